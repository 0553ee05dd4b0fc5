// The colour of each label on the HTML page: what the analysis finds has the same one on each page.
import type { StandoffAnnotation } from '../standoff.ts';

const fixed = new Map([
  ['PER', 1],
  ['ORG', 2],
  ['LOC', 3],
  ['MISC', 4],
  ...['DATE', 'TIME', 'DURATION', 'SET'].map((label): [string, number] => [label, 5]),
  ...['direct', 'mixed', 'indirect'].map((label): [string, number] => [label, 6]),
  ['cue', 7],
]);
const lastFixed = 7;
export const colourCount = 12;

/** Other labels take the colours that are left in the order of the text. */
export function colourClasses(
  annotations: readonly StandoffAnnotation[],
): (annotation: StandoffAnnotation) => string {
  const numbers = new Map(fixed);
  for (const { label } of annotations) {
    if (!numbers.has(label)) {
      const others = numbers.size - fixed.size;
      numbers.set(label, lastFixed + 1 + (others % (colourCount - lastFixed)));
    }
  }
  return ({ label }) => `c${numbers.get(label) ?? lastFixed}`;
}
