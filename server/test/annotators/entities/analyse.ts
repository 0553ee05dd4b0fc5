// Runs the recogniser over a text and prints what it finds as marked text.
import { collectMentions } from '../../../src/annotators/entities/collectMentions.ts';
import { recognizeMentions } from '../../../src/annotators/entities/recognizeMentions.ts';
import type { Mention } from '../../../src/annotators/layers.ts';
import { parseDocument } from '../../../src/document/parseDocument.ts';
import { parseMarkedText, printMarkedText } from '../../support/markedText.ts';

export function mentionsOf(text: string): readonly Mention[] {
  const document = parseDocument(text, 'plain');
  const candidates = document.sections.map(({ passage, kind }) => recognizeMentions(passage, kind));
  return collectMentions(document, candidates);
}

export function isName({ form }: Mention): boolean {
  return form === 'name' || form === 'acronym';
}

/** The text without its marks, and with marks for the names that were found. */
export function printNames(marked: string): string {
  const { text } = parseMarkedText(marked);
  const marks = mentionsOf(text)
    .filter(isName)
    .map(({ span, type }) => ({ ...span, label: type ?? 'X', value: undefined }));
  return printMarkedText(text, marks);
}
