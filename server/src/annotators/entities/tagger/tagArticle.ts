// The second pass of the tagger: weighs each name again with what the whole article says of its words.
import { countVotes } from './articleVotes.ts';
import { bestLabels } from './decode.ts';
import { FeatureList } from './featureList.ts';
import type { TaggedName } from './labels.ts';
import { labelCount, namesOf } from './labels.ts';
import type { NamedPassage } from './namedPassage.ts';
import { addScores } from './tagPassage.ts';
import { addVoteFeatures, votesOn } from './voteFeatures.ts';
import { taggerWeights } from './weights.ts';

/** The names of each passage, in order. */
export function tagArticle(passages: readonly NamedPassage[]): readonly (readonly TaggedName[])[] {
  const votes = countVotes(passages);
  const { second } = taggerWeights();
  return passages.map((passage) => {
    const labels = new Uint8Array(passage.words.length);
    const onWords = votesOn(passage, votes);
    for (const { from, to, scores } of passage.tagged.runs) {
      const sums = scores.slice();
      for (let at = from; at < to; at++) {
        list.clear();
        addVoteFeatures(passage, onWords, at, list);
        addScores(list, second, sums, (at - from) * labelCount);
      }
      labels.set(bestLabels(sums, second.transitions), from);
    }
    return namesOf(labels);
  });
}

const list = new FeatureList();
