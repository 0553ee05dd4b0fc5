// Completes the names of a corpus that marks whole noun phrases alone: adds those that a tagger finds where none is marked, and takes
// the titles off persons' names.
import { tagRuled } from '../../server/src/annotators/entities/passageNames.ts';
import { labelsOf, namesOf } from '../../server/src/annotators/entities/tagger/labels.ts';
import { headOf } from '../../server/src/annotators/entities/tagger/ruleReadings.ts';
import type { GoldPassage } from './goldPassages.ts';

export function completeGold(passage: GoldPassage): GoldPassage {
  const gold = withoutTitles(passage);
  const { tagged } = tagRuled(passage);
  for (const { from, to, type } of namesOf(tagged.labels)) {
    if (gold.subarray(from, to).every((label) => label === 0)) gold.set(labelsOf(type, to - from), from);
  }
  return { ...passage, gold };
}

/** By the titles that the rules read. */
function withoutTitles({ words, candidates, gold }: GoldPassage): Uint8Array {
  const labels = gold.slice();
  for (const name of namesOf(gold)) {
    if (name.type !== 'PER') continue;
    const head = candidates
      .filter(({ title }) => title !== undefined)
      .map((candidate) => headOf(words, candidate))
      .find((range) => range !== undefined && range.from > name.from && range.to === name.to);
    if (!head) continue;
    labels.fill(0, name.from, name.to);
    labels.set(labelsOf('PER', head.to - head.from), head.from);
  }
  return labels;
}
