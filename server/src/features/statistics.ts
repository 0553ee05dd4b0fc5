// Counts over an article.
import { datesOf } from './datesOf.ts';
import type { Article } from '../article/article.ts';
import { unattributedQuotations } from '../article/queries.ts';
import { isMarkedSpeech } from '../annotators/layers.ts';
import { countWords, wordsOfQuotation } from './facts.ts';

export interface Statistics {
  readonly words: number;
  readonly sentences: number;
  readonly paragraphs: number;
  readonly people: number;
  readonly organisations: number;
  readonly places: number;
  readonly dates: number;
  /** Direct and partial quotations. */
  readonly quotations: number;
  readonly unattributedQuotations: number;
  readonly quotedWords: number;
}

export function statisticsOf(article: Article): Statistics {
  const { sections } = article.document;
  const prose = sections.filter(({ kind }) => kind !== 'boilerplate');
  const paragraphs = sections.filter(({ kind }) => kind === 'paragraph');
  const speech = article.quotations.filter(isMarkedSpeech);
  const ofType = (type: string) => article.entities.filter((entity) => entity.type === type).length;
  return {
    words: sum(prose.map(({ passage }) => countWords(passage.text))),
    sentences: sum(paragraphs.map(({ passage }) => passage.sentences.length)),
    paragraphs: paragraphs.length,
    people: ofType('PER'),
    organisations: ofType('ORG'),
    places: ofType('LOC'),
    dates: datesOf(article).length,
    quotations: speech.length,
    unattributedQuotations: unattributedQuotations(article).length,
    quotedWords: sum(speech.map((quotation) => wordsOfQuotation(article, quotation))),
  };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
