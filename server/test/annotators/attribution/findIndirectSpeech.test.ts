// Indirect speech: ⟨speaker⟩, ‹cue› and {content} as they are marked in the text, and what only looks like reported speech.
import assert from 'node:assert/strict';
import { findIndirectSpeech } from '../../../src/annotators/attribution/indirect/findIndirectSpeech.ts';
import { analyzeArticle } from '../../../src/article/analyzeArticle.ts';
import { parseDocument } from '../../../src/document/parseDocument.ts';
import { sliceSpan } from '../../../src/text/span.ts';
import { assertLinear } from '../../support/linearTime.ts';

const lead = 'Harbour plan\n\nThe council met again in the old town hall.\n\n';

/** The sentence with the speaker, the cue and the content of one report marked. */
function marked(text: string, number = 0): string {
  const article = analyzeArticle(lead + text);
  const quotation = article.quotations.filter(({ form }) => form === 'indirect')[number];
  if (!quotation) return text;
  const attribution = article.attributions.find(({ quotationId }) => quotationId === quotation.id);
  const edges = [
    ...quotation.content.flatMap(({ start, end }) => [
      { at: start, mark: '{', closes: false },
      { at: end, mark: '}', closes: true },
    ]),
    ...[attribution?.cue].flatMap((span) => (span ? pair(span, '‹', '›') : [])),
    ...[attribution?.speaker].flatMap((span) => (span ? pair(span, '⟨', '⟩') : [])),
  ];
  const sorted = edges.sort((a, b) => b.at - a.at || Number(a.closes) - Number(b.closes));
  let result = lead + text;
  for (const { at, mark } of sorted) result = result.slice(0, at) + mark + result.slice(at);
  return result.slice(lead.length);
}

function pair({ start, end }: { start: number; end: number }, open: string, close: string) {
  return [
    { at: start, mark: open, closes: false },
    { at: end, mark: close, closes: true },
  ];
}

function reportsIn(text: string): readonly string[] {
  const { quotations, document } = analyzeArticle(lead + text);
  return quotations
    .filter(({ form }) => form === 'indirect')
    .map(({ content }) => content.map((span) => sliceSpan(document.text, span)).join(' … '));
}

function speakerNamed(text: string): string | undefined {
  const { mentions, attributions, document } = analyzeArticle(lead + text);
  const mention = mentions.find(({ id }) => id === attributions[0]?.speakerMentionId);
  return mention && sliceSpan(document.text, mention.head);
}

const found: Readonly<Record<string, readonly string[]>> = {
  'behind the cue': [
    '⟨Ann Lee⟩ ‹said› {that the harbour would close in May}.',
    '⟨Ann Lee⟩ ‹said› {the harbour would close in May}.',
    '⟨She⟩ ‹says› {it is too late}.',
    'But ⟨he⟩ has also ‹said› {he’d rebuild the pier}.',
    '⟨Officials⟩ ‹say› {the pier is safe}.',
    '⟨The port authority⟩ ‹told› reporters on Monday {that the pier was safe}.',
    '⟨Ann Lee⟩ ‹told› the Harbour Times {she would not resign}.',
    '⟨Ann Lee⟩ ‹said› in a statement on Tuesday {that she would not resign}.',
    '⟨Ann Lee⟩ on Tuesday ‹said› {she would not resign}.',
    '⟨The mayor⟩ ‹asked› {whether the pier was safe}.',
    '⟨The mayor⟩ ‹warned of› {floods in the old town}.',
    '⟨The mayor⟩ ‹promised› {to rebuild the pier}.',
    '⟨The mayor⟩ ‹urged› {the council to rebuild the pier}.',
    '⟨The mayor⟩ ‹denied› {knowing of the plan}.',
    '⟨The study⟩ ‹found› {that the pier was sinking}.',
    '⟨The engineer⟩ ‹pointed out› {that the pier was sinking}.',
    '⟨Ann Lee⟩ went on to ‹say› {that the pier was sinking}.',
  ],
  'before the cue and around it': [
    '{The harbour will close in May}, ⟨Ann Lee⟩ ‹said›.',
    '{The harbour will close in May}, ‹said› ⟨Ann Lee, the mayor of Norport⟩.',
    '{The harbour will close in May}, ⟨she⟩ ‹said› on Tuesday.',
    '{The plan}, ⟨he⟩ ‹said›, {would ruin the old town}.',
    '{If the pier sinks}, ⟨the mayor⟩ ‹warned›, {the town will follow}.',
    'As ⟨Ann Lee⟩ ‹noted›, {the pier has sunk before}.',
  ],
  'according to somebody': [
    '‹According to› ⟨Ann Lee⟩, {the harbour will close in May}.',
    '{The harbour will close in May}, ‹according to› ⟨Ann Lee, the mayor⟩.',
    '{Some 40 boats were lost}, ‹according to› ⟨two officials who asked not to be named⟩.',
  ],
  'with all the words for the speaker': [
    '⟨Ann Lee, who chairs the panel⟩, ‹said› {the pier was safe}.',
    '⟨The mayor of Norport, Ann Lee⟩, ‹said› {the pier was safe}.',
    '⟨Ann Lee (Harbour Party), a member of the panel⟩, ‹said› {the pier was safe}.',
    '⟨Ann Lee⟩, speaking in Norport, ‹said› {the pier was safe}.',
    'In May, ⟨Ann Lee, the mayor⟩, ‹said› {the pier was safe}.',
    '⟨A senior official in the port authority⟩ ‹said› {the pier was safe}.',
    '⟨Lee and Carr⟩ ‹said› {the pier was safe}.',
    '⟨About half of the fishermen⟩ ‹say› {they will leave}.',
  ],
};

describe('indirect speech', () => {
  for (const [where, rows] of Object.entries(found)) {
    describe(where, () => {
      for (const row of rows) {
        it(row, () => {
          assert.equal(marked(row.replace(/[{}‹›⟨⟩]/g, '')), row);
        });
      }
    });
  }

  it('goes on with the same speaker behind a participle or a conjunction', () => {
    const text = 'Ann Lee said the pier was safe, adding that it had cost too much.';
    assert.equal(marked(text), '⟨Ann Lee⟩ ‹said› {the pier was safe}, adding that it had cost too much.');
    assert.equal(marked(text, 1), '⟨Ann Lee⟩ said the pier was safe, ‹adding› {that it had cost too much}.');
    assert.equal(
      marked('Ann Lee visited the pier and said that it was safe.'),
      '⟨Ann Lee⟩ visited the pier and ‹said› {that it was safe}.',
    );
  });

  it('has the speaker of the marked words before it in the sentence', () => {
    assert.equal(
      marked('“It is safe,” Ann Lee said, adding that it had cost too much.'),
      '“It is safe,” ⟨Ann Lee⟩ said, ‹adding› {that it had cost too much}.',
    );
  });

  it('holds marked fragments, which stay quotations of their own', () => {
    const text = 'Ann Lee said that the plan was “a disgrace” and should be stopped.';
    const { quotations } = analyzeArticle(lead + text);
    assert.deepEqual(
      quotations.map(({ form }) => form),
      ['indirect', 'mixed'],
    );
    assert.deepEqual(reportsIn(text), ['that the plan was “a disgrace” and should be stopped']);
  });

  it('names the speaker within the phrase', () => {
    assert.equal(speakerNamed('The mayor of Norport, Ann Lee, said the pier was safe.'), 'Ann Lee');
    assert.equal(speakerNamed('Ann Lee, who knows Bo Carr, said the pier was safe.'), 'Ann Lee');
    assert.notEqual(speakerNamed('An aide to Ann Lee said the pier was safe.'), 'Ann Lee');
  });

  const none: readonly string[] = [
    'The said plan was a failure.',
    'He said nothing.',
    'He said so himself.',
    'She said goodbye to the crew.',
    'They need a pet, say, a dog.',
    'It goes without saying that the sea is cold.',
    'That is to say that the sea is cold.',
    'A report on the pier is due in May.',
    'The reports that the pier sank were wrong.',
    'Fears that the pier would sink were wrong.',
    'They call for a new pier.',
    'Did Ann Lee say that the pier was safe?',
    'Would they say the pier was safe?',
    'Say that the pier is safe.',
    'Tell the mayor that the pier is safe.',
    'Ann Lee did not say whether the pier was safe.',
    'The work went on according to plan.',
    'The United States would not rebuild the pier.',
    'Swing states that vote in May have new piers.',
    'He was told that the pier was safe.',
    'It is said that the pier is safe.',
    'She said that night was the worst.',
    '“The pier is safe,” Ann Lee said in the old town hall.',
    '“The pier is safe,” said Ann Lee, who chairs the panel.',
    'Ann Lee told reporters: “The pier is safe.”',
    'I think that the pier is safe.',
    'He found the boat that sank.',
    'She added salt to the soup.',
    'A man who asked for help was turned away.',
    'They agreed to pay for the boats that sank.',
  ];
  describe('is none', () => {
    for (const text of none) {
      it(text, () => {
        assert.deepEqual(reportsIn(text), []);
      });
    }
  });

  it('is not looked for in headlines, bylines and marked speech', () => {
    const { quotations } = analyzeArticle(
      'Mayor says that pier is safe\n\nBy Ann Lee\n\n“He said that it was safe,” she said.',
    );
    assert.deepEqual(
      quotations.map(({ form }) => form),
      ['direct'],
    );
  });

  const hostile: Readonly<Record<string, string>> = {
    'one endless sentence': 'he said that she says, ',
    'sentences full of cues': `${'He said that she says, '.repeat(50)}it rained. `,
    'speakers full of commas': `${'Ann Lee, '.repeat(100)}said it rained. `,
  };
  for (const [what, piece] of Object.entries(hostile)) {
    it(`is found in a time that grows with the text: ${what}`, () => {
      assertLinear(
        (length) => {
          const text = piece.repeat(Math.ceil(length / piece.length));
          const document = parseDocument(lead + text, 'plain');
          return () => findIndirectSpeech(document, [], [], []);
        },
        { small: 25_000, large: 200_000 },
      );
    });
  }
});
