// Speakers that the text does not put beside the quotation: those who spoke just before it.
import type { Attribution, Mention, Quotation } from '../layers.ts';
import type { Span } from '../../text/span.ts';
import type { Place, Scene } from './places.ts';
import { cuesBetween, endsSentence, sentenceAt } from './places.ts';
import { canSpeak, speakerBefore } from './speaker.ts';

export interface Inferred {
  /** Undefined where someone spoke there, but no mention names them. */
  readonly speakerMentionId: string | undefined;
  readonly evidence: string;
}

/** The quotation before this one, and what was found for it. */
export interface Earlier {
  readonly quotation: Quotation;
  readonly attribution: Attribution | undefined;
}

/** The speaker of the sentence or the quotation before; undefined where nobody spoke there. */
export function inferSpeaker(scene: Scene, place: Place, earlier: Earlier | undefined): Inferred | undefined {
  const lead = scene.masked.slice(place.section.span.start, place.span.start);
  const opensParagraph = lead.trim() === '';
  if (!opensParagraph && !startsSentence(lead)) return undefined;
  const goesOn = sameSpeaker(scene, place, earlier);
  const before = sentenceBefore(scene, place, opensParagraph);
  return goesOn ?? (before && spokeIn(scene, before.span, before.sectionIndex));
}

function startsSentence(lead: string): boolean {
  return /[.!?:\uE000]["”'’)]*\s*$/.test(lead.slice(-8));
}

/** “…,” he said. “…”: nothing but the attribution of the one before lies between them. */
function sameSpeaker(scene: Scene, place: Place, earlier: Earlier | undefined): Inferred | undefined {
  if (!earlier?.attribution) return undefined;
  const { speakerMentionId } = earlier.attribution;
  const end = earlier.quotation.span.end;
  const distance = place.sectionIndex - scene.sectionAt(end - 1);
  if (distance > 1 || place.span.start - end > longestGap) return undefined;
  if (earlier.quotation.form !== 'direct' && distance > 0) return undefined;
  const between = scene.masked.slice(end, place.span.start).trim();
  const first = /[.!?:]["”'’)]*\s+(?=[^\p{Ll}])/u.exec(between);
  const rest = first ? between.slice(first.index + first[0].length) : '';
  if (rest.length > 3 && (endsSentence(rest) || distance > 0)) return undefined;
  return {
    speakerMentionId,
    evidence: 'goes on after the quotation before it, same speaker',
  };
}

const longestGap = 400;

interface SentenceBefore {
  readonly span: Span;
  readonly sectionIndex: number;
}

function sentenceBefore(scene: Scene, place: Place, opensParagraph: boolean): SentenceBefore | undefined {
  const sectionIndex = opensParagraph ? place.sectionIndex - 1 : place.sectionIndex;
  const section = scene.document.sections[sectionIndex];
  if (section?.kind !== 'paragraph') return undefined;
  const end = opensParagraph ? section.span.end : place.span.start;
  const before = scene.masked.slice(section.span.start, end).trimEnd();
  if (before === '') return undefined;
  const span = sentenceAt(section, section.span.start + before.length - 1);
  return { span: { start: span.start, end: section.span.start + before.length }, sectionIndex };
}

/** The subject of a verb of speech in the sentence; with several, the last one named. */
function spokeIn(scene: Scene, sentence: Span, sectionIndex: number): Inferred | undefined {
  const { document, masked, mentions } = scene;
  for (const cue of cuesBetween(scene.cuesOf(sectionIndex), sentence.start, sentence.end, 3)) {
    if (cue.kind === 'according') continue;
    const speaker: Mention | undefined = speakerBefore(masked, mentions, cue, sentence.start);
    if (!speaker && cue.kind === 'act') continue;
    const verb = document.text.slice(cue.span.start, cue.span.end);
    return { speakerMentionId: speaker?.id, evidence: `inferred from the sentence before: “${verb}”` };
  }
  return ledByColon(scene, sentence);
}

/** "Ann Lee had this statement:" leads to a quotation without a verb of speech. */
function ledByColon({ masked, mentions }: Scene, sentence: Span): Inferred | undefined {
  if (masked[sentence.end - 1] !== ':') return undefined;
  const speaker = mentions
    .endingBefore(sentence.end, sentence.start)
    .findLast((mention) => mention.subject && canSpeak(mention));
  return (
    speaker && {
      speakerMentionId: speaker.id,
      evidence: 'inferred from the colon before, with the subject of its sentence',
    }
  );
}
