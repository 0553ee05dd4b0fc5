// What part of an article is its copy: the writer's own words to the reader.
import type { Article } from '../../article/article.ts';
import { oncePerArticle } from '../../article/once.ts';
import { insideQuotation, sectionAt } from '../../article/queries.ts';
import type { Section } from '../../document/document.ts';
import type { Span } from '../../text/span.ts';
import { countWords } from '../facts.ts';

/** No headline, no byline, no caption, nobody else's words. */
export function isInCopy(article: Article, span: Span): boolean {
  const section = sectionAt(article, span.start);
  if (section?.kind !== 'paragraph' || section.headingLevel !== undefined) return false;
  return !isFirstLine(article, section) && !insideQuotation(article, span);
}

/** A headline, found to be one or not. */
export function isHeadline(article: Article, section: Section): boolean {
  if (section.kind === 'headline' || section.headingLevel === 1) return true;
  const ends = /[.!?][”"’)]?\s*$/.test(section.passage.text.slice(-6));
  return section === article.document.sections[0] && !ends && isFirstLine(article, section);
}

const headlineWords = 20;
const mostLines = 4;

/** The first lines may be a headline, a subhead or a caption that was not found to be one: those before the first long paragraph. */
function isFirstLine(article: Article, section: Section): boolean {
  return firstLines(article).has(section);
}

/** Where no paragraph is long, the first line alone. */
const firstLines = oncePerArticle(({ document: { sections } }): ReadonlySet<Section> => {
  const first = sections.slice(0, mostLines);
  const lead = first.findIndex(({ passage }) => countWords(passage.text) > headlineWords);
  if (lead >= 0) return new Set(first.slice(0, lead));
  return new Set(sections.length > 1 ? first.slice(0, 1) : []);
});
