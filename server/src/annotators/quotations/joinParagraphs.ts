// Joins pieces of neighbouring paragraphs to running quotations: reopened in each paragraph, or with openings missing.
import type { CandidatesBySection } from '../annotator.ts';
import type { Document, Section } from '../../document/document.ts';
import type { Span } from '../../text/span.ts';
import { shiftSpan, spanOf } from '../../text/span.ts';
import type { QuoteStyle } from '../layers.ts';
import type { PairedMarks } from './pairMarks.ts';
import { pairMarks } from './pairMarks.ts';
import type { Piece } from './piece.ts';
import type { QuoteMark } from './quoteMark.ts';

/** A quotation that may run over paragraphs; offsets are absolute. */
export interface RunningQuotation {
  readonly content: readonly Span[];
  /** Undefined for block quotes, which have no marks. */
  readonly style: QuoteStyle | undefined;
  readonly closed: boolean;
  readonly missingOpenings: readonly number[];
  readonly earlyClosings: readonly Span[];
  /** Indices of the sections that the first and the last span stand in. */
  readonly firstSection: number;
  readonly lastSection: number;
}

/** Pairs the marks of every section and joins what runs over paragraphs, in the order of the text. */
export function joinParagraphs(
  document: Document,
  marks: CandidatesBySection<QuoteMark>,
): readonly RunningQuotation[] {
  const sections = document.sections;
  const paired = sections.map((section, index) => pairMarks(section.passage.text, marks[index] ?? []));
  const quotations: RunningQuotation[] = [];
  const taken = new Set<number>();
  sections.forEach((section, index) => {
    const pieces = paired[index]?.pieces ?? [];
    pieces.forEach((piece, at) => {
      if (at === 0 && taken.has(index)) return;
      const start = startOf(section, piece, index);
      const runs = at === pieces.length - 1 && canRun(section, piece);
      const quotation = runs ? runOn({ sections, paired }, start) : start;
      for (let later = index + 1; later <= quotation.lastSection; later++) {
        if (!paired[later]?.strayClosing) taken.add(later);
      }
      quotations.push(quotation);
    });
  });
  return quotations;
}

interface Pairing {
  readonly sections: readonly Section[];
  readonly paired: readonly PairedMarks[];
}

function startOf(section: Section, piece: Piece, index: number): RunningQuotation {
  const content = [shiftSpan(piece.span, section.span.start)];
  return {
    content,
    style: piece.style,
    closed: piece.closed,
    missingOpenings: [],
    earlyClosings: [],
    firstSection: index,
    lastSection: index,
  };
}

/** One slip must not swallow the article: a few words without a closing mark are no running quotation. */
function canRun(section: Section, piece: Piece): boolean {
  const words = section.passage.text.slice(piece.span.start, piece.span.end).split(/\s+/, 4);
  return section.kind === 'paragraph' && words.length > 3;
}

const mostReopened = 20;
const mostUnmarked = 3;

/** Follows a quotation through the paragraphs after it. */
function runOn(pairing: Pairing, first: RunningQuotation): RunningQuotation {
  let quotation = first;
  for (let count = 0; count < mostReopened; count++) {
    const next = quotation.closed
      ? closedEarly(pairing, quotation)
      : (reopened(pairing, quotation) ?? withoutOpening(pairing, quotation));
    if (!next) break;
    quotation = next;
  }
  return quotation;
}

function reopens(section: Section | undefined, paired: PairedMarks | undefined): boolean {
  const piece = paired?.pieces[0];
  return section?.kind === 'paragraph' && piece?.span.start === 0 && !paired?.strayClosing;
}

/** The next paragraph opens the quotation again. */
function reopened({ sections, paired }: Pairing, quotation: RunningQuotation): RunningQuotation | undefined {
  const index = quotation.lastSection + 1;
  const section = sections[index];
  const piece = paired[index]?.pieces[0];
  if (!section || !piece || !reopens(section, paired[index]) || piece.style !== quotation.style)
    return undefined;
  const isLast = paired[index]?.pieces.length === 1;
  const content = [...quotation.content, shiftSpan(piece.span, section.span.start)];
  return { ...quotation, content, closed: piece.closed || !isLast, lastSection: index };
}

/** The closing mark ends a paragraph, but the sentence goes on in the next, which opens the quotation again. */
function closedEarly(pairing: Pairing, quotation: RunningQuotation): RunningQuotation | undefined {
  const section = pairing.sections[quotation.lastSection];
  const next = pairing.sections[quotation.lastSection + 1]?.passage.text;
  const last = quotation.content.at(-1);
  if (!section || !last || !next || last.end < section.span.start + section.passage.text.trimEnd().length)
    return undefined;
  const words = section.passage.text.slice(last.start - section.span.start);
  if (!/^["“]\p{Lu}/u.test(words) || !/[\p{Ll},–—-]["”]\s*$/u.test(words.slice(-9))) return undefined;
  if (!/^["“]\p{Ll}/u.test(next)) return undefined;
  const later = reopened(pairing, quotation);
  return later && { ...later, earlyClosings: [...later.earlyClosings, spanOf(last.end - 1, last.end)] };
}

/** A paragraph that opens nothing holds the closing mark: it and those between go on without opening marks. */
function withoutOpening(
  { sections, paired }: Pairing,
  quotation: RunningQuotation,
): RunningQuotation | undefined {
  const content = [...quotation.content];
  const missingOpenings = [...quotation.missingOpenings];
  for (let step = 1; step <= mostUnmarked; step++) {
    const index = quotation.lastSection + step;
    const section = sections[index];
    if (section?.kind !== 'paragraph') return undefined;
    const { start, end } = section.span;
    const closing = paired[index]?.strayClosing;
    missingOpenings.push(start);
    if (closing) {
      content.push(spanOf(start, start + closing.span.end));
      return { ...quotation, content, missingOpenings, closed: true, lastSection: index };
    }
    if (paired[index]?.pieces.length !== 0) return undefined;
    content.push(spanOf(start, end));
  }
  return undefined;
}
