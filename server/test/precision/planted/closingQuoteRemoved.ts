// A quotation that has lost its closing mark; in curly marks that is exact, in straight ones it is not.
import { anyMatch, paragraphAt, replaced } from './craft.ts';
import type { FaultKind } from './fault.ts';

const patterns = { curly: /“[^“”\n]{15,}”/g, straight: /(?<=^|[\s(])"[^"\n]{15,}"(?=[\s.,;)]|$)/gm };

function kindFor(style: keyof typeof patterns, grade: FaultKind['grade']): FaultKind {
  return {
    id: `closing-quote-removed-${style}`,
    rule: 'unclosed-quote',
    grade,
    plant: (copy) => {
      const match = anyMatch(copy, patterns[style]);
      if (!match) return undefined;
      const end = match.index + match[0].length;
      const { start } = paragraphAt(copy.text, match.index);
      const fault = replaced(copy.text, { start: end - 1, end }, '');
      return { ...fault, places: [{ start, end: paragraphAt(fault.text, match.index).end }] };
    },
  };
}

export const closingCurlyRemoved = kindFor('curly', 'E');
export const closingStraightRemoved = kindFor('straight', 'H');
