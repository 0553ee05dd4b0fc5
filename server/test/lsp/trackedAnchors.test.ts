// Annotations in an open text: any edits, then all of them undone and made again, and what is cut comes back where it is pasted.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describeSpan } from '../../src/formats/anchor.ts';
import type { AnnotationItem } from '../../src/formats/sidecar.ts';
import { applyChanges } from '../../src/lsp/applyChanges.ts';
import { TrackedAnchors } from '../../src/lsp/trackedAnchors.ts';
import type { TextEdit } from '../../src/text/edit.ts';

const text =
  'Ann Lee met Bo Marsh in Ayton. 😀 The mayor, Ann Lee, spoke.\r\n\r\n' +
  'Bo Marsh said that the bridge was “too old”. It stood for years.\r\nThe end. ' +
  'Nobody asked for another one, and nobody wanted to pay for it, so that people went by the ferry.';

const noteOn = (id: number, start: number, end: number): AnnotationItem => {
  const anchor = describeSpan(text, { start, end });
  const said = { label: 'check', tags: [], comments: [], resolved: false };
  return {
    kind: 'annotation',
    id: `#annotation-${id}`,
    anchor,
    ...said,
    creator: undefined,
    created: undefined,
  };
};

const noteOnWords = (id: number, words: string) => {
  const start = text.indexOf(words);
  return noteOn(id, start, start + words.length);
};

/** A text with its annotations, edited as an editor does it. */
class Desk {
  readonly anchors = new TrackedAnchors();
  now = text;

  constructor(readonly items: readonly AnnotationItem[]) {
    this.anchors.sync(text, items);
  }

  /** One didChange. */
  apply(edits: readonly TextEdit[]): void {
    const before = this.now;
    for (const { span, newText } of edits)
      this.now = this.now.slice(0, span.start) + newText + this.now.slice(span.end);
    this.anchors.edit(before, edits, this.now);
  }

  replace(old: string, newText: string): void {
    const start = this.now.indexOf(old);
    this.apply([{ span: { start, end: start + old.length }, newText }]);
  }

  get spans() {
    const placeOf = this.anchors.places();
    return this.items.map((item) => placeOf(item)?.span);
  }

  get words() {
    return this.spans.map((span) => span && this.now.slice(span.start, span.end));
  }
}

const pieces = fc.string({
  unit: fc.constantFrom('Ann', 'Lee', ' ', 'x', '\r\n', '😀', 'mayor'),
  maxLength: 4,
});
const place = fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(25), pieces);
/** Several cursors as VS Code sends them, the last one first; or the whole text written anew. */
const batch = fc.oneof(
  { weight: 6, arbitrary: fc.array(place, { minLength: 1, maxLength: 3 }) },
  { weight: 1, arbitrary: fc.constantFrom('formatted', 'emptied', 'swapped') },
);

function editsFor(now: string, made: typeof batch extends fc.Arbitrary<infer T> ? T : never): TextEdit[] {
  const whole = { start: 0, end: now.length };
  if (made === 'formatted') return [{ span: whole, newText: now.replaceAll(' ', '\n') }];
  if (made === 'emptied') return [{ span: whole, newText: '' }];
  if (made === 'swapped') return [{ span: whole, newText: now.split('. ').reverse().join('. ') }];
  const edits: TextEdit[] = [];
  let limit = now.length;
  const sorted = [...made].sort(([a], [b]) => b - a);
  for (const [at, length, newText] of sorted) {
    const start = Math.min(limit, Math.floor(at * now.length));
    edits.push({ span: { start, end: Math.min(limit, start + length) }, newText });
    limit = start;
  }
  return edits;
}

describe('tracked annotations', () => {
  const spans = fc.array(fc.tuple(fc.nat(text.length - 2), fc.integer({ min: 1, max: 30 })), {
    minLength: 1,
    maxLength: 12,
  });

  it('are where they were after edits are undone, one by one or all at once, and after they are made again', () => {
    fc.assert(
      fc.property(spans, fc.array(batch, { maxLength: 10 }), fc.boolean(), (places, batches, atOnce) => {
        const desk = new Desk(
          places.map(([start, length], id) => noteOn(id, start, Math.min(text.length, start + length))),
        );
        const states = [{ text: desk.now, spans: desk.spans }];
        for (const made of batches) {
          desk.apply(editsFor(desk.now, made));
          states.push({ text: desk.now, spans: desk.spans });
        }
        const goTo = (state: (typeof states)[number]) => {
          desk.apply([{ span: { start: 0, end: desk.now.length }, newText: state.text }]);
          assert.deepEqual(desk.spans, state.spans);
        };
        const back = [...states].reverse();
        (atOnce ? back.slice(-1) : back).forEach(goTo);
        (atOnce ? states.slice(-1) : states).forEach(goTo);
      }),
      { numRuns: 300 },
    );
  });

  it('come along where their passage is cut and pasted, also as a line that is moved', () => {
    const desk = new Desk([noteOnWords(1, 'bridge'), noteOnWords(2, 'too old'), noteOnWords(3, 'The end')]);
    desk.replace('Bo Marsh said that the bridge was “too old”. ', '');
    assert.deepEqual(desk.words, [undefined, undefined, 'The end']);
    desk.replace('The end.', 'The end. Bo Marsh said that the bridge was “too old”. ');
    assert.deepEqual(desk.words, ['bridge', 'too old', 'The end']);
    assert.ok((desk.spans[0]?.start ?? 0) > (desk.spans[2]?.end ?? 0));
    const line = desk.now.slice(desk.now.lastIndexOf('\n'));
    const end = desk.now.length;
    desk.apply([
      { span: { start: end - line.length, end }, newText: '' },
      { span: { start: 0, end: 0 }, newText: `${line}\r\n` },
    ]);
    assert.deepEqual(desk.words, ['bridge', 'too old', 'The end']);
  });

  it('come back where their words are typed again, and are not put on words that merely read the same', () => {
    const desk = new Desk([noteOnWords(1, 'bridge')]);
    desk.replace('bridge', '');
    assert.deepEqual(desk.words, [undefined]);
    for (const letter of 'bridge') {
      const start = desk.now.indexOf(' was “');
      assert.equal(desk.words[0], undefined);
      desk.apply([{ span: { start, end: start }, newText: letter }]);
    }
    assert.deepEqual(desk.words, ['bridge']);
  });

  it('keep what a formatter does not change, and lose what is replaced by something else', () => {
    const desk = new Desk([noteOnWords(1, 'The mayor, Ann Lee'), noteOnWords(2, 'too old')]);
    desk.apply([
      { span: { start: 0, end: desk.now.length }, newText: desk.now.replaceAll(/[ \r\n]+/g, '\n') },
    ]);
    assert.deepEqual(desk.words, ['The\nmayor,\nAnn\nLee', 'too\nold']);
    desk.apply([{ span: { start: 0, end: desk.now.length }, newText: 'A wholly other text about nobody.' }]);
    assert.deepEqual(desk.words, [undefined, undefined]);
  });

  it('tell of lost and found ones, not of moves', () => {
    const desk = new Desk([noteOnWords(1, 'bridge')]);
    const { revision } = desk.anchors;
    desk.replace('Ann', 'Anna');
    desk.replace('bridge', 'bridges');
    assert.equal(desk.anchors.revision, revision);
    desk.replace('bridges', '');
    assert.notEqual(desk.anchors.revision, revision);
  });

  it('are anchored anew where edits left the anchor behind, and only there', () => {
    const desk = new Desk([noteOnWords(1, 'bridge'), noteOnWords(2, 'the ferry'), noteOnWords(3, 'Ayton')]);
    desk.replace('bridge', 'bridgehead');
    desk.replace('head', 's');
    desk.replace('brid', 'frid');
    desk.replace('Ayton', '');
    const renewed = [...desk.anchors.renew(desk.now)];
    assert.deepEqual(
      renewed.map(([identity, { exact }]) => [identity.split('\n')[0], exact]),
      [['#annotation-1', 'fridge']],
    );
    assert.equal(desk.anchors.renew(desk.now).size, 0);
  });

  it('know the edits of a didChange as the text is after each', () => {
    const at = (character: number) => ({ line: 0, character });
    const { text: after, edits } = applyChanges(
      'one two',
      [
        { range: { start: at(4), end: at(7) }, text: '2' },
        { range: { start: at(0), end: at(3) }, text: '1' },
      ],
      'utf-16',
    );
    assert.equal(after, '1 2');
    assert.deepEqual(
      edits.map(({ span }) => [span.start, span.end]),
      [
        [4, 7],
        [0, 3],
      ],
    );
  });
});
