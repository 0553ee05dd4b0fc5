// Takes off a peer's span what the gold leaves out: articles and titles before a name, punctuation and a possessive after it.
import type { Span } from '../../../../src/text/span.ts';
import { sliceSpan } from '../../../../src/text/span.ts';

const leading = /^(?:[^\p{L}\p{N}]+|(?:the|an?)\s+)+(?=\S)/iu;
const trailing = /\s*(?:['’]s?)?[^\p{L}\p{N}]*$/u;
/** Their full stop belongs to them. */
const abbreviation = /(?:^|[\s.])(?:\p{Lu}|Bros|Co|Corp|Inc|Jr|Ltd|Sr|St)$/u;
const titles =
  /^(?:(?:Capt|Col|Dr|Gen|Gov|Lt|Miss|Mrs?|Ms|Prof|Rep|Sen|Sgt|Chairman|Chancellor|Colonel|General|Governor|Judge|Justice|Lady|Lord|Mayor|(?:Prime )?Minister|Pope|President|Professor|Secretary|Senator|Sir)\b\.?\s+)+(?=\S)/u;

export function trimName(text: string, span: Span): Span {
  const start = span.start + (leading.exec(sliceSpan(text, span))?.[0].length ?? 0);
  const rest = text.slice(start, span.end);
  const end = span.end - (trailing.exec(rest)?.[0].length ?? 0);
  const keepsStop = text[end] === '.' && end < span.end && abbreviation.test(text.slice(start, end));
  return { start, end: keepsStop ? end + 1 : end };
}

export function skipTitles(text: string, span: Span): Span {
  return { start: span.start + (titles.exec(sliceSpan(text, span))?.[0].length ?? 0), end: span.end };
}

/** The gold has two names in "Ayton, Ohio", where some libraries give one. */
export function splitAtCommas(text: string, span: Span): readonly Span[] {
  const parts = [...sliceSpan(text, span).matchAll(/[^,]+/g)].map(({ 0: part, index }) =>
    trimName(text, { start: span.start + index, end: span.start + index + part.length }),
  );
  return parts.filter(({ start, end }) => start < end);
}
