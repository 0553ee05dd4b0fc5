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
      const match = anyMatch(
        copy,
        patterns[style],
        ({ index, 0: { length } }) => !runsOn(copy.text, index + length),
      );
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

/** The last one of its paragraph, and the next paragraph opens with a mark: without the closing one that is a running quotation, and no fault. */
function runsOn(text: string, end: number): boolean {
  const rest = text.slice(end, paragraphAt(text, end).end + 4);
  return (
    /\n+["“]$/.test(rest.trimEnd().slice(0, rest.search(/\n+["“]/) + 3)) &&
    !/["“”]/.test(rest.split('\n')[0] ?? '')
  );
}
