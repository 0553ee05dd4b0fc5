// Who said it: cues and speakers on either side, inferred speakers, and quotations that nobody said.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { attributeQuotations } from '../../../src/annotators/attribution/attributeQuotations.ts';
import type { Mention } from '../../../src/annotators/layers.ts';
import { findQuoteMarks } from '../../../src/annotators/quotations/findQuoteMarks.ts';
import { pairQuotations } from '../../../src/annotators/quotations/pairQuotations.ts';
import { parseDocument } from '../../../src/document/parseDocument.ts';
import { assertLinear } from '../../support/linearTime.ts';

const lead = 'Harbour plan\n\nThe council met again in the old town hall.\n\n';
const names = /\b(?:Ann Lee|Bo Carr|Ohio|Port Authority|[Ss]he|[Hh]e|[Tt]he head of the Velian state)\b/g;

/** A stand-in for the entities annotator: it knows the names of these tests. */
function mentionsOf(text: string): readonly Mention[] {
  return [...text.matchAll(names)].map((match, index) => {
    const span = { start: match.index, end: match.index + match[0].length };
    const type = match[0] === 'Ohio' ? 'LOC' : match[0] === 'Port Authority' ? 'ORG' : 'PER';
    const subject = /(?:^|\n|[.”] )$/.test(text.slice(Math.max(0, match.index - 2), match.index));
    return {
      id: `m${index + 1}`,
      span,
      source: 'test',
      form: 'name',
      type,
      head: span,
      title: undefined,
      gender: undefined,
      subject,
    };
  });
}

function preparedOf(text: string) {
  const document = parseDocument(text, 'plain');
  const quotations = pairQuotations(
    document,
    document.sections.map(({ passage, kind }) => findQuoteMarks(passage, kind)),
    undefined,
  );
  return { document, quotations, mentions: mentionsOf(text) };
}

/** A line a quotation: "cue / speaker / confidence", or "–" for none. */
function attributionsOf(text: string): readonly string[] {
  const { document, quotations, mentions: known } = preparedOf(text);
  const { attributions, mentions } = attributeQuotations(document, quotations, known);
  return quotations.map(({ id }) => {
    const attribution = attributions.find(({ quotationId }) => quotationId === id);
    if (!attribution) return '–';
    const { cue, speakerMentionId, confidence } = attribution;
    const speaker = mentions.find((mention) => mention.id === speakerMentionId)?.span;
    const words = (span: { start: number; end: number } | undefined) =>
      span ? text.slice(span.start, span.end) : '?';
    return `${words(cue)} / ${words(speaker)} / ${confidence}`;
  });
}

describe('attributeQuotations', () => {
  const rows: readonly (readonly [string, ...string[]])[] = [
    ['“We will rebuild it,” Ann Lee said.', 'said / Ann Lee / stated'],
    [
      'The plan was read to the council, with Ann Lee saying: “We will rebuild it.”',
      'saying / Ann Lee / stated',
    ],
    ['She came with Ann Lee, saying: “We will rebuild it.”', 'saying / She / stated'],
    ['Ann Lee’s statement read: “We will rebuild it.”', 'read / Ann Lee / stated'],
    ['A friend of Ann Lee wrote: “We will rebuild it.”', 'wrote / A friend / stated'],
    ['The pier was, in the words of Ann Lee, “a loss to us all”.', 'words of / Ann Lee / stated'],
    ['“We will rebuild it,” said Ann Lee.', 'said / Ann Lee / stated'],
    [
      '“We will rebuild it,” said the head of the Velian state.',
      'said / the head of the Velian state / stated',
    ],
    ['“We will rebuild it,” she later added.', 'added / she / stated'],
    ['“We will rebuild it,” Ann Lee, who chairs the panel, told reporters.', 'told / Ann Lee / stated'],
    ['“We will rebuild it,” Ann Lee, a senator from Ohio, said.', 'said / Ann Lee / stated'],
    ['“We will rebuild it,” according to Ann Lee.', 'according to / Ann Lee / stated'],
    ['“We will rebuild it,” said a man with a dog.', 'said / a man / stated'],
    ['Ann Lee said: “We will rebuild it.”', 'said / Ann Lee / stated'],
    ['Ann Lee told Bo Carr: “We will rebuild it.”', 'told / Ann Lee / stated'],
    ['Ann Lee said the pier was “a danger to everyone” in winter.', 'said / Ann Lee / stated'],
    ['According to Ann Lee, the pier is “a danger to everyone” now.', 'According to / Ann Lee / stated'],
    ['Ann Lee: “We will rebuild it.”', '? / Ann Lee / stated'],
    ['“The pier,” she said, “is safe.”', 'said / she / stated'],
    ['“We will rebuild it,” she said. “The road comes later.”', 'said / she / stated', '? / she / inferred'],
    ['“We looked at it for weeks.\n\n“Then we gave it up,” she said.', 'said / she / stated'],
    ['Ann Lee put it to the council:\n\n“We will rebuild it. That is all.”', '? / Ann Lee / inferred'],
    // Who speaks in the paragraph before need not be who speaks in this one: an editor wants to know.
    ['Ann Lee stressed that the pier is old.\n\n“We will rebuild it. That is all.”', '–'],
    [
      '“We will rebuild it,” she said.\n\n“The road comes later, as I told you.”',
      'said / she / stated',
      '? / she / inferred',
    ],
    // But where the article sets more than one apart from its speaker, that is its manner.
    [
      'Ann Lee says that the pier is old.\n\n“We will rebuild it. That is all.”\n\nBo Carr says he doubts it.\n\n“It costs too much for us.”',
      '? / Ann Lee / inferred',
      '? / Bo Carr / inferred',
    ],
    ['The pier was closed in May.\n\n“We will rebuild it. That is all.”', '–'],
    ['Ann Lee walked along the old pier in May. “We will rebuild it. That is all.”', '–'],
    // The clause before the verb: leading adverbials, appositions, brackets, verbs that share a subject.
    [
      'In a letter to the town, Ann Lee, 56, a lawyer from Ohio, wrote: “It is safe.”',
      'wrote / Ann Lee / stated',
    ],
    [
      'After the vote Bo Carr left. But Ann Lee (D-Ohio), noting the cost, said, “It is safe.”',
      'said / Ann Lee / stated',
    ],
    ['When asked about the pier, Ann Lee said, “It is safe.”', 'said / Ann Lee / stated'],
    ['Ann Lee stood up and shouted: “It is safe.”', 'shouted / Ann Lee / stated'],
    ['Because of the storm, explained Ann Lee, “the pier was closed early.”', 'explained / Ann Lee / stated'],
    ['Bo Carr won, and Ann Lee, who was there, told the crowd, “It is safe.”', 'told / Ann Lee / stated'],
    ['One of her letters said, “It is safe to walk there.”', 'said / One of her letters / stated'],
    // Nobody of that name: the noun phrase is the speaker.
    ['“We will rebuild it,” a senior official in the ministry said.', 'said / a senior official / stated'],
    ['“We will rebuild it,” the editorial board writes.', 'writes / the editorial board / stated'],
    ['A sign that read “Save the old pier now” hung there.', 'read / A sign / stated'],
    // Verbs of no list, verbs that are nouns, phrasal verbs.
    ['“We will rebuild it,” Ann Lee surmised.', 'surmised / Ann Lee / stated'],
    ['“It is safe!” enthused Ann Lee.', 'enthused / Ann Lee / stated'],
    ['“It is safe,” shot back Ann Lee.', 'shot / Ann Lee / stated'],
    ['Ann Lee responded, with a smile: “It is safe.”', 'responded / Ann Lee / stated'],
    ['The pier was called “a danger to everyone” by Ann Lee.', 'called / Ann Lee / stated'],
    ['“We will rebuild it and the road as well.” — Ann Lee', '? / Ann Lee / stated'],
    ['They opened a “pop-up” shop there, and Ann Lee came.', '–'],
  ];
  for (const [text, ...expected] of rows) {
    it(text, () => {
      assert.deepEqual(attributionsOf(lead + text), expected);
    });
  }

  it('never throws', () => {
    const piece = fc.constantFrom(
      '“',
      '”',
      '"',
      ' said ',
      'Ann Lee',
      ' according to ',
      ', ',
      '. ',
      '\n\n',
      'x',
      ':',
      ' told ',
    );
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 80 }),
        (pieces) => attributionsOf(pieces.join('')).length >= 0,
      ),
    );
  });

  it('takes time in proportion to the number of marks', function () {
    this.timeout(60_000);
    assertLinear(
      (count) => {
        const { document, quotations, mentions } = preparedOf('Ann Lee said “no” and '.repeat(count));
        return () => attributeQuotations(document, quotations, mentions);
      },
      { small: 500, large: 4_000 },
    );
  });
});
