// Makers of findings, so that a rule says no more than it knows.
import type { Span } from '../../text/span.ts';
import type { Finding, Fix, RelatedPlace, RightSpelling, Severity } from './rule.ts';

interface Extras {
  readonly related?: readonly RelatedPlace[];
  readonly fixes?: readonly Fix[];
  readonly severity?: Severity;
  readonly right?: RightSpelling;
}

export function finding(span: Span, message: string, extras: Extras = {}): Finding {
  return { related: [], fixes: [], ...extras, span, message };
}

/** A fix that replaces, inserts (empty span) or deletes (empty text) at one place. */
export function fix(title: string, span: Span, newText: string, safe: boolean): Fix {
  return { title, edits: [{ span, newText }], safe };
}
