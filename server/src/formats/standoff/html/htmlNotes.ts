// What stands around the article on the HTML page: the legend, the notes that people wrote, and the relations.
import { colourClasses } from './htmlColours.ts';
import { escapeHtml, htmlElement } from './htmlWriter.ts';
import { wholeCharacters } from '../markup/marks.ts';
import type { StandoffAnnotation, StandoffComment, StandoffDocument, StandoffRelation } from '../standoff.ts';

/** The number of the note of each annotation with a comment or a tag. */
export function numberNotes(
  annotations: readonly StandoffAnnotation[],
): ReadonlyMap<StandoffAnnotation, number> {
  const noted = annotations.filter(({ comments, tags }) => comments.length > 0 || tags.length > 0);
  return new Map(noted.map((annotation, index) => [annotation, index + 1]));
}

export function printLegend({ annotations }: StandoffDocument): string {
  const colours = colourClasses(annotations);
  const counts = new Map<string, { readonly first: StandoffAnnotation; count: number }>();
  for (const annotation of annotations) {
    const entry = counts.get(annotation.label) ?? { first: annotation, count: 0 };
    entry.count += 1;
    counts.set(annotation.label, entry);
  }
  const items = [...counts].map(([label, { first, count }]) => {
    const sample = htmlElement('mark', { class: colours(first) }, escapeHtml(label));
    return htmlElement('li', {}, `${sample} ${count}`);
  });
  return section('legend', 'Marks', 'ul', items);
}

export function printNotes({ text, annotations }: StandoffDocument): string {
  const items = [...numberNotes(annotations)].map(([annotation, number]) => {
    const { id, tags, comments } = annotation;
    const parts = [
      htmlElement('blockquote', { dir: 'auto' }, escapeHtml(excerptOf(annotation, text))),
      ...tags.map((tag) => htmlElement('span', { class: 'tag', dir: 'auto' }, escapeHtml(tag))),
      ...comments.map(printComment),
      htmlElement('a', { href: `#ref-${number}`, 'aria-label': 'Back to the text' }, '↩'),
    ];
    return htmlElement('li', { id: `note-${number}`, 'data-for': id }, parts.join(' '));
  });
  return section('notes', 'Notes', 'ol', items);
}

function printComment({ text, creator }: StandoffComment): string {
  const author = creator === undefined ? '' : `${htmlElement('b', {}, escapeHtml(creator))} `;
  return htmlElement('div', { class: 'comment', dir: 'auto' }, `${author}${escapeHtml(text)}`);
}

export function printRelations({ text, annotations, relations }: StandoffDocument): string {
  const byId = new Map(annotations.map((annotation) => [annotation.id, annotation]));
  const items = relations.flatMap((relation: StandoffRelation) => {
    const [from, to] = [byId.get(relation.from), byId.get(relation.to)];
    if (!from || !to) return [];
    const { id, label, origin } = relation;
    const attributes = {
      'data-id': id,
      'data-from': from.id,
      'data-to': to.id,
      'data-label': label,
      'data-origin': origin,
    };
    return [
      htmlElement('li', attributes, `${printEnd(from, text)} → ${escapeHtml(label)} → ${printEnd(to, text)}`),
    ];
  });
  return section('relations', 'Relations', 'ul', items);
}

function printEnd(annotation: StandoffAnnotation, text: string): string {
  return htmlElement('q', { dir: 'auto' }, escapeHtml(excerptOf(annotation, text)));
}

function section(name: string, heading: string, list: string, items: readonly string[]): string {
  if (items.length === 0) return '';
  const content = htmlElement('h2', {}, heading) + htmlElement(list, {}, `\n${items.join('\n')}\n`);
  return htmlElement('section', { class: name }, content);
}

const longestExcerpt = 120;

function excerptOf({ spans }: StandoffAnnotation, text: string): string {
  const pieces = spans.map(({ start, end }) => {
    const shown = wholeCharacters(text, { start, end: Math.min(end, start + longestExcerpt) });
    return text.slice(shown.start, shown.end) + (shown.end < end ? '…' : '');
  });
  return pieces.join(' … ');
}
