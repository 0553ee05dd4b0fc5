// Support for the tests of the dates: marked text in, marked text out.
import assert from 'node:assert/strict';
import { recognizeTimexes } from '../../../src/annotators/dates/recognizeTimexes.ts';
import type { TimexLayer, TimexOptions } from '../../../src/annotators/dates/resolveTimexes.ts';
import { resolveTimexes } from '../../../src/annotators/dates/resolveTimexes.ts';
import type { Document, SectionKind } from '../../../src/document/document.ts';
import { splitSentences } from '../../../src/document/sentences.ts';
import { tokenize } from '../../../src/document/tokenizer.ts';
import { parseMarkedText, printMarkedText } from '../../support/markedText.ts';

/** Wednesday 25 May 2022. */
export const published: TimexOptions = {
  publicationDate: '2022-05-25',
  dateOrder: 'auto',
  timeReference: 'auto',
};
export const unpublished: TimexOptions = {
  publicationDate: undefined,
  dateOrder: 'auto',
  timeReference: 'auto',
};

/** Finds dates in paragraphs that an empty line parts; the first can be given another kind. */
export function findDates(text: string, options = published, firstKind?: SectionKind): TimexLayer {
  return datesIn(paragraphsOf(text, firstKind), options);
}

export function datesIn(document: Document, options = published): TimexLayer {
  const candidates = document.sections.map(({ passage, kind }) => recognizeTimexes(passage, kind));
  return resolveTimexes(document, candidates, options);
}

export function paragraphsOf(text: string, firstKind: SectionKind = 'paragraph'): Document {
  let start = 0;
  const sections = text.split('\n\n').map((passageText, index) => {
    const tokens = tokenize(passageText);
    const span = { start, end: start + passageText.length };
    start = span.end + 2;
    const passage = { text: passageText, tokens, sentences: splitSentences(passageText, tokens) };
    return { kind: index === 0 ? firstKind : 'paragraph', span, passage } as const;
  });
  return { text, format: 'plain', sections };
}

/** Asserts that the marks are what is found: `[[DATE=2022-05-25:today]]`, without "=" where there is no value. */
export function checkDates(marked: string, options = published, firstKind?: SectionKind): void {
  const { text } = parseMarkedText(marked);
  const { timexes } = findDates(text, options, firstKind);
  const marks = timexes.map(({ span, type, value }) => ({
    ...span,
    label: type,
    value,
  }));
  assert.equal(printMarkedText(text, marks), marked);
}

/** One test a line. */
export function checkAll(lines: readonly string[], options = published): void {
  for (const line of lines) {
    it(line, () => {
      checkDates(line, options);
    });
  }
}
