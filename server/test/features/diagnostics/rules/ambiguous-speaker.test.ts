// Tests of the rule ambiguous-speaker.
import assert from 'node:assert/strict';
import { ambiguousSpeaker } from '../../../../src/features/diagnostics/rules/ambiguous-speaker.ts';
import { fakeArticle } from '../../../support/fakeArticle.ts';

function reported(marked: string): readonly string[] {
  const article = fakeArticle(marked);
  const { text } = article.document;
  return ambiguousSpeaker.check(article, { knownAcronyms: [] }).map(({ span, related }) => {
    const names = related.map((place) => text.slice(place.span.start, place.span.end));
    return `${text.slice(span.start, span.end)}: ${names.join(', ')}`;
  });
}

const he = '[[SPEAKER:[[PRO=m,s:he]]]]';
const quote = '[[QUOTE:“We open in May,”]]';

describe('ambiguous-speaker', () => {
  for (const marked of [
    `[[PER=m,s:Bo Berg]] met [[PER=m:Dan Ellis]] at noon. ${quote} ${he} said.`,
    `[[PER=m,s:Bo Berg]] and [[PER=f:Ann Lee]] came late. ${quote} ${he} said.`,
    `The board heard [[PER=m:Bo Berg]] and the son of [[PER=m:Dan Ellis]], and [[PRO=m:he]] rose. ${quote} ${he} said.`,
    `With [[PER=m:Bo Berg]] away came [[PER=m:Dan Ellis]], who had been ill. ${quote} ${he} said.`,
    `At [[PER=m:Bo Berg]]’s house stood [[PER=m:Dan Ellis]]. ${quote} ${he} said.`,
    `[[PER=m,s:Bo Berg]] and [[PER=m:Dan Ellis]] came late. ${quote} ${he} told [[PER=m:Bo Berg]].`,
    `[[PER=m,s:Bo Berg]] and [[PER=m:Dan Ellis]] came late.\n\nThe rain fell.\n\nIt was cold.\n\n${quote} ${he} said.`,
    `[[QUOTE:“No,”]] said [[SPEAKER:[[PER=m,s:Bo Berg]]]]. [[PER=m:Bo Berg]] and [[PER=m:Dan Ellis]] came late.\n\n${quote} ${he} said.`,
    `[[PER=m,s:Bo Berg]] and [[PER=m:Dan Ellis]] came late. ${quote} [[SPEAKER:[[PRO:they]]]] said.`,
  ]) {
    it(`passes: ${marked.slice(0, 90)}`, () => {
      assert.deepEqual(reported(marked), []);
    });
  }

  it('reports two men side by side', () => {
    const marked = `[[PER=m,s:Bo Berg]] and [[PER=m:Dan Ellis]] came late. ${quote} ${he} said.`;
    assert.deepEqual(reported(marked), ['he: Bo Berg, Dan Ellis']);
  });
  it('reports two women of whom neither is the subject, in the paragraph before', () => {
    const marked =
      'A letter from [[PER=f:Ann Lee]] to [[PER=f:Carla Diaz]] was read.\n\n' +
      '[[QUOTE:“We open in May,”]] [[SPEAKER:[[PRO=f,s:she]]]] said.';
    assert.deepEqual(reported(marked), ['she: Ann Lee, Carla Diaz']);
  });
});
