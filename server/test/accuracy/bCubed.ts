// B³: how well the mentions of an article are gathered in chains, measured mention by mention.

/** Chains of mentions, each mention by a name of its own that gold and analysis share. No mention is in two chains. */
export type Partition = readonly (readonly string[])[];

export interface MentionScore {
  readonly mention: string;
  /** Of the mentions in its found chain, the share that is in its gold chain; undefined where it was not found. */
  readonly precision: number | undefined;
  /** Of the mentions in its gold chain, the share that is in its found chain; undefined where the gold has it not. */
  readonly recall: number | undefined;
}

/**
 * B³ after Bagga and Baldwin, "Algorithms for Scoring Coreference Chains" (1998). Mentions are found, not given, so there
 * are some that one side alone has (twinless). They are kept as in B³all (Stoyanov et al., 2009): a spurious one is alone
 * in its gold chain, a missing one alone in its found chain. The variant of Cai and Strube (2010) puts missing mentions
 * into the answer too, by which finding less raises the precision; we want no mention scored that nobody found.
 */
export function scoreMentions(gold: Partition, found: Partition): readonly MentionScore[] {
  const [goldChains, foundChains] = [indexChains(gold), indexChains(found)];
  const mentions = new Set([...goldChains.keys(), ...foundChains.keys()]);
  return [...mentions].map((mention) => {
    const [inGold, inFound] = [goldChains.get(mention), foundChains.get(mention)];
    const common = inGold && inFound ? countCommon(inGold, inFound) : 1;
    return {
      mention,
      precision: inFound && common / inFound.size,
      recall: inGold && common / inGold.size,
    };
  });
}

export interface Figures {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/**
 * The means in per cent. With `twinless` 'nothing' a mention that one side alone has scores 0, as in the reference scorer
 * (Pradhan et al., 2014): then names that are missed or made up weigh as much as wrong chains.
 */
export function averageScores(scores: readonly MentionScore[], twinless: 'alone' | 'nothing'): Figures {
  const mean = (one: 'precision' | 'recall', other: 'precision' | 'recall') => {
    const counted = scores.filter((score) => score[one] !== undefined);
    const values = counted.map((score) =>
      twinless === 'nothing' && score[other] === undefined ? 0 : (score[one] ?? 0),
    );
    return counted.length === 0 ? 0 : (100 * values.reduce((sum, value) => sum + value, 0)) / counted.length;
  };
  const [precision, recall] = [mean('precision', 'recall'), mean('recall', 'precision')];
  const sum = precision + recall;
  return { precision, recall, f1: sum === 0 ? 0 : (2 * precision * recall) / sum };
}

function indexChains(partition: Partition): ReadonlyMap<string, ReadonlySet<string>> {
  return new Map(
    partition.flatMap((chain) => {
      const members = new Set(chain);
      return chain.map((mention) => [mention, members] as const);
    }),
  );
}

function countCommon(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  return [...a].filter((mention) => b.has(mention)).length;
}
