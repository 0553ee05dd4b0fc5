// Turn-taking in dialogue: once two people have spoken in adjacent paragraphs, those that hold nothing but a quotation go from
// the one to the other, until somebody else speaks or the narrator does.
import type { Mention, Quotation } from '../layers.ts';
import { isNamed } from '../layers.ts';
import { sliceSpan } from '../../text/span.ts';
import type { Frame } from './frames.ts';
import type { Inferred } from './inferSpeaker.ts';
import type { Scene } from './scene.ts';
import type { SpeakerPhrase } from './speaker.ts';

/** What attribution knows of the quotations before it infers anything; lists run in parallel. */
export interface Spoken {
  readonly scene: Scene;
  readonly quotations: readonly Quotation[];
  readonly frames: readonly (Frame | undefined)[];
}

/** By the index of the quotation. */
export function takeTurns(spoken: Spoken): ReadonlyMap<number, Inferred> {
  const found = new Map<number, Inferred>();
  let stretch: Turn[] = [];
  for (const turn of turnsOf(spoken)) {
    if (stretch.at(-1)?.lastSection !== turn.firstSection - 1) {
      settle(spoken.scene, stretch, found);
      stretch = [];
    }
    stretch.push(turn);
  }
  settle(spoken.scene, stretch, found);
  return found;
}

/** A short paragraph of speech, or a few that one running quotation goes through. */
interface Turn {
  readonly firstSection: number;
  readonly lastSection: number;
  /** Of its first quotation. */
  readonly index: number;
  /** Undefined where nothing but the quotation stands there, and nobody is known to be due. */
  readonly speaker: SpeakerPhrase | undefined;
  readonly inferred: Inferred | undefined;
  readonly length: number;
  readonly asks: boolean;
}

/** Longer paragraphs are statements to a reporter, with or without a speaker. */
const longest = 160;
/** So short are replies, also where nobody asks. */
const reply = 60;
const longestStated = 240;

/** A paragraph that begins with a second quotation of its own speaker is one turn, too: “I did,” said Carr. “Twice.” */
function* turnsOf({ scene, quotations, frames }: Spoken): Generator<Turn> {
  let last = -1;
  for (const [index, quotation] of quotations.entries()) {
    const turn = turnOf(scene, quotation, index, frames[index]);
    const next = quotations[index + 1];
    const goesOn = next !== undefined && scene.sectionAt(next.span.start) === turn?.lastSection;
    const isOne = !goesOn || frames[index + 1]?.speaker === undefined;
    if (turn && turn.firstSection > last && isOne) yield turn;
    last = scene.sectionAt(quotation.span.end - 1);
  }
}

function turnOf(
  { document, sectionAt }: Scene,
  { span, style, unclosed }: Quotation,
  index: number,
  frame: Frame | undefined,
): Turn | undefined {
  const [firstSection, lastSection] = [sectionAt(span.start), sectionAt(span.end - 1)];
  const [first, last] = [document.sections[firstSection], document.sections[lastSection]];
  if (style === undefined || unclosed || first?.kind !== 'paragraph' || last?.kind !== 'paragraph')
    return undefined;
  if (first.span.start !== span.start || first.headingLevel !== undefined) return undefined;
  if (last.span.end - first.span.start > (frame ? longestStated : longest)) return undefined;
  const end = sliceSpan(document.text, span).slice(-4);
  const isSentence = /[.?!…—–]["'”’»]{1,2}$/u.test(end) && last.span.end === span.end;
  if (!(frame ? frame.speaker : isSentence)) return undefined;
  const length = span.end - span.start;
  return {
    firstSection,
    lastSection,
    index,
    speaker: frame?.speaker,
    inferred: undefined,
    length,
    asks: end.includes('?'),
  };
}

/** Goes over adjacent turns: each run of turns without a speaker follows two with one. */
function settle(scene: Scene, stretch: readonly Turn[], found: Map<number, Inferred>): void {
  const settled: Turn[] = [];
  let from = 0;
  while (from < stretch.length) {
    const to = endOfRun(stretch, from);
    const run = stretch.slice(from, to);
    const turns = alternate(scene, settled.slice(-2), run, stretch[to]?.speaker) ?? run;
    turns.forEach(({ index, inferred }) => {
      if (inferred) found.set(index, inferred);
    });
    settled.push(...turns, ...stretch.slice(to, to + 1));
    from = to + 1;
  }
}

/** The first turn with a speaker from there on. */
function endOfRun(stretch: readonly Turn[], from: number): number {
  let to = from;
  while (to < stretch.length && !stretch[to]?.speaker) to++;
  return to;
}

/** The run with its speakers. One quotation alone may be the rest of what was said before it, unless who answers it is named. */
function alternate(
  scene: Scene,
  before: readonly Turn[],
  run: readonly Turn[],
  next: SpeakerPhrase | undefined,
): readonly Turn[] | undefined {
  const [one, other] = before.map(({ speaker }) => speaker);
  if (!one || !other || run.length === 0 || !areTwo(scene, one, other)) return undefined;
  const speakers = [one, other] as const;
  const isDue = next !== undefined && nameOf(scene, next) === nameOf(scene, speakers[run.length % 2] ?? one);
  if (!isDue && (next !== undefined || run.length < 2)) return undefined;
  const turns = [...before, ...run];
  if (!turns.some(({ asks }) => asks) && turns.some(({ length }) => length > reply)) return undefined;
  const names = speakers.map((speaker) => `“${wordsOf(scene, speaker)}”`);
  const evidence = `${names.join(' and ')} take turns in the paragraphs before`;
  return run.map((turn, at) => {
    const speaker = speakers[at % 2];
    return { ...turn, speaker, inferred: { speaker, evidence } };
  });
}

/** Two names that share no surname, or a man and a woman: who "he" is nobody knows yet. */
function areTwo(scene: Scene, one: SpeakerPhrase, other: SpeakerPhrase): boolean {
  const [a, b] = [one.mention, other.mention];
  if (!a || !b) return false;
  if (a.gender && b.gender && a.gender !== b.gender) return true;
  return isPerson(a) && isPerson(b) && nameOf(scene, one) !== nameOf(scene, other);
}

function isPerson(mention: Mention): boolean {
  return isNamed(mention) && (mention.type === 'PER' || mention.type === undefined);
}

/** The last word of a name: “Ann Lee” and “Lee” are one; “she” is “she”. */
function nameOf(scene: Scene, speaker: SpeakerPhrase): string {
  return wordsOf(scene, speaker).split(/\s+/).at(-1)?.toLowerCase() ?? '';
}

function wordsOf({ document }: Scene, { mention, head }: SpeakerPhrase): string {
  return sliceSpan(document.text, mention?.head ?? head);
}
