// Who is described and not known, and still may be the one whom "he" or "she" means: "a neighbour", "the former dancer".
import { personNouns, titleHeads } from '../../lexicon/en/titles.ts';
import { sliceSpan } from '../../text/span.ts';
import type { Mention } from '../layers.ts';
import type { Resolution } from './resolution.ts';

/** `speaks`: of what is of no sure type, one who speaks may be a person; a promise, an audience and several people are none. */
export function isUnnamedPerson(
  { document: { text }, mentions }: Resolution,
  order: number,
  speaks: boolean,
): boolean {
  const mention = mentions[order];
  if (mention?.form !== 'nominal') return false;
  if (mention.type !== undefined) return mention.type === 'PER';
  return speaks && !holdsPerson(mention, mentions.slice(order + 1, order + 4)) && isPersonNoun(text, mention);
}

/** "Mr. Gray also came": the name is there. */
function holdsPerson({ span }: Mention, following: readonly Mention[]): boolean {
  return following.some(
    ({ form, type, span: inner }) => form === 'name' && type === 'PER' && inner.end <= span.end,
  );
}

/** By the last word before a preposition, a relative clause or a comma. */
function isPersonNoun(text: string, { span }: Mention): boolean {
  const phrase = sliceSpan(text, { start: span.start, end: Math.min(span.end, span.start + 80) });
  const noun = /^.*?\p{L}(?=,| (?:of|for|from|in|at|on|with|who|that|near|to) |$)/u.exec(phrase)?.[0] ?? '';
  const word = noun.split(/[\s-]/).at(-1)?.toLowerCase() ?? '';
  return titleHeads.has(word) || personNouns.has(word) || (agent.test(word) && !things.has(word));
}

const agent = /(?:er|or|ist|ian|man|woman|person|ant|ee|eer|mate|neighbour|friend|colleague)$/;
const things = new Set(
  'paper newspaper letter order center poster banner number answer computer committee error other another'.split(
    ' ',
  ),
);
