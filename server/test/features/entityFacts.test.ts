// What hover and outline tell of an entity: acronyms, roles with links, forms, spellings in dispute.
import assert from 'node:assert/strict';
import { entityFacts } from '../../src/features/entityFacts.ts';
import { outlineOf } from '../../src/features/outline.ts';
import { analyze } from '../support/analyze.ts';
import { fakeArticle } from '../support/fakeArticle.ts';
import { entry } from '../support/register.ts';

/** Paragraphs on the first entity; links lead to the words that stand there. */
function facts(marked: string): readonly string[] {
  const article = fakeArticle(marked);
  const [entity] = article.entities;
  assert.ok(entity);
  return entityFacts(article, entity, ({ start }) => `#${start}`);
}

describe('entityFacts', () => {
  it('gives each role with a link to its place, and counts the rest', () => {
    const text = '[[TITLE:Mayor]] [[PER:Ann Lee]] came. [[TITLE:Senator]] [[PER:Ann Lee]] left.';
    assert.deepEqual(facts(text), [
      '**Ann Lee** · person',
      '- [Mayor](<#0>)\n- [Senator](<#20>)',
      'Names used: Ann Lee (2×)',
    ]);
    const many = 'Clerk|Judge|Mayor|Senator|Minister|Captain|Doctor'.split('|');
    const roles = facts(many.map((role) => `[[TITLE:${role}]] [[PER:Ann Lee]] came.`).join(' '))[1];
    assert.match(roles ?? '', /^- \[Clerk\].*\n- and 2 more$/su);
  });

  it('gives an organisation its acronym and full name', () => {
    const line = (marked: string) => facts(marked).find((part) => part.startsWith('Acronym'));
    assert.equal(
      line('The [[ORG:River Basin Trust]] ([[ACR:R.B.T.]]) met. The [[ACR:RBT]] left.'),
      'Acronym: RBT · full name: River Basin Trust',
    );
    assert.equal(line('[[ACR:QXZ]] met.'), 'Acronym: QXZ · the article has no full name');
    assert.equal(line('The [[ACR:GOP]] met.'), 'Acronym: GOP · full name: Republican Party');
    assert.equal(line('The [[ORG:River Basin Trust]] met.'), undefined);
  });

  it('names spellings in dispute, the more frequent one first, of the names that have them alone', () => {
    const text =
      '[[PER:Vera Petrosian]] came. [[PER:Vera Petrossian]] spoke. [[PER:Vera Petrossian]] left. [[PER:Bo Berg]] stayed.';
    const disputes = (at: number) => {
      const article = fakeArticle(text);
      const entity = article.entities.at(at);
      assert.ok(entity);
      return entityFacts(article, entity, ({ start }) => `#${start}`).filter((part) => /dispute/.test(part));
    };
    assert.deepEqual(disputes(0), [
      'Spelling in dispute: [Petrossian](<#26>) (2×) or [Petrosian](<#5>) (1×)',
    ]);
    assert.deepEqual(disputes(-1), []);
  });

  it('stands in the tooltips of the outline too, with the entry of the register', () => {
    const register = [entry('LOC', 'Lisbon', { notes: 'A *port*.' })];
    const [group] = outlineOf(analyze('Lisbon woke.', { register }));
    assert.equal(
      group?.nodes[0]?.tooltip,
      [
        '**Lisbon** · place',
        'City and region in Portugal · 38.72° N, 9.13° W',
        'Names used: Lisbon (1×)',
        'Register of names: **Lisbon**',
        'A \\*port\\*.',
      ].join('\n\n'),
    );
  });
});
