// A paragraph that is a quotation with its attribution, without the attribution.
import { anyMatch, paragraphAt } from './craft.ts';
import type { FaultKind } from './fault.ts';

const quotation =
  /(?<=\n)(?<words>["“][^"“”\n]{30,}),(?<close>["”]) (?:said [\p{L} .,'’-]{3,60}|[\p{L} .,'’-]{2,60} said)\.(?=\n)/gu;

export const attributionRemoved: FaultKind = {
  id: 'attribution-removed',
  rule: 'unattributed-quote',
  grade: 'H',
  plant: (copy) => {
    const match = anyMatch(copy, quotation);
    if (!match?.groups) return undefined;
    const { words = '', close = '' } = match.groups;
    const { start, end } = paragraphAt(copy.text, match.index);
    const left = `${words}.${close}`;
    const text = copy.text.slice(0, start) + left + copy.text.slice(end);
    return { text, places: [{ start, end: start + left.length }] };
  },
};
