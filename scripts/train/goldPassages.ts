// Brings a corpus's names onto the words of the product's own tokenizer.
import type { RuledPassage } from '../../server/src/annotators/entities/passageNames.ts';
import { readByRules } from '../../server/src/annotators/entities/passageNames.ts';
import { labelsOf } from '../../server/src/annotators/entities/tagger/labels.ts';
import type { Word } from '../../server/src/annotators/entities/words.ts';
import { parseDocument } from '../../server/src/document/parseDocument.ts';
import type { MarkedText, GoldName } from './trainingSets.ts';

export interface GoldPassage extends RuledPassage {
  /** One label a word. */
  readonly gold: Uint8Array;
  /** Of the passage in its document. */
  readonly start: number;
}

export function goldPassages({ text, entities }: MarkedText): readonly GoldPassage[] {
  return parseDocument(text, 'plain')
    .sections.filter(({ kind }) => kind !== 'boilerplate')
    .map(({ passage, kind, span }) => {
      const ruled = readByRules(passage, kind);
      return { ...ruled, gold: goldLabels(ruled.words, span.start, entities), start: span.start };
    });
}

/** Names that do not begin and end with words are left out; the inner one of nested names too. */
function goldLabels(words: readonly Word[], offset: number, names: readonly GoldName[]): Uint8Array {
  const labels = new Uint8Array(words.length);
  const starts = new Map(words.map(({ start }, at) => [start + offset, at]));
  const ends = new Map(words.map(({ end }, at) => [end + offset, at]));
  for (const { start, end, type } of names) {
    const [from, last] = [starts.get(start), ends.get(end)];
    if (from === undefined || last === undefined || last < from) continue;
    labels.set(labelsOf(type, last - from + 1), from);
  }
  return labels;
}
