// A source without a description, and a speaker whom nobody has introduced.
import { pick } from '../random.ts';
import { invented, marksIn, nobody } from './craft.ts';
import type { FaultKind } from './fault.ts';

export const sourceUndescribed: FaultKind = {
  id: 'source-description-removed',
  rule: 'anonymous-source-undescribed',
  grade: 'H',
  plant: (copy) => {
    const [clean, faulty] = pick(copy.random, [
      [
        'A source in the harbour office said that the ferry was sold.',
        'A source said that the ferry was sold.',
      ],
      [
        'The ferry was sold, two officials of the port said on Monday.',
        'The ferry was sold, two officials said on Monday.',
      ],
      [
        'The price was too low, according to sources in the harbour office.',
        'The price was too low, according to sources.',
      ],
      [
        'A clerk of the port, who asked not to be named because the talks go on, said it was late.',
        'A clerk of the port, who asked not to be named, said it was late.',
      ],
      [
        'The clerk spoke on condition of anonymity because the sale is secret.',
        'The clerk spoke on condition of anonymity.',
      ],
    ] as const) ?? ['', ''];
    return invented(copy, clean, faulty);
  },
};

export const speakerUnknown: FaultKind = {
  id: 'introduction-removed',
  rule: 'speaker-not-introduced',
  grade: 'H',
  plant: (copy) => {
    const { given, surname } = nobody(copy);
    const [open, close] = marksIn(copy.text);
    const write = (speaker: string) => `${open}Nobody came to mend the ferry,${close} said ${speaker}.`;
    return invented(copy, write(`the teacher, ${given} ${surname}`), write(surname));
  },
};
