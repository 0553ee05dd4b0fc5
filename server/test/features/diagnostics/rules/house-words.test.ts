import type { HouseWord } from '../../../../src/features/diagnostics/houseWord.ts';
import { houseWords } from '../../../../src/features/diagnostics/rules/house-words.ts';
import { checkRule } from '../checkRule.ts';

const word = (rest: Partial<HouseWord> & Pick<HouseWord, 'avoid'>): HouseWord => ({
  in: 'narration',
  case: 'smart',
  certain: false,
  ...rest,
});

const settings = {
  knownAcronyms: [],
  words: [
    word({
      avoid: ['Port Brest', 'Brest Harbour'],
      use: 'Brestov',
      reason: 'The town took its old name back.',
      link: 'https://example.org/brestov',
    }),
    word({ avoid: ['fallen woman'], reason: 'It judges.' }),
    word({ avoid: ['frontier'], use: 'border', in: 'everywhere', case: 'match', certain: true }),
  ],
};

checkRule(houseWords, {
  valid: [
    { text: 'They came to Brestov, over the border.', settings },
    { text: '“I was born in Port Brest,” said Ann Holt.', settings },
    { text: 'The port brest stroke; Frontier spirit.', settings },
    { text: 'They came to Port Brest.' },
  ],
  invalid: [
    {
      text: 'They left [[X:Port Brest]]’s walls and [[X:Brest Harbour]].',
      settings,
      after: 'They left Brestov’s walls and Brestov.',
      message: 'Write “Brestov” for “Port Brest”. The town took its old name back.',
    },
    {
      text: 'A [[X:fallen woman]] spoke.',
      settings,
      message: '“fallen woman” is a term that your desk avoids. It judges.',
    },
    { text: '“The [[X:frontier]] is open,” said Ann Holt.', settings },
  ],
});
