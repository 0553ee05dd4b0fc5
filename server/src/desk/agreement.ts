// How far two annotators agree about one text: F1 of their spans, Cohen's kappa of their labels, and of each token.
//
// F1 is what stands for agreement where nobody counted the passages that both left alone: Hripcsak and Rothschild, "Agreement,
// the F-measure, and reliability in information retrieval", JAMIA 12 (2005), 296–298. Kappa: Cohen, "A coefficient of
// agreement for nominal scales", Educational and Psychological Measurement 20 (1960), 37–46.
import type { Span } from '../text/span.ts';
import type { Mark, Matching } from './matchMarks.ts';
import { paintTokens } from './paintTokens.ts';

/** `mine` is taken for the reference: precision is of theirs, recall of mine. Undefined where there is nothing to divide by. */
export interface SpanAgreement {
  readonly mine: number;
  readonly theirs: number;
  readonly matched: number;
  readonly precision: number | undefined;
  readonly recall: number | undefined;
  readonly f1: number | undefined;
}

export interface LabelAgreement {
  readonly label: string;
  /** Same span and label. */
  readonly exact: SpanAgreement;
  /** Same label and at least one character in common, one to one. */
  readonly overlapping: SpanAgreement;
}

export interface Kappa {
  /** Units that both judged. */
  readonly count: number;
  readonly agreed: number;
  /** Undefined where there is no unit, or where chance alone would make both agree on all. */
  readonly kappa: number | undefined;
}

export interface Agreement {
  readonly overall: Omit<LabelAgreement, 'label'>;
  /** By label, those that are used most first. */
  readonly labels: readonly LabelAgreement[];
  /** Of the labels of spans that both marked alike. */
  readonly labelKappa: Kappa;
  /** Of the tokens: the label of the shortest annotation over each, or none. */
  readonly tokenKappa: Kappa;
}

/** `matching` is of the same marks; tokens in the order of the text. */
export function agreementOf(
  mine: readonly Mark[],
  theirs: readonly Mark[],
  matching: Matching,
  tokens: readonly Span[],
): Agreement {
  const counts = new Counts();
  for (const { label } of mine) counts.of(label).mine += 1;
  for (const { label } of theirs) counts.of(label).theirs += 1;
  for (const { mine: one } of matching.same) {
    counts.of(one.label).exact += 1;
    counts.of(one.label).overlapping += 1;
  }
  for (const { mine: one } of matching.extents) counts.of(one.label).overlapping += 1;
  const labels = counts
    .list()
    .sort(([a, x], [b, y]) => y.mine + y.theirs - (x.mine + x.theirs) || (a < b ? -1 : 1));
  const pairs = [...matching.same, ...matching.labels].map(
    ({ mine: one, theirs: other }) => [one.label, other.label] as const,
  );
  return {
    overall: agreementFrom(sum(labels.map(([, count]) => count))),
    labels: labels.map(([label, count]) => ({ label, ...agreementFrom(count) })),
    labelKappa: kappaOf(pairs),
    tokenKappa: kappaOf(zip(paintTokens(tokens, mine), paintTokens(tokens, theirs))),
  };
}

/** (observed − expected) / (1 − expected), where expected is by how often each of the two uses each category. */
export function kappaOf<T>(pairs: readonly (readonly [T, T])[]): Kappa {
  const first = new Map<T, number>();
  const second = new Map<T, number>();
  let agreed = 0;
  for (const [one, other] of pairs) {
    first.set(one, (first.get(one) ?? 0) + 1);
    second.set(other, (second.get(other) ?? 0) + 1);
    if (one === other) agreed += 1;
  }
  const count = pairs.length;
  let products = 0;
  for (const [category, times] of first) products += times * (second.get(category) ?? 0);
  // In whole numbers, so that what is certain to agree is told from what nearly is.
  const denominator = count * count - products;
  return {
    count,
    agreed,
    kappa: denominator === 0 ? undefined : (agreed * count - products) / denominator,
  };
}

interface Count {
  mine: number;
  theirs: number;
  exact: number;
  overlapping: number;
}

class Counts {
  readonly #byLabel = new Map<string, Count>();

  of(label: string): Count {
    const known = this.#byLabel.get(label);
    if (known) return known;
    const made = { mine: 0, theirs: 0, exact: 0, overlapping: 0 };
    this.#byLabel.set(label, made);
    return made;
  }

  list(): [string, Count][] {
    return [...this.#byLabel];
  }
}

function sum(counts: readonly Count[]): Count {
  const total = { mine: 0, theirs: 0, exact: 0, overlapping: 0 };
  for (const { mine, theirs, exact, overlapping } of counts) {
    total.mine += mine;
    total.theirs += theirs;
    total.exact += exact;
    total.overlapping += overlapping;
  }
  return total;
}

function agreementFrom({ mine, theirs, exact, overlapping }: Count): Omit<LabelAgreement, 'label'> {
  return {
    exact: spanAgreement(mine, theirs, exact),
    overlapping: spanAgreement(mine, theirs, overlapping),
  };
}

function spanAgreement(mine: number, theirs: number, matched: number): SpanAgreement {
  const ratio = (part: number, whole: number) => (whole === 0 ? undefined : part / whole);
  return {
    mine,
    theirs,
    matched,
    precision: ratio(matched, theirs),
    recall: ratio(matched, mine),
    f1: ratio(2 * matched, mine + theirs),
  };
}

function zip<T>(first: readonly T[], second: readonly T[]): (readonly [T, T])[] {
  return first.flatMap((one, index) => (index in second ? [[one, second[index] as T] as const] : []));
}
