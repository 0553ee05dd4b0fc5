// Which words the tagger weighs at all.
import assert from 'node:assert/strict';
import { rolesOf, wordRole } from '../../../../src/annotators/entities/tagger/wordRoles.ts';
import type { CaseStyle } from '../../../../src/annotators/entities/headlineCase.ts';
import { wordsOf } from '../../../../src/annotators/entities/words.ts';
import { parseDocument } from '../../../../src/document/parseDocument.ts';

const cases: readonly (readonly [text: string, weighed: string])[] = [
  ['The boats of Ann Lee left.', 'Ann Lee'],
  ['Boats of Ann Lee left.', 'Boats of Ann Lee'],
  ['Later the Bank of the West closed.', 'Bank of the West'],
  ['Guards saw that Ann came.', 'Guards saw that Ann'],
  ['Guards said that they had seen Ann today.', 'Guards Ann'],
  ['They met Omar de Souza and 3 others.', 'Omar de Souza'],
  ['They knew that de Souza came with iPads today.', 'de Souza came with iPads'],
  ['It flew in the sky with Apollo 11 in 1969.', 'Apollo 11'],
  ['They sold it to Hale Inc.', 'Hale Inc.'],
  ['He left. Ann came.', 'Ann'],
  ['The old May said so. Will came.', 'May Will'],
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
