// Tokens: what is one word, one number, one mark.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { tokenize } from '../../src/document/tokenizer.ts';

/** A bar between tokens, and the first letter of the kind behind each. */
const cases: readonly (readonly [string, string])[] = [
  ["Don't ask O'Neill", "Don't/w ask/w O'Neill/w"],
  ['the people’s and workers’ day', 'the/w people’s/w and/w workers/w ’/p day/w'],
  ['well-known, AT&T and COVID-19', 'well-known/w ,/p AT&T/w and/w COVID-19/w'],
  ['the U.S.-led force, U.S. aid', 'the/w U.S.-led/w force/w ,/p U.S./w aid/w'],
  ['at 5 a.m. on Nov. 3', 'at/w 5/n a.m./w on/w Nov./w 3/n'],
  ['Dr. J. Holm and J.K. Berg, Ph.D.', 'Dr./w J./w Holm/w and/w J.K./w Berg/w ,/p Ph.D./w'],
  ['Salem, Mass., and a mass. Then', 'Salem/w ,/p Mass./w ,/p and/w a/w mass/w ./p Then/w'],
  ['No. 5. He said no.', 'No./w 5/n ./p He/w said/w no/w ./p'],
  ['He sat. She read the Sun. It', 'He/w sat/w ./p She/w read/w the/w Sun/w ./p It/w'],
  ['plan C.', 'plan/w C/w ./p'],
  ['1,234.5 or 1,2 or 3.5', '1,234.5/n or/w 1/n ,/p 2/n or/w 3.5/n'],
  ['25/05/2022 - 21:37', '25/n //p 05/n //p 2022/n -/p 21/n :/p 37/n'],
  ['3rd 1990s 1990’s 5pm 20-year-old', '3rd/n 1990s/n 1990’s/n 5/n pm/w 20/n -/p year-old/w'],
  ['end of 2022.', 'end/w of/w 2022/n ./p'],
  ['Wait... … what?!', 'Wait/w .../p …/p what/w ?/p !/p'],
  ["``Yes,'' he said", "``/p Yes/w ,/p ''/p he/w said/w"],
  ['€3 + 5%', '€/s 3/n +/s 5/n %/s'],
  ['ok 👩‍🚀🇫🇷👍🏽!', 'ok/w 👩‍🚀/s 🇫🇷/s 👍🏽/s !/p'],
  ['example.org said.Then', 'example.org/w said/w ./p Then/w'],
  ['cafe\u0301 \u201ena\u00efve\u201c', 'cafe\u0301/w „/p naïve/w “/p'],
  ['\ud800x', '\ud800/s x/w'],
];

describe('tokenize', () => {
  for (const [text, expected] of cases) {
    it(text, () => {
      const tokens = tokenize(text);
      assert.equal(tokens.map((token) => `${token.text}/${token.kind.charAt(0)}`).join(' '), expected);
    });
  }

  it('gives tokens in order that cover all but white space', () => {
    const pieces = fc.constantFrom(
      'a',
      'B',
      '.',
      "'",
      '-',
      '3',
      ',',
      ' ',
      '\n',
      '“',
      'U.S.',
      '👍🏽',
      '\u200d',
      '\ud83d',
      '&',
      'é',
    );
    const texts = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(pieces).map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(texts, (text) => {
        let at = 0;
        for (const token of tokenize(text)) {
          assert.match(text.slice(at, token.start), /^\s*$/u);
          assert.ok(token.end > token.start);
          assert.equal(text.slice(token.start, token.end), token.text);
          at = token.end;
        }
        assert.match(text.slice(at), /^\s*$/u);
      }),
    );
  });
});
