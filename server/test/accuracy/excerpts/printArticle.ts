// An analysis in a few lines: quotations with their speakers, chains of more than one form, and warnings.
import type { Quotation } from '../../../src/annotators/layers.ts';
import type { Article } from '../../../src/article/article.ts';
import { mentionsOf, speakerOf } from '../../../src/article/queries.ts';
import { runRules } from '../../../src/features/diagnostics/runRules.ts';
import type { Span } from '../../../src/text/span.ts';
import { sliceSpan } from '../../../src/text/span.ts';

export function printArticle(article: Article): readonly string[] {
  const settings = { severities: {}, suppressions: [], settings: { knownAcronyms: [] } };
  return [
    ...article.quotations.map((quotation) => printQuotation(article, quotation)),
    ...printChains(article),
    ...runRules(article, settings).map(({ rule, span }) => `${rule} at ${printText(article, span)}`),
  ];
}

function printQuotation(article: Article, { id, form, content, unclosed }: Quotation): string {
  const { attribution, mention, entity } = speakerOf(article, id);
  const phrase = attribution?.speaker ?? mention?.span;
  const speaker = phrase ? printText(article, phrase) : 'nobody';
  const parts = content.map((span) => printText(article, span)).join(' + ');
  const name = entity ? ` = ${entity.name}` : '';
  return `${form}${unclosed ? ', unclosed' : ''} ${parts}: ${speaker}${name}`;
}

function printChains(article: Article): readonly string[] {
  return article.entities.flatMap((entity) => {
    const forms = new Set(
      mentionsOf(article, entity).map(({ span }) => sliceSpan(article.document.text, span)),
    );
    return forms.size > 1 ? [[...forms].join(' = ')] : [];
  });
}

const shown = 24;

/** Its beginning and end, where it is long. */
function printText({ document }: Article, span: Span): string {
  const text = sliceSpan(document.text, span).replace(/\s+/g, ' ');
  return `[${text.length > 2 * shown ? `${text.slice(0, shown)} … ${text.slice(-shown)}` : text}]`;
}
