// A quotation of two paragraphs, of which the second does not open with a mark.
import { invented, marksIn, nobody } from './craft.ts';
import type { FaultKind } from './fault.ts';
import { pick } from '../random.ts';

const first = [
  'We began with nothing at all.',
  'The house was built in a single summer.',
  'Nobody told us that the road would be closed.',
];
const second = [
  'Now there is a school, and a road to it.',
  'My father carried each of the stones up the hill.',
  'In the end we took the boat, as all others did.',
];

export const runningOpeningRemoved: FaultKind = {
  id: 'running-opening-removed',
  rule: 'running-quote-marks',
  grade: 'H',
  plant: (copy) => {
    const { random, text } = copy;
    const { given, surname } = nobody(copy);
    const [open, close] = marksIn(text);
    const [one = '', two = ''] = [pick(random, first), pick(random, second)];
    const paragraph = (mark: string) =>
      `${open}${one} It took us years,${close} said the teacher, ${given} ${surname}. ${open}${one}\n\n${mark}${two}${close}`;
    return invented(copy, paragraph(open), paragraph(''));
  },
};
