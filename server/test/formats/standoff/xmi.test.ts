// Tests of the UIMA export: read back against its own type system.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { StandoffDocument } from '../../../src/formats/standoff/standoff.ts';
import { xmi } from '../../../src/formats/standoff/uima/xmi.ts';
import { anyDocument, document, expected, riverFair } from './markupDocuments.ts';
import { readXmi } from './readers/xmi.ts';

function readBack(source: StandoffDocument) {
  const [cas, typeSystem] = xmi.write(source);
  assert.deepEqual([cas?.suffix, typeSystem?.suffix], ['.xmi', '.typesystem.xml']);
  return readXmi(cas!.text, typeSystem!.text);
}

function check(source: StandoffDocument): void {
  const { text, annotations, relations } = readBack(source);
  assert.deepEqual({ text, annotations, relations }, expected(source, false));
}

describe('UIMA CAS XMI', () => {
  const dkpro = 'de.tudarmstadt.ukp.dkpro.core.api';

  it('brings text, spans, labels and relations back', () => {
    check(riverFair());
  });

  it('escapes line breaks in the text, which is an attribute', () => {
    assert.match(xmi.write(document('a\r\nb\tc'))[0]!.text, /sofaString="a&#13;&#10;b&#9;c"/);
  });

  it('has sentences, tokens and names as DKPro has them', () => {
    const source = riverFair();
    const cas = readBack(source);
    assert.deepEqual(cas.spansOf(`${dkpro}.segmentation.type.Sentence`), [[0, 32]]);
    assert.deepEqual(cas.spansOf(`${dkpro}.segmentation.type.Token`), [
      [0, 4],
      [5, 11],
    ]);
    const names = [...cas.structures.values()].filter(({ type }) => type === `${dkpro}.ner.type.NamedEntity`);
    assert.deepEqual(
      names.map(({ features }) => [features.get('value'), features.get('identifier')]),
      [
        ['PER', 'Zoe\u0301 Marlow'],
        ['PER', 'נועם לוי'],
        ['MISC', 'ليلى'],
      ],
    );
  });

  it('gives each piece of a quotation its speaker and its cue', () => {
    const { structures } = readBack(riverFair());
    const pieces = [...structures.values()].filter(({ type }) => type === 'org.dateline.type.Quotation');
    const speakers = pieces.map(({ features }) =>
      structures.get(features.get('speaker')!)?.features.get('value'),
    );
    const cues = pieces.map(({ features }) => structures.get(features.get('cue')!)?.type);
    assert.deepEqual(speakers, ['PER', 'PER']);
    assert.deepEqual(cues, ['org.dateline.type.Cue', 'org.dateline.type.Cue']);
  });

  it('covers the end of a relation with it, as INCEpTION does', () => {
    const cas = readBack(riverFair());
    const name = riverFair().annotations[0]!.spans[0]!;
    assert.deepEqual(cas.spansOf('org.dateline.type.Relation')[0], [name.start, name.end]);
  });

  it('has values of time expressions and notes of passages in types of their own', () => {
    const all = [...readBack(riverFair()).structures.values()];
    const timex = all.find(({ type }) => type === 'org.dateline.type.Timex')!;
    assert.deepEqual(
      ['timexType', 'timexValue', 'timexMod'].map((name) => timex.features.get(name)),
      ['DATE', '2031-05-09', 'APPROX'],
    );
    const passage = all.find(({ type }) => type === 'org.dateline.type.Passage')!;
    assert.deepEqual(passage.strings.get('comments'), ['Which <Friday>?\r\nAsk "her".', 'Done.']);
  });

  it('brings any document back', () => {
    fc.assert(fc.property(anyDocument, check));
  });
});
