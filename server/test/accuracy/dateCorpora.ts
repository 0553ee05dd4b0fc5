// The gold corpora of the dates: where each is, how it is scored, and the floors that Dateline is to reach on it.
import { join } from 'node:path';
import type { Span } from '../../src/text/span.ts';
import type { CorpusText } from './corpora.ts';
import { readCorpus } from './corpora.ts';

export interface DateCorpus {
  /** Name of the file. */
  readonly id: string;
  readonly title: string;
  /** WikiWars has expressions without a value, which nobody can get right: they do not count for the value. */
  readonly skipEmptyGoldValue: boolean;
  readonly floors: Readonly<Partial<Record<Measure, number>>>;
}

export const measures = ['strict', 'relaxed', 'type', 'value'] as const;
export type Measure = (typeof measures)[number];

export const dateCorpora: readonly DateCorpus[] = [
  {
    id: 'tbaq',
    title: 'TimeBank + AQUAINT',
    skipEmptyGoldValue: false,
    floors: { strict: 86, relaxed: 93, value: 82 },
  },
  {
    id: 'meantime',
    title: 'MEANTIME',
    skipEmptyGoldValue: false,
    floors: { strict: 84, relaxed: 91, value: 80 },
  },
  {
    id: 'wikiwars-a',
    title: 'WikiWars (half)',
    skipEmptyGoldValue: true,
    floors: { strict: 88, relaxed: 94, value: 86 },
  },
  {
    id: 'tweets-train',
    title: 'tweets',
    skipEmptyGoldValue: false,
    floors: { strict: 84, value: 74 },
  },
];

/** A time expression as a gold file or a tagger gives it. */
export interface TaggedTimex extends Span {
  readonly type: string;
  /** Absent where the tagger does not tell. */
  readonly value?: string | undefined;
}

export interface GoldDocument extends CorpusText {
  /** Day or time of publication. */
  readonly dct: string;
  readonly timex: readonly TaggedTimex[];
}

export function readGold(folder: string, { id }: DateCorpus): readonly GoldDocument[] {
  return readCorpus(join(folder, `corpora/dates/${id}.jsonl`)) as readonly GoldDocument[];
}

/** The quarter whose errors are never shown: every fourth document, so that rules cannot be written to it. */
export function unseenQuarter(documents: readonly GoldDocument[]): readonly GoldDocument[] {
  return documents.filter((_, index) => index % 4 === 3);
}
