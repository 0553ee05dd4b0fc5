// Learns both passes of the tagger. The second learns from what first passes say of documents that they have not seen.
import { tagRuled } from '../../server/src/annotators/entities/passageNames.ts';
import { FeatureList } from '../../server/src/annotators/entities/tagger/featureList.ts';
import { countVotes } from '../../server/src/annotators/entities/tagger/articleVotes.ts';
import { runsOf } from '../../server/src/annotators/entities/tagger/tagPassage.ts';
import { labelCount } from '../../server/src/annotators/entities/tagger/labels.ts';
import { rowLength } from '../../server/src/annotators/entities/tagger/weightSums.ts';
import { addVoteFeatures, votesOn } from '../../server/src/annotators/entities/tagger/voteFeatures.ts';
import { useWeights } from '../../server/src/annotators/entities/tagger/weights.ts';
import { addWordFeatures, observePassage } from '../../server/src/annotators/entities/tagger/wordFeatures.ts';
import { rolesOf } from '../../server/src/annotators/entities/tagger/wordRoles.ts';
import type { CrfModel, CrfOptions, CrfRun } from './crf.ts';
import { trainCrf } from './crf.ts';
import { completeGold } from './completeGold.ts';
import type { GoldPassage } from './goldPassages.ts';
import type { ByteWeights } from './packWeights.ts';
import { passWeights, quantize } from './packWeights.ts';

export interface TrainingDocument {
  readonly passages: readonly GoldPassage[];
  /** How often it is learned from in a round. */
  readonly times: number;
  /** Whether names are missing from it; see TrainingSet. */
  readonly phrases: boolean;
}

export interface LearnedTagger {
  readonly first: ByteWeights;
  readonly second: ByteWeights;
}

const firstPass: CrfOptions = { bits: 17, rounds: 5, rate: 0.02, dropout: 0.5, seed: 12345 };
const secondPass: CrfOptions = { bits: 14, rounds: 2, rate: 0.02, dropout: 0.3, seed: 54321 };
const folds = 4;

export function learnTagger(
  documents: readonly TrainingDocument[],
  report: (line: string) => void,
): LearnedTagger {
  const whole = completeAll(documents, report);
  const runs = whole.map(({ passages, times }) => {
    const own = passages.flatMap(wordRuns);
    return Array.from({ length: times }, () => own).flat();
  });
  report(
    `${documents.length} documents, ${runs.flat().reduce((sum, run) => sum + run.gold.length, 0)} words weighed`,
  );
  const secondRuns: CrfRun[] = [];
  for (let fold = 0; fold < folds; fold++) {
    const others = runs.filter((_, at) => at % folds !== fold).flat();
    useFirst(quantize(trainCrf(others, firstPass)));
    const unseen = whole.filter((_, at) => at % folds === fold);
    for (const document of unseen) secondRuns.push(...voteRuns(document.passages));
    report(`first pass, fold ${fold + 1} of ${folds}`);
  }
  const first = trainCrf(runs.flat(), firstPass);
  report('first pass');
  const second = trainCrf(secondRuns, secondPass, first.transitions);
  report('second pass');
  return { first: quantize(first), second: quantize(second) };
}

/** Learns from the sets that mark all names, and adds the names that are missing from the others. */
function completeAll(
  documents: readonly TrainingDocument[],
  report: (line: string) => void,
): readonly TrainingDocument[] {
  const runs = documents
    .filter(({ phrases }) => !phrases)
    .flatMap(({ passages }) => passages.flatMap(wordRuns));
  useFirst(quantize(trainCrf(runs, firstPass)));
  report('names that are missing');
  return documents.map((document) =>
    document.phrases ? { ...document, passages: document.passages.map(completeGold) } : document,
  );
}

function useFirst(first: ByteWeights): void {
  useWeights({ first: passWeights(first), second: passWeights(quantize(emptyModel)) });
}

const emptyModel: CrfModel = {
  bits: 0,
  rows: new Float32Array(rowLength),
  transitions: new Float32Array(labelCount ** 2),
};

function wordRuns({ words, style, candidates, gold }: GoldPassage): readonly CrfRun[] {
  const roles = rolesOf(words, style);
  const passage = observePassage(words, style, roles, candidates);
  return runsOf(roles).map(([from, to]) => ({
    features: featuresOf(from, to, (at) => {
      addWordFeatures(passage, at, list);
    }),
    gold: gold.slice(from, to),
  }));
}

function voteRuns(document: readonly GoldPassage[]): readonly CrfRun[] {
  const passages = document.map(tagRuled);
  const votes = countVotes(passages);
  return passages.flatMap((passage, number) => {
    const onWords = votesOn(passage, votes);
    return passage.tagged.runs.map(({ from, to, scores }) => ({
      features: featuresOf(from, to, (at) => {
        addVoteFeatures(passage, onWords, at, list);
      }),
      base: scores,
      gold: document[number]?.gold.slice(from, to) ?? new Uint8Array(to - from),
    }));
  });
}

const list = new FeatureList();

function featuresOf(from: number, to: number, add: (at: number) => void): readonly Uint32Array[] {
  return Array.from({ length: to - from }, (_, index) => {
    list.clear();
    add(from + index);
    return list.values.slice(0, list.length);
  });
}
