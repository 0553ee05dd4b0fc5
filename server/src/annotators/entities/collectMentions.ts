// Makes the mention layer: decides over the whole article which candidates are names, and of which type.
import { givenNames } from '../../lexicon/en/givenNames.ts';
import { shiftSpan } from '../../text/span.ts';
import type { ArticleAnnotator } from '../annotator.ts';
import type { Mention } from '../layers.ts';
import type { FormVotes } from './formVotes.ts';
import { countForms, formOf } from './formVotes.ts';
import type { MentionCandidate } from './mentionCandidate.ts';

/** Mentions in the order of the text, offsets absolute. */
export const collectMentions: ArticleAnnotator<MentionCandidate, readonly Mention[]> = (
  document,
  candidates,
) => {
  const votes = countForms(document, candidates);
  const mentions: Mention[] = [];
  document.sections.forEach((section, index) => {
    for (const candidate of candidates[index] ?? []) {
      const text = section.passage.text.slice(candidate.head.start, candidate.head.end);
      const decided = decide(candidate, formOf(text), votes);
      if (decided) mentions.push(mentionOf(decided, section.span.start, mentions.length + 1));
    }
  });
  return mentions;
};

function decide(candidate: MentionCandidate, form: string, votes: FormVotes): MentionCandidate | undefined {
  if (candidate.form === 'pronoun' || candidate.form === 'nominal') return candidate;
  const confirmed = votes.confirmed.has(form) || votes.parts.has(form) || votes.persons.has(form);
  if (candidate.doubtful && !confirmed)
    return isSafe(candidate, form, votes) ? withType(candidate, form, votes) : undefined;
  return withType(candidate, form, votes);
}

/** At the start of a sentence an unknown word is a name if nothing says that it is a word. */
function isSafe(candidate: MentionCandidate, form: string, votes: FormVotes): boolean {
  return candidate.type === 'PER' && candidate.weight >= 1 && !votes.smallWords.has(form.toLowerCase());
}

function withType(candidate: MentionCandidate, form: string, votes: FormVotes): MentionCandidate {
  const person = candidate.form === 'name' && candidate.weight < 2 && votes.persons.has(form);
  const type = person
    ? 'PER'
    : candidate.weight >= 3
      ? candidate.type
      : (votes.typeOf(form) ?? candidate.type);
  const gender =
    type === 'PER'
      ? (candidate.gender ?? givenNames.get(form.split(' ')[0]?.toLowerCase() ?? ''))
      : undefined;
  return { ...candidate, type, gender };
}

function mentionOf(candidate: MentionCandidate, by: number, number: number): Mention {
  const { form, type, gender, subject, source } = candidate;
  return {
    id: `m${number}`,
    span: shiftSpan(candidate.span, by),
    source,
    form,
    type,
    head: shiftSpan(candidate.head, by),
    title: candidate.title && shiftSpan(candidate.title, by),
    gender,
    subject,
  };
}
