// Tests of hovers: precedence, contents, escaping.
import assert from 'node:assert/strict';
import { hoverAt } from '../../src/features/hover.ts';
import { articleAt } from './support.ts';

function hover(marked: string, linked = false): string | undefined {
  const { article, offset } = articleAt(marked);
  const line = (at: number) => article.document.text.slice(0, at).split('\n').length;
  return hoverAt(article, offset, { line, link: (span) => (linked ? `file:///a#${span.start}` : undefined) })
    ?.markdown;
}

describe('hoverAt', () => {
  const text =
    '[[PER:Ann Lee]] came.\n\n[[QUOTE:“The rain in [[LOC:Oslo]] is *cold*.”]] said [[SPEAKER:[[PER:Lee]]]] on [[DATE=2022-05-25:Wednesday]].';
  const at = (before: string) => text.replace(before, `¦${before}`);

  it('tells of a person', () => {
    const markdown = hover(at('Ann Lee]]')) ?? '';
    assert.match(markdown, /^\*\*Ann Lee\*\* · person/);
    assert.match(markdown, /Names used: Ann Lee \(1×\), Lee \(1×\)/);
    assert.match(markdown, /2 mentions: first line 1, last line 3/);
    assert.match(markdown, /“The rain in Oslo is \\\*cold\\\*\.”/);
  });
  it('links places', () => {
    assert.match(hover(at('Ann Lee]]'), true) ?? '', /\[line 1\]\(<file:\/\/\/a#0>\)/);
  });
  it('tells of a date', () => {
    assert.match(hover(at('Wednesday')) ?? '', /Wednesday 25 May 2022.*`2022-05-25`/);
  });
  it('prefers the name inside a quotation', () => {
    assert.match(hover(at('Oslo')) ?? '', /^\*\*Oslo\*\* · place/);
  });
  it('tells of a quotation', () => {
    const markdown = hover(at('rain')) ?? '';
    assert.match(markdown, /^\*\*Ann Lee\*\*, here “Lee” · direct quotation/);
    assert.match(markdown, /Stated: fake/);
    assert.match(markdown, /6 words/);
  });
  it('has nothing to tell of other words', () => {
    assert.equal(hover(at('came')), undefined);
  });
  it('escapes Markdown and HTML', () => {
    const markdown = hover('[[PER:¦Ann <b>_Lee_</b>]] came.') ?? '';
    assert.ok(!/(?<!\\)[<>_]/.test(markdown), markdown);
  });
});
