// Quotations that an attribution interrupts: “A,” he said, “b.” is one.
import { reportingVerbForms } from '../../lexicon/en/reportingVerbs.ts';
import type { RunningQuotation } from './joinParagraphs.ts';

const longestAttribution = 120;
/** A sentence is interrupted once or twice; more is a sign of marks gone wrong. */
const mostSpans = 4;

/** Joins neighbours between which a short attribution, and nothing else, stands within one sentence. */
export function joinInterrupted(
  text: string,
  quotations: readonly RunningQuotation[],
): readonly RunningQuotation[] {
  const joined: RunningQuotation[] = [];
  for (const quotation of quotations) {
    const last = joined.at(-1);
    if (last && interrupts(text, last, quotation)) joined[joined.length - 1] = join(last, quotation);
    else joined.push(quotation);
  }
  return joined;
}

function interrupts(text: string, first: RunningQuotation, second: RunningQuotation): boolean {
  const from = first.content.at(-1)?.end ?? 0;
  const to = second.content[0]?.start ?? 0;
  if (first.lastSection !== second.firstSection || first.style !== second.style || !first.closed)
    return false;
  if (first.content.length >= mostSpans) return false;
  if (to - from > longestAttribution || to - from < 5) return false;
  const between = text.slice(from, to);
  return endsMidSentence(text, from, between) && goesOn(text, to, between) && reportsOnce(between);
}

/** The first part ends with a comma, a dash or a question, or a comma stands right after it. */
function endsMidSentence(text: string, from: number, between: string): boolean {
  return /[,?!—–…-]['’"”»]{1,3}$/.test(text.slice(Math.max(0, from - 4), from)) || /^\s?,/.test(between);
}

/** The attribution ends with a comma or dash, or leads straight to a lower-case word. */
function goesOn(text: string, to: number, between: string): boolean {
  if (/[.!?;:]\s/.test(between.replace(/\b\p{L}{1,4}\.\s/gu, ' '))) return false;
  const end = between.trimEnd();
  return /[,—–-]$/.test(end) || (/\p{L}$/u.test(end) && /^\P{L}{0,3}\p{Ll}/u.test(text.slice(to, to + 8)));
}

function reportsOnce(between: string): boolean {
  const words: readonly string[] = between.toLowerCase().match(/\p{L}+/gu) ?? [];
  const verbs = words.filter((word) => reportingVerbForms.has(word)).length;
  return verbs === 1 && !words.includes('and') && !words.includes('but');
}

function join(first: RunningQuotation, second: RunningQuotation): RunningQuotation {
  return {
    ...first,
    content: [...first.content, ...second.content],
    closed: second.closed,
    missingOpenings: [...first.missingOpenings, ...second.missingOpenings],
    earlyClosings: [...first.earlyClosings, ...second.earlyClosings],
    lastSection: second.lastSection,
  };
}
