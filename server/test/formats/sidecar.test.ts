// The sidecar: what is printed is read again, anchors find their words, foreign annotations and damaged files are safe.
import assert from 'node:assert/strict';
import { anchorPlacer, describeSpan, passagePlacer, placeAnchor } from '../../src/formats/anchor.ts';
import { emptySidecar } from '../../src/formats/sidecar.ts';
import { parseSidecar, printSidecar } from '../../src/formats/sidecarFile.ts';
import {
  addJudgement,
  addAnnotation,
  addStet,
  forgetName,
  forgetSpeaker,
  judgeName,
  removeItems,
  setSpeaker,
  withPublicationDate,
} from '../../src/formats/sidecarEdits.ts';

const text = 'The 😀 mayor spoke. The mayor left. The mayor slept.';
const spanOf = (piece: string, from = 0) => {
  const start = text.indexOf(piece, from);
  return { start, end: start + piece.length };
};

describe('sidecar', () => {
  it('reads what it prints', () => {
    let sidecar = emptySidecar('a.txt');
    sidecar = addAnnotation(sidecar, describeSpan(text, spanOf('mayor left')), {
      label: 'check',
      comment: 'Where to?\nWhen?',
    });
    sidecar = addAnnotation(sidecar, describeSpan(text, spanOf('spoke')), { label: 'said', comment: '' });
    sidecar = addStet(sidecar, 'undefined-acronym', undefined, 'readers know it');
    sidecar = addStet(sidecar, 'unattributed-quote', describeSpan(text, spanOf('slept')));
    sidecar = addJudgement(sidecar, describeSpan(text, spanOf('mayor')), {
      layer: 'mention',
      verdict: 'rejected',
    });
    for (const [name, type] of [
      ['The', 'PER'],
      ['mayor left', 'ORG'],
      ['left', 'LOC'],
      ['spoke', 'MISC'],
      ['slept', 'none'],
    ] as const)
      sidecar = judgeName(sidecar, describeSpan(text, spanOf(name)), name, type);
    for (const [words, speaker] of [
      ['The mayor', 'Ann Lee'],
      ['slept', undefined],
    ] as const)
      sidecar = setSpeaker(sidecar, describeSpan(text, spanOf(words)), speaker, () => false);
    sidecar = withPublicationDate(sidecar, '2022-05-25');
    const printed = printSidecar(sidecar);
    const parsed = parseSidecar(printed, 'a.txt');
    assert.ok(parsed.ok);
    assert.equal(printSidecar(parsed.sidecar), printed);
    assert.equal(parsed.sidecar.publicationDate, '2022-05-25');
    assert.deepEqual(new Set(parsed.sidecar.items), new Set(sidecar.items));
  });

  it('changes one line of the file for one changed word', () => {
    const anchor = describeSpan(text, spanOf('spoke'));
    const before = printSidecar(
      addAnnotation(emptySidecar('a.txt'), anchor, { label: 'check', comment: 'one' }),
    ).split('\n');
    const after = printSidecar(
      addAnnotation(emptySidecar('a.txt'), anchor, { label: 'check', comment: 'two' }),
    ).split('\n');
    assert.equal(before.filter((line, index) => line !== after[index]).length, 1);
  });

  it('replaces a judgement, adds a stet once, removes by id', () => {
    const anchor = describeSpan(text, spanOf('mayor'));
    const judged = addJudgement(
      addJudgement(emptySidecar('a'), anchor, { layer: 'mention', verdict: 'rejected' }),
      anchor,
      { layer: 'mention', verdict: 'accepted' },
    );
    assert.deepEqual(
      judged.items.map((item) => (item.kind === 'judgement' ? item.verdict : '')),
      ['accepted'],
    );
    const stet = addStet(addStet(emptySidecar('a'), 'r', anchor), 'r', anchor);
    assert.equal(stet.items.length, 1);
    assert.deepEqual(removeItems(stet, new Set([stet.items[0]?.id ?? ''])).items, []);
  });

  it('writes what a name is as one annotation, of a name and a type', () => {
    const anchor = describeSpan(text, spanOf('mayor'));
    const page = JSON.parse(printSidecar(judgeName(emptySidecar('a.txt'), anchor, 'mayor', 'none'))) as {
      items: unknown[];
    };
    const [name, ofArticle] = page.items as { id: string }[];
    assert.deepEqual(ofArticle, {
      id: '#article',
      type: 'Annotation',
      motivation: 'describing',
      target: { source: 'a.txt' },
    });
    assert.match(name?.id ?? '', /^#name-[0-9a-z]{14}$/);
    assert.deepEqual(
      [name],
      [
        {
          id: name?.id,
          type: 'Annotation',
          motivation: 'classifying',
          body: [
            { type: 'TextualBody', purpose: 'identifying', value: 'mayor' },
            { type: 'TextualBody', purpose: 'classifying', value: 'no name' },
          ],
          target: {
            source: 'a.txt',
            selector: [
              { type: 'TextQuoteSelector', exact: 'mayor', prefix: 'The 😀 ', suffix: anchor.suffix },
              { type: 'TextPositionSelector', start: 6, end: 11 },
            ],
          },
        },
      ],
    );
  });

  it('says one thing of a name, wherever it was said, and forgets it', () => {
    const first = describeSpan(text, spanOf('mayor'));
    const second = describeSpan(text, spanOf('mayor', 25));
    const rejected = addJudgement(emptySidecar('a'), first, { layer: 'mention', verdict: 'rejected' });
    const once = judgeName(
      addJudgement(rejected, first, { layer: 'timex', verdict: 'rejected' }),
      first,
      "O'Dey",
      'PER',
    );
    assert.equal(once.items.length, 3, 'what was rejected is another name');
    const judged = judgeName(judgeName(once, first, 'mayor', 'ORG'), second, 'O’Dey', 'LOC');
    assert.deepEqual(
      judged.items.map((item) => (item.kind === 'name' ? `${item.name} ${item.type}` : item.kind)),
      ['judgement', 'mayor ORG', 'O’Dey LOC'],
    );
    assert.deepEqual(
      forgetName(judged, "O'Dey").items.map((item) => (item.kind === 'name' ? item.name : item.kind)),
      ['judgement', 'mayor'],
    );
  });

  it('has one answer of who speaks a quotation, and forgets it', () => {
    const anchor = describeSpan(text, spanOf('The mayor left'));
    const other = setSpeaker(emptySidecar('a'), describeSpan(text, spanOf('spoke')), 'Bo', () => false);
    const isSame = ({ exact }: { readonly exact: string }) => exact === anchor.exact;
    const once = setSpeaker(other, anchor, 'Ann Lee', isSame);
    const twice = setSpeaker(
      addAnnotation(once, anchor, { label: 'check', comment: '' }),
      anchor,
      undefined,
      isSame,
    );
    assert.deepEqual(
      twice.items.map((item) => (item.kind === 'speaker' ? item.speaker : item.kind)),
      ['Bo', 'annotation', undefined],
    );
    assert.deepEqual(
      forgetSpeaker(twice, isSame).items.map(({ kind }) => kind),
      ['speaker', 'annotation'],
    );
    const [item] = (JSON.parse(printSidecar(once)) as { items: Record<string, unknown>[] }).items;
    assert.deepEqual(
      [item?.['motivation'], item?.['body']],
      [
        'identifying',
        [
          { type: 'TextualBody', purpose: 'classifying', value: 'speaker' },
          { type: 'TextualBody', purpose: 'identifying', value: 'Bo' },
        ],
      ],
    );
  });

  for (const [what, body] of [
    ['a type of a name that it does not know', ['identifying', 'Ann Lee', 'classifying', 'event']],
    ['a type without a name', ['tagging', 'Ann Lee', 'classifying', 'person']],
  ] as const) {
    it(`keeps ${what}`, () => {
      const annotation = {
        id: '#name-1',
        type: 'Annotation',
        motivation: 'classifying',
        body: [
          { type: 'TextualBody', purpose: body[0], value: body[1] },
          { type: 'TextualBody', purpose: body[2], value: body[3] },
        ],
        target: { source: 'a.txt', selector: [{ type: 'TextQuoteSelector', exact: 'Ann Lee' }] },
      };
      const page = { '@context': 'http://www.w3.org/ns/anno.jsonld', type: 'AnnotationPage' };
      const parsed = parseSidecar(JSON.stringify({ ...page, items: [annotation] }), 'a.txt');
      assert.ok(parsed.ok);
      assert.deepEqual(parsed.sidecar.items, []);
      const added = judgeName(parsed.sidecar, describeSpan(text, spanOf('mayor')), 'mayor', 'PER');
      const { items } = JSON.parse(printSidecar(added)) as { items: { id: string }[] };
      assert.deepEqual(items[1], annotation);
      assert.match(items[0]?.id ?? '', /^#name-.{14}$/);
    });
  }

  it('keeps annotations of other tools', () => {
    const foreign = {
      id: 'https://example.org/1',
      type: 'Annotation',
      motivation: 'linking',
      body: 'https://example.org',
      target: 'x',
      extra: 1,
    };
    const parsed = parseSidecar(
      JSON.stringify({
        '@context': 'http://www.w3.org/ns/anno.jsonld',
        type: 'AnnotationPage',
        items: [foreign],
      }),
    );
    assert.ok(parsed.ok);
    assert.deepEqual((JSON.parse(printSidecar(parsed.sidecar)) as { items: unknown[] }).items[0], foreign);
  });

  for (const [name, json] of [
    ['nothing', ''],
    ['half a file', '{"@context": "http://www.w3.org/ns/anno.jsonld", "items": ['],
    ['another shape', '{"items": 3}'],
    [
      'an annotation without a target',
      '{"@context": "c", "type": "AnnotationPage", "items": [{"type": "Annotation"}]}',
    ],
  ] as const) {
    it(`says what is wrong with ${name}`, () => {
      const parsed = parseSidecar(json);
      assert.ok(!parsed.ok);
      assert.ok(parsed.message.length > 10);
    });
  }
});

describe('anchors', () => {
  const anchor = describeSpan(text, spanOf('mayor', 25));

  it('count code points', () => {
    assert.equal(describeSpan(text, spanOf('mayor')).start, 6);
  });

  for (const [name, changed, at] of [
    ['the same text', text, text.indexOf('mayor', 25)],
    ['words put before', `Yes. ${text}`, 5 + text.indexOf('mayor', 25)],
    ['words taken away before', text.slice(9), text.indexOf('mayor', 25) - 9],
    ['all but one occurrence gone', 'A new mayor.', 6],
  ] as const) {
    it(`find their words with ${name}`, () => {
      assert.deepEqual(placeAnchor(changed, anchor), { start: at, end: at + 5 });
    });
  }

  it('are orphans where the words are gone or cannot be told apart', () => {
    assert.equal(placeAnchor('Nobody came.', anchor), undefined);
    assert.equal(placeAnchor('mayor/mayor/mayor', anchor), undefined);
    assert.equal(placeAnchor('', anchor), undefined);
  });
});

describe('anchors of passages', () => {
  const quote = '“We like the bridge, and it will stay here for at least a hundred years,”';
  const article = `The mayor spoke on Monday. ${quote} she told the council.`;
  const start = article.indexOf(quote);
  const anchor = describeSpan(article, { start, end: start + quote.length });
  const wordsAt = (changed: string) => {
    const span = passagePlacer(anchorPlacer(changed))(anchor);
    return span && changed.slice(span.start, span.end);
  };

  it('find the whole passage where it stands', () => {
    assert.equal(wordsAt(`It rained. ${article}`), quote);
  });
  it('find its first or its last words where others have changed', () => {
    assert.equal(wordsAt(article.replace('will stay', 'stays')), '“We like the bridge, and');
    assert.equal(wordsAt(article.replace('We like', 'All love')), ' at least a hundred years,”'.slice(-24));
  });
  it('find nothing where the passage is gone, though another begins alike', () => {
    assert.equal(wordsAt('Nobody spoke.'), undefined);
    assert.equal(wordsAt('“We like the bridge, and that is all.”'), undefined);
  });
});
