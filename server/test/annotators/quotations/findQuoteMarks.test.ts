// Quotation marks by glyph and neighbours, and the look-alikes that are none.
import assert from 'node:assert/strict';
import { findQuoteMarks } from '../../../src/annotators/quotations/findQuoteMarks.ts';
import { pairQuotations } from '../../../src/annotators/quotations/pairQuotations.ts';
import type { Document, Passage } from '../../../src/document/document.ts';
import { assertAllLinear } from '../../support/linearTime.ts';

function passageOf(text: string): Passage {
  return { text, tokens: [], sentences: [{ start: 0, end: text.length }] };
}

/** Glyphs with "+" for opening, "-" for closing, "?" for either. */
function marksOf(text: string): string {
  const sign = { open: '+', close: '-', either: '?' };
  return findQuoteMarks(passageOf(text), 'paragraph')
    .map(({ glyph, role }) => glyph + sign[role])
    .join(' ');
}

describe('findQuoteMarks', () => {
  const rows: readonly (readonly [string, string])[] = [
    ['“One,” she said.', '“+ ”-'],
    ['"One," she said.', '"+ "-'],
    ['("One")', '"+ "-'],
    ['‘One’ and ‘two’', '‘+ ’- ‘+ ’-'],
    ["'One' and 'two'", "'+ '- '+ '-"],
    ['« Un », dit-elle', '«+ »-'],
    ['»Eins«, sagte sie', '»+ «-'],
    ['„Eins“, sagte sie', '„+ “?'],
    ["``One,'' she said", "``+ ''-"],
    ["“He's ‘it’,” she said", '“+ ‘+ ’- ”-'],
    ["the sailors' club isn't open", ''],
    ["'tis the '90s, rock 'n' roll", ''],
    ['5\'10" and 6 ft 2"', ''],
    ['a 27" screen', ''],
    ['She sold 12" records and a 5" nail after 3\'45".', ''],
    ['"We sold 12" records and 7" singles," she said.', '"+ "-'],
    ['“We sold 12” records,” she said.', '“+ ”-'],
    ['"We won in 1992" and "we lost in 1993", she said.', '"+ "- "+ "-'],
    ['Lee"s visit, and we\'\'ll see, Lee”s way, O"Hara it"s', ''],
    ['"It"s the harbour," he said.', '"+ "-'],
    ['all the "yes"s and "no"s', '"+ "? "+ "?'],
    ['‘The ministers’ plan failed,’ he said', '‘+ ’-'],
    ['‘We looked at the plan for weeks.', '‘+'],
    ['<a id="42">', ''],
  ];
  for (const [text, expected] of rows) {
    it(text, () => {
      assert.equal(marksOf(text), expected);
    });
  }

  it('finds none in boilerplate', () => {
    assert.deepEqual(findQuoteMarks(passageOf('“Share”'), 'boilerplate'), []);
  });

  it('takes time in proportion to the number of marks', function () {
    this.timeout(60_000);
    const units = [
      '“',
      '‘',
      '"a ',
      "'a ",
      '"a\' ',
      '"“A,” said ',
      '“"A." ',
      '"a\uFFFD "b ',
      '“a” ',
      '“A,” he said, ',
    ];
    assertAllLinear(
      (count) =>
        units.map((unit) => {
          const text = unit.repeat(count);
          const span = { start: 0, end: text.length };
          const section = { kind: 'paragraph', span, passage: passageOf(text) } as const;
          const document: Document = { text, format: 'plain', sections: [section] };
          return [
            unit,
            () => pairQuotations(document, [findQuoteMarks(section.passage, section.kind)], undefined),
          ];
        }),
      { small: 625, large: 5_000 },
    );
  });
});
