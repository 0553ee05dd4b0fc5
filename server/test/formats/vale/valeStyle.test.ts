// Styles of Vale: what becomes of them, and what is said of the rest.
import assert from 'node:assert/strict';
import { importValeStyle } from '../../../src/formats/vale/valeStyle.ts';

describe('import of Vale’s styles', () => {
  it('takes words, patterns and exceptions of existence', () => {
    const { rules, notes } = importValeStyle(
      `extends: existence
message: "Cut '%s'."
level: suggestion
ignorecase: true
link: https://example.org/cut
scope: heading
tokens:
  - quite
  - e-?mails?
  - '\\bin (?:point|fact)\\b'
  - '\\w+ wise'
  - 'foo(?!bar)'
exceptions:
  - quite a few
`,
      'house-cut',
    );
    const head = {
      kind: 'existence',
      message: 'Cut “{found}”.',
      severity: 'hint',
      link: 'https://example.org/cut',
      case: 'ignore',
      sections: ['headline'],
      except: ['quite a few'],
    };
    assert.deepEqual(rules, [
      {
        id: 'house-cut',
        ...head,
        words: ['quite', 'email', 'emails', 'e-mail', 'e-mails', 'in point', 'in fact'],
      },
      { id: 'house-cut-2', ...head, pattern: String.raw`\w+ wise` },
    ]);
    assert.equal(notes.length, 1);
    assert.match(notes[0] ?? '', /“foo\(\?!bar\)” cannot be taken over\..*look around/);
  });

  it('takes the swaps of substitution', () => {
    const { rules, notes } = importValeStyle(
      `extends: substitution
message: Use '%s' rather than '%s'.
level: error
action: {name: replace}
swap:
  (?:gave|give) rise to: led to
  whilst: while|as
  'within (\\w+) days': in $1 days
  '\\d+ mio': million
`,
      'house-swap',
    );
    const head = {
      kind: 'substitution',
      message: 'Use “{use}” rather than “{found}”.',
      severity: 'error',
      case: 'match',
    };
    assert.deepEqual(rules, [
      {
        id: 'house-swap',
        ...head,
        replace: { 'gave rise to': 'led to', 'give rise to': 'led to', whilst: ['while', 'as'] },
      },
      { id: 'house-swap-2', ...head, pattern: String.raw`\d+ mio`, use: 'million' },
    ]);
    assert.deepEqual(notes, [
      '“action” has no like here and is left out.',
      String.raw`“within (\w+) days” cannot be taken over. What it is replaced by takes up a group of the match.`,
    ]);
  });

  for (const [yaml, note] of [
    ['extends: occurrence\nmax: 3\n', /extend “occurrence” cannot/],
    ['message: x\n', /no style of Vale/],
    ['extends: existence\nnonword: true\ntokens: [a]\n', /inside words/],
    ['extends: [\n', /flow/i],
    ['extends: existence\nraw: [a]\ntokens: ["—"]\n', /raw/],
  ] as const)
    it(`says why it does not take ${JSON.stringify(yaml)}`, () => {
      const { rules, notes } = importValeStyle(yaml, 'a');
      assert.deepEqual(rules.length, yaml.includes('raw') ? 1 : 0);
      assert.match(notes.join('\n'), note);
    });
});
