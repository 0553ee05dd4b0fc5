// The register's entry in the hover of a name.
import assert from 'node:assert/strict';
import { hoverAt } from '../../src/features/hover.ts';
import { analyze } from '../support/analyze.ts';
import { entry } from '../support/register.ts';

describe('the hover of a registered name', () => {
  const register = [
    entry('PER', 'Ann Lee', {
      aliases: ['A. Lee'],
      never: ['Annie'],
      titles: [
        { title: 'Mayor of *Ayton*', from: '2019-05', to: '2023' },
        { title: 'Senator', from: '2024', to: undefined },
        { title: 'Clerk', from: undefined, to: '2018' },
      ],
      links: ['https://example.org/ann-lee'],
      notes: 'Two <b>n</b>s.',
    }),
    entry('LOC', 'Ayton'),
  ];
  const text = 'Bridge opens\n\n25 May 2022\n\nAnnie came to Ayton. Tom Roe left.';
  const hover = (words: string) =>
    hoverAt(analyze(text, { register }), text.indexOf(words), { line: () => 1, link: () => undefined })
      ?.markdown ?? '';

  it('ends with the entry, the titles of the day marked', () => {
    const [, end] = hover('Annie').split('Register of names: ');
    assert.equal(
      end,
      [
        '**Ann Lee**',
        'The article uses a name that is never to be used: “Annie”',
        'Also: A. Lee · Never: Annie',
        '- **Mayor of \\*Ayton\\*, 2019-05 to 2023** (when this was published)\n- Senator, from 2024\n- Clerk, until 2018',
        '[https\\://example.org/ann-lee](<https://example.org/ann-lee>)',
        'Two \\<b\\>n\\</b\\>s.',
      ].join('\n\n'),
    );
  });
  it('says no more than the entry does', () => {
    assert.match(hover('Ayton'), /\n\nRegister of names: \*\*Ayton\*\*$/);
    assert.doesNotMatch(hover('Tom'), /Register/);
  });
});
