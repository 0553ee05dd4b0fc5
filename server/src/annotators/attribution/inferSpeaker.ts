// Speakers that the text does not put beside the quotation: those who spoke just before it, or whom a colon announces.
import type { Attribution, Quotation } from '../layers.ts';
import type { Section } from '../../document/document.ts';
import { determiners } from '../../lexicon/en/clauseWords.ts';
import type { Span } from '../../text/span.ts';
import { sliceSpan } from '../../text/span.ts';
import { readClause } from './clause.ts';
import { blank } from './mask.ts';
import type { Place, Scene } from './scene.ts';
import { cuesBetween, sentenceAt } from './scene.ts';
import type { SpeakerPhrase } from './speaker.ts';
import { sentenceSubject, speakerBefore } from './speaker.ts';

export interface Inferred {
  /** Undefined where someone spoke there, but no phrase names them. */
  readonly speaker: SpeakerPhrase | undefined;
  readonly evidence: string;
}

/** The quotation before this one, and what was found for it. */
export interface Earlier {
  readonly quotation: Quotation;
  readonly attribution: Attribution | undefined;
  readonly speaker: SpeakerPhrase | undefined;
}

/**
 * The speaker of the sentence or the quotation before; undefined where nobody spoke there. `apart`: quotations of this article
 * stand in paragraphs of their own, behind the one that tells of their speaker.
 */
export function inferSpeaker(
  scene: Scene,
  place: Place,
  { earlier, apart }: { readonly earlier: Earlier | undefined; readonly apart: boolean },
): Inferred | undefined {
  const lead = scene.masked.slice(place.section.span.start, place.span.start);
  if (lead.trim() === '') {
    const near = announced(scene, place) ?? goesOnInNext(scene, place, earlier);
    return near ?? (apart ? spokeInParagraphBefore(scene, place, earlier) : undefined);
  }
  if (!startsSentence(lead)) return undefined;
  return resumes(scene, place, earlier) ?? spokeBefore(scene, place);
}

function startsSentence(lead: string): boolean {
  return /[.!?:\uE000)]["”'’)]*\s*$/.test(lead.slice(-8));
}

/** “…,” she said. “…”: nothing but the rest of its attribution lies between this quotation and the one before. */
function resumes(scene: Scene, place: Place, earlier: Earlier | undefined): Inferred | undefined {
  if (!earlier?.attribution) return undefined;
  const end = earlier.quotation.span.end;
  if (scene.sectionAt(end - 1) !== place.sectionIndex || place.span.start - end > longestGap)
    return undefined;
  const from = Math.max(end, earlier.attribution.cue?.end ?? end, earlier.speaker?.span.end ?? end);
  const rest = scene.masked.slice(Math.min(from, place.span.start), place.span.start);
  if (holdsSentence(rest)) return undefined;
  return { speaker: earlier.speaker, evidence: 'goes on after the quotation before it, same speaker' };
}

const longestGap = 600;

/** Whether a new sentence begins and ends in what is left of one: "in York. The crowd cheered. ". */
function holdsSentence(rest: string): boolean {
  const stops = rest.match(/(?<!\b\p{L}{1,3})[.!?]["”'’)]*\s+(?=["“\p{Lu}\uE000]|$)/gu) ?? [];
  return stops.length > 1;
}

/** A paragraph that ends in a colon announces the quotation that is the next. */
function announced(scene: Scene, place: Place): Inferred | undefined {
  const section = scene.document.sections[place.sectionIndex - 1];
  if (section?.kind !== 'paragraph') return undefined;
  const text = scene.masked.slice(section.span.start, section.span.end).trimEnd();
  if (!text.endsWith(':')) return undefined;
  const sentence = lastSentence(section, text.length);
  return (
    spokeIn(scene, sentence, place.sectionIndex - 1) ?? {
      speaker: sentenceSubject(scene, section, sentence),
      evidence: 'inferred from the colon before, with the subject of its sentence',
    }
  );
}

/**
 * A paragraph of nothing but speech, after one that ends in the attribution of speech: “…,” she said. ¶ “…”. Behind one that
 * ends in a quotation a writer who goes on leaves its closing mark out: there nobody is said to speak.
 */
function goesOnInNext(scene: Scene, place: Place, earlier: Earlier | undefined): Inferred | undefined {
  if (earlier?.attribution === undefined || earlier.quotation.form !== 'direct') return undefined;
  const end = earlier.quotation.span.end;
  const section = scene.document.sections[place.sectionIndex - 1];
  if (!section || scene.sectionAt(end - 1) !== place.sectionIndex - 1) return undefined;
  const tail = scene.masked.slice(end, section.span.end);
  return tail.trim() === '' || holdsSentence(`${tail} `) || tail.length > longestGap
    ? undefined
    : { speaker: earlier.speaker, evidence: 'goes on after the quotation before it, same speaker' };
}

/** The last sentence of the paragraph before reports speech, or is a quotation itself. */
function spokeInParagraphBefore(
  scene: Scene,
  place: Place,
  earlier: Earlier | undefined,
): Inferred | undefined {
  const section = scene.document.sections[place.sectionIndex - 1];
  if (section?.kind !== 'paragraph') return undefined;
  const text = scene.masked.slice(section.span.start, section.span.end).trimEnd();
  const evidence = 'inferred from the paragraph before, as elsewhere in the article';
  if (text.endsWith(blank)) return earlier?.attribution && { speaker: earlier.speaker, evidence };
  const found = spokeIn(scene, lastSentence(section, text.length), place.sectionIndex - 1);
  return found && { ...found, evidence };
}

/** The sentence before in the same paragraph reports speech: "Ann Lee told reporters of the plan. “…”". */
function spokeBefore(scene: Scene, place: Place): Inferred | undefined {
  const { section, sectionIndex } = place;
  const before = scene.masked.slice(section.span.start, place.span.start).trimEnd();
  return spokeIn(scene, lastSentence(section, before.length), sectionIndex);
}

/** The sentence that the first `length` code units of a section end in, up to there. */
function lastSentence(section: Section, length: number): Span {
  const end = section.span.start + length;
  return { start: sentenceAt(section, end - 1).start, end };
}

/** A fragment belongs to the subject of its sentence, where nothing else tells whose words it has. */
export function inferOfFragment(
  scene: Scene,
  place: Place,
  earlier: Earlier | undefined,
): Inferred | undefined {
  const sentence = sentenceAt(place.section, place.span.start);
  const before = earlier?.quotation.span.start ?? -1;
  if (earlier?.attribution && before >= sentence.start)
    return { speaker: earlier.speaker, evidence: 'in one sentence with the fragment before it' };
  if (isPartOfPhrase(scene, place)) return undefined;
  const speaker = sentenceSubject(scene, place.section, { start: sentence.start, end: place.span.start });
  if (speaker && isBareDeterminer(scene, speaker)) return undefined;
  return speaker && { speaker, evidence: 'inferred from the subject of its sentence' };
}

/** "its “safety check” feature": a few words between a determiner and its noun are the name of a thing. */
function isPartOfPhrase(scene: Scene, { span, section }: Place): boolean {
  const from = Math.max(section.span.start, span.start - nextWord);
  const before = readClause(scene, section, from, span.start).at(-1);
  if (before?.kind !== 'determiner') return false;
  const behind = readClause(scene, section, span.end, Math.min(section.span.end, span.end + nextWord))[0];
  return behind?.kind === 'word' && sliceSpan(scene.document.text, span).split(/\s+/).length <= 4;
}

const nextWord = 24;

/** "The “qualified” camp": the quotation is part of the phrase, which nobody can be read from. */
function isBareDeterminer({ document }: Scene, { span }: SpeakerPhrase): boolean {
  return determiners.has(sliceSpan(document.text, span).toLowerCase());
}

/** The subject of the verb of speech in the sentence. */
function spokeIn(scene: Scene, sentence: Span, sectionIndex: number): Inferred | undefined {
  const section = scene.document.sections[sectionIndex];
  if (!section) return undefined;
  for (const cue of cuesBetween(scene.cuesOf(sectionIndex), sentence.start, sentence.end, 3)) {
    if (cue.kind === 'according' || cue.kind === 'beside') continue;
    const speaker = speakerBefore(scene, section, cue, sentence.start);
    if (!speaker) continue;
    const verb = scene.document.text.slice(cue.span.start, cue.span.end);
    return { speaker, evidence: `inferred from the sentence before: “${verb}”` };
  }
  return undefined;
}
