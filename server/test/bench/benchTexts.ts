// The texts that throughput is measured on.
import { join } from 'node:path';
import { corporaFolder, findCorpora, readCorpus } from '../accuracy/corpora.ts';
import { longArticle } from './longArticle.ts';

/** The articles beside the corpora, else one generated article. */
export function readTexts(): readonly string[] {
  const folder = findCorpora();
  if (folder !== undefined) return readCorpus(join(folder, 'corpora/articles.jsonl')).map(({ text }) => text);
  console.log(`no corpora at ${corporaFolder()}: a generated article instead`);
  return [longArticle(10_000)];
}

/** The first of them, until there are so many characters. */
export function firstTexts(texts: readonly string[], least: number): readonly string[] {
  let characters = 0;
  const enough = texts.findIndex((text) => (characters += text.length) >= least);
  return enough < 0 ? texts : texts.slice(0, enough + 1);
}

export function megabytes(texts: readonly string[]): number {
  return texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / 1e6;
}
