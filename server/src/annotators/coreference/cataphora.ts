// Pronouns that come before the one whom they mean: "For her part, Ann Lee smiled", "When he arrived, Lee said nothing".
import { sliceSpan } from '../../text/span.ts';
import type { Gender, Mention } from '../layers.ts';
import type { Reading } from './discourse.ts';
import type { Resolution } from './resolution.ts';
import { chainOf, isPersonName } from './resolution.ts';

const mostMentions = 5;

/** The chain of the name ahead; undefined where the pronoun hardly looks ahead. */
export function lookAhead(resolution: Resolution, reading: Reading, wanted: Gender): number | undefined {
  const { mention, order, genders } = reading;
  const isBearer = bearerAhead(resolution, reading);
  if (!isBearer) return undefined;
  for (const after of resolution.mentions.slice(order + 1, order + mostMentions)) {
    if (after.span.start - mention.span.end > isBearer.within) return undefined;
    const chain = isPersonName(after) && isBearer.fits(after) ? chainOf(resolution, after) : undefined;
    if (chain === undefined) continue;
    const gender = genders.get(chain);
    return gender === undefined || gender === wanted ? chain : undefined;
  }
  return undefined;
}

interface Bearer {
  readonly within: number;
  readonly fits: (name: Mention) => boolean;
}

/** What name to look for. */
function bearerAhead(resolution: Resolution, reading: Reading): Bearer | undefined {
  const { text } = resolution.document;
  const word = sliceSpan(text, reading.mention.span).toLowerCase();
  if (word === 'his' || word === 'her') {
    const { start } = reading.mention.span;
    const opens = opening.test(text.slice(Math.max(0, start - 14), start));
    return opens ? { within: 60, fits: ({ subject }) => subject } : undefined;
  }
  const opensParagraph = (word === 'he' || word === 'she') && opensWithClause(reading);
  return opensParagraph ? { within: 120, fits: (name) => opensMainClause(text, name) } : undefined;
}

const opening = /(?:^|[.!?\n]\s*)(?:For|On|In|At|With|Despite|Before|After|During|Throughout)\s$/;

/** "When he arrived": within a paragraph it goes on from the sentence before. */
function opensWithClause({ standing, sentence, trail, describe }: Reading): boolean {
  const section = describe(sentence)?.section;
  const last = trail.sentences.at(-1)?.sentence ?? -1;
  return standing === 'subordinate' && describe(last)?.section !== section;
}

/** ", Lee said". */
function opensMainClause(text: string, { span, title }: Mention): boolean {
  const start = title && title.end <= span.start ? title.start : span.start;
  return text.slice(start - 2, start) === ', ' && /^ \p{Ll}/u.test(text.slice(span.end, span.end + 2));
}
