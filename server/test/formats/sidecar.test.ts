// The sidecar: what is printed is read again, anchors find their words, foreign annotations and damaged files are safe.
import assert from 'node:assert/strict';
import { describeSpan } from '../../src/formats/anchor.ts';
import { emptySidecar, parseSidecar, printSidecar } from '../../src/formats/sidecar.ts';
import {
  addJudgement,
  addNote,
  addStet,
  forgetName,
  forgetSpeaker,
  judgeName,
  removeItem,
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
    sidecar = addNote(sidecar, describeSpan(text, spanOf('mayor left')), 'check', 'Where to?\nWhen?');
    sidecar = addNote(sidecar, describeSpan(text, spanOf('spoke')), 'said', '');
    sidecar = addStet(sidecar, 'undefined-acronym', undefined, 'readers know it');
    sidecar = addStet(sidecar, 'unattributed-quote', describeSpan(text, spanOf('slept')));
    sidecar = addJudgement(sidecar, describeSpan(text, spanOf('mayor')), 'mention', 'rejected');
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
    const before = printSidecar(addNote(emptySidecar('a.txt'), anchor, 'check', 'one')).split('\n');
    const after = printSidecar(addNote(emptySidecar('a.txt'), anchor, 'check', 'two')).split('\n');
    assert.equal(before.filter((line, index) => line !== after[index]).length, 1);
  });

  it('replaces a judgement, adds a stet once, removes by id', () => {
    const anchor = describeSpan(text, spanOf('mayor'));
    const judged = addJudgement(
      addJudgement(emptySidecar('a'), anchor, 'mention', 'rejected'),
      anchor,
      'mention',
      'accepted',
    );
    assert.deepEqual(
      judged.items.map((item) => (item.kind === 'judgement' ? item.verdict : '')),
      ['accepted'],
    );
    const stet = addStet(addStet(emptySidecar('a'), 'r', anchor), 'r', anchor);
    assert.equal(stet.items.length, 1);
    assert.deepEqual(removeItem(stet, '#stet-1').items, []);
  });

  it('writes what a name is as one annotation, of a name and a type', () => {
    const anchor = describeSpan(text, spanOf('mayor'));
    const page = JSON.parse(printSidecar(judgeName(emptySidecar('a.txt'), anchor, 'mayor', 'none'))) as {
      items: unknown[];
    };
    assert.deepEqual(page.items, [
      {
        id: '#name-1',
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
    ]);
  });

  it('says one thing of a name, wherever it was said, and forgets it', () => {
    const first = describeSpan(text, spanOf('mayor'));
    const second = describeSpan(text, spanOf('mayor', 25));
    const rejected = addJudgement(emptySidecar('a'), first, 'mention', 'rejected');
    const once = judgeName(addJudgement(rejected, first, 'timex', 'rejected'), first, "O'Dey", 'PER');
    assert.equal(once.items.length, 3, 'what was rejected is another name');
    const judged = judgeName(judgeName(once, first, 'mayor', 'ORG'), second, 'O’Dey', 'LOC');
    assert.deepEqual(
      judged.items.map((item) => (item.kind === 'name' ? `${item.name} ${item.type}` : item.kind)),
      ['judgement', 'mayor ORG', 'O’Dey LOC'],
    );
    assert.deepEqual(
      forgetName(judged, "O'Dey").items.map(({ id }) => id),
      ['#judgement-2', '#name-2'],
    );
  });

  it('has one answer of who speaks a quotation, and forgets it', () => {
    const anchor = describeSpan(text, spanOf('The mayor left'));
    const other = setSpeaker(emptySidecar('a'), describeSpan(text, spanOf('spoke')), 'Bo', () => false);
    const isSame = ({ exact }: { readonly exact: string }) => exact === anchor.exact;
    const once = setSpeaker(other, anchor, 'Ann Lee', isSame);
    const twice = setSpeaker(addNote(once, anchor, 'check', ''), anchor, undefined, isSame);
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
      assert.equal(items[0]?.id, '#name-2');
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
    assert.deepEqual((JSON.parse(printSidecar(parsed.sidecar)) as { items: unknown[] }).items, [foreign]);
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
