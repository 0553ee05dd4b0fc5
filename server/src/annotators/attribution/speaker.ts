// Finds the speaker of a cue: the noun phrase that is the subject of the verb, before it or behind it, and the mention in it.
import type { Section } from '../../document/document.ts';
import type { Span } from '../../text/span.ts';
import { spanOf } from '../../text/span.ts';
import type { Mention } from '../layers.ts';
import { withAppositions } from './appositions.ts';
import type { ClauseToken } from './clause.ts';
import { readClause } from './clause.ts';
import type { Cue } from './cues.ts';
import type { TokenRange } from './nounPhrase.ts';
import { headEnd, phraseStartingAt } from './nounPhrase.ts';
import type { Scene } from './scene.ts';
import { lastClauseSubject, mainSubject, subjectBefore } from './subject.ts';

/** Who speaks, as the text has it. */
export interface SpeakerPhrase {
  /** The whole noun phrase, absolute. */
  readonly span: Span;
  /** Its head without what follows it: "a senior official" of "a senior official in the ministry". */
  readonly head: Span;
  /** The mention that is its head or stands in apposition to it. */
  readonly mention: Mention | undefined;
}

const farthest = 320;

/** The phrase left of the cue: "he said", "Ann Lee, who chairs the panel, said", "the mayor of York has also said". */
export function speakerBefore(
  scene: Scene,
  section: Section,
  cue: Cue,
  limit: number,
): SpeakerPhrase | undefined {
  const from = Math.max(limit, cue.sentence.start, cue.span.start - farthest);
  const tokens = readClause(scene, section, from, cue.span.start);
  const range = cue.participle ? subjectOfParticiple(tokens) : subjectBefore(tokens);
  return range && phraseOf(scene, tokens, range);
}

/** "…, adding": the subject of the main clause; "one of her ads asking": the noun right before it. */
function subjectOfParticiple(tokens: readonly ClauseToken[]): TokenRange | undefined {
  const kind = tokens.at(-1)?.kind;
  const besideNoun = kind === 'word' || kind === 'name';
  return besideNoun
    ? (objectOfWith(tokens) ?? subjectBefore(tokens))
    : (lastClauseSubject(tokens) ?? mainSubject(tokens) ?? subjectBefore(tokens));
}

/** "…, with Ann Lee saying": the participle's subject is what "with" governs. */
function objectOfWith(tokens: readonly ClauseToken[]): TokenRange | undefined {
  const at = tokens.findLastIndex(({ lower }) => lower === 'with');
  const phrase = at < 0 || tokens[at - 1]?.kind !== 'comma' ? undefined : phraseStartingAt(tokens, at + 1);
  return phrase?.to === tokens.length - 1 ? phrase : undefined;
}

/** The phrase right of the cue: "said the minister, Ann Lee, who chairs the panel", "according to Ann Lee". */
export function speakerAfter(
  scene: Scene,
  section: Section,
  cue: Cue,
  limit: number,
): SpeakerPhrase | undefined {
  const to = Math.min(limit, cue.span.end + farthest);
  const tokens = readClause(scene, section, cue.span.end, to);
  const first = tokens[0]?.kind === 'adverb' ? 1 : 0;
  const range = phraseStartingAt(tokens, first);
  if (!range) return undefined;
  return phraseOf(scene, tokens, { from: range.from, to: withAppositions(tokens, range) });
}

/** The subject of the sentence that a quotation stands in or follows. */
export function sentenceSubject(
  scene: Scene,
  section: Section,
  { start, end }: Span,
): SpeakerPhrase | undefined {
  const tokens = readClause(scene, section, start, Math.min(end, start + farthest));
  const range = mainSubject(tokens);
  return range && phraseOf(scene, tokens, range);
}

/** "Ann Lee: “…”": a name that ends where the colon stands, and is all that stands before it or before a dash. */
export function namedBeforeColon(scene: Scene, { start, end }: Span): SpeakerPhrase | undefined {
  const label = /[-–—]\s+((?:\p{Lu}[\p{L}.'’-]*\s?|and\s){1,6})$/u.exec(
    scene.masked.slice(Math.max(start, end - 80), end),
  );
  if (label?.[1]) return labelOf(scene, end - label[1].length, end);
  const mention = scene.mentions.endingBefore(end, start).find(({ span }) => span.end === end);
  const before = mention && scene.masked.slice(start, mention.span.start).trimEnd();
  return mention && /(?:^|[-–—])$/.test(before ?? '')
    ? { span: mention.span, head: mention.span, mention }
    : undefined;
}

function labelOf(scene: Scene, start: number, end: number): SpeakerPhrase {
  const span = spanOf(start, end);
  const mention = scene.mentions.endingBefore(end, start).find((other) => other.form === 'name');
  return { span, head: span, mention };
}

export function phraseOf(
  scene: Scene,
  tokens: readonly ClauseToken[],
  range: TokenRange,
): SpeakerPhrase | undefined {
  const [first, last, head] = [tokens[range.from], tokens[range.to], tokens[headEnd(tokens, range)]];
  if (!first || !last || !head) return undefined;
  const span = spanOf(first.start, last.end);
  const headSpan = spanOf(first.start, head.end);
  return { span, head: headSpan, mention: mentionOf(scene, span, head, tokens) };
}

/**
 * The name or pronoun that ends with the head; else the name that has the head for its title ("the head of the port, Bo
 * Carr"), or that stands behind it ("chief executive of the Port Authority Bo Carr", "the assailant, Bo Carr").
 */
function mentionOf(
  scene: Scene,
  span: Span,
  head: ClauseToken,
  tokens: readonly ClauseToken[],
): Mention | undefined {
  const mentions = scene.mentions.endingBefore(span.end, span.start - longestTitle);
  const author = wordsOf.has(head.lower) ? ownerOf(mentions, head, tokens) : undefined;
  if (author) return author;
  const atHead = mentions.find((mention) => mention.span.start < head.end && head.end <= mention.span.end);
  if (atHead && atHead.form !== 'nominal' && atHead.form !== 'demonym') return atHead;
  const behind = mentions
    .filter(({ form, head: { start } }) => form === 'name' && start >= head.end)
    .toReversed();
  const titled = behind.find(({ title }) => title && title.start < head.end && head.end <= title.end);
  return titled ?? behind.find((mention) => canSpeak(mention) && isApposed(mention, tokens)) ?? atHead;
}

/** "Ann Lee’s statement", "her letter": what someone says or writes speaks for them. */
function ownerOf(
  mentions: readonly Mention[],
  head: ClauseToken,
  tokens: readonly ClauseToken[],
): Mention | undefined {
  const at = tokens.indexOf(head);
  const owner = [tokens[at - 1], tokens[at - 2]].find(
    (token) => token && (token.possessive || possessives.has(token.lower)),
  );
  return (
    owner &&
    mentions.find(
      ({ span, form }) => form !== 'nominal' && span.start <= owner.start && owner.start < span.end,
    )
  );
}

const possessives = new Set(['his', 'her', 'their']);
const wordsOf = new Set(
  'statement letter email message tweet post note memo speech testimony response reply remarks comments words'.split(
    ' ',
  ),
);

/** A title may begin left of the phrase that was read. */
const longestTitle = 80;

/** Behind a comma, or behind the words that the head governs; nothing of its own phrase follows it. */
function isApposed({ span, type }: Mention, tokens: readonly ClauseToken[]): boolean {
  const at = tokens.findIndex(({ start }) => start >= span.start);
  const [before, next] = [tokens[at - 1], tokens.find(({ start }) => start >= span.end)];
  const closes = next === undefined || closers.has(next.kind);
  if (before?.kind === 'comma') return closes;
  return closes && type === 'PER' && before?.kind === 'name' && !before.possessive;
}

const closers = new Set<ClauseToken['kind']>(['comma', 'stop', 'open', 'dash', 'relative', 'auxiliary']);

/** People and bodies speak; what has no type may be either. */
function canSpeak({ type }: Mention): boolean {
  return type === 'PER' || type === 'ORG' || type === undefined;
}
