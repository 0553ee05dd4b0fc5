// Quotations that nobody speaks: a slogan, a term, a word held at arm's length. What looked like speech is none where it stands
// within a sentence of the narrator, and nothing in the sentence tells of a speaker.
import type { Attribution, Quotation } from '../layers.ts';
import { isMarkedSpeech } from '../layers.ts';
import { sliceSpan } from '../../text/span.ts';
import type { Scene } from './scene.ts';

/** The quotations with the forms that they have once it is known who speaks. */
export function settleForms(
  scene: Scene,
  quotations: readonly Quotation[],
  attributions: readonly Attribution[],
): readonly Quotation[] {
  const spoken = new Set(attributions.map(({ quotationId }) => quotationId));
  const double = mostlyDouble(quotations);
  return quotations.map((quotation) => {
    // “When?” is a name by its look, and speech where it is the turn of somebody.
    if (spoken.has(quotation.id))
      return isMarkedSpeech(quotation) ? quotation : { ...quotation, form: 'direct' };
    if (!isMarkedSpeech(quotation)) return quotation;
    if (double && isCrosshead(scene, quotation)) return { ...quotation, form: 'title' };
    const unspoken =
      isWithinSentence(scene, quotation) || isHeading(scene, quotation) || isDefined(scene, quotation);
    return unspoken ? { ...quotation, form: 'scare' } : quotation;
  });
}

/** Speech stands in double marks in this article. */
function mostlyDouble(quotations: readonly Quotation[]): boolean {
  const speech = quotations.filter(({ form, style }) => form === 'direct' && style !== undefined);
  const single = speech.filter(({ style }) => isSingle(style)).length;
  return speech.length - single > single;
}

function isSingle(style: Quotation['style']): boolean {
  return style === 'curly-single' || style === 'straight-single';
}

/** A few words in single marks as a paragraph of their own, or at its start: in headings double marks become single. */
function isCrosshead({ document, sectionAt, masked }: Scene, { span, content, style }: Quotation): boolean {
  const section = document.sections[sectionAt(span.start)]?.span;
  if (!isSingle(style) || content.length > 1 || section?.start !== span.start) return false;
  const behind = masked.slice(span.end, section.end).trim();
  return span.end - span.start <= longestHeading && behind.length <= longestHeading && !/[.!?]$/.test(behind);
}

/** “Top secret” is a class of papers. */
function isDefined({ masked, document }: Scene, { span, content }: Quotation): boolean {
  const words = sliceSpan(document.text, span);
  return (
    content.length === 1 &&
    words.split(/\s+/).length <= 3 &&
    /^\s+(?:is|are|was|were|means|meant|refers?|stands? for|comes? from)\s/.test(
      masked.slice(span.end, span.end + 16),
    ) &&
    !/[.,!?…]\P{L}?$/u.test(words)
  );
}

/** A few words, and no sentence, as a paragraph of their own: a heading within the article. */
function isHeading({ document, sectionAt }: Scene, { span, content }: Quotation): boolean {
  const section = document.sections[sectionAt(span.start)]?.span;
  if (content.length > 1 || section?.start !== span.start || section.end !== span.end) return false;
  const words = sliceSpan(document.text, span);
  return words.length < longestHeading && words.split(/\s+/).length <= 4 && !/[.!?…]\P{L}?$/u.test(words);
}

const longestHeading = 60;
const reach = 40;

/** Words of the sentence stand before it, and it goes on behind. */
function isWithinSentence({ document, masked, sectionAt }: Scene, { span, content }: Quotation): boolean {
  if (content.length > 1) return false;
  const section = document.sections[sectionAt(span.start)]?.span ?? span;
  const before = masked.slice(Math.max(section.start, span.start - reach), span.start).trim();
  const behind = masked.slice(span.end, Math.min(section.end, span.end + reach)).trim();
  return !/(?:^|[.!?:\uE000])$/.test(before) && !/^(?:$|[\p{Lu}\uE000])/u.test(behind);
}
