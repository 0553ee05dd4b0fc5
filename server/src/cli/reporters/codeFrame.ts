// The lines of a passage with carets under what is meant, for the terminal.
import type { LineIndex } from '../../text/lineIndex.ts';
import type { Span } from '../../text/span.ts';

/** Columns that are shown; long lines, as paragraphs are, are cut to those around the passage. */
const window = 100;

export interface FrameLine {
  readonly gutter: string;
  readonly source: string;
  /** Whether these are the carets. */
  readonly marks: boolean;
}

/** The line in which the passage begins, and its carets as far as that line goes. */
export function codeFrame(text: string, index: LineIndex, { start, end }: Span): readonly FrameLine[] {
  const { line } = index.positionAt(start);
  const lineEnd = index.lineEnd(line);
  const from = wholeCharacter(text, Math.max(index.lineStart(line), start - window / 2));
  const to = wholeCharacter(text, Math.min(lineEnd, from + window));
  const cutFront = from > index.lineStart(line) ? '…' : '';
  const cutBack = to < lineEnd ? '…' : '';
  const indent = columnsOf(cutFront + text.slice(from, start));
  const width = Math.max(1, columnsOf(text.slice(start, Math.min(end, to))));
  const number = String(line + 1);
  return [
    {
      gutter: `${number} │`,
      source: `${cutFront}${flat(text.slice(from, to))}${cutBack}`.trimEnd(),
      marks: false,
    },
    {
      gutter: `${' '.repeat(number.length)} │`,
      source: `${' '.repeat(indent)}${'^'.repeat(width)}`,
      marks: true,
    },
  ];
}

/** Control characters would move the cursor: a file must not write on the terminal as it likes. */
export function flat(text: string): string {
  return text.replaceAll(/\p{Cc}/gu, ' ');
}

/** Not between the halves of a pair. */
function wholeCharacter(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code >= 0xdc00 && code <= 0xdfff ? at - 1 : at;
}

/** Combining marks take no column, wide characters and emoji two. */
function columnsOf(text: string): number {
  let columns = 0;
  for (const character of text) {
    if (/\p{Mn}|\p{Me}|\p{Cf}/u.test(character)) continue;
    columns +=
      /\p{Emoji_Presentation}|\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Hangul}/u.test(
        character,
      )
        ? 2
        : 1;
  }
  return columns;
}
