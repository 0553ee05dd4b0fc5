// Attributes quotations: finds the cue and the speaker beside each, or infers the speaker from what stands before it.
import type { Document } from '../../document/document.ts';
import { compareSpans, sliceSpan, spanOf } from '../../text/span.ts';
import type { Attribution, Mention, Quotation } from '../layers.ts';
import type { Frame } from './frames.ts';
import { frameAfter, frameBefore, leadsStraight } from './frames.ts';
import type { Spoken } from './conversation.ts';
import { takeTurns } from './conversation.ts';
import type { Earlier, Inferred } from './inferSpeaker.ts';
import { inferOfFragment, inferSpeaker } from './inferSpeaker.ts';
import { byAfter, signatureAfter, signatureBelow, unknownVerbAfter } from './looseFrames.ts';
import type { SpeakerPhrase } from './speaker.ts';
import { SpeakerMentions } from './speakerMentions.ts';
import { settleForms } from './unspoken.ts';
import type { Place, Scene } from './scene.ts';
import { endsSentence, makeScene, placesOf } from './scene.ts';
import type { Transcripts } from './transcript/readTranscripts.ts';
import {
  attributionOfTurn,
  frameOfLabel,
  quotationOfTurn,
  readTranscripts,
} from './transcript/readTranscripts.ts';

/** What attribution makes: who speaks, the mentions with those of speakers that had none, the quotations that are speech. */
export interface Attributed {
  readonly quotations: readonly Quotation[];
  readonly attributions: readonly Attribution[];
  readonly mentions: readonly Mention[];
}

/** At most one attribution a quotation; none for scare quotes and where nobody can be told to have spoken. */
export function attributeQuotations(
  document: Document,
  quotations: readonly Quotation[],
  mentions: readonly Mention[],
): Attributed {
  const scene = makeScene(document, quotations, mentions);
  const transcripts = readTranscripts(scene, quotations, mentions);
  const scheme = schemeOf(scene, quotations, transcripts);
  const found = attributeInManner(scheme);
  const speakers = new SpeakerMentions(document);
  const attributions = found.map((one) => withMention(one, speakers));
  const settled = settleForms(scene, quotations, attributions);
  const { turns } = transcripts;
  const spoken = turns.map((turn, index) => quotationOfTurn(turn, index + 1));
  return {
    quotations:
      turns.length === 0 ? settled : [...settled, ...spoken].sort((a, b) => compareSpans(a.span, b.span)),
    attributions: [
      ...attributions,
      ...turns.map((turn, index) => attributionOfTurn(document, turn, index + 1, speakers)),
    ],
    mentions: speakers.among(transcripts.people.among(mentions)),
  };
}

function schemeOf(scene: Scene, quotations: readonly Quotation[], { marked }: Transcripts): Scheme {
  const places = placesOf(scene, quotations);
  const beside = quotations.map((quotation, index) => {
    const frame = frameOf(scene, quotation, places[index] ?? []);
    const label = marked.get(index);
    return label && !frame?.cue ? frameOfLabel(label) : frame;
  });
  const spoken = { scene, quotations, frames: shareFrames(scene, quotations, places, beside) };
  const answers = [...marked].flatMap(([index, { inferred }]) =>
    inferred && !spoken.frames[index] ? [[index, inferred] as const] : [],
  );
  return { ...spoken, places, turns: new Map([...takeTurns(spoken), ...answers]) };
}

interface Scheme extends Spoken {
  readonly places: readonly (readonly Place[])[];
  readonly turns: ReadonlyMap<number, Inferred>;
}

/** `apart`: also where the speaker stands in the paragraph before, and nothing points to the quotation. */
function attributeAll(
  { scene, quotations, places, frames, turns }: Scheme,
  apart: boolean,
): readonly Found[] {
  const all: Found[] = [];
  let earlier: Earlier | undefined;
  quotations.forEach((quotation, index) => {
    const place = places[index]?.[0];
    const turn = turns.get(index);
    const frame = frames[index];
    if (!place && !turn && !frame) return;
    const id = `a${all.length + 1}`;
    const found = frame
      ? stated(scene.document, quotation, id, frame, earlier)
      : inferred(quotation, id, turn ?? inferredFor(scene, quotation, place, { earlier, apart }));
    if (found) all.push(found);
    earlier = { quotation, attribution: found?.attribution, speaker: found?.speaker };
  });
  return all;
}

/**
 * Some articles set quotations apart from those who speak them ("Lee said that … ¶ “…”"), as wire and radio copy does. It is the
 * manner of one that does so more than once, and once for four of those that are attributed. Where nearly all others are
 * attributed, the one that is not may have lost its speaker.
 */
function attributeInManner(scheme: Scheme): readonly Found[] {
  const strict = attributeAll(scheme, false);
  const attributed = new Set(strict.map(({ attribution }) => attribution.quotationId));
  const direct = scheme.quotations.filter(({ form }) => form === 'direct');
  const beside = direct.filter(({ id }) => attributed.has(id)).length;
  if (beside === direct.length) return strict;
  const loose = attributeAll(scheme, true);
  const apart = loose.length - strict.length;
  return apart >= 2 && 4 * apart >= beside ? loose : strict;
}

function withMention({ attribution, speaker }: Found, speakers: SpeakerMentions): Attribution {
  return speaker ? { ...attribution, speakerMentionId: speakers.of(speaker)?.id } : attribution;
}

interface Found {
  readonly attribution: Attribution;
  readonly speaker: SpeakerPhrase | undefined;
}

/** After the last span first, for running quotations end with their attribution. */
function frameOf(scene: Scene, quotation: Quotation, places: readonly Place[]): Frame | undefined {
  const first = places[0];
  const last = places.at(-1);
  if (!first || !last) return undefined;
  const leads =
    places.length === 1 && leadsStraight(scene, first)
      ? frameBefore(scene, first, quotation.form)
      : undefined;
  if (leads?.speaker) return leads;
  const immediate = commaFollows(scene, last) ? frameAfter(scene, last, quotation.form) : undefined;
  const before = immediate ?? (places.length > 1 ? undefined : frameBefore(scene, first, quotation.form));
  return before ?? laterFrames(scene, quotation, places);
}

function laterFrames(scene: Scene, quotation: Quotation, places: readonly Place[]): Frame | undefined {
  const after = firstFrame(
    places.toReversed(),
    (place) =>
      frameAfter(scene, place, quotation.form) ??
      unknownVerbAfter(scene, place) ??
      signatureAfter(scene, place) ??
      signatureBelow(scene, place),
  );
  if (after) return after;
  return firstFrame(places, (place) => byAfter(scene, place) ?? frameBefore(scene, place, quotation.form));
}

function firstFrame(places: readonly Place[], find: (place: Place) => Frame | undefined): Frame | undefined {
  for (const place of places) {
    const frame = find(place);
    if (frame) return frame;
  }
  return undefined;
}

/** A comma, question or dash before the closing mark, or a comma right after it, leads to an attribution. */
function commaFollows(scene: Scene, { span }: Place): boolean {
  const around = scene.document.text.slice(Math.max(span.start, span.end - 3), span.end + 2);
  return /[,?!—–-]['’"”»]{1,2}|['’"”»],/.test(around);
}

/** “A” and “B,” he said: fragments before the attributed one in the same sentence have its frame. */
function shareFrames(
  scene: Scene,
  quotations: readonly Quotation[],
  places: readonly (readonly Place[])[],
  frames: readonly (Frame | undefined)[],
): readonly (Frame | undefined)[] {
  const shared = [...frames];
  for (let index = shared.length - 2; index >= 0; index--) {
    const next = shared[index + 1];
    const end = quotations[index]?.span.end ?? 0;
    const place = places[index + 1]?.[0];
    if (
      shared[index] ||
      next?.side !== 'after' ||
      !place ||
      place.from !== end ||
      place.sectionIndex !== places[index]?.[0]?.sectionIndex
    )
      continue;
    if (!endsSentence(scene.masked.slice(end - 1, place.span.start)) && place.span.start - end < 200)
      shared[index] = next;
  }
  return shared;
}

function stated(
  document: Document,
  quotation: Quotation,
  id: string,
  frame: Frame,
  earlier: Earlier | undefined,
): Found {
  // “…,” she said, adding “…”: a participle without a subject has that of the quotation before.
  const speaker = frame.speaker ?? (frame.cue?.participle ? earlier?.speaker : undefined);
  const parts = [frame.cue?.span, frame.speaker?.span].filter((span) => span !== undefined);
  const starts = parts.map(({ start }) => start);
  const ends = parts.map(({ end }) => end);
  const attribution: Attribution = {
    id,
    span: parts.length > 0 ? spanOf(Math.min(...starts), Math.max(...ends)) : quotation.span,
    source: `cue-${frame.side}`,
    quotationId: quotation.id,
    cue: frame.cue?.span,
    speaker: speaker?.span,
    speakerMentionId: speaker?.mention?.id,
    confidence: 'stated',
    evidence: evidenceOf(document, frame),
  };
  return { attribution, speaker };
}

function evidenceOf(document: Document, frame: Frame): string {
  const cue = frame.cue ? `“${sliceSpan(document.text, frame.cue.span)}”` : 'a colon';
  const speaker = frame.speaker
    ? `, with “${sliceSpan(document.text, frame.speaker.mention?.span ?? frame.speaker.head)}”`
    : '';
  return `${cue} ${frame.side} the quotation${speaker}`;
}

function inferredFor(
  scene: Scene,
  quotation: Quotation,
  place: Place | undefined,
  around: { readonly earlier: Earlier | undefined; readonly apart: boolean },
): Inferred | undefined {
  if (!place) return undefined;
  return quotation.form === 'direct'
    ? inferSpeaker(scene, place, around)
    : inferOfFragment(scene, place, around.earlier);
}

function inferred(quotation: Quotation, id: string, found: Inferred | undefined): Found | undefined {
  if (!found) return undefined;
  const { speaker, evidence } = found;
  const attribution: Attribution = {
    id,
    span: quotation.span,
    source: 'inferred',
    quotationId: quotation.id,
    cue: undefined,
    speaker: speaker?.span,
    speakerMentionId: speaker?.mention?.id,
    confidence: 'inferred',
    evidence,
  };
  return { attribution, speaker };
}
