// Quotations from marks: what is one, how far it goes and which form it has.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { findQuoteMarks } from '../../../src/annotators/quotations/findQuoteMarks.ts';
import { pairQuotations } from '../../../src/annotators/quotations/pairQuotations.ts';
import type { Quotation } from '../../../src/annotators/layers.ts';
import { parseDocument } from '../../../src/document/parseDocument.ts';
import { parseMarkedText, printMarkedText } from '../../support/markedText.ts';

const lead =
  'Harbour plan\n\nThe council met again and heard what the town had to tell it about the plan.\n\n';

function quotationsOf(text: string): readonly Quotation[] {
  const document = parseDocument(text, text.includes('\n> ') ? 'markdown' : 'plain');
  return pairQuotations(
    document,
    document.sections.map(({ passage, kind }) => findQuoteMarks(passage, kind)),
    undefined,
  );
}

/** Prints every content span with its form in front. */
function check(marked: string): void {
  const { text } = parseMarkedText(lead + marked);
  const marks = quotationsOf(text).flatMap(({ form, content }) =>
    content.map((span) => ({ ...span, label: form, value: undefined })),
  );
  assert.equal(printMarkedText(text, marks), lead + marked);
}

describe('pairQuotations', () => {
  const tables: Readonly<Record<string, readonly string[]>> = {
    'direct speech': [
      '[[direct:“We will rebuild the pier,”]] Mayor Ann Lee said on Monday.',
      '[[direct:"We will rebuild the pier,"]] Mayor Ann Lee said on Monday.',
      "[[direct:'We will rebuild the pier,']] Mayor Ann Lee said on Monday.",
      '[[direct:‘We can’t wait for the ministers’ answer,’]] said Ann Lee.',
      "[[direct:``We will rebuild the pier,'']] said Ann Lee.",
      'Ann Lee said: [[direct:«We will rebuild the pier.»]] Then she left.',
      'Ann Lee said: [[direct:„We will rebuild the pier.“]] Then she left.',
      '[[direct:“He told me ‘never again’ and left,”]] she said.',
      '[[direct:"He told me "never again" and left,"]] she said.',
      '[[direct:“Why not?”]] she asked.',
      '[[direct:“The pier,”]] she said, [[direct:“is safe.”]]',
      '[[direct:“The pier is safe,”]] she said. [[direct:“The road is not.”]]',
    ],
    'block quotes': [
      'Ann Lee wrote to the town:\n\n> [[direct:We will rebuild the pier.]]\n\nThe town was glad.',
      'Ann Lee wrote:\n\n> [[direct:We will rebuild the pier.]]\n>\n> [[direct:The road comes later.]]\n\nThat was all.',
      'Ann Lee wrote:\n\n> [[direct:“We will rebuild the pier,”]] said Bo Carr.',
    ],
    'fragments and scare quotes': [
      'Ann Lee said the pier was [[mixed:“a danger to everyone”]] in winter.',
      'Ann Lee called the report [[mixed:“nonsense”]] on Monday.',
      'The so-called [[scare:“smart pier”]] was never built.',
      'Her first novel, [[title:“The Long Winter”]], sold well.',
      'They opened a [[scare:“pop-up”]] shop there.',
      'The dog, nicknamed [[title:“Admiral”]], watched.',
    ],
    'no quotation marks': [
      "The Lees' house isn't far from the sailors' club, rock 'n' roll's home.",
      "'Tis the season, said nobody in the '90s or the ’80s, and ’twas fine.",
      'He is 5\'10" tall and has a 27" screen and a 6\' ladder.',
      'Get ’em while they’re hot, the Joneses’ neighbours’ children sang.',
      'The tag <a id="42" class="big"> was copied along.',
    ],
    'running quotations': [
      '[[direct:“We looked at the plan for weeks.]]\n\n[[direct:“Then we gave it up,”]] she said.',
      '[[direct:“We looked at the plan for weeks.]]\n\n[[direct:Then we gave it up,”]] she said.',
      '[[direct:"We looked at the plan for weeks.]]\n\n[[direct:"We walked the pier.]]\n\n[[direct:"We gave it up,"]] she said.',
    ],
    'closed too early, in the middle of a sentence': [
      '[[direct:“We looked at the plan for weeks,”]]\n\n[[direct:“and then we gave it up,”]] she said.',
      '[[direct:"We looked at the plan for weeks"]]\n\n[[direct:"and then we gave it up,"]] she said.',
    ],
    'wrong marks': [
      'The talks come before Ann Lee"s visit. The town will hear of it.',
      '[[direct:"The old "first come\' rule for the pier is gone,"]] said Ann Lee. [[direct:"It was never fair to us,"]] she said.',
      '[[direct:"We will rebuild the pier,\']] she said. [[direct:"The road comes later on,"]] she said.',
      '[[direct:“We will rebuild the pier,’]] she said. [[direct:“The road comes later on,”]] she said.',
      '[[direct:"\'Lamp Night,"\']] he replied. [[direct:"It is \'The Long Road\' once more."]]',
      '[[direct:“‘Lamp Night,”’]] he replied. [[direct:“It is ‘The Long Road’ once more.”]]',
      "[[direct:\"We will rebuild the pier,'']] she said. [[direct:''The road comes later,\"]] she said.",
      '[[direct:"A man came in, and my aunt asked, `Who is that?"\']] said Bo Carr. [[direct:"The man said, `I am your brother.\' I never forgot it.]]\n\n[[direct:"We still talk of it,"]] he said.',
    ],
    'lost characters': [
      'Ann Lee called it [[mixed:"beyond the means of a small town\uFFFD\uFFFD]] and left.\n\n[[direct:"We are at risk of losing the whole pier this winter."]]',
      '[[direct:“The workers\uFFFD houses are cold,\uFFFD]] she said. [[direct:“Nobody mends them now.”]]',
      '[[direct:"We don\uFFFDt know what the town will do,"]] she said.',
    ],
    'paragraphs that a stray straight mark opens': [
      'Bo Carr writes:\n\n[[direct:"Kim slept on the sofa all night.]]\n\n[[direct:“Here it is, Kim,”]] she said. [[direct:“The pier. Old Jim.”]]',
      'Bo Carr writes:\n\n[[direct:"Kim slept on the sofa all night.]] [[direct:“Here it is, Kim,”]] she said. [[direct:“It is here.”]]\n\nThe rain fell.',
      '[[direct:"They went to the pier and shouted “open it now!”]]\n\nThe rain fell.',
    ],
    'lost paragraph breaks': [
      '[[direct:"We looked at the plan for weeks. "Then we gave it up."]] The town had hoped for more. [[direct:"It was a good plan,"]] said Bo Carr.',
    ],
    'a slip ends with its paragraph': [
      '[[direct:“We looked at the plan for weeks, she said.]]\n\nThe council then went home for the night.\n\nA man said [[direct:“That is it for us.”]]',
    ],
  };
  for (const [name, rows] of Object.entries(tables)) {
    describe(name, () => {
      for (const row of rows) {
        it(row, () => {
          check(row);
        });
      }
    });
  }

  it('tells missing openings and missing closings', () => {
    const text = `${lead}“We looked at the plan for weeks.\n\nThen we gave it up,” she said.\n\n“It was a long and sad winter.`;
    const [first, second] = quotationsOf(text);
    assert.deepEqual(first?.missingOpenings, [text.indexOf('Then we')]);
    assert.equal(first.unclosed, false);
    assert.equal(first.content.length, 2);
    assert.deepEqual([second?.id, second?.unclosed, second?.earlyClosings], ['q2', true, []]);
  });

  it('joins what closes too early only where the sentence goes on', () => {
    const early = '“We looked at the plan for weeks,”\n\n“and then we gave it up,” she said.';
    const [first] = quotationsOf(lead + early);
    const at = lead.length + early.indexOf('”');
    assert.deepEqual(first?.earlyClosings, [{ start: at, end: at + 1 }]);
    for (const text of [
      'She said: “We looked at the plan for weeks.”\n\n“Then we gave it up,” she said.',
      'On the list:\n\n“to open the old pier,”\n\n“to close the coast road,”\n\nand more.',
      '“We looked at it for weeks,” she said, “and gave up.”\n\n“then” is a word she likes.',
    ]) {
      const found = quotationsOf(lead + text);
      assert.deepEqual(
        found.flatMap(({ earlyClosings }) => earlyClosings),
        [],
        text,
      );
    }
  });

  it('never throws and stays in range', () => {
    const piece = fc.constantFrom(
      '“',
      '”',
      '"',
      "'",
      '‘',
      '’',
      '«',
      '»',
      '„',
      '``',
      "''",
      ' ',
      '\n\n',
      'said',
      'Ann ',
      '.',
      ',',
      '5',
      '😀',
      '\r\n',
      '\uFFFD',
      's ',
      'A,”',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 80 }), (pieces) => {
        const text = pieces.join('');
        let at = 0;
        for (const { content, span } of quotationsOf(text)) {
          assert.ok(span.start >= at && span.end <= text.length);
          for (const { start, end } of content) {
            assert.ok(start >= at && end > start);
            at = end;
          }
        }
      }),
    );
  });
});
