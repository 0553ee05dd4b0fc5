// What can be said of a name: that it is a person, an organisation, a place, another name, or no name; or nothing any more.
import type { NameJudgement } from '../annotators/register/nameJudgement.ts';
import type { Article } from '../article/article.ts';
import type { Span } from '../text/span.ts';
import { shorten } from './markdown.ts';
import { nameSubjectAt } from './nameSubject.ts';

export interface NameAction {
  readonly title: string;
  /** Undefined: what was said is forgotten. */
  readonly type: NameJudgement['type'] | undefined;
  /** The words it is said of. */
  readonly span: Span;
}

const maxLength = 50;
const types = ['PER', 'ORG', 'LOC', 'MISC'] as const;

/** "What is it?" – "A place." */
export const kindInWords: Readonly<Record<NameJudgement['type'], string>> = {
  PER: 'a person',
  ORG: 'an organisation',
  LOC: 'a place',
  MISC: 'another name',
  none: 'no name',
};

/** Of the types those that the name does not have yet. */
export function nameActionsAt(article: Article, place: Span): readonly NameAction[] {
  const subject = nameSubjectAt(article, place);
  if (!subject) return [];
  const { span, type: present, judged } = subject;
  const quoted = (name: string) => `“${shorten(name, maxLength)}”`;
  const name = quoted(subject.name);
  const others = types
    .filter((type) => type !== present)
    .map((type) => ({ title: `Treat ${name} as ${kindInWords[type]}`, type, span }));
  const none = { title: `${name} is not a name`, type: 'none', span } as const;
  const forget = (of: string) => ({
    title: `Forget what was said about ${quoted(of)}`,
    type: undefined,
    span,
  });
  return [
    ...others,
    ...(present === 'none' ? [] : [none]),
    ...(judged === undefined ? [] : [forget(judged)]),
  ];
}
