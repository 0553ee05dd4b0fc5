// The content that follows a cue: "that …", a bare clause, "whether …", "to …", "of …".
import type { CueVerb } from '../../../lexicon/en/indirectCues.ts';
import { behindCircumstance, hasObjectAndInfinitive } from './circumstance.ts';
import { isClause, isThatClause, opensClause } from './clauseOpening.ts';
import { contentEnd } from './contentEnd.ts';
import type { Phrase } from './report.ts';
import type { ClauseToken } from '../clause.ts';

export interface After {
  /** Behind the cue with its particle: "warned of", "pointed out". */
  readonly cueEnd: number;
  readonly content: Phrase;
}

/** Verbs that hardly ever have an object of their own: what follows is a clause. */
const lenient = /^(?:say|insist|think|hope)$/;

/** `conjunction` is that of the cue's clause: in "when she said it rained, they left" the comma ends the content. */
export function contentAfter(
  words: readonly ClauseToken[],
  verb: number,
  cue: CueVerb,
  conjunction: string,
): After | undefined {
  const start = startAfter(words, verb, cue);
  if (!start) return undefined;
  const { cueEnd, from, bare } = start;
  const to = contentEnd(words, from, conjunction);
  if (to - from < (bare ? 3 : 2)) return undefined;
  if (bare && !isClause(words, from, to, lenient.test(cue.lemma))) return undefined;
  return { cueEnd, content: { from, to } };
}

interface Start {
  readonly cueEnd: number;
  readonly from: number;
  /** Whether nothing but the clause itself shows that content begins. */
  readonly bare: boolean;
}

const questions = /^(?:whether|if|how|why|what|who)$/;

function startAfter(words: readonly ClauseToken[], verb: number, cue: CueVerb): Start | undefined {
  const { frames, lemma } = cue;
  const at = lemma === 'point' ? verb + 2 : verb + 1;
  if (lemma === 'point' && words[verb + 1]?.lower !== 'out') return undefined;
  const next = words[at]?.lower ?? '';
  const told = frames.has('told');
  const marked = { cueEnd: at, from: at, bare: false };
  if (next === 'that') return frames.has('that') && isThatClause(words, at) ? marked : undefined;
  if (questions.test(next)) return frames.has('question') ? marked : undefined;
  if (next === 'of' && frames.has('of')) return { cueEnd: at + 1, from: at + 1, bare: false };
  if (next === 'to' && frames.has('infinitive') && lemma !== 'tell') return marked;
  if (frames.has('gerund') && /^[a-z]+ing$/.test(next)) return marked;
  if (told && frames.has('infinitive') && hasObjectAndInfinitive(words, at)) return marked;
  const further = behindCircumstance(words, at, cue);
  if (further !== undefined && marksContent(words, further, cue)) return { ...marked, from: further };
  return frames.has('clause') && opensClause(words, at) ? { ...marked, bare: true } : undefined;
}

function marksContent(words: readonly ClauseToken[], at: number, { frames }: CueVerb): boolean {
  const lower = words[at]?.lower ?? '';
  if (lower === 'that') return frames.has('that') || frames.has('told');
  if (questions.test(lower)) return frames.has('question');
  return frames.has('clause') || frames.has('told');
}
