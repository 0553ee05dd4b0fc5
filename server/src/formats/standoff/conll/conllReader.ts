// Reads CoNLL files with a tag in the last column; the tokens are found again in the text of the article.
import type { Span } from '../../../text/span.ts';
import { unescape } from '../escape.ts';
import { annotationOf, importResult, Problems, quoted } from '../importing.ts';
import type { ImportResult, StandoffAnnotation, StandoffReader } from '../standoff.ts';
import { alignTokens } from './alignTokens.ts';
import { isTag, runsOf } from './conllTags.ts';

export const conllReader: StandoffReader = { id: 'conll', suffixes: ['.conll'], read };

interface Row {
  readonly line: number;
  readonly token: string;
  readonly tag: string;
}

function read(files: ReadonlyMap<string, string>, articleText: string): ImportResult {
  const file = files.get('.conll');
  if (file === undefined) return { ok: false, message: 'There is no .conll file.' };
  const problems = new Problems('.conll');
  const sentences = sentencesOf(file, problems);
  const rows = sentences.flat();
  const spans = alignTokens(
    articleText,
    rows.map(({ token }) => token),
  );
  for (const [at, { line, token }] of rows.entries())
    if (!spans[at]) problems.add(line, `The article does not have ${quoted(token)} here.`);
  return importResult(articleText, annotationsOf(sentences, spans, problems), [], problems);
}

/** Rows up to an empty line; documents within the file are not told apart. */
function sentencesOf(file: string, problems: Problems): Row[][] {
  const sentences: Row[][] = [[]];
  for (const [index, raw] of file
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .entries()) {
    const row = raw.includes('\t') ? raw.split('\t').filter((cell) => cell !== '') : raw.split(/ +/);
    const cells = row.map((cell) => cell.trim()).filter((cell) => cell !== '');
    const [token = ''] = cells;
    const tag = cells.at(-1) ?? '';
    if (cells.length === 0 || token === '-DOCSTART-') sentences.push([]);
    else if (cells.length > 1 && isTag(tag)) sentences.at(-1)?.push({ line: index + 1, token, tag });
    else if (!token.startsWith('#'))
      problems.add(index + 1, `It needs a token and a tag such as O or B-PER, not ${quoted(raw.trim())}.`);
  }
  return sentences.filter((rows) => rows.length > 0);
}

/** A run whose tokens are missing in part reaches from the first to the last that is there. */
function annotationsOf(
  sentences: readonly (readonly Row[])[],
  spans: readonly (Span | undefined)[],
  problems: Problems,
): StandoffAnnotation[] {
  const annotations: StandoffAnnotation[] = [];
  let before = 0;
  for (const rows of sentences) {
    for (const { label, first, behind } of runsOf(rows.map(({ tag }) => tag))) {
      const found = spans.slice(before + first, before + behind).filter((span) => span !== undefined);
      const [start, end] = [found[0]?.start, found.at(-1)?.end];
      if (start === undefined || end === undefined)
        problems.add(rows[first]?.line ?? 0, `None of the words of this ${quoted(label)} is in the article.`);
      else {
        const id = `annotation-${annotations.length + 1}`;
        annotations.push(annotationOf({ id, spans: [{ start, end }], label: unescape(label) }));
      }
    }
    before += rows.length;
  }
  return annotations;
}
