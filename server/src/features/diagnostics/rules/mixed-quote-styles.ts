// mixed-quote-styles: “curly” marks in one place and "straight" ones in another.
import type { Quotation, QuoteStyle } from '../../../annotators/layers.ts';
import type { Article } from '../../../article/article.ts';
import type { Span } from '../../../text/span.ts';
import { counted } from '../../markdown.ts';
import { finding } from '../finding.ts';
import { doubleMarksOf, marksOfStyle } from '../quoteMarks.ts';
import type { Finding, Fix, Rule } from '../rule.ts';

/** Single marks are left out: inside double ones they are right, and many are apostrophes. */
const adjectives: Readonly<Partial<Record<QuoteStyle, string>>> = {
  'curly-double': 'curly',
  'straight-double': 'straight',
  guillemets: 'angle',
  'low-high': 'low-high',
};

const maxRelated = 20;

export const mixedQuoteStyles: Rule = {
  id: 'mixed-quote-styles',
  title: 'Quotation marks of two styles in one article',
  severity: 'warning',
  check: (article) => {
    const [usual, ...others] = byStyle(article);
    return usual ? others.map((other) => report(usual, other)) : [];
  },
};

interface Mark {
  readonly span: Span;
  readonly opens: boolean;
  /** Whether it can be changed without a look at what stands inside the quotation. */
  readonly certain: boolean;
}

interface Group {
  readonly style: QuoteStyle;
  readonly adjective: string;
  readonly marks: Mark[];
}

/** The style used most first; of two used as often, the one used first. */
function byStyle({ document: { text }, quotations }: Article): readonly Group[] {
  const groups = new Map<QuoteStyle, Group>();
  const add = (style: QuoteStyle, mark: Mark) => {
    const adjective = adjectives[style];
    if (adjective === undefined) return;
    const group = groups.get(style) ?? { style, adjective, marks: [] };
    group.marks.push(mark);
    groups.set(style, group);
  };
  for (const quotation of quotations) {
    if (!quotation.style || adjectives[quotation.style] === undefined) continue;
    const placed = doubleMarksOf(text, quotation);
    for (const { style, span, opens } of placed ?? []) add(style, { span, opens, certain: true });
    if (!placed) add(quotation.style, { span: firstMark(quotation), opens: true, certain: false });
  }
  return [...groups.values()].sort((a, b) => b.marks.length - a.marks.length);
}

function firstMark({ content, span }: Quotation): Span {
  const start = content[0]?.start ?? span.start;
  return { start, end: start + 1 };
}

/** One finding for a style: who sees the first place knows of the rest. */
function report(usual: Group, other: Group): Finding {
  const [first, ...rest] = other.marks;
  const related = [
    ...usual.marks.slice(0, 1).map(({ span }) => ({ span, message: `The first ${usual.adjective} mark.` })),
    ...rest.slice(0, maxRelated).map(({ span }) => ({ span, message: `Another ${other.adjective} mark.` })),
  ];
  const message = `This article has ${countedMarks(usual)} and ${countedMarks(other)}. Use one kind.`;
  const fixes = [...restyle(other, usual, true), ...restyle(usual, other, false)];
  return finding(first?.span ?? { start: 0, end: 0 }, message, { related, fixes });
}

function countedMarks({ marks, adjective }: Group): string {
  return `${marks.length} ${adjective} quotation ${marks.length === 1 ? 'mark' : 'marks'}`;
}

/** Changes marks, never words; where other marks stand inside a quotation, it is left as it is. */
function restyle(from: Group, to: Group, preferred: boolean): readonly Fix[] {
  const { opening, closing } = marksOfStyle(to.style);
  const certain = from.marks.filter((mark) => mark.certain);
  if (certain.length === 0) return [];
  const all = certain.length === from.marks.length;
  const edits = certain.map(({ span, opens }) => ({ span, newText: opens ? opening : closing }));
  const title = `Change ${counted(certain.length, `${from.adjective} mark`)} to ${to.adjective} ${certain.length === 1 ? 'one' : 'ones'}${all ? '' : ', where it is certain'}`;
  return [{ title, edits, safe: preferred && all }];
}
