// What the sieves share: the layers they read, and which mention belongs to which chain so far.
import type { Document } from '../../document/document.ts';
import type { Attribution, Mention, Quotation } from '../layers.ts';
import type { Chains } from './chains.ts';
import type { NameForm } from './nameForm.ts';
import type { Spelling } from './spelling.ts';

export interface Layers {
  readonly mentions: readonly Mention[];
  readonly quotations: readonly Quotation[];
  readonly attributions: readonly Attribution[];
}

export interface Resolution extends Layers {
  readonly document: Document;
  readonly forms: readonly NameForm[];
  readonly chains: Chains;
  readonly spelling: Spelling;
  /** Mention id → number of a name form in its chain. */
  readonly owner: Map<string, number>;
}

/** One step, sure ones first. Joins chains or gives mentions to them. */
export type Sieve = (resolution: Resolution) => void;

/** At most so many candidates are compared with each, so that lists of thousands of alike names stay cheap. */
const maxCandidates = 30;

/** The chain of a mention as a number; undefined where it has none so far. */
export function chainOf(resolution: Resolution, mention: Mention): number | undefined {
  const form = resolution.owner.get(mention.id);
  return form === undefined ? undefined : resolution.chains.find(form);
}

/** Adds to a list in a map, up to the cap. */
export function addCapped<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (!list) map.set(key, [value]);
  else if (list.length < maxCandidates) list.push(value);
}

export function isPersonName({ form, type }: Mention): boolean {
  return form === 'name' && type === 'PER';
}
