// A quotation, or one mark of it, in the other style of marks, in an article that has one style alone.
import { anyMatch } from './craft.ts';
import type { Copy, Fault, FaultKind } from './fault.ts';

const styles = {
  curly: { pattern: /“[^“”"\n]{5,}”/g, other: '"', marks: ['"', '"'] },
  straight: { pattern: /(?<=^|[\s(])"[^"“”\n]{5,}"(?=[\s.,;)]|$)/gm, other: '“', marks: ['“', '”'] },
} as const;

function plant(copy: Copy, both: boolean): Fault | undefined {
  const { text } = copy;
  const style = text.includes('“') ? styles.curly : styles.straight;
  if (text.includes(style.other) || (text.match(style.pattern)?.length ?? 0) < 2) return undefined;
  const match = anyMatch(copy, style.pattern);
  if (!match) return undefined;
  const [open, close] = style.marks;
  const last = both ? close : match[0].slice(-1);
  const words = `${open}${match[0].slice(1, -1)}${last}`;
  const end = match.index + match[0].length;
  return {
    text: text.slice(0, match.index) + words + text.slice(end),
    places: [{ start: match.index, end }],
  };
}

export const otherMarks: FaultKind = {
  id: 'quotation-in-other-marks',
  rule: 'mixed-quote-styles',
  grade: 'E',
  plant: (copy) => plant(copy, true),
};

export const otherOpeningMark: FaultKind = {
  id: 'opening-mark-of-other-style',
  rule: 'mixed-quote-styles',
  grade: 'E',
  plant: (copy) => plant(copy, false),
};
