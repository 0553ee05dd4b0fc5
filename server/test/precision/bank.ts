// The bank of real articles, which is no part of the repository: their texts, and the day on which each was published.

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { analyzeArticle } from '../../src/article/analyzeArticle.ts';
import type { Article } from '../../src/article/article.ts';
import { defaultOptions } from '../../src/article/article.ts';
import { corporaFolder } from '../accuracy/corpora.ts';

export interface BankArticle {
  readonly id: string;
  readonly text: string;
  /** ISO; undefined where the source has none. */
  readonly publicationDate: string | undefined;
}

/** undefined where the bank is not on this machine. */
export function readBank(): readonly BankArticle[] | undefined {
  const path = join(corporaFolder(), 'corpora/articles.jsonl');
  if (!existsSync(path)) return undefined;
  const lines = readFileSync(path, 'utf8').split('\n');
  return lines.filter((line) => line !== '').map(readArticle);
}

export function analyzeBankArticle({ text, publicationDate }: BankArticle): Article {
  return analyzeArticle(text, { ...defaultOptions, publicationDate });
}

function readArticle(line: string): BankArticle {
  const { id, text, date } = JSON.parse(line) as { id: string; text: string; date: string | null };
  return { id, text, publicationDate: date === null ? undefined : isoDate(date) };
}

/** Sources write 2004-12-08, 03/14/1998, 27-APR-1987 05:19:15.02 and November 29, 2020; a year alone is no day. */
export function isoDate(date: string): string | undefined {
  const iso = /^\d{4}-\d\d-\d\d/.exec(date)?.[0];
  if (iso !== undefined) return iso;
  if (/^\d{4}$/.test(date)) return undefined;
  const time = Date.parse(
    `${date
      .split(' ')
      .filter((part) => !part.includes(':'))
      .join(' ')} UTC`,
  );
  return Number.isNaN(time) ? undefined : new Date(time).toISOString().slice(0, 10);
}
