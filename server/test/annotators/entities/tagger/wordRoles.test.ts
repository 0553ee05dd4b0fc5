// Which words the tagger weighs at all.
import assert from 'node:assert/strict';
import { rolesOf, wordRole } from '../../../../src/annotators/entities/tagger/wordRoles.ts';
import type { CaseStyle } from '../../../../src/annotators/entities/headlineCase.ts';
import { wordsOf } from '../../../../src/annotators/entities/words.ts';
import { parseDocument } from '../../../../src/document/parseDocument.ts';

const cases: readonly (readonly [text: string, weighed: string])[] = [
  ['The boats of Ann Lee left.', 'The boats of Ann Lee'],
  ['Later the Bank of the West closed.', 'Later the Bank of the West'],
  ['We saw that Ann came.', 'We saw that Ann'],
  ['We were sure that they had seen Ann today.', 'We Ann'],
  ['They met Omar de Souza and 3 others.', 'They met Omar de Souza'],
  ['They knew that it was de Souza who came in with iPads today.', 'They de Souza iPads'],
  ['It flew in the sky with Apollo 11 in 1969.', 'It Apollo 11'],
  ['They sold it to Hale Inc.', 'They sold it to Hale Inc.'],
  ['He left. Ann came.', 'He Ann'],
  ['nothing at all here', ''],
];

describe('words that can be part of a name', () => {
  for (const [text, weighed] of cases)
    it(text, () => {
      assert.equal(weighedWords(text, 'sentence'), weighed);
    });

  it('are all words where everything is in capitals', () => {
    assert.equal(weighedWords('FLOOD REACHES OSLO', 'capitals'), 'FLOOD REACHES OSLO');
  });
});

function weighedWords(text: string, style: CaseStyle): string {
  const words = parseDocument(text, 'plain').sections.flatMap(({ passage }) => wordsOf(passage));
  const roles = rolesOf(words, style);
  return words
    .filter((_, at) => roles[at] !== wordRole.outside)
    .map((word) => word.text)
    .join(' ');
}
