// Tests of the HTML page: read as a browser reads it.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { html } from '../../../src/formats/standoff/html/html.ts';
import type { StandoffDocument } from '../../../src/formats/standoff/standoff.ts';
import type { ReadDocument } from './readers/readBack.ts';
import { annotation, anyDocument, document, expected, riverFair } from './markupDocuments.ts';
import { attribute, readHtml, textOf } from './readers/html.ts';

const readBack = (source: StandoffDocument) => readHtml(html.write(source)[0]!.text);
const harmless =
  'html head meta title style body header h1 time section h2 ul ol li mark article p a span blockquote div b q';
/** What parse5 remarks on characters: they are kept. */
const remarks =
  /^(?:control-character-reference|control-character-in-input-stream|noncharacter-in-input-stream)$/;

/** Without what the page shows in tooltips alone. */
function shown(source: StandoffDocument): ReadDocument {
  const { text, annotations, relations } = expected(source, true);
  return {
    text,
    annotations: annotations.map(({ spans, layer, label, origin, tags, comments }) => ({
      spans,
      layer,
      label,
      origin,
      tags: tags ?? [],
      comments: comments ?? [],
    })),
    relations,
  };
}

function check(source: StandoffDocument): void {
  const page = readBack(source);
  const order = source.annotations.map(({ id }) => page.ids.indexOf(id));
  const annotations = order.map((place) => page.annotations[place]);
  const relations = page.relations.map(([label, from, to]) => [
    label,
    order.indexOf(from),
    order.indexOf(to),
  ]);
  assert.deepEqual({ text: page.text, annotations, relations }, shown(source));
  assert.deepEqual(
    page.errors.filter((code) => !remarks.test(code)),
    [],
  );
  for (const element of page.elements) {
    assert.ok(harmless.split(' ').includes(element.tagName), element.tagName);
    for (const { name, value } of element.attrs) {
      assert.doesNotMatch(name, /^(?:on|src|style)/);
      if (name === 'href') assert.match(value, /^#(?:note|ref)-\d+$/);
    }
  }
}

describe('HTML page', () => {
  it('brings text, spans, labels, notes and relations back', () => {
    check(riverFair());
  });

  it('splits marks that cross into pieces with one id', () => {
    const annotations = [
      annotation('a', 'passage', 'first', [[0, 7]]),
      annotation('b', 'passage', 'second', [[4, 11]]),
    ];
    const { elements } = readBack(document('one two three', { annotations }));
    const pieces = elements.filter((element) => attribute(element, 'data-id') !== undefined);
    assert.deepEqual(
      pieces.map((element) => [attribute(element, 'data-id'), textOf(element)]),
      [
        ['a', 'one two'],
        ['b', 'two'],
        ['b', ' thr'],
      ],
    );
  });

  it('lets each paragraph have its own direction', () => {
    const { elements } = readBack(riverFair());
    const paragraphs = elements.filter(({ tagName }) => tagName === 'p');
    assert.deepEqual(
      paragraphs.map((p) => attribute(p, 'dir')),
      ['auto', 'auto', 'auto'],
    );
  });

  it('refers to each note once, behind the last piece', () => {
    const { elements } = readBack(riverFair());
    const notes = elements.filter((element) => attribute(element, 'class') === 'note');
    assert.deepEqual(
      notes.map((note) => attribute(note, 'href')),
      ['#note-1'],
    );
    assert.equal(elements.filter((element) => attribute(element, 'id') === 'note-1').length, 1);
  });

  it('has further facts in tooltips', () => {
    const { elements } = readBack(riverFair());
    const titleOf = (id: string) =>
      attribute(
        elements.find((element) => attribute(element, 'data-id') === id)!,
        'title',
      );
    assert.equal(titleOf('t1'), 'timex: DATE\nvalue: 2031-05-09\nmod: APPROX');
    assert.equal(titleOf('p1'), 'passage: to check\ntags: urgent, names & dates\nby Ana Ruiz');
  });

  it('counts each label in the legend', () => {
    const { elements } = readBack(riverFair());
    const legend = elements.find((element) => attribute(element, 'class') === 'legend')!;
    assert.match(textOf(legend), /PER 2[^]*to check 1[^]*DATE 1[^]*direct 1/);
  });

  it('shows by their ends marks that stand too deep', () => {
    const annotations = Array.from({ length: 14 }, (_, i) =>
      annotation(`a${i}`, 'name', 'ORG', [[i, 30 - i]]),
    );
    const source = document('x'.repeat(30), { annotations });
    check(source);
    const points = readBack(source).elements.filter(
      (element) => attribute(element, 'data-edge') !== undefined,
    );
    assert.equal(points.length, 4);
  });

  it('is safe whatever the article and its notes hold', () => {
    const evil = '</style></title><script>alert(1)</script><img src=x onerror=alert(1)>" onload="x';
    const note = annotation(evil, 'passage', evil, [[0, evil.length]], {
      tags: [evil],
      comments: [{ text: evil, creator: evil }],
      creator: evil,
      attributes: { [evil]: evil },
    });
    const relation = { id: evil, origin: 'annotated', label: evil, from: evil, to: evil } as const;
    check(document(evil, { name: evil, annotations: [note], relations: [relation], publicationDate: evil }));
  });

  it('brings any document back', () => {
    fc.assert(fc.property(anyDocument, check));
  });
});
