// Reads Markdown: front matter, headings, lists, quotes, tables, code; everything that is no prose is blanked out.
import type { Span } from '../text/span.ts';
import { blankSpans, commentSpans } from './blanks.ts';
import type { Block, BlockedText } from './block.ts';
import { trimSpan } from './block.ts';
import { readFrontMatter } from './frontMatter.ts';
import { inlineMarks } from './markdownInline.ts';
import { MarkdownReader } from './markdownReader.ts';

export function readMarkdown(text: string): BlockedText {
  const front = readFrontMatter(text);
  const readable = blankSpans(text, commentSpans(text, front.end));
  const reader = new MarkdownReader(readable);
  for (let start = front.end; start < readable.length;) {
    const end = endOfLine(readable, start);
    reader.read(start, end);
    start = end + (readable.startsWith('\r\n', end) ? 2 : 1);
  }
  const blocks = reader.finish();
  const marks: Span[] = [...reader.marks];
  for (const { span } of blocks) for (const mark of inlineMarks(readable, span)) marks.push(mark);
  const prose = blankSpans(readable, marks);
  const found = blocks
    .map((block) => finishBlock(readable, prose, block))
    .filter(({ span }) => span.start < span.end);
  return { prose, blocks: [...front.blocks, ...found] };
}

function endOfLine(text: string, start: number): number {
  let end = start;
  while (end < text.length && text.charCodeAt(end) !== 10 && text.charCodeAt(end) !== 13) end += 1;
  return end;
}

/** Trims to what is prose; a block that is nothing but an image is its caption. */
function finishBlock(text: string, prose: string, block: Block): Block {
  const { start, end } = trimSpan(text, block.span);
  const isImage = text.startsWith('![', start) && /^!\[[^\]]*\]\([^)]*\)$/u.test(text.slice(start, end));
  const span = trimSpan(prose, block.span);
  return isImage ? { ...block, span, kind: 'caption' } : { ...block, span };
}
