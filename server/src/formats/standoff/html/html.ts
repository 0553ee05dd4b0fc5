// One HTML page to read and print: the article with its annotations marked in colours, and notes below. It loads nothing.
import { withoutForbidden } from '../../xmlCharacters.ts';
import { colourClasses } from './htmlColours.ts';
import { numberNotes, printLegend, printNotes, printRelations } from './htmlNotes.ts';
import { htmlStyle } from './htmlStyle.ts';
import { escapeHtml, htmlElement, htmlTag } from './htmlWriter.ts';
import type { MarkupAttributes } from '../markup/markup.ts';
import type { Mark } from '../markup/marks.ts';
import { chooseAtMost, marksOf } from '../markup/marks.ts';
import { paragraphsOf } from '../markup/paragraphs.ts';
import type { StandoffAnnotation, StandoffDocument, StandoffWriter } from '../standoff.ts';
import { weave } from '../markup/weave.ts';

export const html: StandoffWriter = {
  id: 'html',
  title: 'HTML page',
  offsetUnit: 'none: the text is marked in place',
  leavesOut: 'Sentences and tokens.',
  write: (document) => [{ suffix: '.html', text: withoutForbidden(writePage(document)) }],
};

/** More marks around one word can neither be told apart nor be written in a time that grows with the text alone. */
const deepest = 12;

function writePage(document: StandoffDocument): string {
  const title = htmlElement('title', {}, escapeHtml(document.name));
  const head = [
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
    title,
    htmlElement('style', {}, htmlStyle),
  ];
  const body = [
    htmlElement('header', {}, printHeading(document)),
    printLegend(document),
    htmlElement('article', {}, printArticle(document)),
    printNotes(document),
    printRelations(document),
  ].filter((part) => part !== '');
  return `<!doctype html>\n<html lang="en">\n<head>\n${head.join('\n')}\n</head>\n<body>\n${body.join('\n')}\n</body>\n</html>\n`;
}

function printHeading({ name, publicationDate }: StandoffDocument): string {
  const heading = htmlElement('h1', { dir: 'auto' }, escapeHtml(name));
  return publicationDate === undefined
    ? heading
    : heading + htmlElement('time', { datetime: publicationDate }, escapeHtml(publicationDate));
}

/** The text of the element is that of the article: numbers of notes are drawn by the style sheet. */
function printArticle(document: StandoffDocument): string {
  const { text, annotations } = document;
  const colours = colourClasses(annotations);
  const notes = numberNotes(annotations);
  const attributesOf = (mark: Mark, kind: string) =>
    markAttributes(mark, `${kind}${colours(mark.annotation)}`);
  const printReference = (mark: Mark) =>
    mark.part === mark.annotation.spans.length - 1 ? printNoteReference(notes.get(mark.annotation)) : '';
  const tags = new Map<Mark, string>();
  const openOnce = (mark: Mark) => {
    const tag = tags.get(mark) ?? htmlTag('mark', attributesOf(mark, ''));
    tags.set(mark, tag);
    return tag;
  };
  return weave(text, paragraphsOf(text), chooseAtMost(marksOf(text, annotations), deepest), {
    paragraph: ['<p dir="auto">', '</p>'],
    text: escapeHtml,
    open: openOnce,
    close: () => '</mark>',
    after: printReference,
    point: (mark, edge) => {
      const attributes = { ...attributesOf(mark, `point ${edge} `), 'data-edge': edge };
      return `${htmlTag('span', attributes)}</span>${edge === 'end' ? printReference(mark) : ''}`;
    },
  });
}

function markAttributes({ annotation, part }: Mark, classes: string): MarkupAttributes {
  const { id, layer, label, origin } = annotation;
  return {
    class: classes,
    'data-id': id,
    'data-part': part + 1,
    'data-layer': layer,
    'data-label': label,
    'data-origin': origin,
    title: describe(annotation),
  };
}

function describe({ layer, label, attributes, tags, creator }: StandoffAnnotation): string {
  const facts = Object.entries(attributes).map(([name, value]) => `${name}: ${value}`);
  return [
    label === layer ? label : `${layer}: ${label}`,
    ...facts,
    ...(tags.length > 0 ? [`tags: ${tags.join(', ')}`] : []),
    ...(creator === undefined ? [] : [`by ${creator}`]),
  ].join('\n');
}

function printNoteReference(number: number | undefined): string {
  if (number === undefined) return '';
  const attributes = {
    class: 'note',
    id: `ref-${number}`,
    href: `#note-${number}`,
    'data-note': number,
    'aria-label': `Note ${number}`,
  };
  return `${htmlTag('a', attributes)}</a>`;
}
