// Anchors find their words after the text has changed, and find none rather than wrong ones.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Anchor } from '../../src/formats/anchor.ts';
import { describeSpan, spanDescriber } from '../../src/formats/anchor.ts';
import { placeAnchors } from '../../src/formats/placeAnchors.ts';
import { applyEdits } from '../../src/text/edit.ts';
import { inventedArticle } from '../reanchoring/inventedArticles.ts';
import { scoreRewrite } from '../reanchoring/scoreAnchors.ts';
import { Tally } from '../reanchoring/tally.ts';
import { assertLinear } from '../support/linearTime.ts';

const article = `Ferry stays in port

The ferry to Ayton stayed in port on Monday, and Mr. Quill said he had seen it coming for weeks.

“We like the bridge, and it will stay here for at least a hundred years,” Mayor Jana Holt said. She asked for patience.

Quill, who owns two boats, said the council knew. The council did not respond to a request for comment.

Nobody else was hurt when the old crane fell on the quay, 😀 the harbour board wrote. He said he would pay.
`;

/** The article with the marked words anchored, placed in a changed article: the certainty and the words found. */
function found(marked: string, changed: string, text = article): string {
  const at = text.indexOf(marked.replace(/[[\]]/g, ''));
  assert.ok(at >= 0, marked);
  const start = at + marked.indexOf('[');
  const anchor = describeSpan(text, { start, end: at + marked.indexOf(']') - 1 });
  const [placement] = placeAnchors(changed, [anchor]);
  if (!placement) return 'orphan';
  const { span, certainty } = placement;
  const [before, after] = [changed.slice(span.start - 8, span.start), changed.slice(span.end, span.end + 8)];
  return `${certainty}: ${before}[${changed.slice(span.start, span.end)}]${after}`;
}

describe('placing anchors', () => {
  it('counts code points, and keeps more context of words that stand several times', () => {
    const start = article.indexOf('the harbour');
    assert.equal(describeSpan(article, { start, end: start + 3 }).start, start - 1);
    const quill = article.indexOf('Quill');
    assert.equal(describeSpan(article, { start, end: start + 11 }).prefix.length, 64);
    assert.equal(describeSpan(article, { start: quill, end: quill + 5 }).suffix.length, 96);
  });

  for (const [what, marked, changed, expected] of [
    ['nothing changed', 'Mr. [Quill]', article, 'exact: and Mr. [Quill] said he'],
    ['words in front', 'Mr. [Quill]', `New. ${article}`, 'exact: and Mr. [Quill] said he'],
    [
      'the sentence changed around it',
      'Mr. [Quill]',
      article.replace('stayed in port', 'sank').replace('for weeks', 'for a long time'),
      'moved: and Mr. [Quill] said he',
    ],
    [
      'line ends and quotation marks of another kind',
      '[“We like the bridge, and it will stay here for at least a hundred years,”] M',
      article.replaceAll('\n', '\r\n').replace(/[“”]/g, '"'),
      'exact: eks.\r\n["We like the bridge, and it will stay here for at least a hundred years,"] Mayor J',
    ],
    [
      'its paragraph moved',
      'and [it] will stay',
      article.replace(/(“We.*\n\n)(Quill.*\n\n)/, '$2$1'),
      'moved: ge, and [it] will st',
    ],
    ['a typo made', 'Jana [Holt]', article.replace('Holt', 'Hollt'), 'changed: or Jana [Hollt] said. S'],
    [
      'a word of a longer passage replaced',
      '[The council did not respond to a request for comment.]',
      article.replace('did not respond', 'had not answered'),
      'changed: l knew. [The council had not answered to a request for comment.]\n\nNobody',
    ],
    [
      'its last word replaced',
      '[the old crane fell on the quay], 😀',
      article.replace('quay', 'pier'),
      'changed: rt when [the old crane fell on the pier], 😀 the',
    ],
    [
      'a sentence put in behind it',
      '[She asked for patience.]',
      article.replace('for patience.', 'for some patience. Then she left.'),
      'changed: t said. [She asked for some patience.] Then sh',
    ],
  ] as const) {
    it(`finds them with ${what}`, () => {
      assert.equal(found(marked, changed).replaceAll('\r\n\r\n', '\r\n'), expected);
    });
  }

  for (const [what, marked, changed] of [
    [
      'a name stands elsewhere, and its sentence is gone',
      '[Quill], who',
      article.replace(/Quill, who.*knew\. /, ''),
    ],
    ['a pronoun stands elsewhere', '[He] said he would', article.replace(' He said he would pay.', '')],
    [
      'the next sentence begins alike',
      '[She] asked',
      article.replace('She asked for patience.', 'She left.'),
    ],
    ['a word was replaced by another', 'Jana [Holt]', article.replace('Holt', 'Marrow')],
    ['all is gone', '[The ferry to Ayton]', 'Nobody came.'],
    ['the text is empty', '[The ferry to Ayton]', ''],
    ['words are left without context', 'The [council] did', 'A new council.'],
  ] as const) {
    it(`finds nothing where ${what}`, () => {
      assert.equal(found(marked, changed), 'orphan');
    });
  }

  it('says “exact” only of what stands where it was, or moved with others', () => {
    const spans = ['Monday', 'boats', 'crane'].map((word) => {
      const start = article.indexOf(word);
      return { start, end: start + word.length };
    });
    const placements = placeAnchors(`New. ${article}`, spans.map(spanDescriber(article)));
    assert.deepEqual(
      placements.map((one) => `${one?.certainty} ${(one?.span.start ?? 0) - 5}`),
      spans.map(({ start }) => `exact ${start}`),
    );
  });

  it('reads anchors with little context, without context, and without a position', () => {
    const start = article.indexOf('hundred');
    const [prefix, suffix] = [article.slice(start - 32, start), article.slice(start + 7, start + 39)];
    const short = { exact: 'hundred', prefix, suffix, start, end: start + 7 };
    const span = { start: start + 2, end: start + 9 };
    assert.deepEqual(placeAnchors(`A ${article}`, [short])[0]?.span, span);
    assert.deepEqual(placeAnchors(`A ${article}`, [{ ...short, start: 0, end: 7 }])[0]?.span, span);
    const bare = { ...short, exact: 'hundred years', prefix: '', suffix: '' };
    assert.equal(placeAnchors(article, [bare])[0]?.span.start, start);
    assert.equal(placeAnchors(article, [undefined])[0], undefined);
  });
});

describe('placing anchors: properties', () => {
  const text = inventedArticle(3, 1);
  const offset = fc.integer({ min: 0, max: text.length });

  it('finds words that were and are unique after an edit outside them', () => {
    fc.assert(
      fc.property(
        offset,
        fc.integer({ min: 1, max: 60 }),
        offset,
        offset,
        fc.string(),
        (at, length, a, b, put) => {
          const span = { start: Math.min(at, text.length - length), end: Math.min(at + length, text.length) };
          const [start, end] = [Math.min(a, b), Math.max(a, b)];
          fc.pre(end <= span.start || start >= span.end);
          const words = text.slice(span.start, span.end);
          const changed = applyEdits(text, [{ span: { start, end }, newText: put }]);
          fc.pre(isOnce(text, words) && isOnce(changed, words) && /\w\W+\w/.test(words));
          const now = changed.indexOf(words);
          const placed = placeAnchors(changed, [describeSpan(text, span)])[0]?.span;
          assert.deepEqual(placed, { start: now, end: now + words.length });
        },
      ),
      { numRuns: 1000, endOnFailure: true },
    );
  });

  it('never throws, and answers with spans of the text that cut no character', () => {
    const any = fc.string({ unit: 'grapheme' });
    const anchor = fc.record({
      exact: any,
      prefix: any,
      suffix: any,
      start: fc.nat({ max: 1e7 }),
      end: fc.nat({ max: 1e7 }),
    });
    fc.assert(
      fc.property(any, fc.array(anchor), (changed, anchors: readonly Anchor[]) => {
        for (const placement of placeAnchors(changed, anchors)) {
          if (!placement) continue;
          const { start, end } = placement.span;
          assert.ok(start >= 0 && start < end && end <= changed.length);
        }
      }),
    );
  });

  function isOnce(where: string, words: string): boolean {
    return where.includes(words) && where.indexOf(words) === where.lastIndexOf(words);
  }
});

describe('placing anchors: many', function () {
  this.timeout(60_000);
  const anchor = { exact: 'a', prefix: 'a'.repeat(32), suffix: 'a'.repeat(32), start: 0, end: 1 };
  const anchors = (count: number) =>
    Array.from({ length: count }, (_, index) => ({ ...anchor, start: index * 90, end: index * 90 + 1 }));

  for (const [what, piece] of [
    ['the same letter', 'a'],
    ['the same word', 'a '],
    ['other words', 'b '],
  ] as const) {
    it(`takes linear time over ${what} again and again`, () => {
      assertLinear(
        (count) => {
          const text = piece.repeat((100 * count) / piece.length);
          const many = anchors(count);
          return () => {
            assert.equal(placeAnchors(text, many).length, count);
          };
        },
        { small: 1_250, large: 10_000 },
      );
    });
  }
});

describe('placing anchors: rewritten articles', () => {
  it('puts almost all whose text survived in their place, and none silently in a wrong one', () => {
    const tally = new Tally();
    for (let number = 0; number < 40; number += 1)
      for (const outcome of scoreRewrite(inventedArticle(11, number), 7000 + number, 20)) tally.add(outcome);
    assert.ok(tally.rightShare >= 0.975, tally.print());
    assert.equal(tally.silentlyWrong, 0, tally.print());
    assert.ok(tally.wrong <= 10, tally.print());
  });
});
