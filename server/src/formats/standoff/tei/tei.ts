// TEI XML P5: what nests is marked in the text; what crosses stands between anchors; all that is known of it is in standOff.
import { withoutForbidden } from '../../xmlCharacters.ts';
import type { ChosenMarks } from '../markup/marks.ts';
import { chooseNested, marksOf } from '../markup/marks.ts';
import { paragraphsOf } from '../markup/paragraphs.ts';
import type { StandoffDocument, StandoffWriter } from '../standoff.ts';
import { teiDate } from './teiDates.ts';
import type { TeiEntities } from './teiEntities.ts';
import { entitiesOf } from './teiEntities.ts';
import { mayHold, teiElements } from './teiElements.ts';
import { pieceId } from './teiNames.ts';
import { printStandOff } from './teiStandOff.ts';
import { weave } from '../markup/weave.ts';
import { element, escapeText, startTag } from '../markup/xmlWriter.ts';

export const tei: StandoffWriter = {
  id: 'tei',
  title: 'TEI XML',
  offsetUnit: 'none: the text is marked in place',
  leavesOut: 'Sentences and tokens, and the ids of annotations and relations.',
  write: (document) => [{ suffix: '.tei.xml', text: withoutForbidden(writeTei(document)) }],
};

/** Parsers give up where elements are nested some hundred deep. */
const deepest = 16;

function writeTei(document: StandoffDocument): string {
  const paragraphs = paragraphsOf(document.text);
  const marks = chooseNested(marksOf(document.text, document.annotations), paragraphs, deepest, mayHold);
  const entities = entitiesOf(document.annotations);
  const body = printBody(document, marks, entities);
  const content = [
    printHeader(document),
    element('text', {}, element('body', { 'xml:space': 'preserve' }, body)),
    printStandOff(document, marks.pointed, entities),
  ];
  const root = element('TEI', { xmlns: 'http://www.tei-c.org/ns/1.0' }, `\n${content.join('\n')}\n`);
  return `<?xml version="1.0" encoding="UTF-8"?>\n${root}\n`;
}

function printHeader({ name, publicationDate }: StandoffDocument): string {
  const title = element('title', {}, escapeText(name));
  const date =
    publicationDate === undefined
      ? ''
      : element('date', teiDate('DATE', publicationDate), escapeText(publicationDate));
  const statements = [
    element('titleStmt', {}, title),
    element('publicationStmt', {}, element('p', {}, 'Exported by Dateline.')),
    element('sourceDesc', {}, element('bibl', {}, title + date)),
  ];
  return element('teiHeader', {}, element('fileDesc', {}, statements.join('')));
}

/** Its text without the tags is that of the article, line breaks included. */
function printBody(document: StandoffDocument, marks: ChosenMarks, entities: TeiEntities): string {
  const elements = teiElements(document, entities);
  return weave(document.text, paragraphsOf(document.text), marks, {
    paragraph: ['<p>', '</p>'],
    text: escapeText,
    open: (mark) => startTag(...elements(mark)),
    close: (mark) => `</${elements(mark)[0]}>`,
    after: () => '',
    point: (mark, edge) => element('anchor', { 'xml:id': `${pieceId(mark)}.${edge}` }),
  });
}
