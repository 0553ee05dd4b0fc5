// The call hierarchy: who says what, whom it names, and back.
import assert from 'node:assert/strict';
import type { Call } from '../../src/features/callHierarchy.ts';
import { callItemAt, callsFrom, callsTo } from '../../src/features/callHierarchy.ts';
import { analyze } from '../support/analyze.ts';
import { articleAt, slices } from './support.ts';

const text =
  '[[TITLE:Mayor]] [[PER=f,s:Ann Lee]] said [[QUOTE=indirect:that it was late]]: [[SPEAKER:[[PER:Lee]]]].\n' +
  '[[QUOTE:“We trust [[PER:Bo Berg]], and [[PER:Berg]] knows it,”]] said [[SPEAKER:[[PER:Lee]]]].\n' +
  '[[QUOTE:“It rains.”]] said [[SPEAKER:a senior official]]. A [[QUOTE=scare:“dry”]] day.\n' +
  '[[QUOTE:“It pours.”]] said [[SPEAKER:A senior official]].\n[[QUOTE:“Why?”]] [[QUOTE:“Go,”]] said [[SPEAKER:[[PRO=m:he]]]].';

/** Of what stands behind the cursor, which is put before the words. */
function at(words: string, nth = 0) {
  let place = -1;
  for (let i = 0; i <= nth; i++) place = text.indexOf(words, place + 1);
  const { article, offset } = articleAt(`${text.slice(0, place)}¦${text.slice(place)}`);
  const item = callItemAt(article, offset);
  const print = (calls: readonly Call[]) =>
    calls.map(
      (call) => `${call.item.name} | ${call.item.detail} | ${slices(article, call.spans).join(' + ')}`,
    );
  return {
    item: item && `${item.kind} ${item.name} | ${item.detail}`,
    from: item ? print(callsFrom(article, item)) : [],
    to: item ? print(callsTo(article, item)) : [],
  };
}

describe('callHierarchy', () => {
  it('goes from a person to what they say, indirect speech last', () => {
    const { item, from } = at('Ann Lee');
    assert.equal(item, 'entity Ann Lee | Mayor');
    assert.deepEqual(from, [
      '“We trust Bo Berg, and Berg knows it,” | Ann Lee | “We trust Bo Berg, and Berg knows it,”',
      'says that it was late | Ann Lee | that it was late',
    ]);
  });
  it('goes to a person from the quotations that name them', () => {
    const { item, from, to } = at('Bo Berg');
    assert.equal(item, 'entity Bo Berg | person');
    assert.deepEqual(from, []);
    assert.deepEqual(to, ['“We trust Bo Berg, and Berg knows it,” | Ann Lee | Bo Berg + Berg']);
  });
  it('goes to a quotation from its speaker, and from it to whom it names', () => {
    const { item, from, to } = at('We trust');
    assert.equal(item, 'quotation “We trust Bo Berg, and Berg knows it,” | Ann Lee');
    assert.deepEqual(to, ['Ann Lee | Mayor | Lee']);
    assert.deepEqual(from, ['Bo Berg | person | Bo Berg + Berg']);
  });
  it('goes from a speaker without a name to all that is said by the same words', () => {
    const { item, from, to } = at('senior');
    assert.equal(item, 'speaker a senior official | no name');
    assert.deepEqual(
      from.map((line) => line.slice(0, 11)),
      ['“It rains.”', '“It pours.”'],
    );
    assert.deepEqual(to, []);
    assert.deepEqual(at('It pours').to, ['A senior official | no name | A senior official']);
  });
  it('has no speaker where nobody is known or a pronoun is all there is', () => {
    assert.equal(at('Why').item, 'quotation “Why?” | No speaker');
    assert.deepEqual([at('Why').to, at('Go,').to, at('he]]]]').item], [[], [], undefined]);
  });
  it('is nothing at other words', () => {
    assert.deepEqual([at('said [[').item, at('dry').item], [undefined, undefined]);
  });
  it('has whom the user named, and marks what was inferred', () => {
    const source =
      'It rained. The boats went out again.\n\n“Nobody asked us,” said a boatman. “Nobody came to see us.”';
    const article = analyze(source);
    const span = article.quotations[0]!.span;
    const judged = analyze(source, { speakers: [{ span, speaker: 'Cem Dal' }] });
    const item = callItemAt(judged, span.start + 3);
    assert.ok(item);
    const [call] = callsTo(judged, item);
    assert.deepEqual([call?.item.name, call?.item.detail], ['Cem Dal', 'Stated: as you said']);
    assert.deepEqual(
      callsFrom(judged, call!.item).map((said) => said.item.detail),
      ['Cem Dal', 'Cem Dal?'],
    );
  });
  it('finds its items again after an edit before them', () => {
    const { article, offset } = articleAt(`It is so. ${text.replace('We trust', '¦We trust')}`);
    const item = callItemAt(article, offset);
    assert.ok(item);
    assert.equal(callsTo(article, { ...item, offset: item.offset - 10 })[0]?.item.name, 'Ann Lee');
    assert.deepEqual(callsTo(article, { ...item, key: '“Gone”' }), []);
  });
});
