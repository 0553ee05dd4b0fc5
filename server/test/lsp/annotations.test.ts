// Annotations and suggestions, over stdio: marked, changed, related, judged, and what stands in the file afterwards.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import type {
  AnnotateOutcome,
  ArticleAnnotations,
  CountedSuggestion,
  JudgeOutcome,
  PlacedAnnotation,
  Suggestion,
} from '../../src/protocol/annotations.ts';
import type { ArticleTree, Outcome } from '../../src/protocol/protocol.ts';
import { TestClient, article, positionOf, rangeOf } from './support.ts';

describe('language server: annotations', () => {
  let client: TestClient;
  let uri: string;
  let count = 0;
  before(async function () {
    this.timeout(60_000);
    client = await TestClient.start({ settings: { annotator: 'Ona Brill' } });
  });
  after(() => client.stop());
  beforeEach(async () => {
    uri = await client.open(`notes-${++count}.txt`, article);
  });

  const ask = <R>(method: string, params: object = {}) => client.ask<R>(`dateline/${method}`, uri, params);
  const list = () => ask<ArticleAnnotations>('annotations');
  const annotate = (words: string, params: object = {}) =>
    ask<AnnotateOutcome>('annotate', {
      range: rangeOf(article, words),
      label: 'check',
      note: '',
      ...params,
    });
  const wordsOf = ({ range }: PlacedAnnotation) => {
    const lines = article.split('\n');
    return range && lines[range.start.line]?.slice(range.start.character, range.end.character);
  };
  const fileLines = async () =>
    (await readFile(client.file(`notes-${count}.txt.annotations.json`), 'utf8')).split('\n');

  it('carry label, tags, note, person and time', async () => {
    const outcome = await annotate('Brest on', {
      label: ' legal ',
      tags: ['a', ' b', 'a', ''],
      note: 'Who?',
    });
    assert.equal(outcome.message, 'Annotated.');
    const [one] = (await list()).annotations;
    assert.deepEqual(
      { ...one, created: null, comments: one?.comments.map(({ text, creator }) => [text, creator]) },
      {
        id: outcome.ids[0],
        label: 'legal',
        tags: ['a', 'b'],
        comments: [['Who?', 'Ona Brill']],
        creator: 'Ona Brill',
        created: null,
        resolved: false,
        quote: 'Brest on',
        range: rangeOf(article, 'Brest on'),
        certainty: 'exact',
      },
    );
    assert.ok(!Number.isNaN(Date.parse(one?.created ?? '')));
  });

  it('may overlap and nest', async () => {
    for (const words of ['debate in Brest', 'Brest on Wednesday', 'Brest']) await annotate(words);
    assert.deepEqual((await list()).annotations.map(wordsOf), [
      'debate in Brest',
      'Brest on Wednesday',
      'Brest',
    ]);
  });

  it('are made at every occurrence; the note stands at the chosen one', async () => {
    const outcome = await annotate('Brest meets', {
      range: rangeOf(article, 'Brest meets'.slice(0, 5)),
      everywhere: true,
      note: 'Which?',
    });
    assert.equal(outcome.message, '2 passages are annotated.');
    const { annotations } = await list();
    assert.deepEqual(annotations.map(wordsOf), ['Brest', 'Brest']);
    assert.deepEqual(
      annotations.map(({ id, comments }) => [id === outcome.ids[0], comments.length]),
      [
        [true, 1],
        [false, 0],
      ],
    );
    assert.equal((await annotate('Brest', { everywhere: true })).message, 'That is annotated already.');
  });

  it('are made at several selections at once, in one writing', async () => {
    const others = ['debate', 'hall'].map((words) => rangeOf(article, words));
    const outcome = await annotate('bridge', { others, note: 'See.' });
    assert.equal(outcome.ids.length, 3);
    assert.deepEqual(
      (await list()).annotations.map(({ comments }) => comments[0]?.text),
      ['See.', 'See.', 'See.'],
    );
  });

  it('are refused without words, and without anything to say', async () => {
    const place = positionOf(article, 'Brest');
    const nowhere = await annotate('', { range: { start: place, end: place } });
    assert.match(nowhere.message, /Select the words/);
    const nothing = await annotate('Brest', { label: ' ', tags: [' '], note: ' ' });
    assert.match(nothing.message, /a label, a tag or a note/);
    assert.deepEqual(nothing.ids, []);
  });

  it('are changed, in their label, tags, state and place; each change is one line of the file', async () => {
    const { ids } = await annotate('Brest on');
    await annotate('council');
    const before = await fileLines();
    const changed = await ask<Outcome>('changeAnnotation', {
      id: ids[0],
      label: 'legal',
      tags: ['x'],
      resolved: true,
      range: rangeOf(article, 'Brest'),
    });
    assert.ok(changed.done, changed.message);
    const one = (await list()).annotations.find(({ id }) => id === ids[0]);
    assert.deepEqual(
      [one?.label, one?.tags, one?.resolved, one && wordsOf(one)],
      ['legal', ['x'], true, 'Brest'],
    );
    const after = await fileLines();
    assert.equal(after.filter((line) => !before.includes(line)).length, 1);
    const emptied = await ask<Outcome>('changeAnnotation', { id: ids[0], label: '', tags: [] });
    assert.match(emptied.message, /Leave the annotation a label/);
    const nowhere = await ask<Outcome>('changeAnnotation', { id: '#annotation-none', label: 'x' });
    assert.match(nowhere.message, /no such annotation/);
  });

  it('have threads of comments; one that says nothing else goes with its last one', async () => {
    const { ids } = await annotate('Brest', { label: '', note: 'First.' });
    const comment = (index: number | null, text: string) =>
      ask<Outcome>('comment', { id: ids[0], index, text });
    const texts = async () => (await list()).annotations[0]?.comments.map(({ text }) => text);
    assert.equal((await comment(null, 'Second.')).message, 'The comment is added.');
    assert.equal((await comment(0, 'Changed.')).message, 'The comment is changed.');
    assert.deepEqual(await texts(), ['Changed.', 'Second.']);
    assert.match((await comment(7, 'x')).message, /no such comment/);
    assert.match((await comment(null, ' ')).message, /empty/);
    assert.equal((await comment(0, '')).message, 'The comment is removed.');
    assert.deepEqual(await texts(), ['Second.']);
    await comment(0, '');
    assert.deepEqual((await list()).annotations, []);
  });

  it('are related, once, to others that are there; relations go with them', async () => {
    const [from, to] = [(await annotate('Jana Holtmann')).ids[0], (await annotate('council')).ids[0]];
    const relate = (params: object) => ask<Outcome>('relate', { from, to, label: 'works for', ...params });
    assert.equal((await relate({})).message, 'Related.');
    await relate({});
    assert.match((await relate({ to: from })).message, /to itself/);
    assert.match((await relate({ label: ' ' })).message, /a label/);
    assert.match((await relate({ to: '#annotation-none' })).message, /no such annotation/);
    await relate({ label: 'owns' });
    const { relations, relationLabels } = await list();
    assert.deepEqual(relations.map(({ label }) => label).sort(), ['owns', 'works for']);
    assert.ok(relationLabels.includes('owns') && relationLabels.includes('contradicts'));
    await ask('removeAnnotation', { id: relations[0]?.id });
    assert.equal((await list()).relations.length, 1);
    await ask('removeAnnotation', { id: to });
    assert.deepEqual((await list()).relations, []);
    assert.match((await ask<Outcome>('removeAnnotation', { id: to })).message, /no such annotation/);
  });

  it('have the labels of the settings, of .dateline.yaml where it has some, and those in use', async () => {
    await annotate('Brest', { label: 'weather' });
    const names = async () => (await list()).labels.map(({ name, key }) => `${key ?? ''} ${name}`);
    const own = await names();
    assert.ok(own.includes('1 check') && own.at(-1) === ' weather', own.join());
    await client.write('.dateline.yaml', 'labels: [{ name: claim, color: red, key: c }]\n');
    await client.pushed(uri);
    await until(async () => (await names()).join() === 'c claim, weather');
    await client.write('.dateline.yaml', '');
    await until(async () => (await names()).includes('1 check'));
  });

  const judge = (words: string, params: object, inside = 1) =>
    ask<JudgeOutcome>('judge', { position: positionOf(article, words, inside), ...params });
  const states = async (words: string) =>
    (await ask<Suggestion[]>('suggestions'))
      .filter(({ text }) => text === words)
      .map(({ state, detail, label }) => `${label} ${detail} ${state}`);

  it('suggestions: accepted, rejected and open again, here and everywhere', async () => {
    const accepted = await judge('Brest', { verdict: 'accepted' });
    assert.equal(accepted.message, '“Brest” is accepted.');
    assert.deepEqual(accepted.judged?.range, rangeOf(article, 'Brest'));
    assert.deepEqual(await states('Brest'), ['place Brest accepted', 'place Brest open']);
    const everywhere = await judge('Brest', { verdict: 'accepted', everywhere: true });
    assert.equal(everywhere.message, '“Brest” is accepted, 2 times.');
    await judge('Brest', { verdict: 'rejected' });
    assert.deepEqual(await states('Brest'), ['place Brest rejected', 'place Brest accepted']);
    await judge('Brest', { verdict: 'rejected', everywhere: true });
    const tree = await ask<ArticleTree>('tree');
    assert.doesNotMatch(JSON.stringify(tree.groups.find(({ kind }) => kind === 'places') ?? ''), /Brest/);
    await judge('Brest', { verdict: 'open', everywhere: true });
    assert.deepEqual(await states('Brest'), ['place Brest open', 'place Brest open']);
    assert.match((await judge('opened the', { verdict: 'accepted' })).message, /Nothing was found/);
  });

  it('suggestions: a date is corrected by its value, which then counts', async () => {
    const refused = await judge('Wednesday', { verdict: 'corrected', correction: { value: '2022-02-30' } });
    assert.match(refused.message, /no value of a date/);
    assert.match((await judge('Wednesday', { verdict: 'corrected' })).message, /what is right/);
    const done = await judge('Wednesday', { verdict: 'corrected', correction: { value: '2022-05-18' } });
    assert.ok(done.done, done.message);
    assert.deepEqual(await states('Wednesday'), ['date 2022-05-25 corrected']);
    const position = positionOf(article, 'Wednesday', 1);
    assert.equal((await ask<{ value: string } | null>('date', { position }))?.value, '2022-05-18');
    const name = await judge('Brest', { verdict: 'corrected', correction: { value: '2022' } });
    assert.match(name.message, /to a date alone/);
  });

  it('says which values a date may have', async () => {
    const check = (value: string) =>
      client.connection.sendRequest<string | null>('dateline/dateValue', { value });
    for (const value of [
      '2022-05-25',
      '2022',
      '2022-W21',
      'P3D',
      'PT2H30M',
      'PAST_REF',
      'XXXX-WXX-2',
      '2022-05-25T14:30',
    ])
      assert.equal(await check(value), null, value);
    for (const value of ['', '25 May', '2022-13-01', '2022-02-30', 'P', 'HELLO', 'P3'])
      assert.match((await check(value)) ?? '', /no value of a date/, value);
  });

  it('suggestions: a name is corrected by its type, anything by a label, perhaps of other words', async () => {
    const correct = (words: string, correction: object, inside = 1) =>
      judge(words, { verdict: 'corrected', correction }, inside);
    assert.ok((await correct('Brest', { label: 'person' })).done);
    assert.match((await states('Brest')).join(), /^person Brest corrected,person Brest corrected$/);
    const wider = rangeOf(article, 'Tuesday 26 May 2022. ');
    assert.ok((await correct('Tuesday 26', { label: 'deadline', range: wider })).done);
    assert.ok((await correct('“Nobody', { label: 'graffito' }, 0)).done);
    assert.deepEqual(
      (await list()).annotations.map(({ label, quote }) => [label, quote]),
      [
        ['deadline', 'Tuesday 26 May 2022. '],
        ['graffito', '“Nobody has asked us”'],
      ],
    );
    assert.match((await states('“Nobody has asked us”')).join(), /corrected$/);
  });

  it('the last verdicts are taken back one by one, with all they did', async () => {
    await judge('Brest', { verdict: 'accepted' });
    const before = await fileLines();
    await judge('Brest', { verdict: 'corrected', correction: { label: 'brand' } });
    const undo = () => ask<Outcome>('undoVerdict');
    assert.ok((await undo()).done);
    assert.deepEqual(await fileLines(), before);
    const range = rangeOf(article, '“Nobody');
    await ask('setSpeaker', { range: { start: range.start, end: range.start }, answer: 'nobody' });
    assert.ok((await undo()).done);
    assert.deepEqual(await fileLines(), before);
    assert.ok((await undo()).done);
    assert.deepEqual(await states('Brest'), ['place Brest open', 'place Brest open']);
    assert.match((await undo()).message, /no verdict/);
  });

  it('the next suggestion, counted, from a place or from another one', async () => {
    const all = await ask<Suggestion[]>('suggestions');
    const start = { line: 0, character: 0 };
    const seen: (string | undefined)[] = [];
    let one = await ask<CountedSuggestion | null>('nextSuggestion', { position: start, direction: 'next' });
    for (let step = 0; one && step < all.length; step++) {
      assert.equal(one.number, step + 1);
      assert.equal(one.total, all.length);
      seen.push(one.text);
      const position = one.range.start;
      one = await ask('nextSuggestion', { position, suggestion: one, direction: 'next' });
    }
    assert.deepEqual(
      seen,
      all.map(({ text }) => text),
    );
    assert.equal(one?.number, 1, 'round the end');
    const here = await ask<CountedSuggestion | null>('suggestionAt', {
      position: positionOf(article, 'Wednesday', 2),
    });
    assert.deepEqual([here?.text, here?.layer, here?.open], ['Wednesday', 'timex', all.length]);
    assert.equal(await ask('suggestionAt', { position: positionOf(article, 'opened the', 2) }), null);
  });

  it('nothing is judged beside a damaged file, or in an article that is not saved', async () => {
    await client.write(`notes-${count}.txt.annotations.json`, '{"items": [');
    await client.pushed(client.uri(`notes-${count}.txt.annotations.json`), (all) => all.length === 1);
    const refused = await judge('Brest', { verdict: 'accepted' });
    assert.equal(refused.done, false);
    assert.match(refused.message, /damaged/);
    assert.equal(refused.judged?.state, 'open');
    assert.deepEqual(await fileLines(), ['{"items": [']);
    uri = 'untitled:Untitled-7';
    await client.connection.sendNotification('textDocument/didOpen', {
      textDocument: { uri, languageId: 'plaintext', version: 1, text: article },
    });
    assert.match((await judge('Brest', { verdict: 'rejected' })).message, /Save the article first/);
    assert.match((await ask<Outcome>('undoVerdict')).message, /no verdict/);
  });
});

async function until(condition: () => Promise<boolean>): Promise<void> {
  for (let attempt = 0; attempt < 200; attempt++) {
    if (await condition()) return;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error('That did not come about.');
}
