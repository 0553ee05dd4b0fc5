// What the benchmark of the dates compares: all of Dateline's way from a text to dates, its annotator alone, and chrono-node.
import { recognizeTimexes } from '../../src/annotators/dates/recognizeTimexes.ts';
import { resolveTimexes } from '../../src/annotators/dates/resolveTimexes.ts';
import { defaultOptions } from '../../src/article/article.ts';
import type { Document } from '../../src/document/document.ts';
import { parseDocument } from '../../src/document/parseDocument.ts';
import type { ChronoPackage } from '../accuracy/peers/chrono.ts';
import type { LoadPackage } from '../accuracy/peers/peerPackages.ts';
import { noonOf } from '../accuracy/peers/peer.ts';

export interface DateSystem {
  readonly name: string;
  /** Does what is not to be measured, and gives what is. */
  readonly prepare: (texts: readonly string[]) => Job;
}

/** Finds the dates once and answers how many there are. */
export type Job = () => number;

/** For every text the same: articles write theirs in too many ways. */
const published = '2022-05-25';

/** The peer comes last. */
export function dateSystems(load: LoadPackage): readonly DateSystem[] {
  const { exports, version } = load('chrono-node');
  const chrono = exports as ChronoPackage;
  return [
    { name: 'Dateline', prepare: (texts) => () => sum(texts, (text) => countDates(parse(text))) },
    {
      name: 'Dateline, parsed before',
      prepare: (texts) => {
        const documents = texts.map(parse);
        return () => sum(documents, countDates);
      },
    },
    {
      name: `chrono-node ${version}`,
      prepare: (texts) => () => sum(texts, (text) => chrono.parse(text, noonOf(published)).length),
    },
  ];
}

function parse(text: string): Document {
  return parseDocument(text, 'plain');
}

function countDates(document: Document): number {
  const candidates = document.sections.map(({ passage, kind }) => recognizeTimexes(passage, kind));
  return resolveTimexes(document, candidates, { ...defaultOptions, publicationDate: published }).timexes
    .length;
}

function sum<T>(items: readonly T[], count: (item: T) => number): number {
  return items.reduce((total, item) => total + count(item), 0);
}
