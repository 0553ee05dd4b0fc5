// "Let it stand" comments in Markdown: <!-- stet rule-id: reason --> for a paragraph, <!-- stet-file rule-id --> for the file.
import type { Document } from '../../document/document.ts';
import type { Span } from '../../text/span.ts';
import { countLeading } from '../../text/countLeading.ts';

export interface StetComment {
  readonly rule: string;
  /** The paragraph that may stand, with the comment's line; undefined: the whole file. */
  readonly span: Span | undefined;
  /** Empty where none is given. */
  readonly reason: string;
  /** The whole comment, with its marks. */
  readonly comment: Span;
}

/** Several rule ids may stand in one comment, parted by commas. Plain text has no comments. */
export function stetComments(document: Document): readonly StetComment[] {
  if (document.format !== 'markdown') return [];
  const { text } = document;
  const found: StetComment[] = [];
  const blanks = text.includes('<!--') ? blankLines(text) : [];
  let at = text.indexOf('<!--');
  while (at >= 0) {
    const close = text.indexOf('-->', at + 4);
    if (close < 0) break;
    const parsed = parseComment(text.slice(at + 4, close));
    if (parsed) {
      const span = parsed.wholeFile ? undefined : paragraphOf(text, blanks, at, close + 3);
      const shared = { span, reason: parsed.reason, comment: { start: at, end: close + 3 } };
      found.push(...parsed.rules.map((rule) => ({ rule, ...shared })));
    }
    at = text.indexOf('<!--', close + 3);
  }
  return found;
}

interface ParsedComment {
  readonly wholeFile: boolean;
  readonly rules: readonly string[];
  readonly reason: string;
}

function parseComment(content: string): ParsedComment | undefined {
  const head = /^\s*(stet|stet-file)\s+([a-z][a-z0-9, \t-]*)/.exec(content);
  if (!head?.[2]) return undefined;
  const rules = head[2].split(/[,\s]+/).filter((id) => id !== '' && id !== '-' && id !== '--');
  const separated = head[2].includes(',') ? rules : rules.slice(0, 1);
  const rest = content.slice(head[0].length);
  const reason = rest.startsWith(':') ? rest.slice(1).trim() : '';
  return { wholeFile: head[1] === 'stet-file', rules: separated, reason };
}

/** Alone on its line the comment speaks for the paragraph after it, else for the paragraph it stands in. */
function paragraphOf(text: string, blanks: readonly Span[], start: number, end: number): Span {
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const newline = text.indexOf('\n', end);
  const lineEnd = newline < 0 ? text.length : newline;
  const alone = (text.slice(lineStart, start) + text.slice(end, lineEnd)).trim() === '';
  const gap = firstEndingAfter(blanks, end);
  const paragraphEnd = blanks[gap]?.start ?? text.length;
  if (!alone) return { start: blanks[gap - 1]?.end ?? 0, end: paragraphEnd };
  return {
    start,
    end: text.slice(end, paragraphEnd).trim() === '' ? (blanks[gap + 1]?.start ?? text.length) : paragraphEnd,
  };
}

/** The gaps between paragraphs, in order, found once for all comments. */
function blankLines(text: string): readonly Span[] {
  return [...text.matchAll(/\n\s*\n/g)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
}

function firstEndingAfter(spans: readonly Span[], offset: number): number {
  return countLeading(spans, (span) => span.end <= offset);
}
