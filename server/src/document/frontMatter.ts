// Reads the front matter of a Markdown text: only its title, author and date are prose.
import type { Block } from './block.ts';
import { trimSpan, trimmedLines } from './block.ts';
import type { SectionKind } from './document.ts';

const kinds: ReadonlyMap<string, SectionKind> = new Map<string, SectionKind>([
  ['title', 'headline'],
  ['headline', 'headline'],
  ['author', 'byline'],
  ['authors', 'byline'],
  ['byline', 'byline'],
  ['date', 'dateline'],
  ['published', 'dateline'],
  ['pubdate', 'dateline'],
  ['publishdate', 'dateline'],
]);

export interface FrontMatter {
  readonly blocks: readonly Block[];
  /** Where the text behind the front matter starts; 0 where there is none. */
  readonly end: number;
}

/** A line scan of YAML between `---` (or TOML between `+++`): enough for values on one line, and lists of authors. */
export function readFrontMatter(text: string): FrontMatter {
  const none = { blocks: [], end: 0 };
  const fence = /^(?:---|\+\+\+)[ \t]*(?:\r|\n)/u.exec(text)?.[0].trim();
  if (fence === undefined) return none;
  const blocks: Block[] = [];
  let listKind: SectionKind | undefined;
  let first = true;
  for (const line of trimmedLines(text)) {
    const words = text.slice(line.start, line.end);
    if (!first && (words === fence || (words === '...' && fence === '---'))) return { blocks, end: line.end };
    first = false;
    const item = words.startsWith('- ');
    const colon = words.search(fence === '---' ? /:(?:\s|$)/u : /=/u);
    const kind = item ? listKind : kinds.get(words.slice(0, Math.max(0, colon)).trim().toLowerCase());
    if (!item) listKind = kind;
    if (kind === undefined || (!item && isInner(text, line.start))) continue;
    const span = valueSpan(text, line.start + (item ? 1 : colon + 1), line.end);
    if (span.start < span.end) blocks.push({ span, kind });
  }
  return none;
}

/** Whether white space stands before a key: it then belongs to another key. */
function isInner(text: string, start: number): boolean {
  return start > 0 && !/[\r\n]/u.test(text.charAt(start - 1));
}

/** The value without quotes, list brackets and comment; empty for values that go on in other lines. */
function valueSpan(text: string, from: number, to: number): { start: number; end: number } {
  const { start, end } = trimSpan(text, { start: from, end: to });
  const open = text.charAt(start);
  if (open === '"' || open === "'") {
    const close = text.indexOf(open, start + 1);
    if (close > 0 && close < end) return { start: start + 1, end: lastQuote(text, open, close, end) };
  }
  if (open === '[' && text.charAt(end - 1) === ']') return trimSpan(text, { start: start + 1, end: end - 1 });
  if (open === '|' || open === '>' || open === '{' || open === '&' || open === '*')
    return { start, end: start };
  const comment = text.slice(start, end).search(/(?:^|\s)#/u);
  return trimSpan(text, { start, end: comment < 0 ? end : start + comment });
}

/** The closing quote: not one that is doubled or behind a backslash. */
function lastQuote(text: string, quote: string, first: number, end: number): number {
  let close = first;
  while (close >= 0 && close < end) {
    const doubled = quote === "'" && text.charAt(close + 1) === quote;
    const escaped = quote === '"' && text.charAt(close - 1) === '\\';
    if (!doubled && !escaped) return close;
    close = text.indexOf(quote, close + (doubled ? 2 : 1));
  }
  return first;
}
