// Makers of findings, so that a rule says no more than it knows.
import type { Span } from '../../text/span.ts';
import { sliceSpan } from '../../text/span.ts';
import { shorten } from '../markdown.ts';
import type { Finding, Fix, RelatedPlace, RightSpelling, Severity } from './rule.ts';

interface Extras {
  readonly related?: readonly RelatedPlace[];
  readonly fixes?: readonly Fix[];
  readonly severity?: Severity;
  readonly link?: string;
  readonly right?: RightSpelling;
}

export function finding(span: Span, message: string, extras: Extras = {}): Finding {
  return { related: [], fixes: [], ...extras, span, message };
}

/** A fix whose title names the words before and after. */
export function change(text: string, span: Span, newText: string, safe: boolean): Fix {
  return fix(changeTitle(sliceSpan(text, span), newText), span, newText, safe);
}

/** "Change “Monday” to “Tuesday”"; marks stand for themselves, without marks around them. */
export function changeTitle(before: string, after: string): string {
  return `Change ${named(before)} to ${named(after)}`;
}

const longest = 40;

function named(words: string): string {
  return /[\p{L}\p{N}]/u.test(words) ? `“${shorten(words, longest)}”` : words;
}

/** A fix that replaces, inserts (empty span) or deletes (empty text) at one place. */
export function fix(title: string, span: Span, newText: string, safe: boolean): Fix {
  return { title, edits: [{ span, newText }], safe };
}
