// What a configuration does to an article, the same in the editor and on the command line.
import assert from 'node:assert/strict';
import { houseRules } from '../../src/desk/houseRules.ts';
import { inspectArticle } from '../../src/desk/inspectArticle.ts';
import type { Register } from '../../src/annotators/register/register.ts';
import { describeSpan } from '../../src/formats/anchor.ts';
import { emptySidecar } from '../../src/formats/sidecar.ts';
import { judgeName } from '../../src/formats/sidecarEdits.ts';
import { printNames } from '../support/analyze.ts';
import type { Configuration } from '../../src/formats/configuration.ts';

function inspect(text: string, configuration: Configuration, register: Register = []) {
  return inspectArticle(
    { text, format: 'plain', sidecar: undefined, publicationDate: undefined },
    { configuration, register, customRules: [] },
  );
}

describe('inspectArticle', () => {
  const text = 'The treaty was signed on 2/12/2003.';

  it('has defaults', () => {
    const { article, dateStyle, diagnostics } = inspect(text, {});
    assert.deepEqual([article.options.dateOrder, article.options.timeReference], ['auto', 'auto']);
    assert.equal(dateStyle, 'day-month-year');
    assert.equal(diagnostics[0]?.fixes[0]?.edits[0]?.newText, '2 December 2003');
  });
  it('hands what is configured to the analysis and to the rules', () => {
    const { article, dateStyle, diagnostics } = inspect(text, {
      timeReference: 'previous-date',
      dateStyle: 'ap',
    });
    assert.equal(article.options.timeReference, 'previous-date');
    assert.equal(dateStyle, 'ap');
    assert.equal(diagnostics[0]?.fixes[0]?.edits[0]?.newText, 'Dec. 2, 2003');
    assert.equal(inspect(text, { dateOrder: 'month-first' }).diagnostics.length, 0);
  });
  it('does not report a spelling that is listed as right', () => {
    const names = 'Vera Petrossian arrived. Vera Petrossian left. On Monday Vera Petrosian spoke.';
    const found = (configuration: Configuration) =>
      inspect(names, configuration).diagnostics.filter(({ rule }) => rule === 'inconsistent-name-spelling');
    assert.deepEqual(
      found({}).map(({ right }) => right),
      [{ list: 'rightNames', entry: 'Petrosian' }],
    );
    assert.deepEqual(found({ rightNames: ['Petrosian'] }), []);
  });
  it('does as the profile does, and as the workspace has it above that', () => {
    const fix = (configuration: Configuration) =>
      inspect(text, configuration).diagnostics[0]?.fixes[0]?.edits[0]?.newText;
    assert.equal(fix({ profile: 'ap' }), 'Dec. 2, 2003');
    assert.equal(fix({ profile: 'ap', dateStyle: 'iso' }), '2003-12-02');
    assert.equal(
      inspect(text, { profile: 'ap', rules: { 'ambiguous-numeric-date': 'off' } }).diagnostics.length,
      0,
    );
    assert.equal(houseRules({ profile: 'ap' }).settings.style?.weekdayPreposition, 'none');
    const own = houseRules({ profile: 'ap', style: { weekdayPreposition: 'on' } }).settings.style;
    assert.deepEqual([own?.weekdayPreposition, own?.quotePunctuation], ['on', 'inside']);
    assert.deepEqual(houseRules({}).settings.style, {});
  });
  it('hands the register to the analysis', () => {
    const entry = {
      name: 'Ayton',
      type: 'LOC',
      aliases: [],
      never: ['Aiton'],
      titles: [],
      links: [],
      notes: '',
    } as const;
    const { diagnostics } = inspect('It rained in Aiton.', {}, [entry]);
    assert.deepEqual(
      diagnostics.map(({ rule }) => rule),
      ['name-never-used'],
    );
  });
  it('hands what the user said of names to the analysis, also where the place is gone', () => {
    const text = 'It rained on the old mole.';
    const before = 'In York the old mole sings.';
    const start = before.indexOf('old mole');
    const anchor = describeSpan(before, { start, end: start + 'old mole'.length });
    const sidecar = judgeName(emptySidecar('a.txt'), anchor, 'old mole', 'LOC');
    const input = { text, format: 'plain', sidecar, publicationDate: undefined } as const;
    const { article } = inspectArticle(input, { configuration: {}, register: [], customRules: [] });
    assert.deepEqual(article.options.judgements, [{ name: 'old mole', type: 'LOC' }]);
    assert.deepEqual(printNames(article), ['LOC old mole']);
  });
});
