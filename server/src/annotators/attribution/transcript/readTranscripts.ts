// Makes quotations of what stands unmarked behind the labels of a transcript, and says who speaks there and in marked turns.
import type { Document } from '../../../document/document.ts';
import { sliceSpan, spanOf } from '../../../text/span.ts';
import type { Attribution, Mention, Quotation } from '../../layers.ts';
import type { Frame } from '../frames.ts';
import type { Inferred } from '../inferSpeaker.ts';
import type { Scene } from '../scene.ts';
import type { SpeakerPhrase } from '../speaker.ts';
import type { SpeakerMentions } from '../speakerMentions.ts';
import type { Turn } from './findTurns.ts';
import { findTurns } from './findTurns.ts';
import type { Interviewee } from './interviewee.ts';
import { findInterviewee } from './interviewee.ts';
import { LabelledPeople } from './labelledPeople.ts';
import { isRole } from './speakerLabel.ts';

export interface Transcripts {
  /** Of speech without marks. */
  readonly turns: readonly LabelledTurn[];
  /** By the index of a marked quotation that opens a turn or a paragraph of it. */
  readonly marked: ReadonlyMap<number, LabelledTurn>;
  readonly people: LabelledPeople;
}

export interface LabelledTurn extends Turn {
  /** Exactly one is there: the label itself, or the one who is known to be interviewed. */
  readonly stated: SpeakerPhrase | undefined;
  readonly inferred: Inferred | undefined;
}

export function readTranscripts(
  scene: Scene,
  quotations: readonly Quotation[],
  mentions: readonly Mention[],
): Transcripts {
  const people = new LabelledPeople(scene.document, mentions, scene.mentions);
  const turns = findTurns(scene.document, people);
  const answers = turns.some(({ label }) => label.kind === 'answer');
  const interviewee = answers ? findInterviewee(scene, turns) : undefined;
  const opening = openingQuotations(scene.document, quotations);
  const marked = new Map<number, LabelledTurn>();
  const unmarked: LabelledTurn[] = [];
  for (const turn of turns) {
    const labelled = withSpeaker(scene.document, turn, people, interviewee);
    const inMarks = turn.content.flatMap(({ start }) => opening.get(start) ?? []);
    if (opening.has(turn.content[0].start)) for (const index of inMarks) marked.set(index, labelled);
    else unmarked.push(labelled);
  }
  return { turns: unmarked, marked, people };
}

/** Where a quotation begins that may be a turn: “No” in “No” was the answer. is none. */
function openingQuotations(
  { text }: Document,
  quotations: readonly Quotation[],
): ReadonlyMap<number, number> {
  const starts = new Map<number, number>();
  quotations.forEach(({ span, style }, index) => {
    const end = text.slice(Math.max(span.start, span.end - 4), span.end + 1);
    if (style !== undefined && /[.,?!…—–-]["'”’»]{1,2}.?$|["'”’»]\s?$/su.test(end))
      starts.set(span.start, index);
  });
  return starts;
}

function withSpeaker(
  document: Document,
  turn: Turn,
  people: LabelledPeople,
  interviewee: Interviewee | undefined,
): LabelledTurn {
  const { span, head, kind } = turn.label;
  if (kind === 'answer' && interviewee) {
    const { mention, words } = interviewee;
    const speaker = { span: mention.span, head: mention.span, mention };
    const evidence = `the label “${sliceSpan(document.text, head)}” before it, and “${words}” tells who is interviewed`;
    return { ...turn, stated: undefined, inferred: { speaker, evidence } };
  }
  const mention = kind === 'name' ? people.mentionOf(turn.label) : undefined;
  return { ...turn, stated: { span, head, mention }, inferred: undefined };
}

/** As if the label were a subject before a colon. */
export function frameOfLabel({ stated }: LabelledTurn): Frame | undefined {
  return stated && { cue: undefined, speaker: stated, side: 'before' };
}

export function quotationOfTurn({ content }: LabelledTurn, number: number): Quotation {
  return {
    id: `t${number}`,
    span: spanOf(content[0].start, content.at(-1)?.end ?? content[0].end),
    source: 'transcript',
    form: 'direct',
    content,
    style: undefined,
    unclosed: false,
    missingOpenings: [],
    earlyClosings: [],
  };
}

export function attributionOfTurn(
  document: Document,
  { label, stated, inferred }: LabelledTurn,
  number: number,
  speakers: SpeakerMentions,
): Attribution {
  const words = sliceSpan(document.text, label.head);
  const speaker = stated ?? inferred?.speaker;
  // "Dateline" and "Q" are no descriptions of anybody.
  const refers = speaker?.mention !== undefined || (label.kind === 'name' && isRole(words));
  return {
    id: `ta${number}`,
    span: label.span,
    source: 'transcript',
    quotationId: `t${number}`,
    cue: undefined,
    speaker: speaker?.span,
    speakerMentionId: speaker && refers ? speakers.of(speaker)?.id : undefined,
    confidence: stated ? 'stated' : 'inferred',
    evidence: inferred?.evidence ?? `the label “${words}” before it`,
  };
}
