// Who answers in an interview: the one person of whom the article says that they spoke to it.
import type { Span } from '../../../text/span.ts';
import { overlaps, sliceSpan, spanOf } from '../../../text/span.ts';
import type { Mention } from '../../layers.ts';
import type { Scene } from '../scene.ts';
import { sentenceAt } from '../scene.ts';
import { isPersonName } from './labelledPeople.ts';
import { lastWord } from './speakerLabel.ts';
import type { Turn } from './findTurns.ts';

export interface Interviewee {
  readonly mention: Mention;
  /** "spoke to". */
  readonly words: string;
}

const talks =
  /\b(?:(?:spoke|speaks|talked|talks|chatted|chats|sat down|sits down|caught up)\s(?:exclusively\s)?(?:to|with)|interviewed(?:\sby)?|interview with|in an interview|conversation with|Q&A with)\b/gu;

/** Undefined where nobody is said to be interviewed, or more than one may be. */
export function findInterviewee(scene: Scene, turns: readonly Turn[]): Interviewee | undefined {
  const writers = bylineNames(scene);
  const found = new Map<string, Interviewee>();
  const spoken = turns.map(({ label, content }) =>
    spanOf(label.span.start, content.at(-1)?.end ?? label.span.end),
  );
  let at = 0;
  for (const [index, section] of scene.document.sections.entries()) {
    while ((spoken[at]?.end ?? Infinity) <= section.span.start) at++;
    const turn = spoken[at];
    if ((turn && overlaps(turn, section.span)) || section.kind === 'byline') continue;
    for (const match of section.passage.text.matchAll(talks)) {
      const cue = spanOf(
        section.span.start + match.index,
        section.span.start + match.index + match[0].length,
      );
      for (const mention of peopleBeside(scene, index, cue)) {
        const key = keyOf(scene, mention);
        if (!writers.has(key) && !found.has(key)) found.set(key, { mention, words: match[0] });
      }
    }
  }
  const [only, ...others] = found.values();
  return others.length === 0 ? only : undefined;
}

/** Those named before the words in their sentence, and the first one right behind them. */
function peopleBeside(scene: Scene, sectionIndex: number, cue: Span): readonly Mention[] {
  const section = scene.document.sections[sectionIndex];
  if (!section) return [];
  const { start, end } = sentenceAt(section, cue.start);
  const before = scene.mentions.endingBefore(cue.start, start).filter(isPersonName);
  const behind = scene.mentions.startingFrom(cue.end, Math.min(end, cue.end + reach)).find(isPersonName);
  return behind ? [...before, behind] : before;
}

const reach = 60;

function bylineNames(scene: Scene): ReadonlySet<string> {
  const bylines = scene.document.sections.filter(({ kind }) => kind === 'byline');
  return new Set(
    bylines
      .flatMap(({ span }) => scene.mentions.startingFrom(span.start, span.end))
      .map((mention) => keyOf(scene, mention)),
  );
}

function keyOf({ document }: Scene, { head }: Mention): string {
  return lastWord(sliceSpan(document.text, head)).toLowerCase();
}
