// Puts lines of Markdown together to blocks, one line after the other.
import type { Span } from '../text/span.ts';
import type { Block } from './block.ts';
import { standsAlone } from './lineShapes.ts';
import type { Fence, MarkdownLine } from './markdownLine.ts';
import * as shape from './markdownLine.ts';

export class MarkdownReader {
  /** Marks at the front of lines within blocks, and pipes: to be blanked out. */
  readonly marks: Span[] = [];
  readonly #text: string;
  readonly #blocks: Block[] = [];
  #open: { start: number; end: number; quotes: number; alone: boolean; isItem: boolean } | undefined;
  #fence: (Fence & { quotes: number }) | undefined;
  #inList = false;
  #inTable = false;

  constructor(text: string) {
    this.#text = text;
  }

  finish(): readonly Block[] {
    this.#close();
    return this.#blocks;
  }

  /** Takes the next line, from its first column to its break. */
  read(lineStart: number, lineEnd: number): void {
    const line = shape.readLine(this.#text, lineStart, lineEnd);
    if (this.#isCode(line)) return;
    if (line.words === '') {
      this.#close();
      this.#inTable = false;
    } else if (!this.#readStructure(line)) this.#readProse(line);
  }

  /** Fenced code, and lines indented as code where no paragraph or list holds them. */
  #isCode(line: MarkdownLine): boolean {
    if (this.#fence && line.quotes >= this.#fence.quotes) {
      if (line.indent < 4 && shape.closesFence(line.words, this.#fence)) this.#fence = undefined;
      return true;
    }
    this.#fence = undefined;
    if (line.words === '') return false;
    const deep = this.#inList ? 8 : 4;
    if (line.indent >= deep && !this.#open) return true;
    const fence = shape.openingFence(line.words);
    if (!fence) return false;
    this.#close();
    this.#fence = { ...fence, quotes: line.quotes };
    return true;
  }

  /** Headings, rules, tables and link definitions: lines that are not part of a paragraph. */
  #readStructure(line: MarkdownLine): boolean {
    const { words } = line;
    const heading = shape.atxHeading(words);
    if (heading) {
      this.#close();
      this.#push({ start: line.start + heading.from, end: line.start + heading.to }, line.quotes, {
        headingLevel: heading.level,
      });
      return true;
    }
    const level = this.#open?.quotes === line.quotes && !this.#inList ? shape.setextLevel(words) : undefined;
    if (level !== undefined) this.#close(level);
    else if (shape.isTableRule(words)) this.#startTable();
    else if (shape.isThematicBreak(words)) this.#close();
    else if (!this.#open && shape.isLinkDefinition(words)) return true;
    else if (this.#inTable || words.startsWith('|')) this.#readRow(line);
    else return false;
    return true;
  }

  #startTable(): void {
    const head = this.#open;
    // The line above was the head of the table, whether or not it began with a pipe.
    if (head) {
      this.#blankPipes(head.start, head.end);
      head.isItem = true;
    }
    this.#close();
    this.#inTable = true;
  }

  #readRow(line: MarkdownLine): void {
    this.#close();
    this.#blankPipes(line.start, line.end);
    this.#push({ start: line.start, end: line.end }, line.quotes, { isItem: true });
  }

  #blankPipes(start: number, end: number): void {
    for (let at = start; at < end; at++) {
      if (this.#text.charAt(at) === '|' && this.#text.charAt(at - 1) !== '\\')
        this.marks.push({ start: at, end: at + 1 });
    }
  }

  #readProse(line: MarkdownLine): void {
    const marker =
      shape.listMarker(line.words, this.#inList || !this.#open) || shape.footnoteMark(line.words);
    const alone = standsAlone(line.words);
    const open = this.#open;
    const goesOn = open?.quotes === line.quotes && marker === 0 && !alone && !open.alone;
    if (goesOn) {
      if (line.quotes > 0) this.marks.push({ start: line.lineStart, end: line.start });
      open.end = line.end;
      return;
    }
    this.#close();
    if (marker > 0) this.#inList = true;
    else if (line.indent < 2) this.#inList = false;
    this.#open = {
      start: line.start + marker,
      end: line.end,
      quotes: line.quotes,
      alone,
      isItem: marker > 0,
    };
  }

  #close(headingLevel?: number): void {
    if (this.#open) this.#push(this.#open, this.#open.quotes, { headingLevel, isItem: this.#open.isItem });
    this.#open = undefined;
  }

  #push(
    { start, end }: Span,
    quotes: number,
    role: { headingLevel?: number | undefined; isItem?: boolean },
  ): void {
    this.#blocks.push({
      span: { start, end },
      ...(role.headingLevel === undefined ? {} : { headingLevel: role.headingLevel }),
      ...(quotes > 0 ? { blockQuote: true } : {}),
      ...(role.isItem ? { isItem: true } : {}),
    });
  }
}
