// The second pass: what the article says of a word elsewhere, and what is kept while nothing changes.
import assert from 'node:assert/strict';
import { recognizeMentions } from '../../../../src/annotators/entities/recognizeMentions.ts';
import { tagArticle } from '../../../../src/annotators/entities/tagger/tagArticle.ts';
import { parseDocument } from '../../../../src/document/parseDocument.ts';

const passagesOf = (text: string) =>
  parseDocument(text, 'plain').sections.map(({ passage, kind }) => recognizeMentions(passage, kind));

const body = 'The dam held.\n\nIn the evening Tarva was quiet.';

describe('second pass of the tagger', () => {
  it('hears what a word is elsewhere in the article', () => {
    const typeIn = (text: string) => {
      const passages = passagesOf(text);
      const last = passages.length - 1;
      const words = passages[last]?.words ?? [];
      return tagArticle(passages)[last]?.find(({ from }) => words[from]?.text === 'Tarva')?.type;
    };
    const person = `${body}\n\nMs Tarva, 54, left. "I saw it," Tarva said. Mr Tarva came too.\n\nNobody asked Tarva.`;
    const place = `${body}\n\nThe people of Tarva fled. Rain fell in Tarva and near Tarva.\n\nNobody left Tarva.`;
    assert.equal(typeIn(person), 'PER');
    assert.equal(typeIn(place), 'LOC');
  });

  it('gives the same list for a passage of which the article says the same', () => {
    const passages = passagesOf('Ann Lee left Oslo.\n\nRain fell.');
    const [first] = tagArticle(passages);
    const [again] = tagArticle(
      [passages[0], ...passagesOf('It was cold.')].filter((one) => one !== undefined),
    );
    assert.ok(first && first.length === 2);
    assert.equal(again, first);
  });

  it('gives a fresh list where the article says something else', () => {
    const passages = passagesOf('Ann Lee left Oslo.');
    const [first] = tagArticle(passages);
    const [again] = tagArticle([...passages, ...passagesOf('The firm Oslo hired Oslo Ltd.')]);
    assert.notEqual(again, first);
  });
});
