// Sections of Markdown: what is prose, what is blanked out, what the front matter says.
import assert from 'node:assert/strict';
import { parseDocument } from '../../src/document/parseDocument.ts';

function outline(text: string): string[] {
  return parseDocument(text, 'markdown').sections.map(({ kind, passage, headingLevel, blockQuote }) => {
    const level = headingLevel === undefined ? '' : ` h${headingLevel}`;
    return `${kind}${level}${blockQuote ? ' quote' : ''}: ${passage.text}`;
  });
}

const cases: readonly { name: string; text: string; expected: readonly string[] }[] = [
  {
    name: 'front matter',
    text: '---\ntitle: "The mayor: a life" # draft\nauthor: \'Ann Lee\'\ntags: [town, bridge]\ndate: 2022-05-25\nimage:\n  title: bridge.png\n---\n\nThe council met.',
    expected: [
      'headline: The mayor: a life',
      'byline: Ann Lee',
      'dateline: 2022-05-25',
      'paragraph: The council met.',
    ],
  },
  {
    name: 'a list of authors',
    text: '---\nauthors:\n  - Ann Lee\n  - Bob Ray\ntags:\n  - town\n---\nThe council met.',
    expected: ['byline: Ann Lee', 'byline: Bob Ray', 'paragraph: The council met.'],
  },
  {
    name: 'a title beats a heading',
    text: '---\ntitle: A\n---\n# B\n\nHe left.',
    expected: ['headline: A', 'paragraph h1: B', 'paragraph: He left.'],
  },
  { name: 'unclosed front matter is none', text: '---\ntitle: A', expected: ['paragraph: title: A'] },
  {
    name: 'headings',
    text: '# Bridge opens #\n\nHe left.\n\n## Sub\nShe stayed.\n\nBelow\n-----',
    expected: [
      'headline h1: Bridge opens',
      'paragraph: He left.',
      'paragraph h2: Sub',
      'paragraph: She stayed.',
      'paragraph h2: Below',
    ],
  },
  {
    name: 'emphasis',
    text: '**Ann** met *Bob* and ~~Cy~~ with snake_case, 2 * 3, _Dee_.',
    expected: ['paragraph: Ann   met  Bob  and   Cy   with snake_case, 2 * 3,  Dee .'],
  },
  {
    name: 'links and images',
    text: 'See [the site](http://x.example/a_(b) "t") and [this][1], [the mayor] ![a](b.png) <http://c>.\n\n[1]: http://x.example',
    expected: [
      'paragraph: See  the site                              and  this    , [the mayor]   a                   .',
    ],
  },
  {
    name: 'code',
    text: 'Run `a *b*` now.\n\n```js\nnot prose\n```\n\n    not prose\n\nEnd.',
    expected: ['paragraph: Run         now.', 'paragraph: End.'],
  },
  {
    name: 'comments',
    text: 'A <!-- not\nprose --> man left.\n\n<!-- all\n\ngone -->',
    expected: ['paragraph: A         \n          man left.'],
  },
  {
    name: 'an unclosed comment hides nothing',
    text: 'A man left.\n\n<!-- note\n\nHe stayed.',
    expected: ['paragraph: A man left.', 'paragraph: <!-- note', 'paragraph: He stayed.'],
  },
  {
    name: 'quotes',
    text: '> “We stay,\n> we must.”\n\nHe left.',
    expected: ['paragraph quote: “We stay,\n  we must.”', 'paragraph: He left.'],
  },
  {
    name: 'lists',
    text: '- one\n  goes on\n- [x] two\n\n1. three\n\nIt was in\n1990. He left.',
    expected: [
      'paragraph: one\n  goes on',
      'paragraph: two',
      'paragraph: three',
      'paragraph: It was in\n1990. He left.',
    ],
  },
  {
    name: 'tables',
    text: '| Ann | 3 |\n|-----|---|\n| Bob | 4 |',
    expected: ['paragraph: Ann   3', 'paragraph: Bob   4'],
  },
  {
    name: 'an image alone is its caption',
    text: 'He left.\n\n![Ann Lee at work](a.png)',
    expected: ['paragraph: He left.', 'caption: Ann Lee at work'],
  },
  {
    name: 'lines that stand alone',
    text: '# A\n\nBy Ann Lee\n25 May 2022\n\nHe left.\n\n*Read more*',
    expected: [
      'headline h1: A',
      'byline: By Ann Lee',
      'dateline: 25 May 2022',
      'paragraph: He left.',
      'boilerplate: Read more',
    ],
  },
];

describe('sections of Markdown', () => {
  for (const { name, text, expected } of cases) {
    it(name, () => {
      assert.deepEqual(outline(text), expected);
    });
    it(`${name}, CRLF`, () => {
      assert.deepEqual(
        outline(text.replaceAll('\n', '\r\n')).map((line) => line.replaceAll('\r\n', '\n')),
        expected,
      );
    });
  }
});
