// Reads plain text: blocks are paragraphs between blank lines, with hard-wrapped lines joined.
import type { Block, BlockedText, Line } from './block.ts';
import { trimmedLines } from './block.ts';
import { standsAlone } from './lineShapes.ts';

/** A longer line was not wrapped by anyone: it is a paragraph. */
const longestWrappedLine = 110;
/** Where no line is longer, lines are short on purpose. */
const narrowestColumn = 40;

export function readPlain(text: string): BlockedText {
  const blocks: Block[] = [];
  let group: Line[] = [];
  for (const line of trimmedLines(text)) {
    if (line.start < line.end) group.push(line);
    else {
      pushGroup(blocks, text, group);
      group = [];
    }
  }
  pushGroup(blocks, text, group);
  return { prose: text, blocks };
}

function pushGroup(blocks: Block[], text: string, group: readonly Line[]): void {
  const column = columnOf(group);
  // Several lines of about the same width: someone wrapped them.
  const sure =
    group.filter(({ start, end }) => end - start <= column && end - start > column - 15).length >= 3;
  let start = group[0]?.start ?? 0;
  group.forEach((line, index) => {
    const next = group[index + 1];
    const title = blocks.length === 0 && start === line.start;
    if (next && isWrapped(text, line, next, column, title)) {
      if (sure || startsSmall(text, next) || !endsSentence(text, line)) return;
    }
    blocks.push({ span: { start, end: line.end } });
    start = next?.start ?? line.end;
  });
}

/** Width of the longest line that may have been wrapped. */
function columnOf(group: readonly Line[]): number {
  let widest = 0;
  for (const { start, end } of group) {
    if (end - start <= longestWrappedLine) widest = Math.max(widest, end - start);
  }
  return widest;
}

/** Whether `next` goes on with the paragraph of `line`: its first word had no room left on the line. */
function isWrapped(text: string, line: Line, next: Line, column: number, title: boolean): boolean {
  const width = line.end - line.start;
  if (width > longestWrappedLine || next.end - next.start > longestWrappedLine || column < narrowestColumn)
    return false;
  if (standsAlone(text.slice(line.start, line.end)) || standsAlone(text.slice(next.start, next.end)))
    return false;
  if (opensItem(text, next) || isIndented(text, next, line)) return false;
  const full = width + 1 + firstWordLength(text, next) > column;
  if (full) return !title || startsSmall(text, next) || width > column - 5;
  return startsSmall(text, next) || (!title && width >= column * 0.7 && !endsSentence(text, line));
}

function firstWordLength(text: string, line: Line): number {
  let at = line.start;
  while (at < line.end && !/\s/u.test(text.charAt(at))) at += 1;
  return at - line.start;
}

/** Bullets, dashes of dialogue. */
function opensItem(text: string, line: Line): boolean {
  return /^[-–—*•·▪◦]\s/u.test(text.slice(line.start, line.start + 2));
}

function isIndented(text: string, line: Line, before: Line): boolean {
  return indentOf(text, line.start) > indentOf(text, before.start);
}

function indentOf(text: string, at: number): number {
  let indent = 0;
  // Deeper than this is as deep as can be: the count stays cheap on lines of blanks.
  while (indent < 40 && (text.charAt(at - 1 - indent) === ' ' || text.charAt(at - 1 - indent) === '\t'))
    indent += 1;
  return indent;
}

function startsSmall(text: string, line: Line): boolean {
  return /^\p{Ll}/u.test(text.slice(line.start, line.start + 2));
}

function endsSentence(text: string, line: Line): boolean {
  return /[.!?:…"”’»)]$/u.test(text.slice(line.end - 1, line.end));
}
