// Frames without a verb of the lexicon: any verb between a quotation's comma and a full stop, a signature behind a dash,
// and "by" behind a passive.
import type { Section } from '../../document/document.ts';
import type { ClauseToken } from './clause.ts';
import { readClause } from './clause.ts';
import type { Cue } from './cues.ts';
import type { Frame } from './frames.ts';
import { phraseStartingAt } from './nounPhrase.ts';
import type { Place, Scene } from './scene.ts';
import { sentenceAt } from './scene.ts';
import { phraseOf, speakerAfter } from './speaker.ts';

const reach = 160;

/** “…,” Lee surmised. “…!” beamed Lee. The comma inside the marks leaves no other reading. */
export function unknownVerbAfter(scene: Scene, place: Place): Frame | undefined {
  const { span, section } = place;
  if (!/[,?!—–…-]['’"”»]{1,3}$/.test(scene.document.text.slice(Math.max(span.start, span.end - 4), span.end)))
    return undefined;
  const tokens = readClause(scene, section, span.end, Math.min(place.to, span.end + reach));
  if (isPastForm(tokens[0])) return inverted(scene, place, tokens);
  const phrase = phraseStartingAt(tokens, 0);
  if (!phrase || (tokens[0]?.kind !== 'pronoun' && tokens[0]?.kind !== 'name')) return undefined;
  const at = tokens.findIndex((token, index) => index > phrase.from && isPastForm(token));
  const verb = tokens[at];
  if (!verb || at > phrase.to + 2) return undefined;
  const speaker = phraseOf(scene, tokens, { from: phrase.from, to: Math.min(phrase.to, at - 1) });
  return { cue: cueOf(verb, place), speaker, side: 'after' };
}

function inverted(scene: Scene, place: Place, tokens: readonly ClauseToken[]): Frame | undefined {
  const [verb, next] = tokens;
  if (!verb || next?.kind !== 'name') return undefined;
  const cue = cueOf(verb, place);
  return { cue, speaker: speakerAfter(scene, place.section, cue, place.to), side: 'after' };
}

function isPastForm(token: ClauseToken | undefined): boolean {
  return token?.kind === 'word' && /^\p{Ll}{3,}ed$/u.test(token.lower);
}

function cueOf({ start, end }: ClauseToken, { section }: Place): Cue {
  return { span: { start, end }, sentence: sentenceAt(section, start), kind: 'beside', participle: false };
}

/** “…” — Ann Lee, at the end of its paragraph. */
export function signatureAfter(scene: Scene, { span, section }: Place): Frame | undefined {
  const rest = scene.masked.slice(span.end, Math.min(section.span.end, span.end + reach));
  const dash = /^\s*(?:[—–―]|--?)\s*(?=\p{Lu})/u.exec(rest);
  if (!dash || span.end + reach < section.span.end) return undefined;
  const tokens = readClause(scene, section, span.end + dash[0].length, section.span.end);
  const phrase = phraseStartingAt(tokens, 0);
  if (!phrase || tokens.some(({ kind }) => kind === 'verb' || kind === 'auxiliary')) return undefined;
  return { cue: undefined, speaker: phraseOf(scene, tokens, phrase), side: 'after' };
}

const longestSignature = 100;

/** A paragraph that is a quotation and no more, signed in the one below it: "Ann Lee, Port Authority". */
export function signatureBelow(scene: Scene, { span, section, sectionIndex }: Place): Frame | undefined {
  const below = scene.document.sections[sectionIndex + 1];
  if (!below || below.span.end - below.span.start > longestSignature) return undefined;
  if (span.start > section.span.start || span.end < section.span.end) return undefined;
  const tokens = readClause(scene, below, below.span.start, below.span.end);
  if (tokens[0]?.kind !== 'name' || tokens.some(({ kind }) => !inSignature.has(kind))) return undefined;
  const phrase = phraseStartingAt(tokens, 0);
  const speaker = phrase && phraseOf(scene, tokens, phrase);
  return speaker?.mention?.type === 'PER' ? { cue: undefined, speaker, side: 'after' } : undefined;
}

const inSignature = new Set<ClauseToken['kind']>([
  'name',
  'word',
  'comma',
  'preposition',
  'determiner',
  'number',
  'stop',
  'conjunction',
]);

/** was called “…” by Ann Lee: a passive names its speaker behind the quotation. */
export function byAfter(scene: Scene, place: Place): Frame | undefined {
  const { span, section } = place;
  const by = /^\s*,?\s*by\s/.exec(scene.masked.slice(span.end, span.end + 8));
  if (!by) return undefined;
  const from = Math.max(section.span.start, span.start - passiveReach);
  const passive = passivePattern.exec(scene.masked.slice(from, span.start));
  if (!passive?.[1]) return undefined;
  const start = from + passive.index + passive[0].indexOf(passive[1]);
  const cue: Cue = { ...byCue(section, span.end, by[0]), span: { start, end: start + passive[1].length } };
  const speaker = speakerAfter(scene, section, byCue(section, span.end, by[0]), place.to);
  return speaker && { cue, speaker, side: 'after' };
}

const passiveReach = 60;
const passivePattern =
  /\b(?:be|been|being|was|were|is|are)\s(?:\p{L}+ly\s)?(\p{L}+ed|known|seen)(?:\s(?:as|a|an|the)){0,2}\s*$/u;

function byCue(section: Section, from: number, by: string): Cue {
  const span = { start: from + by.indexOf('by'), end: from + by.trimEnd().length };
  return { span, sentence: sentenceAt(section, span.start), kind: 'beside', participle: false };
}
