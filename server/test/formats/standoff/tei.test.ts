// Tests of the TEI export.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { StandoffDocument } from '../../../src/formats/standoff/standoff.ts';
import { tei } from '../../../src/formats/standoff/tei/tei.ts';
import { annotation, anyDocument, document, expected, riverFair } from './markupDocuments.ts';
import { readTei } from './readers/tei.ts';
import { childrenOf, descendants } from './readers/xmlTree.ts';

const readBack = (source: StandoffDocument) => readTei(tei.write(source)[0]!.text);

function check(source: StandoffDocument): void {
  const { text, annotations, relations } = readBack(source);
  assert.deepEqual({ text, annotations, relations }, expected(source, true));
}

describe('TEI XML', () => {
  it('brings text, spans, labels and relations back', () => {
    check(riverFair());
  });

  it('marks in place what nests, and puts what crosses between anchors', () => {
    const { elements } = readBack(riverFair());
    const inPlace = [...elements].filter(([id]) => /^a\d+\.\d$/.test(id));
    assert.deepEqual(Object.fromEntries(inPlace.map(([id, { localName }]) => [id, localName])), {
      'a1.1': 'persName',
      'a2.1': 'span',
      'a3.1': 'date',
      'a4.1': 'said',
      'a4.2': 'said',
      'a5.1': 'seg',
      'a6.1': 'time',
      'a7.1': 'persName',
      'a8.1': 'name',
    });
  });

  it('lists who is meant, and says who speaks', () => {
    const { root, elements } = readBack(riverFair());
    const people = descendants(root, 'listPerson').flatMap(childrenOf);
    assert.deepEqual(
      people.map((person) => [person.getAttribute('xml:id'), person.textContent]),
      [
        ['e1', 'Zoe\u0301 Marlow'],
        ['e2', 'נועם לוי'],
      ],
    );
    assert.equal(elements.get('a1.1')!.getAttribute('ref'), '#e1');
    assert.equal(elements.get('a4.2')!.getAttribute('who'), '#e1');
    assert.equal(elements.get('a8.1')!.getAttribute('key'), 'ليلى');
  });

  it('gives each comment an id, without which TEI allows no annotation', () => {
    const { root } = readBack(riverFair());
    assert.deepEqual(
      descendants(root, 'annotation').map((comment) => comment.getAttribute('xml:id')),
      ['a2.c1', 'a2.c2'],
    );
  });

  it('has the name and the date of publication in its header', () => {
    const { root } = readBack(riverFair());
    const [header] = descendants(root, 'teiHeader');
    assert.equal(descendants(header!, 'title')[0]!.textContent, 'river-fair.md');
    assert.equal(descendants(header!, 'date')[0]!.getAttribute('when'), '2031-05-09');
  });

  it('has a paragraph for each of the text, with what stands between them between them', () => {
    const { root } = readBack(document('\n A\nb\n\n \nC\r\n'));
    assert.deepEqual(
      descendants(root, 'p')
        .slice(1)
        .map(({ textContent }) => textContent),
      [' A\nb', 'C'],
    );
  });

  const times: readonly [type: string, value: string, attributes: Record<string, string>][] = [
    ['DATE', '2031', { when: '2031' }],
    ['DATE', '2031-04-31', { 'when-iso': '2031-04-31' }],
    ['DATE', '2031-W12', { 'when-iso': '2031-W12' }],
    ['DATE', '2031-SU', {}],
    ['DATE', 'PRESENT_REF', {}],
    ['TIME', '2031-05-09T12:00:00', { when: '2031-05-09T12:00:00' }],
    ['TIME', '2031-05-09T12:00', { 'when-iso': '2031-05-09T12:00' }],
    ['DURATION', 'P3W', { 'dur-iso': 'P3W' }],
    ['SET', 'P1D', {}],
  ];
  for (const [type, value, attributes] of times) {
    it(`says when ${type} ${value} is, as far as TEI can`, () => {
      const timex = annotation('t', 'timex', type, [[0, 4]], { attributes: { value } });
      const element = readBack(document('then', { annotations: [timex] })).elements.get('a1.1')!;
      const found = [...element.attributes].filter(({ name }) => /^(?:when|dur)/.test(name));
      assert.deepEqual(Object.fromEntries(found.map(({ name, value: has }) => [name, has])), attributes);
    });
  }

  it('never puts speech into a name or a date', () => {
    const annotations = [
      annotation('n', 'name', 'ORG', [[0, 8]]),
      annotation('q', 'quotation', 'direct', [[2, 6]]),
    ];
    const { elements } = readBack(document('a “b c” d', { annotations }));
    assert.equal(elements.get('a2.1')!.localName, 'span');
  });

  it('brings any document back', () => {
    fc.assert(fc.property(anyDocument, check));
  });
});
