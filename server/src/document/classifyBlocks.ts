// Decides what part each block plays in the article, and cuts the dateline off the paragraph that it stands in.
import type { Span } from '../text/span.ts';
import type { Block, BlockedText } from './block.ts';
import { trimSpan } from './block.ts';
import { inlineDateline, isDate, isDateLine } from './dateLine.ts';
import type { SectionKind } from './document.ts';
import { isByline, isCaption, isFurniture } from './lineShapes.ts';
import { foreignLineTest } from './scripts.ts';

export interface ClassifiedBlock extends Block {
  readonly kind: SectionKind;
}

/** A date line or byline stands in front of the article or after its first paragraphs, never in the middle. */
const topParagraphs = 2;
const longestHeadline = 180;

export function classifyBlocks({ prose, blocks }: BlockedText): readonly ClassifiedBlock[] {
  const isForeign = foreignLineTest(prose);
  const state = { paragraphs: 0, headline: false, title: blocks.some(isTitle) };
  const classified: ClassifiedBlock[] = [];
  blocks.forEach((block, index) => {
    const kind = block.kind ?? kindOf(prose, blocks, index, state, isForeign);
    if (kind === 'headline') state.headline = true;
    if (kind === 'paragraph') state.paragraphs += 1;
    if (kind === 'paragraph' && state.paragraphs <= topParagraphs && block.headingLevel === undefined) {
      classified.push(...splitDateline(prose, block));
    } else if (kind === 'byline' && block.kind === undefined) classified.push(...splitByline(prose, block));
    else classified.push({ ...block, kind });
  });
  return classified;
}

interface State {
  paragraphs: number;
  headline: boolean;
  /** Whether the format names a title itself: then no other line is taken for one. */
  title: boolean;
}

function isTitle(block: Block): boolean {
  return block.kind === 'headline' || block.headingLevel === 1;
}

function kindOf(
  prose: string,
  blocks: readonly Block[],
  index: number,
  state: State,
  isForeign: (span: Span) => boolean,
): SectionKind {
  const block = blocks[index];
  if (!block) return 'paragraph';
  const words = prose.slice(block.span.start, Math.min(block.span.end, block.span.start + 600));
  if (block.headingLevel === 1 && !state.headline && state.paragraphs === 0) return 'headline';
  if (isFurniture(words) || isForeign(block.span)) return 'boilerplate';
  if (block.headingLevel !== undefined) return 'paragraph';
  if (isCaption(words)) return 'caption';
  const atTop = state.paragraphs < topParagraphs;
  if (atTop && isDateLine(words)) return 'dateline';
  if ((atTop || index >= blocks.length - 3) && isByline(words)) return 'byline';
  return isHeadline(words, block, blocks, index, state) ? 'headline' : 'paragraph';
}

/** The first line of the article, if it is short, ends like no sentence and something follows it. */
function isHeadline(
  words: string,
  block: Block,
  blocks: readonly Block[],
  index: number,
  state: State,
): boolean {
  if (state.headline || state.title || state.paragraphs > 0) return false;
  if (block.blockQuote === true || block.isItem === true || index === blocks.length - 1) return false;
  if (words.length > longestHeadline || /[\r\n]/u.test(words) || !/\p{L}/u.test(words)) return false;
  if (datelineLength(words) > 0 || /^[-–—*•]\s/u.test(words)) return false;
  if (/\.$/u.test(words)) return isTitleCase(words);
  return !/[.,:;…][\s"'”’»)\]]*$/u.test(words) && !/[!?][”"’']$/u.test(words);
}

/** "Mayor Opens Second Bridge Over River.": some sites close titles with a full stop, which sentences do not capitalise. */
function isTitleCase(words: string): boolean {
  const long = words.split(/\s+/u).filter((word) => word.length > 3);
  return long.length >= 5 && long.every((word) => /^[^\p{Ll}]/u.test(word)) && !/[.!?]\s/u.test(words);
}

function splitDateline(prose: string, block: Block): readonly ClassifiedBlock[] {
  const { start, end } = block.span;
  const length = datelineLength(prose.slice(start, end));
  const rest = trimSpan(prose, { start: start + length, end });
  if (length === 0 || rest.start === rest.end) return [{ ...block, kind: 'paragraph' }];
  return [
    { ...block, span: { start, end: start + length }, kind: 'dateline' },
    { ...block, span: rest, kind: 'paragraph' },
  ];
}

/** "By Ann Lee | 3 March 2024" holds the publication date too. */
function splitByline(prose: string, block: Block): readonly ClassifiedBlock[] {
  const { start, end } = block.span;
  for (const { index } of prose.slice(start, end).matchAll(/[|•·–—,-]/gu)) {
    const date = trimSpan(prose, { start: start + index + 1, end });
    const names = trimSpan(prose, { start, end: start + index });
    if (date.end - date.start < 6 || !isDate(prose.slice(date.start, date.end))) continue;
    return [
      { ...block, span: names, kind: 'byline' },
      { ...block, span: date, kind: 'dateline' },
    ];
  }
  return [{ ...block, kind: 'byline' }];
}

/** Behind a dateline goes a sentence: "MARKET REPORT - SHARES FALL" is a headline. */
function datelineLength(words: string): number {
  const dateline = inlineDateline(words);
  if (!dateline) return 0;
  const isSentence = words.length > longestHeadline || /[.!?:…][\s"'”’»)\]]*$/u.test(words.slice(-8));
  return dateline.sure || isSentence ? dateline.length : 0;
}
