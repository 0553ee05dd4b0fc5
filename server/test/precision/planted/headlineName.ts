// A headline that names somebody of whom the text says nothing.
import { pick } from '../random.ts';
import { nobody } from './craft.ts';
import type { FaultKind } from './fault.ts';

export const headlineName: FaultKind = {
  id: 'headline-name-changed',
  rule: 'headline-name-mismatch',
  grade: 'H',
  plant: (copy) => {
    const { given, surname } = nobody(copy);
    const words =
      pick(copy.random, [
        'wins vote on new ferry',
        'calls for calm after vote',
        'to leave office in spring',
      ]) ?? '';
    const name = `${given} ${surname}`;
    return {
      clean: `Mayor ${words}\n\n${copy.text}`,
      text: `${name} ${words}\n\n${copy.text}`,
      places: [{ start: 0, end: name.length }],
    };
  },
};
