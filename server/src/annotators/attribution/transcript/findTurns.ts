// Finds the turns of transcripts: runs of paragraphs that begin with the labels of at least two speakers.
import type { Document, Section } from '../../../document/document.ts';
import type { Span } from '../../../text/span.ts';
import { sliceSpan, spanOf } from '../../../text/span.ts';
import type { LabelledPeople } from './labelledPeople.ts';
import type { SpeakerLabel } from './speakerLabel.ts';
import { isRole, readLabel } from './speakerLabel.ts';

export interface Turn {
  readonly label: SpeakerLabel;
  /** What is said, a span a paragraph, at least one. */
  readonly content: readonly [Span, ...Span[]];
}

/** A single "Note: …" is none, nor is a list of things with their descriptions. */
export function findTurns(document: Document, people: LabelledPeople): readonly Turn[] {
  const labels = document.sections.map(readLabel);
  const usable = usableLabels(document, labels, people);
  return runsOf(document, usable)
    .filter((run) => isTranscript(document, run, people))
    .flatMap((run) => turnsOf(document, run, labels));
}

interface Labelled {
  readonly section: Section;
  readonly index: number;
  readonly label: SpeakerLabel;
}

/** Those of people, those that come again, and those that ask something. */
function usableLabels(
  { text, sections }: Document,
  labels: readonly (SpeakerLabel | undefined)[],
  people: LabelledPeople,
): readonly Labelled[] {
  const counts = new Map<string, number>();
  for (const label of labels) if (label) counts.set(label.key, (counts.get(label.key) ?? 0) + 1);
  return sections.flatMap((section, index) => {
    const label = labels[index];
    if (!label) return [];
    const isUsable = (counts.get(label.key) ?? 0) > 1 || isSpeaker(text, label, people) || asks(section);
    return isUsable ? [{ section, index, label }] : [];
  });
}

function isSpeaker(text: string, label: SpeakerLabel, people: LabelledPeople): boolean {
  return label.kind !== 'name' || isRole(sliceSpan(text, label.head)) || people.has(label);
}

function asks({ passage }: Section): boolean {
  return /\?\P{L}{0,3}$/u.test(passage.text.slice(-6));
}

/** Paragraphs without a label that one answer may have behind its first. */
const mostFollowing = 3;

/** Paragraphs between two labels go on with a turn only where the next label belongs to the talk already. */
function runsOf({ sections }: Document, labelled: readonly Labelled[]): readonly (readonly Labelled[])[] {
  const runs: Labelled[][] = [];
  let known = new Set<string>();
  for (const one of labelled) {
    const last = runs.at(-1)?.at(-1);
    const gap = last ? one.index - last.index - 1 : Infinity;
    const isAlone = last !== undefined && last.label.speechStart >= last.section.span.end;
    const belongs = known.has(one.label.key) || isAlone || (last && one.label.kind !== 'name');
    const headed = sections
      .slice(one.index - Math.min(gap, 1), one.index)
      .some(({ kind }) => kind === 'headline');
    if (gap === 0 || (gap <= mostFollowing && belongs && !headed)) runs.at(-1)?.push(one);
    else {
      runs.push([one]);
      known = new Set();
    }
    known.add(one.label.key);
  }
  return runs;
}

function isTranscript({ text }: Document, run: readonly Labelled[], people: LabelledPeople): boolean {
  const keys = new Set(run.map(({ label }) => label.key));
  if (keys.size < 2) return false;
  const kinds = new Set(run.map(({ label }) => label.kind));
  if (kinds.has('answer') && !kinds.has('question')) return false;
  if (!run.some(({ label }) => isSpeaker(text, label, people))) return false;
  if (kinds.has('question')) return true;
  const spoken = run.filter((one) => soundsSpoken(text, one)).length;
  // Who speaks by turns need not say "I" in each of them; the same two may also have votes or points counted.
  if (run.length >= 4 && keys.size * 2 <= run.length) return spoken * 4 >= run.length;
  return (
    spoken * 2 >= run.length &&
    run.every(({ label, section }) => isSpeaker(text, label, people) || asks(section))
  );
}

const spokenWords = /\b(?:I|[Ww]e|[Yy]ou|[Mm]y|[Oo]urs?|[Yy]our|[Mm]e|[Uu]s|Yes|No|Well|Thanks?)\b|[?“"]/;

/** "Ann Lee: Scored twice, tireless." describes her. */
function soundsSpoken(text: string, { label, section }: Labelled): boolean {
  const isAlone = label.speechStart >= section.span.end;
  return (
    isAlone ||
    spokenWords.test(text.slice(label.speechStart, Math.min(section.span.end, label.speechStart + 400)))
  );
}

function turnsOf(
  { sections, text }: Document,
  run: readonly Labelled[],
  labels: readonly (SpeakerLabel | undefined)[],
): readonly Turn[] {
  return run.flatMap(({ label, section, index }, at): readonly Turn[] => {
    const isAlone = label.speechStart >= section.span.end;
    const next = run[at + 1]?.index ?? (isAlone ? index + 2 : index + 1);
    const following = sections
      .slice(index + 1, next)
      .filter((other, offset) => labels[index + 1 + offset] === undefined && goesOn(text, other, label));
    const own = isAlone ? [] : [spanOf(label.speechStart, section.span.end)];
    const [first, ...rest] = [...own, ...following.map(({ span }) => span)];
    return first ? [{ label, content: [first, ...rest] }] : [];
  });
}

/** Not "(Laughter.)", nor where the speaker is spoken of: "Lee laughs." */
function goesOn(
  text: string,
  { kind, headingLevel, blockQuote, span }: Section,
  { key }: SpeakerLabel,
): boolean {
  if (kind !== 'paragraph' || headingLevel !== undefined || blockQuote) return false;
  const words = text.slice(span.start, Math.min(span.end, span.start + 200));
  if (/^[([]/.test(words)) return false;
  return !words
    .toLowerCase()
    .split(/[^\p{L}\p{N}-]+/u)
    .includes(key);
}
