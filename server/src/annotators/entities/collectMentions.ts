// Makes the mention layer: the tagger decides over the whole article which words are names, and of which type.
import type { Document } from '../../document/document.ts';
import { shiftSpan } from '../../text/span.ts';
import type { Mention } from '../layers.ts';
import { addHeadlineNames } from './headlineNames.ts';
import { mergeNames } from './mergeNames.ts';
import type { MentionCandidate } from './mentionCandidate.ts';
import type { PassageNames } from './passageNames.ts';
import { markSubjects } from './subjects.ts';
import { tagArticle } from './tagger/tagArticle.ts';

/** Mentions in the order of the text, offsets absolute. One entry of `passages` a section. */
export function collectMentions(document: Document, passages: readonly PassageNames[]): readonly Mention[] {
  const tagged = addHeadlineNames(passages, tagArticle(passages));
  const mentions: Mention[] = [];
  document.sections.forEach(({ span }, index) => {
    const passage = passages[index];
    if (!passage) return;
    const merged = mergeNames(passage, tagged[index] ?? []);
    for (const candidate of markSubjects(passage.words, merged))
      mentions.push(mentionOf(candidate, span.start, mentions.length + 1));
  });
  return mentions;
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
