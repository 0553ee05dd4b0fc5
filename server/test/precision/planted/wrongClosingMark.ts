// A quotation in straight double marks that is closed by a single one.
import { anyMatch, replaced } from './craft.ts';
import type { FaultKind } from './fault.ts';

export const wrongClosingMark: FaultKind = {
  id: 'wrong-closing-mark',
  rule: 'wrong-quote-mark',
  grade: 'H',
  plant: (copy) => {
    const match = anyMatch(copy, /(?<=^|[\s(])"[^"'\n]{5,}"(?=[\s.;)]|$)/gm);
    if (!match) return undefined;
    const end = match.index + match[0].length;
    return replaced(copy.text, { start: end - 1, end }, "'", { start: match.index, end });
  },
};
