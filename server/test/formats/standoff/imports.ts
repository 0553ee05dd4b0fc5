// An export read back by the importer of the same format.
import assert from 'node:assert/strict';
import type {
  ImportedStandoff,
  StandoffDocument,
  StandoffReader,
  StandoffWriter,
} from '../../../src/formats/standoff/standoff.ts';

export function readBack(
  writer: StandoffWriter,
  reader: StandoffReader,
  document: StandoffDocument,
): ImportedStandoff {
  const files = new Map(writer.write(document).map(({ suffix, text }) => [suffix, text]));
  return readFiles(reader, files, document.text);
}

export function readFiles(
  reader: StandoffReader,
  files: ReadonlyMap<string, string>,
  articleText = '',
): ImportedStandoff {
  const result = reader.read(files, articleText);
  assert.ok(result.ok, result.ok ? '' : result.message);
  return result.imported;
}

/** The words of the spans, and the label: what a table of a test shows. */
export function shown({ text, annotations }: Pick<ImportedStandoff, 'text' | 'annotations'>): string[] {
  return annotations.map(
    ({ label, spans }) => `${label}: ${spans.map(({ start, end }) => text.slice(start, end)).join(' … ')}`,
  );
}
