// The second pass of the tagger: weighs each name again with what the whole article says of its words.
import { countVotes } from './articleVotes.ts';
import { bestLabels } from './decode.ts';
import { FeatureList } from './featureList.ts';
import type { TaggedName } from './labels.ts';
import { labelCount, namesOf } from './labels.ts';
import type { NamedPassage } from './namedPassage.ts';
import { addScores } from './tagPassage.ts';
import type { PassageVotes } from './voteFeatures.ts';
import { addVoteFeatures, sameVotes, votesOn } from './voteFeatures.ts';
import type { PassWeights } from './weights.ts';
import { taggerWeights } from './weights.ts';

/** The names of each passage, in order. A passage of which the article says the same as before gets the same list. */
export function tagArticle(passages: readonly NamedPassage[]): readonly (readonly TaggedName[])[] {
  const votes = countVotes(passages);
  const { second } = taggerWeights();
  return passages.map((passage) => {
    const onWords = votesOn(passage, votes);
    const before = decided.get(passage);
    if (before?.weights === second && sameVotes(before.votes, onWords)) return before.names;
    const names = decide(passage, onWords, second);
    decided.set(passage, { votes: onWords, weights: second, names });
    return names;
  });
}

/** While somebody types, nearly all passages stay as they are, and so does what the article says of them. */
const decided = new WeakMap<NamedPassage, Decision>();

interface Decision {
  readonly votes: PassageVotes;
  readonly weights: PassWeights;
  readonly names: readonly TaggedName[];
}

function decide(passage: NamedPassage, onWords: PassageVotes, second: PassWeights): readonly TaggedName[] {
  const labels = new Uint8Array(passage.words.length);
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
}

const list = new FeatureList();
