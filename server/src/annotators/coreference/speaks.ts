// Whether a mention is said to speak, in words right beside it: "Lee said", "Lee, who chairs the panel, said", ", said Lee", "according to Lee".
import { nounLikeForms, reportingVerbForms } from '../../lexicon/en/reportingVerbs.ts';
import { sliceSpan } from '../../text/span.ts';
import type { Span } from '../../text/span.ts';
import type { Mention } from '../layers.ts';

/** `sentence` bounds the search; it looks at a bounded stretch of text. The span of the mention has its title in front. */
export function speaks(text: string, mention: Mention, span: Span, sentence: Span): boolean {
  const after = text.slice(span.end, Math.min(sentence.end, span.end + farthest));
  const before = text.slice(Math.max(sentence.start, span.start - 40), span.start);
  if (/ and $/.test(before)) return false;
  const noun = mention.form === 'pronoun' ? 'verb' : mention.form === 'name' ? 'inflected' : 'noun';
  // Most names are followed by something else, and no clause needs to be tried.
  const opens = after.startsWith(' ') || after.startsWith(', ');
  return (
    (opens && clauses.some((clause) => saysBehind(clause, after, noun))) ||
    (before.endsWith(', ') && saysBehind(apposition, after, noun)) ||
    (isNamedBehind(before) && !predicate.test(after))
  );
}

/** Whether it asks someone something, and is not the one who answers. */
export function asks(text: string, { end }: Span): boolean {
  if (text[end] !== ' ' && text[end] !== ',') return false;
  return /^,? (?:then |also |later )?(?:asked|asks|pressed|questioned|interviewed)(?! for\b| that\b| to\b| [“"])\b/.test(
    sliceSpan(text, { start: end, end: end + 30 }),
  );
}

/** "Lee, who lost, said Roe could win": the name opens a clause of its own. */
const predicate =
  /^ (?:is|was|are|were|has|had|have|could|would|will|can|may|might|should|must|did|does|\p{L}+ed) /u;
const farthest = 200;
const clauses = [
  /^(?: \([^()]{1,40}\))? (?=\p{Ll})/u,
  /^, [^,]{1,110}, (?=\p{Ll})/u,
  /^, [^,]{1,110}, [^,]{1,40}, (?=\p{Ll})/u,
  /^(?:, [^,]{1,110})?,? who (?=\p{Ll})/u,
];
const apposition = /^, (?=\p{Ll})/u;
const auxiliary = /^(?:has|had|have|also|then|later|now|did|would|once|further|\p{L}{2,12}ly) /u;

/** Whether a reporting verb stands behind what the clause matches, with auxiliaries and adverbs before it. */
function saysBehind(clause: RegExp, after: string, reading: 'verb' | 'inflected' | 'noun'): boolean {
  const match = clause.exec(after);
  if (!match) return false;
  let rest = after.slice(match[0].length);
  for (let count = 0; count < 3 && auxiliary.test(rest); count++) rest = rest.replace(auxiliary, '');
  const verb = /^\p{L}+/u.exec(rest)?.[0] ?? '';
  if (!reportingVerbForms.has(verb) || verb.endsWith('ing')) return false;
  if (nounLikeForms.has(verb) && (reading === 'noun' || (reading === 'inflected' && !verb.endsWith('s'))))
    return false;
  return !/^(?:add|continue)/.test(verb) || /^(?:[,:.]| that\b| [“"])/.test(rest.slice(verb.length));
}

const transitive = new Set(
  'tell tells told ask asks asked inform informed urge urged warn warned'.split(' '),
);

/** Behind a quotation or a comma, a verb and its subject change places. */
function isNamedBehind(before: string): boolean {
  if (/\baccording to $/i.test(before.slice(-13))) return true;
  const verb = /[,"”’'] (\p{Ll}+) $/u.exec(before.slice(-24))?.[1] ?? '';
  return reportingVerbForms.has(verb) && !nounLikeForms.has(verb) && !transitive.has(verb);
}
