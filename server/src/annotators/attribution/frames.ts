// The frames in which a cue stands beside a quotation: after it, before it, or a name and a colon.
import type { Mention, QuotationForm } from '../layers.ts';
import type { Cue } from './cues.ts';
import type { Place, Scene } from './places.ts';
import { cuesBetween, endsSentence, sentenceAt } from './places.ts';
import { canSpeak, speakerAfter, speakerBefore } from './speaker.ts';

export interface Frame {
  readonly cue: Cue | undefined;
  readonly speaker: Mention | undefined;
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
  const { masked, mentions } = scene;
  if (cue.kind === 'according' || /^[\s,—–-]*(?:\p{L}+ly\s+|also\s+)?$/u.test(between)) {
    return {
      cue,
      speaker: speakerAfter(masked, mentions, cue, Math.min(place.to, cue.sentence.end)),
      side: 'after',
    };
  }
  const speaker = speakerBefore(masked, mentions, cue, place.span.end);
  const plain =
    /^[\s,]*(?:\p{L}+[\s’'-]*){1,8}$/u.test(between) &&
    !/\b(?:and|but|who|which|that|to|is|was|were|are)\b/.test(between);
  return speaker || plain ? { cue, speaker, side: 'after' } : undefined;
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
  if ('?!'.includes(last))
    return between.trim() === '' || !/^\s+(?:that|he|she|it|they|there|the)\b/.test(rest);
  if (form === 'direct' || last === ',' || /^\s*,/.test(between)) return true;
  const start = frame.speaker?.span.start ?? 0;
  return /,\s*$/.test(masked.slice(Math.max(0, start - 3), start));
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
  for (const cue of cuesBetween(scene.cuesOf(place.sectionIndex), from, span.start, 3, true)) {
    const gap = scene.masked.slice(cue.span.end, span.start);
    if (endsSentence(gap)) break;
    if (cue.kind === 'act' && form === 'direct') continue;
    return { cue, speaker: speakerOfLeading(scene, place, cue, from), side: 'before' };
  }
  return nameAndColon(scene, place, from);
}

function speakerOfLeading(scene: Scene, place: Place, cue: Cue, from: number): Mention | undefined {
  const { masked, mentions } = scene;
  if (cue.kind === 'according') return speakerAfter(masked, mentions, cue, place.span.start);
  const left = masked.slice(from, cue.span.start).trimEnd();
  const inverted = !cue.participle && (left === '' || left.endsWith('\uE000'));
  const after = inverted ? speakerAfter(masked, mentions, cue, place.span.start) : undefined;
  return after ?? speakerBefore(masked, mentions, cue, from);
}

/** "Ann Lee: “…", or the subject of a sentence that ends in a colon. */
function nameAndColon(scene: Scene, place: Place, from: number): Frame | undefined {
  const before = scene.masked.slice(from, place.span.start).trimEnd();
  if (!before.endsWith(':')) return undefined;
  const end = from + before.length - 1;
  const mentions = scene.mentions.endingBefore(end, from).filter(canSpeak);
  const speaker =
    mentions.find((mention) => mention.span.end === end) ?? mentions.findLast((mention) => mention.subject);
  return speaker && { cue: undefined, speaker, side: 'before' };
}
