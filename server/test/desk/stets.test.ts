// Which stets of an article count, which are stale, and why.
import assert from 'node:assert/strict';
import { inspectArticle } from '../../src/desk/inspectArticle.ts';
import { mayHaveStets, stetsIn } from '../../src/desk/stets.ts';
import type { DocumentFormat } from '../../src/document/document.ts';
import { describeSpan } from '../../src/formats/anchor.ts';
import type { Sidecar } from '../../src/formats/sidecar.ts';
import { emptySidecar } from '../../src/formats/sidecar.ts';
import { parseSidecar, printSidecar } from '../../src/formats/sidecarFile.ts';
import { addStet } from '../../src/formats/sidecarEdits.ts';

const wrong = 'Tuesday 25 May 2022';
const text = `Council meets\n\nThe council met on ${wrong} in Lisbon, Mayor Ann Holt said.\n`;
const rule = 'weekday-date-mismatch';

function withStet(article: string, words: string, reason = '', id = rule): Sidecar {
  const start = article.indexOf(words);
  return addStet(
    emptySidecar('a.txt'),
    id,
    describeSpan(article, { start, end: start + words.length }),
    reason,
  );
}

function states(article: string, sidecar: Sidecar | undefined, format: DocumentFormat = 'plain', rules = {}) {
  const workspace = { configuration: { rules }, register: [], customRules: [] };
  const inspected = inspectArticle({ text: article, format, sidecar, publicationDate: undefined }, workspace);
  return stetsIn(inspected.article, sidecar, inspected.ruleSettings).map(
    ({ scope, state, reason, place }) =>
      `${scope} ${state} ${reason} ${place ? article.slice(place.start, place.end) : '-'}`,
  );
}

describe('stets of an article', () => {
  const sidecar = withStet(text, wrong, 'as the poster has it');

  it('count where the rule fires, whether or not it is on', () => {
    const expected = [`place counts as the poster has it ${wrong}`];
    assert.deepEqual(states(text, sidecar), expected);
    assert.deepEqual(states(text, sidecar, 'plain', { [rule]: 'off' }), expected);
    assert.deepEqual(states(text, addStet(emptySidecar('a.txt'), rule, undefined)), ['file counts  -']);
  });
  it('are stale where the words are gone, the rule is quiet, or there is no such rule', () => {
    assert.deepEqual(states(text.replace(wrong, 'Monday'), sidecar), [
      'place words-gone as the poster has it -',
    ]);
    assert.deepEqual(states(text, withStet(text, 'Lisbon')), ['place nothing-found  Lisbon']);
    assert.deepEqual(states(text, withStet(text, wrong, '', 'no-rule')), [`place no-such-rule  ${wrong}`]);
    assert.deepEqual(states(text.replace(wrong, 'Monday'), addStet(emptySidecar('a.txt'), rule, undefined)), [
      'file nothing-found  -',
    ]);
  });
  it('are found in comments of Markdown', () => {
    const comment = `<!-- stet ${rule}: as printed -->`;
    const marked = text.replace('The council', `${comment}\nThe council`);
    assert.deepEqual(states(marked, undefined, 'markdown'), [`paragraph counts as printed ${comment}`]);
    assert.deepEqual(states(`${marked}\n<!-- stet-file ${rule} -->\n`, undefined, 'markdown').length, 2);
    assert.deepEqual(states(marked, undefined), []);
    assert.equal(mayHaveStets(marked, undefined), true);
    assert.equal(mayHaveStets(text, emptySidecar('a.txt')), false);
  });
  it('keep their reason in the sidecar; one without a reason stays as it was', () => {
    const read = parseSidecar(printSidecar(sidecar));
    assert.ok(read.ok);
    assert.deepEqual(read.sidecar, sidecar);
    assert.doesNotMatch(printSidecar(withStet(text, wrong)), /commenting/);
  });
});
