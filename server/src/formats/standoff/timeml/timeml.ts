// TimeML 1.2.1: the time expressions of an article, marked in its text as in the corpora of TempEval.
import { withoutForbidden } from '../../xmlCharacters.ts';
import type { MarkupAttributes } from '../markup/markup.ts';
import type { Mark } from '../markup/marks.ts';
import { chooseNested, marksOf } from '../markup/marks.ts';
import type { StandoffDocument, StandoffWriter } from '../standoff.ts';
import { weave } from '../markup/weave.ts';
import { element, escapeText, startTag } from '../markup/xmlWriter.ts';

export const timeml: StandoffWriter = {
  id: 'timeml',
  title: 'TimeML',
  offsetUnit: 'none: the text is marked in place',
  leavesOut:
    'Names, quotations, cues, passages, relations, tags and creators; time expressions within another or across its edge.',
  write: (document) => [{ suffix: '.tml', text: withoutForbidden(writeTimeml(document)) }],
};

function writeTimeml(document: StandoffDocument): string {
  const parts = [
    element('DOCID', {}, escapeText(document.name)),
    ...(document.publicationDate === undefined
      ? []
      : [element('DCT', {}, creationTime(document.publicationDate))]),
    element('TEXT', {}, markTimexes(document)),
  ];
  const attributes = {
    'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
    'xsi:noNamespaceSchemaLocation': 'http://timeml.org/timeMLdocs/TimeML_1.2.1.xsd',
  };
  return `<?xml version="1.0" encoding="UTF-8"?>\n${element('TimeML', attributes, `\n${parts.join('\n')}\n`)}\n`;
}

function creationTime(value: string): string {
  const type = value.includes('T') ? 'TIME' : 'DATE';
  const attributes = { tid: 't0', type, value, functionInDocument: 'CREATION_TIME' };
  return element('TIMEX3', attributes, escapeText(value));
}

function markTimexes({ text, annotations }: StandoffDocument): string {
  const timexes = annotations.filter(({ layer, label }) => layer === 'timex' && unknownValues.has(label));
  // A TIMEX3 holds text alone, so the outermost is written.
  const { drawn } = chooseNested(marksOf(text, timexes), [{ start: 0, end: text.length }], 1);
  const numbers = new Map(drawn.map((mark, index) => [mark, index + 1]));
  return weave(
    text,
    [],
    { drawn, pointed: [] },
    {
      paragraph: ['', ''],
      text: escapeText,
      open: (mark) => startTag('TIMEX3', timexAttributes(mark, numbers.get(mark) ?? 0)),
      close: () => '</TIMEX3>',
      after: () => '',
      point: () => '',
    },
  );
}

/** TIMEX3 writes X for what is not known; a value it must have. */
const unknownValues: ReadonlyMap<string, string> = new Map([
  ['DATE', 'XXXX-XX-XX'],
  ['TIME', 'XXXX-XX-XXTXX:XX'],
  ['DURATION', 'PXX'],
  ['SET', 'XXXX-XX-XX'],
]);

function timexAttributes({ annotation }: Mark, number: number): MarkupAttributes {
  const { label, attributes, comments } = annotation;
  return {
    tid: `t${number}`,
    type: label,
    value: attributes['value'] || unknownValues.get(label),
    mod: attributes['mod'],
    quant: attributes['quant'],
    freq: attributes['freq'],
    comment: comments.length > 0 ? comments.map(({ text }) => text).join(' / ') : undefined,
  };
}
