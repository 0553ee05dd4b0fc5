// Files as other tools write them: what each import makes of their habits.
import assert from 'node:assert/strict';
import { bratReader } from '../../../src/formats/standoff/brat/bratReader.ts';
import { conllReader } from '../../../src/formats/standoff/conll/conllReader.ts';
import { doccanoReader } from '../../../src/formats/standoff/jsonl/doccanoReader.ts';
import { prodigyReader } from '../../../src/formats/standoff/jsonl/prodigyReader.ts';
import { w3cReader } from '../../../src/formats/standoff/w3c/w3cReader.ts';
import { readFiles, shown } from './imports.ts';

const article = '😀 Mayor Ann Lee opened the fair.\r\n\r\nThe fair (in Noor) is new. Ann Lee left.';

function relationsShown(imported: ReturnType<typeof readFiles>): string[] {
  const words = (id: string) =>
    shown({ ...imported, annotations: imported.annotations.filter((one) => one.id === id) });
  return imported.relations.map(
    ({ label, from, to }) => `${label}: ${words(from).join()} → ${words(to).join()}`,
  );
}

describe('import of W3C Web Annotations', () => {
  const read = (value: unknown) => readFiles(w3cReader, new Map([['.json', JSON.stringify(value)]]), article);
  const quote = (exact: string, prefix = '', suffix = '') => ({
    type: 'TextQuoteSelector',
    exact,
    prefix,
    suffix,
  });
  const position = (start: number, end: number) => ({ type: 'TextPositionSelector', start, end });
  const item = (selector: unknown, body: unknown, more: object = {}) => {
    return { type: 'Annotation', body, target: { source: 'x', selector }, ...more };
  };
  const tag = (value: string) => ({ type: 'TextualBody', purpose: 'tagging', value });

  it('of Recogito: a list, tags as labels, exact words at a position in code units', () => {
    const imported = read([
      item(
        [quote('Ann Lee'), position(9, 16)],
        [{ type: 'TextualBody', value: 'Who?', purpose: 'commenting' }, tag('PER')],
        {
          id: '#one',
          creator: { id: 'https://recogito.example/bo', name: 'Bo' },
        },
      ),
      item([quote('fair'), position(28, 32)], [tag('event'), tag('local')], { id: '#two' }),
      {
        id: '#link',
        type: 'Annotation',
        motivation: 'linking',
        body: [tag('opened')],
        target: [{ id: '#one' }, { id: '#two' }],
      },
    ]);
    assert.deepEqual(imported.problems, []);
    assert.deepEqual(shown(imported), ['PER: Ann Lee', 'event: fair']);
    assert.deepEqual(relationsShown(imported), ['opened: PER: Ann Lee → event: fair']);
    const [one, two] = imported.annotations;
    assert.deepEqual([one?.comments, one?.creator], [[{ text: 'Who?', creator: undefined }], 'Bo']);
    assert.deepEqual(two?.tags, ['local']);
    assert.equal(one?.spans[0]?.start, article.indexOf('Ann Lee'));
  });

  it('of Hypothes.is: rows, several selectors, an account as creator, bodies without purpose', () => {
    const selectors = [
      { type: 'RangeSelector', startContainer: '/div[1]', startOffset: 3 },
      position(900, 907),
      quote('Ann Lee', 'Noor) is new. ', ' left.'),
    ];
    const imported = read({
      rows: [
        {
          type: 'Annotation',
          id: 'https://hypothes.is/a/x1',
          creator: 'acct:bo@hypothes.is',
          body: [{ type: 'TextualBody', value: '', format: 'text/markdown' }, tag('PER')],
          target: [{ source: 'https://example.org', selector: selectors }],
        },
        { type: 'Annotation', body: [], target: [{ source: 'https://example.org' }] },
      ],
    });
    assert.deepEqual(shown(imported), ['PER: Ann Lee']);
    assert.equal(imported.annotations[0]?.spans[0]?.start, article.lastIndexOf('Ann Lee'));
    assert.deepEqual(
      [imported.annotations[0].creator, imported.annotations[0].comments],
      ['acct:bo@hypothes.is', []],
    );
    assert.deepEqual(imported.problems, ['.json:annotation 2: It says no place in the text.']);
  });

  it('a position alone, a quote alone, one within another, a string as body, a collection', () => {
    const inner = { type: 'XPathSelector', value: '/p', refinedBy: quote('new') };
    const items = [
      item(position(8, 15), 'Who is she?'),
      item(quote('(in Noor)'), { type: 'TextualBody', value: 'LOC' }, { motivation: 'tagging' }),
      item(inner, { source: { id: 'https://example.org/q1', label: 'novelty' }, purpose: 'classifying' }),
      item(quote('fair'), []),
    ];
    const imported = read({ type: 'AnnotationCollection', first: { type: 'AnnotationPage', items } });
    assert.deepEqual(shown(imported), [': Ann Lee', 'LOC: (in Noor)', 'novelty: new']);
    assert.deepEqual(imported.annotations[0]?.comments, [{ text: 'Who is she?', creator: undefined }]);
    assert.deepEqual(imported.problems, [
      '.json:annotation 4: Its words “fair” were not found, or in more than one place.',
    ]);
  });

  it('two targets are two parts; a body that is an annotation is linked', () => {
    const imported = read([
      item(undefined, [tag('both')], {
        id: 'a',
        target: [{ selector: quote('Noor') }, { selector: [quote('Mayor')] }],
      }),
      item(quote('left'), [tag('act')], { id: 'b' }),
      { type: 'Annotation', motivation: ['linking'], target: 'a', body: 'b' },
    ]);
    assert.deepEqual(shown(imported), ['both: Mayor … Noor', 'act: left']);
    assert.deepEqual(relationsShown(imported), [': both: Mayor … Noor → act: left']);
  });
});

describe('import of brat standoff', () => {
  const read = (ann: string, txt = article) =>
    readFiles(
      bratReader,
      new Map([
        ['.ann', ann],
        ['.txt', txt],
      ]),
    );

  it('relations, attributes, notes and parts; the words of events and the rest are told of', () => {
    const imported = read(
      'T1\tPerson 8 15\tAnn Lee\r\nT2\tGene_expression 2 7;16 22\tMayor opened\r\nR1\tdoes Arg1:T1 Arg2:T2\t\r\n' +
        'A1\tNegation T2\r\nA2\tvalue T1 high\r\n#1\tAnnotatorNotes T1\tWho?\r\nE1\tOpen:T2 Who:T1\r\n',
    );
    assert.deepEqual(shown(imported), ['Gene_expression: Mayor … opened', 'Person: Ann Lee']);
    assert.deepEqual(relationsShown(imported), ['does: Person: Ann Lee → Gene_expression: Mayor … opened']);
    const [act, person] = imported.annotations;
    assert.deepEqual([act?.attributes, person?.attributes], [{ Negation: 'true' }, { value: 'high' }]);
    assert.deepEqual(person?.comments, [{ text: 'Who?', creator: undefined }]);
    assert.deepEqual(imported.problems, ['.ann:7: Events are not imported; their triggers are.']);
  });

  it('offsets in code units where the words stand there, and a passage over two lines', () => {
    const imported = read('T1\tPerson 9 16\tAnn Lee\nT2\tP 27 32;36 44\tfair. The fair\n');
    assert.deepEqual(shown(imported), ['Person: Ann Lee', 'P: fair.\r\n\r\nThe fair']);
    assert.deepEqual(imported.problems, []);
  });

  it('without a text of its own, the article', () => {
    const imported = readFiles(bratReader, new Map([['.ann', 'T1\tPerson 8 15\tAnn Lee']]), article);
    assert.deepEqual(shown(imported), ['Person: Ann Lee']);
  });
});

describe('import of CoNLL', () => {
  const read = (...lines: readonly string[]) =>
    readFiles(conllReader, new Map([['.conll', lines.join('\n')]]), article);

  for (const [scheme, tags] of [
    ['IOB1', ['O', 'I-PER', 'I-PER', 'B-PER', 'O', 'I-X']],
    ['IOB2', ['O', 'B-PER', 'I-PER', 'B-PER', 'O', 'B-X']],
    ['IOBES', ['O', 'B-PER', 'E-PER', 'S-PER', 'O', 'S-X']],
    ['BILOU', ['O', 'B-PER', 'L-PER', 'U-PER', 'O', 'U-X']],
  ] as const)
    it(`${scheme}, in two columns with tabs`, () => {
      const words = ['Mayor', 'Ann', 'Lee', 'opened', 'the', 'fair'];
      const imported = read(...words.map((word, index) => `${word}\t${tags[index]}`));
      assert.deepEqual(shown(imported), ['PER: Ann Lee', 'PER: opened', 'X: fair']);
      assert.deepEqual(imported.problems, []);
    });

  it('four columns, brackets of the Penn Treebank, documents, comments, sentences that end a run', () => {
    const imported = read(
      '-DOCSTART- -X- O O',
      '',
      '# sent 1',
      'The DT I-NP O',
      'fair NN I-NP B-X',
      '',
      '-LRB- -LRB- O I-X',
      'in IN O O',
      'Noor NNP O B-LOC',
      '-RRB- -RRB- O O',
    );
    assert.deepEqual(shown(imported), ['X: fair', 'X: (', 'LOC: Noor']);
    assert.deepEqual(imported.problems, []);
  });

  it('a token that the article does not have, and words that it has besides', () => {
    const imported = read('Ann B-PER', 'Marie I-PER', 'Lee I-PER', 'is O', 'new B-X', 'left B-Y');
    assert.deepEqual(shown(imported), ['PER: Ann Lee', 'X: new']);
    assert.deepEqual(imported.problems, [
      '.conll:2: The article does not have “Marie” here.',
      '.conll:6: The article does not have “left” here.',
      '.conll:6: None of the words of this “Y” is in the article.',
    ]);
  });
});

describe('import of Prodigy and spaCy', () => {
  const read = (...lines: readonly unknown[]) =>
    readFiles(
      prodigyReader,
      new Map([['.jsonl', lines.map((line) => JSON.stringify(line)).join('\n')]]),
      article,
    );

  it('paragraphs in the article, in their order, with rejected ones left out', () => {
    const imported = read(
      {
        text: '😀 Mayor Ann Lee opened the fair.',
        spans: [{ start: 8, end: 15, label: 'PER', token_end: 3 }],
        answer: 'accept',
      },
      { text: 'The fair', spans: [], answer: 'ignore' },
      { text: 'Ann Lee left.', spans: [{ start: 0, end: 7, label: 'PER' }] },
    );
    assert.equal(imported.text, article);
    assert.deepEqual(
      imported.annotations.map(({ spans }) => spans[0]?.start),
      [article.indexOf('Ann'), article.lastIndexOf('Ann')],
    );
    assert.deepEqual(imported.problems, ['.jsonl:2: It was answered “ignore” and is left out.']);
  });

  it('texts that the article does not have stand by themselves', () => {
    const imported = read(
      { text: 'Bo Roe left.', spans: [{ start: 0, end: 6, label: 'PER' }] },
      { text: 'Ann', spans: [] },
    );
    assert.equal(imported.text, 'Bo Roe left.\n\nAnn');
    assert.deepEqual(shown(imported), ['PER: Bo Roe']);
  });

  it('relations by place and by token, documents of spaCy, training data of spaCy 2', () => {
    const [first, second] = [
      { start: 0, end: 7, token_end: 1, label: 'PER' },
      { start: 8, end: 12, token_end: 2, label: 'ACT' },
    ];
    const imported = read(
      {
        text: 'Ann Lee left.',
        spans: [first, second],
        relations: [
          { head: 1, child: 2, head_span: first, child_span: second, label: 'does' },
          { head: 2, child: 1, label: 'by' },
        ],
      },
      {
        text: 'The fair',
        ents: [{ start: 4, end: 8, label: 'E' }],
        spans: { more: [{ start: 0, end: 3, label: 'D' }] },
      },
      ['Mayor', { entities: [[0, 5, 'T']] }],
    );
    assert.deepEqual(shown(imported), ['T: Mayor', 'D: The', 'E: fair', 'PER: Ann Lee', 'ACT: left']);
    assert.deepEqual(relationsShown(imported), [
      'does: PER: Ann Lee → ACT: left',
      'by: ACT: left → PER: Ann Lee',
    ]);
  });
});

describe('import of doccano', () => {
  const read = (...lines: readonly unknown[]) =>
    readFiles(
      doccanoReader,
      new Map([['.jsonl', lines.map((line) => JSON.stringify(line)).join('\n')]]),
      article,
    );

  it('labels in code points; in code units where those alone spare words', () => {
    assert.deepEqual(shown(read({ text: article, label: [[8, 15, 'PER']] })), ['PER: Ann Lee']);
    const imported = read({ id: 1, text: article, label: [[9, 16, 'PER']], Comments: [] });
    assert.deepEqual(shown(imported), ['PER: Ann Lee']);
    assert.match(imported.problems[0]!, /^\.jsonl:1: Its offsets were taken as UTF-16 code units/);
  });

  it('entities and relations, and a file that is one list', () => {
    const imported = read([
      {
        text: 'Ann Lee left.',
        entities: [
          { id: 7, start_offset: 0, end_offset: 7, label: 'PER' },
          { id: 9, start_offset: 8, end_offset: 12, label: 'ACT' },
        ],
        relations: [{ id: 1, from_id: 7, to_id: 9, type: 'does' }],
      },
    ]);
    assert.deepEqual(relationsShown(imported), ['does: PER: Ann Lee → ACT: left']);
  });
});
