// What the whole article says about each form of a name: its type by vote, and whether it stands where capitals prove it.
import type { Document } from '../../document/document.ts';
import { isLower } from '../../document/characters.ts';
import { doubtfulGivenNames } from '../../lexicon/en/givenNames.ts';
import type { CandidatesBySection } from '../annotator.ts';
import type { EntityType } from '../layers.ts';
import type { MentionCandidate } from './mentionCandidate.ts';

export interface FormVotes {
  /** Forms with a candidate that is not doubtful. */
  readonly confirmed: ReadonlySet<string>;
  /** Last words of names of more than one word. */
  readonly parts: ReadonlySet<string>;
  /** First and last words of persons' full names. */
  readonly persons: ReadonlySet<string>;
  /** Words that the article writes with a small letter. */
  readonly smallWords: ReadonlySet<string>;
  typeOf(form: string): EntityType | undefined;
}

export function formOf(text: string): string {
  return text.replaceAll('’', "'").replace(/\s+/g, ' ');
}

export function countForms(document: Document, candidates: CandidatesBySection<MentionCandidate>): FormVotes {
  const confirmed = new Set<string>();
  const parts = new Set<string>();
  const persons = new Set<string>();
  const tallies = new Map<string, Map<EntityType, number>>();
  document.sections.forEach((section, index) => {
    for (const candidate of candidates[index] ?? []) {
      if (candidate.form === 'pronoun' || candidate.form === 'nominal') continue;
      const form = formOf(section.passage.text.slice(candidate.head.start, candidate.head.end));
      tally(tallies, form, candidate);
      if (candidate.doubtful) continue;
      confirmed.add(form);
      const words = form.split(' ');
      if (words.length < 2) continue;
      const last = words[words.length - 1] ?? '';
      if (candidate.type !== 'PER' || candidate.weight < 1) continue;
      parts.add(last);
      persons.add(last);
      if (!doubtfulGivenNames.has((words[0] ?? '').toLowerCase())) persons.add(words[0] ?? '');
    }
  });
  return {
    confirmed,
    parts,
    persons,
    smallWords: smallWordsOf(document),
    typeOf: (form) => winner(tallies.get(form)),
  };
}

function tally(
  tallies: Map<string, Map<EntityType, number>>,
  form: string,
  candidate: MentionCandidate,
): void {
  if (candidate.type === undefined) return;
  const counts = tallies.get(form) ?? new Map<EntityType, number>();
  counts.set(candidate.type, (counts.get(candidate.type) ?? 0) + candidate.weight + 0.01);
  tallies.set(form, counts);
}

function winner(counts: ReadonlyMap<EntityType, number> | undefined): EntityType | undefined {
  let best: EntityType | undefined;
  let most = 0;
  for (const [type, count] of counts ?? []) if (count > most) [best, most] = [type, count];
  return best;
}

function smallWordsOf(document: Document): ReadonlySet<string> {
  const small = new Set<string>();
  for (const { passage } of document.sections) {
    for (const { kind, text } of passage.tokens)
      if (kind === 'word' && isLower(text.charAt(0))) small.add(text);
  }
  return small;
}
