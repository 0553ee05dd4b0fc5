// Tells what a line of Markdown begins: heading, list item, fence, table row and so on.

/** A line behind its block-quote marks. Offsets are absolute; `end` is without the line break. */
export interface MarkdownLine {
  /** Where the line's own text begins, behind quote marks and indentation. */
  readonly start: number;
  readonly end: number;
  /** Columns of indentation behind the quote marks. */
  readonly indent: number;
  /** How many block quotes the line stands in. */
  readonly quotes: number;
  /** Where the quote marks and the text before them begin. */
  readonly lineStart: number;
  readonly words: string;
}

export function readLine(text: string, lineStart: number, lineEnd: number): MarkdownLine {
  let at = lineStart;
  let quotes = 0;
  let { indent, next } = readIndent(text, at, lineEnd);
  while (indent < 4 && text.charAt(next) === '>' && next < lineEnd) {
    quotes += 1;
    at = next + 1;
    if (text.charAt(at) === ' ' && at < lineEnd) at += 1;
    ({ indent, next } = readIndent(text, at, lineEnd));
  }
  return { start: next, end: lineEnd, indent, quotes, lineStart, words: text.slice(next, lineEnd).trimEnd() };
}

function readIndent(text: string, from: number, end: number): { indent: number; next: number } {
  let indent = 0;
  let next = from;
  for (; next < end; next++) {
    const char = text.charAt(next);
    if (char === ' ') indent += 1;
    else if (char === '\t') indent += 4 - (indent % 4);
    else break;
  }
  return { indent, next };
}

export interface Fence {
  readonly char: string;
  readonly length: number;
}

export function openingFence(words: string): Fence | undefined {
  const run = /^(?:`{3,}|~{3,})/u.exec(words)?.[0];
  if (run === undefined || (run.startsWith('`') && words.includes('`', run.length))) return undefined;
  return { char: run.charAt(0), length: run.length };
}

export function closesFence(words: string, fence: Fence): boolean {
  return words.length >= fence.length && isRunOf(words, fence.char);
}

/** Level of a heading with `#` marks and where its words begin and end within the line; undefined for other lines. */
export function atxHeading(words: string): { level: number; from: number; to: number } | undefined {
  const marks = /^#{1,6}(?=\s|$)/u.exec(words)?.[0].length;
  if (marks === undefined) return undefined;
  let to = words.length;
  while (to > marks && words.charAt(to - 1) === '#') to -= 1;
  const closed = to === marks || /\s/u.test(words.charAt(to - 1));
  return { level: marks, from: marks, to: closed ? to : words.length };
}

/** 1 for `===`, 2 for `---` under a paragraph. */
export function setextLevel(words: string): 1 | 2 | undefined {
  if (isRunOf(words, '=')) return 1;
  return isRunOf(words, '-') ? 2 : undefined;
}

export function isThematicBreak(words: string): boolean {
  const char = words.charAt(0);
  if (!'-*_'.includes(char) || words.length > 200) return false;
  const bare = words.replace(/[ \t]/g, '');
  return bare.length >= 3 && isRunOf(bare, char);
}

/** Length of a list marker with the space behind it and a task box; 0 for other lines. */
export function listMarker(words: string, mayStartAnywhere: boolean): number {
  const marker = /^(?:[-*+]|(\d{1,9})[.)])(?=\s|$)/u.exec(words.slice(0, 12));
  // Within a paragraph only a list that starts with 1 begins: "… in\n1990. He …" goes on.
  if (!marker || (!mayStartAnywhere && marker[1] !== undefined && marker[1] !== '1')) return 0;
  const task = /^\s\[[ xX]\](?=\s)/u.exec(words.slice(marker[0].length, marker[0].length + 6));
  return marker[0].length + (task?.[0].length ?? 0);
}

/** `|---|:--:|` under the head of a table. */
export function isTableRule(words: string): boolean {
  return words.length <= 1000 && words.includes('|') && words.includes('-') && /^[|\-:\s]*$/u.test(words);
}

/** `[label]: target`; a footnote's own text is prose and is left to the caller. */
export function isLinkDefinition(words: string): boolean {
  return /^\[[^\]^][^\]]{0,200}\]:\s*\S/u.test(words.slice(0, 300));
}

/** Length of `[^1]:` at the start of a footnote's text. */
export function footnoteMark(words: string): number {
  return /^\[\^[^\]]{1,60}\]:/u.exec(words.slice(0, 80))?.[0].length ?? 0;
}

function isRunOf(words: string, char: string): boolean {
  if (words === '') return false;
  for (const each of words) if (each !== char) return false;
  return true;
}
