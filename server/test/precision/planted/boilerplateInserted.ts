// A line of page furniture between two paragraphs.
import { pick } from '../random.ts';
import { gapIn } from './craft.ts';
import type { FaultKind } from './fault.ts';

const lines = [
  'Share on Facebook',
  'Share this article',
  'Advertisement',
  'Read more',
  'Read more: Ferry to be sold',
  'Related articles',
  'Follow us on Twitter',
  'Sign up for our newsletter',
  'Subscribe to our newsletter',
  'Click here to subscribe',
  'Tweet',
  'Print this page',
  'Email this article',
  'All rights reserved.',
  '© 2019 Ayton Herald. All rights reserved.',
  'Facebook Twitter Email',
  'Continue reading the main story',
  'This website uses cookies.',
];

export const boilerplateInserted: FaultKind = {
  id: 'boilerplate-inserted',
  rule: 'leftover-boilerplate',
  grade: 'H',
  plant: ({ text, random }) => {
    const [at, line] = [gapIn(text, random), pick(random, lines) ?? ''];
    const start = at + 2;
    return {
      text: `${text.slice(0, at)}\n\n${line}${text.slice(at)}`,
      places: [{ start, end: start + line.length }],
    };
  },
};
