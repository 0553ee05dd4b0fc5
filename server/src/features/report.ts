// The article report: everything that is known of an article on one Markdown page.
import { dateInWords } from '../annotators/dates/dateInWords.ts';
import type { Entity } from '../annotators/layers.ts';
import { isNamed } from '../annotators/layers.ts';
import type { Article } from '../article/article.ts';
import { attributionOf, mentionsOf, quotationsBy } from '../article/queries.ts';
import type { Span } from '../text/span.ts';
import { sliceSpan } from '../text/span.ts';
import type { Diagnostic } from './diagnostics/rule.ts';
import { markedFirst, nameFormsOf, quotedText, sayingInWords } from './facts.ts';
import { counted, escapeMarkdown, linked, shorten } from './markdown.ts';
import { datesInOrder } from './outlineDates.ts';
import { quotationsBySpeaker } from './outlineQuotations.ts';
import { statisticsOf } from './statistics.ts';

export interface ReportOptions {
  /** The line of an offset, the first is 1. */
  readonly line: (offset: number) => number;
  /** A URL that opens the span; undefined for plain text. */
  readonly link: (span: Span) => string | undefined;
}

/** Markdown without HTML. Deterministic: the same article gives the same report. */
export function reportOf(
  article: Article,
  diagnostics: readonly Diagnostic[],
  options: ReportOptions,
): string {
  const entities = (type: Entity['type']) => entityList(article, type, options);
  const parts = [
    heading(article),
    summary(article),
    chapter('People', entities('PER')),
    chapter('Organisations', entities('ORG')),
    chapter('Places', entities('LOC')),
    chapter('Dates', dateList(article, options)),
    chapter('Quotations', quotationList(article, options)),
    chapter('Warnings', warningList(diagnostics, options)),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function heading(article: Article): string {
  const headline = article.document.sections.find(({ kind }) => kind === 'headline');
  const title = headline ? escapeMarkdown(headline.passage.text) : '';
  return `# ${title === '' ? 'Article report' : title}`;
}

function summary(article: Article): string {
  const { publicationDate } = article;
  const date = publicationDate ? (dateInWords(publicationDate.value) ?? publicationDate.value) : 'not known';
  const counts = statisticsOf(article);
  const numbers = [
    counted(counts.words, 'word'),
    counted(counts.people, 'person', 'people'),
    counted(counts.organisations, 'organisation'),
    counted(counts.places, 'place'),
    counted(counts.quotations, 'quotation'),
  ];
  return `Publication date: ${escapeMarkdown(date)}\n\n${numbers.join(', ')}`;
}

function chapter(title: string, lines: readonly string[]): string {
  return lines.length === 0 ? '' : `## ${title}\n\n${lines.join('\n')}`;
}

function entityList(article: Article, type: Entity['type'], options: ReportOptions): readonly string[] {
  return article.entities
    .filter((entity) => entity.type === type && mentionsOf(article, entity).some(isNamed))
    .flatMap((entity) => {
      const first = mentionsOf(article, entity)[0];
      if (!first) return [];
      const name = linked(escapeMarkdown(entity.name), options.link(first.span));
      const others = nameFormsOf(article, entity).filter(({ text }) => text !== entity.name);
      const also =
        others.length > 0 ? `; also ${others.map(({ text }) => escapeMarkdown(text)).join(', ')}` : '';
      const line = `line ${options.line(first.span.start)}`;
      return [
        `- **${name}** (${counted(mentionsOf(article, entity).length, 'mention')}, ${line})${also}`,
        ...details(article, entity),
      ];
    });
}

function details(article: Article, entity: Entity): readonly string[] {
  const roles = entity.roles.map(({ text }) => `  - ${escapeMarkdown(text)}`);
  const quotes = markedFirst(quotationsBy(article, entity.id)).map(
    (quotation) => `  - ${escapeMarkdown(sayingInWords(article, quotation, 160))}`,
  );
  return [...roles, ...quotes];
}

function dateList(article: Article, options: ReportOptions): readonly string[] {
  return datesInOrder(article).map((timexes) => {
    const { value } = timexes[0];
    const label = value === undefined ? 'Not resolved' : (dateInWords(value) ?? value);
    const places = timexes.map(({ span }) => {
      const words = `“${escapeMarkdown(sliceSpan(article.document.text, span))}”`;
      return `${linked(words, options.link(span))} (line ${options.line(span.start)})`;
    });
    return `- **${escapeMarkdown(label)}**: ${places.join(', ')}`;
  });
}

function quotationList(article: Article, options: ReportOptions): readonly string[] {
  return quotationsBySpeaker(article).flatMap(({ label, quotations }) => [
    `- **${escapeMarkdown(label)}**`,
    ...quotations.map((quotation) => {
      const quote = escapeMarkdown(shorten(quotedText(article, quotation), 160));
      const attribution = attributionOf(article, quotation.id);
      const how = attribution ? `, ${attribution.confidence}` : '';
      const line = options.line(quotation.span.start);
      return `  - ${linked(`“${quote}”`, options.link(quotation.span))} (line ${line}${how})`;
    }),
  ]);
}

function warningList(diagnostics: readonly Diagnostic[], options: ReportOptions): readonly string[] {
  return diagnostics.map(({ rule, severity, message, span }) => {
    const line = linked(`line ${options.line(span.start)}`, options.link(span));
    return `- ${line}: ${severity}: ${escapeMarkdown(message)} (${rule})`;
  });
}
