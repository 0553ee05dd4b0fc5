// mixed-attribution-tense: "she says" here and "she said" there.
import type { Article } from '../../../article/article.ts';
import { speakerOf, timexAt } from '../../../article/queries.ts';
import { sliceSpan } from '../../../text/span.ts';
import type { CueWord } from '../cueWords.ts';
import { cueWords, verbForm } from '../cueWords.ts';
import { change, finding } from '../finding.ts';
import type { Finding, Fix, Rule } from '../rule.ts';
import { surroundings } from '../surroundings.ts';

/** Fewer show no usage that the others could break. */
const leastUsual = 3;
const maxRelated = 20;

export const mixedAttributionTense: Rule = {
  id: 'mixed-attribution-tense',
  title: 'Attributions in two tenses',
  severity: 'hint',
  check: (article) => {
    const cues = cueWords(article).filter((cue) => isSpoken(article, cue));
    const past = cues.filter((cue) => verbForm(cue) === 'past');
    const present = cues.filter((cue) => verbForm(cue) === 'present');
    const [usual, other] = past.length >= present.length ? [past, present] : [present, past];
    const [first] = usual.length >= leastUsual ? other.filter((cue) => isTimeless(article, cue)) : [];
    return first && usual[0] ? [report(article, first, [usual[0], ...other], usual.length)] : [];
  },
};

/** Papers speak in the present for as long as they last: "the letter says". */
const ofPapers = new Set(
  'read write state continue ask tweet post report go think believe recall'.split(' '),
);

/** Direct speech of a person: what a letter or a law says it goes on saying. */
function isSpoken(article: Article, { quotation, lemma }: CueWord): boolean {
  if (quotation.form !== 'direct' || ofPapers.has(lemma)) return false;
  const { mention } = speakerOf(article, quotation.id);
  return mention?.type === 'PER' && mention.form !== 'nominal';
}

const otherTime =
  /\b(?:has|have|had|now|once|then|later|earlier|recently|often|always|usually|rarely|sometimes|still|never|when|before|after|at the time|as he|as she)\b/i;

/** Whether nothing in the sentence gives the verb a time of its own. */
function isTimeless(article: Article, { span }: CueWord): boolean {
  const { before, after } = surroundings(article, span);
  const own = `${before.slice(Math.max(before.lastIndexOf('”'), before.lastIndexOf('"')) + 1)} ${after.split(/["“]/, 1)[0] ?? ''}`;
  if (otherTime.test(own)) return false;
  const near = [...after.matchAll(/[\p{L}\p{N}]+/gu)].slice(0, 12);
  return !near.some((word) => timexAt(article, span.end + word.index) !== undefined);
}

function report(article: Article, cue: CueWord, others: readonly CueWord[], count: number): Finding {
  const { text } = article.document;
  const word = sliceSpan(text, cue.span);
  const tense = verbForm(cue) === 'past' ? 'present' : 'past';
  const message = `“${word}” stands here, while ${count} other attributions of this article are in the ${tense} tense. Keep to one tense, unless the time differs.`;
  const related = others
    .filter(({ span }) => span.start !== cue.span.start)
    .slice(0, maxRelated)
    .map(({ span }) => ({ span, message: `“${sliceSpan(text, span)}” stands here.` }));
  return finding(cue.span, message, { related, fixes: inOtherTense(text, cue) });
}

/** "said" needs no look at who speaks, "says" and "say" do. */
function inOtherTense(text: string, cue: CueWord): readonly Fix[] {
  return cue.lemma === 'say' && verbForm(cue) === 'present' ? [change(text, cue.span, 'said', false)] : [];
}
