// Properties of the whole analysis: it never throws, its spans and ids hold, and an update equals a fresh analysis.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { analyzeArticle } from '../../src/article/analyzeArticle.ts';
import type { Article } from '../../src/article/article.ts';
import { defaultOptions } from '../../src/article/article.ts';
import type { SpeakerJudgement } from '../../src/article/judgeSpeakers.ts';
import { reanalyzeArticle, timexesAfter, updateArticle } from '../../src/article/updateArticle.ts';
import { isNamed } from '../../src/annotators/layers.ts';
import type { NameJudgement } from '../../src/annotators/register/nameJudgement.ts';
import type { Register } from '../../src/annotators/register/register.ts';
import type { TextEdit } from '../../src/text/edit.ts';
import { applyEdits } from '../../src/text/edit.ts';
import type { Span } from '../../src/text/span.ts';
import { samples } from './samples.ts';

const pieces = [
  '“',
  '”',
  '"',
  "'",
  '‘',
  '’',
  '(',
  ')',
  '\n',
  '\n\n',
  '\r\n',
  ' ',
  '. ',
  ', ',
  'he said',
  'she said',
  'said Ann Lee',
  'Roe',
  'LPR',
  'the President',
  'Ukrainian ',
  'Tuesday',
  '31 April',
  '2/12/03',
  'yesterday',
  '# ',
  '> ',
  '- ',
  '```',
  '😀',
  '\u0301',
  '\u0000',
  'Мой мир',
  "People's Republic of",
  '\uD83D',
];
const scrap = fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: 'binary', maxLength: 8 }));
const wildText = fc.array(scrap, { maxLength: 40 }).map((parts) => parts.join(''));
const sample = fc.oneof(fc.constantFrom(...samples), wildText);
const format = fc.constantFrom('plain' as const, 'markdown' as const);

/** Edits that do not overlap, at places given as shares of the text. */
const edits = fc.array(fc.tuple(fc.nat(1000), fc.nat(40), fc.oneof(scrap, fc.constant(''))), {
  minLength: 1,
  maxLength: 4,
});

function editsOf(text: string, shares: readonly (readonly [number, number, string])[]): TextEdit[] {
  let from = 0;
  return [...shares]
    .sort((a, b) => a[0] - b[0])
    .map(([share, length, newText]) => {
      const start = Math.max(from, Math.floor((share / 1000) * text.length));
      const end = Math.min(text.length, start + length);
      from = Math.max(start, end);
      return { span: { start, end: from }, newText };
    });
}

/** Names that the samples and the scraps have, in part within longer ones and beside each other. */
const register: Register = [
  { type: 'PER', name: 'Ann Lee', aliases: ['Roe'], never: ['Brandt'] },
  { type: 'ORG', name: 'the President', aliases: ['LPR', "Beeton People's Republic (BPR)"], never: [] },
  { type: 'LOC', name: 'Beeton', aliases: ['Мой мир', '😀'], never: ['Ayton opens', 'yesterday'] },
].map((entry) => ({ ...entry, type: entry.type as 'PER', titles: [], links: [], notes: '' }));
const registers = fc.constantFrom([], register);

/** Of names that are found and names that are not, in the register and out of it. */
const judgements: readonly NameJudgement[] = [
  { name: 'Ann Lee', type: 'ORG' },
  { name: 'LPR', type: 'none' },
  { name: 'Roe', type: 'PER' },
  { name: 'Beeton', type: 'MISC' },
  { name: 'the President', type: 'PER' },
  { name: 'Tuesday', type: 'LOC' },
  { name: 'Mayor Brandt', type: 'none' },
  { name: '😀', type: 'ORG' },
];
const judged = fc.subarray([...judgements]);

/** Of whatever stands at a place, which may lie outside the text. */
const spoken: fc.Arbitrary<readonly SpeakerJudgement[]> = fc.array(
  fc.record({
    span: fc.tuple(fc.nat(400), fc.nat(40)).map(([start, length]) => ({ start, end: start + length })),
    speaker: fc.constantFrom(undefined, 'Ann Lee', 'the President', 'Nobody Known', ''),
  }),
  { maxLength: 4 },
);

describe('the article', function () {
  this.timeout(120_000);

  it('is the same updated as analysed afresh', () => {
    fc.assert(
      fc.property(
        sample,
        format,
        edits,
        edits,
        registers,
        judged,
        spoken,
        (text, kind, first, second, names, said, speakers) => {
          const options = { ...defaultOptions, format: kind, register: names, judgements: said, speakers };
          let article = analyzeArticle(text, options);
          for (const shares of [first, second]) {
            const changes = editsOf(article.document.text, shares);
            const changed = applyEdits(article.document.text, changes);
            const timexes = timexesAfter(article, changes);
            article = updateArticle(article, changes);
            assert.deepEqual(timexes, article.timexes);
            assert.deepEqual(article, analyzeArticle(changed, options));
          }
          const { text: last } = article.document;
          const other = { ...options, judgements };
          assert.deepEqual(reanalyzeArticle(article, last, other), analyzeArticle(last, other));
        },
      ),
      { numRuns: 250 },
    );
  });

  it('has spans in range and ids that resolve, whatever the text', () => {
    fc.assert(
      fc.property(sample, format, registers, judged, spoken, (text, kind, register, judgements, speakers) => {
        const options = { ...defaultOptions, format: kind, register, judgements, speakers };
        checkArticle(analyzeArticle(text, options));
      }),
      { numRuns: 300 },
    );
  });

  it('takes any options', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...samples),
        fc.option(fc.string(), { nil: undefined }),
        fc.constantFrom('auto', 'dayFirst', 'monthFirst'),
        fc.constantFrom('auto', 'publication-date', 'previous-date', 'yesterday'),
        (text, publicationDate, dateOrder, timeReference) => {
          checkArticle(
            analyzeArticle(text, {
              format: 'plain',
              publicationDate,
              dateOrder: dateOrder as never,
              timeReference: timeReference as never,
              register: [],
              judgements: [],
              speakers: [],
            }),
          );
        },
      ),
      { numRuns: 60 },
    );
  });
});

function checkArticle(article: Article): void {
  const { document, timexes, mentions, quotations, attributions, entities } = article;
  const checkSpan = ({ start, end }: Span, what: string) => {
    assert.ok(
      0 <= start && start <= end && end <= document.text.length,
      `${what} ${start}-${end} of ${document.text.length}`,
    );
  };
  let at = 0;
  for (const { span, passage } of document.sections) {
    checkSpan(span, 'section');
    assert.ok(span.start >= at, 'sections in order');
    assert.equal(passage.text.length, span.end - span.start);
    at = span.end;
  }
  for (const list of [timexes, mentions, quotations, attributions]) {
    for (const { span, source } of list) checkSpan(span, source);
    assert.equal(new Set(list.map(({ id }) => id)).size, list.length, 'ids are unique');
    if (list !== attributions)
      assert.deepEqual(
        list.map(({ span }) => span.start),
        list.map(({ span }) => span.start).toSorted((a, b) => a - b),
        'in order',
      );
  }
  const ids = (list: readonly { readonly id: string }[]) => new Set(list.map(({ id }) => id));
  const [timexIds, mentionIds, quotationIds] = [ids(timexes), ids(mentions), ids(quotations)];
  for (const { anchor } of timexes)
    if (typeof anchor === 'object') assert.ok(timexIds.has(anchor.timexId), 'anchor');
  for (const { quotationId, speakerMentionId, cue } of attributions) {
    assert.ok(quotationIds.has(quotationId), 'quotation of an attribution');
    if (speakerMentionId !== undefined)
      assert.ok(mentionIds.has(speakerMentionId), 'speaker of an attribution');
    if (cue) checkSpan(cue, 'cue');
  }
  for (const { content } of quotations) for (const span of content) checkSpan(span, 'content');
  const owned = entities.flatMap((entity) => entity.mentionIds);
  assert.equal(new Set(owned).size, owned.length, 'a mention is of one entity');
  assert.ok(
    owned.every((id) => mentionIds.has(id)),
    'mentions of an entity',
  );
  const inChains = new Set(owned);
  assert.ok(
    mentions.every((mention) => !isNamed(mention) || inChains.has(mention.id)),
    'names belong to entities',
  );
  assert.ok(
    mentions.every(({ id, form }) => form !== 'demonym' || !inChains.has(id)),
    'demonyms belong to none',
  );
}
