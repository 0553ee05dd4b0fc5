// The frames in which a cue stands beside a quotation: after it, before it, or a name and a colon.
import type { QuotationForm } from '../layers.ts';
import type { Cue } from './cues.ts';
import { blank } from './mask.ts';
import type { Place, Scene } from './scene.ts';
import { cuesBetween, endsSentence, sentenceAt } from './scene.ts';
import type { SpeakerPhrase } from './speaker.ts';
import { namedBeforeColon, sentenceSubject, speakerAfter, speakerBefore } from './speaker.ts';

export interface Frame {
  readonly cue: Cue | undefined;
  readonly speaker: SpeakerPhrase | undefined;
  readonly side: 'after' | 'before';
}

const near = 320;

/** “…,” said X; “…,” X said; “…,” according to X. */
export function frameAfter(scene: Scene, place: Place, form: QuotationForm): Frame | undefined {
  const { span } = place;
  const to = Math.min(place.to, span.end + near);
  const last = lastInner(scene, place);
  for (const cue of cuesBetween(scene.cuesOf(place.sectionIndex), span.end, to, 4)) {
    const between = scene.masked.slice(span.end, cue.span.start);
    if (endsSentence(between.replace(/^[.,\s]+/, '')) || /^\s*[.;:]\s+\p{Lu}/u.test(between))
      return undefined;
    if (cue.kind === 'act' || (cue.participle && between.trim() !== '')) continue;
    const frame = cueAfter(scene, place, cue, between);
    if (frame && followsWell(scene, frame, last, between, form)) return frame;
  }
  return undefined;
}

function cueAfter(scene: Scene, place: Place, cue: Cue, between: string): Frame | undefined {
  const { section } = place;
  if (cue.kind === 'according' || /^[\s,—–-]*(?:\p{Ll}+ly\s+|also\s+|too,?\s+)?$/u.test(between)) {
    const speaker = speakerAfter(scene, section, cue, Math.min(place.to, cue.sentence.end));
    return { cue, speaker, side: 'after' };
  }
  const speaker = speakerBefore(scene, section, cue, place.span.end);
  return speaker && isBeside(scene, place, speaker) ? { cue, speaker, side: 'after' } : undefined;
}

/** Whether nothing but a comma, an adverbial or an opening stands between the quotation and the phrase. */
function isBeside(scene: Scene, place: Place, speaker: SpeakerPhrase): boolean {
  const gap = scene.masked.slice(place.span.end, speaker.span.start).trim();
  if (gap === '' || /^[,—–-]+$/.test(gap)) return true;
  return /^[,—–-]*\s*(?:as|then|later|in (?:a|an|the) \p{L}+|\p{L}+ly)$/iu.test(gap);
}

/** After a full stop a new sentence begins, after a fragment the attribution stands behind a comma. */
function followsWell(
  scene: Scene,
  frame: Frame,
  last: string,
  between: string,
  form: QuotationForm,
): boolean {
  const { masked } = scene;
  const cueEnd = frame.cue?.span.end ?? 0;
  const rest = masked.slice(cueEnd, cueEnd + 12);
  if (frame.cue?.kind === 'according') return true;
  if (last === '.') return /^\s*[.,]/.test(rest) || /^\s+\p{Ll}/u.test(between) || between.trim() === '';
  if ('?!'.includes(last) && !takesHearer.has(wordOf(scene, frame)))
    return between.trim() === '' || !/^\s+(?:that|he|she|it|they|there|the)\b/.test(rest);
  if (form === 'direct' || last === ',' || /^\s*,/.test(between)) return true;
  const start = frame.speaker?.span.start ?? 0;
  return /,\s*$/.test(masked.slice(Math.max(0, start - 3), start));
}

const takesHearer = new Set(['asked', 'asks', 'told', 'tells', 'reminded', 'assured']);

function wordOf({ document }: Scene, { cue }: Frame): string {
  return cue ? document.text.slice(cue.span.start, cue.span.end).toLowerCase() : '';
}

function lastInner(scene: Scene, { span }: Place): string {
  const inner = scene.document.text.slice(Math.max(span.start, span.end - 6), span.end);
  const stripped = inner.replace(/[”"'’»“`]+$/, '').trimEnd();
  return /\.\.$|…$/.test(stripped) ? '…' : (stripped.at(-1) ?? ' ');
}

/** X said: “…; X told Y “…; According to X, “…”; X: “…. */
export function frameBefore(scene: Scene, place: Place, form: QuotationForm): Frame | undefined {
  const { span } = place;
  const from = Math.max(sentenceAt(place.section, span.start).start, span.start - 2 * near);
  let mute: Frame | undefined;
  for (const cue of cuesBetween(scene.cuesOf(place.sectionIndex), from, span.start, 4, true)) {
    const gap = scene.masked.slice(cue.span.end, span.start);
    if (endsSentence(gap)) break;
    if (cue.kind === 'act' && form === 'direct') continue;
    if (cue.kind === 'beside' && !/^[^.;?!]{0,60}[,:]\s*$/.test(gap)) continue;
    if (cue.kind === 'according' && isNameOfSource(gap)) continue;
    const frame: Frame = { cue, speaker: speakerOfLeading(scene, place, cue, from), side: 'before' };
    if (frame.speaker) return frame;
    mute ??= frame;
  }
  return nameAndColon(scene, place, from) ?? mute;
}

/** "according to “The Long Road” by Ann Lee", "according to her “clawback” plan": the words in marks are what is named. */
function isNameOfSource(gap: string): boolean {
  return /^\s*(?:(?:the|an?|his|her|its|their|this|that)\s+)?$/.test(gap);
}

/** Nothing but a comma, a colon or "that" stands between a cue and the quotation. */
export function leadsStraight(scene: Scene, { span, sectionIndex }: Place): boolean {
  const [cue] = cuesBetween(scene.cuesOf(sectionIndex), span.start - 16, span.start, 1, true);
  return (
    cue !== undefined && /^\s*(?:that|this)?[,:]?\s*$/.test(scene.masked.slice(cue.span.end, span.start))
  );
}

function speakerOfLeading(scene: Scene, place: Place, cue: Cue, from: number): SpeakerPhrase | undefined {
  const { section } = place;
  if (cue.kind === 'according') return speakerAfter(scene, section, cue, place.span.start);
  const left = scene.masked.slice(from, cue.span.start).trimEnd();
  const right = () => (cue.participle ? undefined : speakerAfter(scene, section, cue, place.span.start));
  const before = () => speakerBefore(scene, section, cue, from);
  const opensClause = left === '' || left.endsWith(blank);
  return opensClause ? (right() ?? before()) : (before() ?? right());
}

/** "Ann Lee: “…", or the subject of a sentence that ends in a colon. */
function nameAndColon(scene: Scene, place: Place, from: number): Frame | undefined {
  const before = scene.masked.slice(from, place.span.start).trimEnd();
  if (!before.endsWith(':')) return undefined;
  const sentence = { start: from, end: from + before.length - 1 };
  const speaker = namedBeforeColon(scene, sentence) ?? sentenceSubject(scene, place.section, sentence);
  return speaker && { cue: undefined, speaker, side: 'before' };
}
