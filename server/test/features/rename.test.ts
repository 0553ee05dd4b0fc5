// Tests of renaming.
import assert from 'node:assert/strict';
import { prepareRename, renameAt } from '../../src/features/rename.ts';
import { applyEdits } from '../../src/text/edit.ts';
import { articleAt } from './support.ts';

function renamed(marked: string, name: string) {
  const { article, offset } = articleAt(marked);
  const renaming = renameAt(article, offset, name);
  return (
    renaming && {
      text: applyEdits(article.document.text, renaming.edits),
      kept: renaming.insideQuotations.length,
    }
  );
}

describe('renameAt', () => {
  it('renames the same form only', () => {
    assert.deepEqual(renamed('[[PER:Ann ¦Lee]] came. [[PER:Ann Lee]] sat. [[PER:Lee]] left.', 'Anne Lee'), {
      text: 'Anne Lee came. Anne Lee sat. Lee left.',
      kept: 0,
    });
  });
  it('leaves quoted words alone', () => {
    assert.deepEqual(renamed('[[PER:¦Ann Lee]] came. [[QUOTE:“[[PER:Ann Lee]] is here.”]]', 'Anne Lee'), {
      text: 'Anne Lee came. “Ann Lee is here.”',
      kept: 1,
    });
  });
  it('refuses pronouns, empty names and line breaks', () => {
    assert.equal(renamed('[[PER=f:Ann Lee]] came. [[PRO=f,s:¦She]] sat.', 'It'), undefined);
    assert.equal(renamed('[[PER:¦Ann Lee]] came.', ' '), undefined);
    assert.equal(renamed('[[PER:¦Ann Lee]] came.', 'A\nB'), undefined);
  });
  it('is prepared with the name as written', () => {
    const { article, offset } = articleAt('Here [[PER:¦Ann Lee]] came.');
    assert.deepEqual(prepareRename(article, offset), { span: { start: 5, end: 12 }, placeholder: 'Ann Lee' });
    assert.equal(prepareRename(article, 1), undefined);
  });
});
