// Block quotes of Markdown: quotations that are set apart instead of marked.
import type { CandidatesBySection } from '../annotator.ts';
import type { Document, Section } from '../../document/document.ts';
import type { RunningQuotation } from './joinParagraphs.ts';
import type { QuoteMark } from './quoteMark.ts';

/** Neighbouring paragraphs of one block quote are one quotation; those that have marks of their own are read by these. */
export function findBlockQuotes(
  { sections }: Document,
  marks: CandidatesBySection<QuoteMark>,
): readonly RunningQuotation[] {
  const found: RunningQuotation[] = [];
  sections.forEach((section, index) => {
    if (!isUnmarkedQuote(section, marks[index])) return;
    const last = found.at(-1);
    if (last?.lastSection === index - 1)
      found[found.length - 1] = { ...last, content: [...last.content, section.span], lastSection: index };
    else found.push(blockQuote(section, index));
  });
  return found;
}

function isUnmarkedQuote(section: Section, marks: readonly QuoteMark[] | undefined): boolean {
  const isQuote = section.blockQuote === true && section.kind === 'paragraph';
  return isQuote && section.headingLevel === undefined && (marks?.length ?? 0) === 0;
}

function blockQuote({ span }: Section, index: number): RunningQuotation {
  return {
    content: [span],
    style: undefined,
    closed: true,
    missingOpenings: [],
    earlyClosings: [],
    firstSection: index,
    lastSection: index,
  };
}
