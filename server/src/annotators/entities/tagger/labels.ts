// The labels of the tagger: outside, or a type of name with the place of the word in it (BILOU).
import type { EntityType } from '../../layers.ts';

/** 0 is outside; behind it four labels a type: begins, inside, last, only word. */
export const labelCount = 17;

const types: readonly EntityType[] = ['PER', 'ORG', 'LOC', 'MISC'];

/** Numbers that typeNumber gives. */
export const typeCount = types.length + 1;
const [begins, inside, last, only] = [0, 1, 2, 3];

/** A name as indexes of words, half-open. */
export interface TaggedName {
  readonly from: number;
  readonly to: number;
  readonly type: EntityType;
}

export function labelsOf(type: EntityType, length: number): readonly number[] {
  const base = 4 * numberOfType(type) - 3;
  if (length === 1) return [base + only];
  return Array.from({ length }, (_, at) => base + (at === 0 ? begins : at === length - 1 ? last : inside));
}

/** 1 and up. */
export function numberOfType(type: EntityType): number {
  return types.indexOf(type) + 1;
}

/** 0 for outside, else the number of the type. */
export function typeNumber(label: number): number {
  return label === 0 ? 0 : ((label - 1) >> 2) + 1;
}

export function placeInName(label: number): 'outside' | 'first' | 'inner' | 'last' | 'only' {
  if (label === 0) return 'outside';
  return (['first', 'inner', 'last', 'only'] as const)[(label - 1) & 3] ?? 'outside';
}

/** Whether the second label can stand behind the first: a name goes on until it ends. */
export function mayFollow(first: number, second: number): boolean {
  const [place, next] = [placeInName(first), placeInName(second)];
  const open = place === 'first' || place === 'inner';
  const goesOn = next === 'inner' || next === 'last';
  return open === goesOn && (!open || typeNumber(first) === typeNumber(second));
}

/** The names that labels say; a name that is broken off counts up to where it breaks. */
export function namesOf(labels: Uint8Array): readonly TaggedName[] {
  const names: TaggedName[] = [];
  for (let at = 0; at < labels.length; at++) {
    const type = typeNumber(labels[at] ?? 0);
    if (type === 0) continue;
    const to = endOfName(labels, at, type);
    names.push({ from: at, to, type: types[type - 1] ?? 'MISC' });
    at = to - 1;
  }
  return names;
}

function endOfName(labels: Uint8Array, from: number, type: number): number {
  if (placeInName(labels[from] ?? 0) === 'only') return from + 1;
  let to = from + 1;
  for (; to < labels.length && typeNumber(labels[to] ?? 0) === type; to++) {
    const place = placeInName(labels[to] ?? 0);
    if (place === 'last') return to + 1;
    if (place !== 'inner') break;
  }
  return to;
}
