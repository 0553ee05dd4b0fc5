// repeated-full-name: the full name or a courtesy title again where the house has the surname alone, or the surname without the title it asks for.
import type { Mention } from '../../../annotators/layers.ts';
import type { Article } from '../../../article/article.ts';
import { courtesyTitles } from '../../../lexicon/en/titles.ts';
import type { Span } from '../../../text/span.ts';
import { sliceSpan } from '../../../text/span.ts';
import { mentionText } from '../../facts.ts';
import { isInCopy } from '../copy.ts';
import { finding, fix } from '../finding.ts';
import type { Person } from '../people.ts';
import { peopleIn } from '../people.ts';
import type { Finding, Rule } from '../rule.ts';

export const repeatedFullName: Rule = {
  id: 'repeated-full-name',
  title: 'A second reference against the house style',
  severity: 'off',
  check: (article, { style }) => {
    if (!style?.secondReference) return [];
    const people = peopleIn(article);
    const counts = new Map<string, number>();
    for (const { surname } of people) counts.set(surname, (counts.get(surname) ?? 0) + 1);
    // Of two people of one surname each needs more than that.
    return people
      .filter(({ surname }) => surname !== '' && counts.get(surname) === 1)
      .flatMap((person) =>
        style.secondReference === 'surname' ? tooMuch(article, person) : tooLittle(article, person),
      );
  },
};

/** The first full name in the copy introduces; the first of each kind that follows is shown. */
function tooMuch(article: Article, { full, bare, surname }: Person): readonly Finding[] {
  const [first, ...again] = full.filter(({ head }) => isInCopy(article, head));
  if (!first) return [];
  const name = mentionText(article, first);
  const related = [{ span: first.span, message: 'The first reference.' }];
  const write = (span: Span) => [fix(`Write “${surname}”`, span, surname, false)];
  const repeated = again.find((mention) => mentionText(article, mention) === name);
  const titled = bare.find(
    (mention) => mention.span.start > first.span.start && courtesyTitleOf(article, mention) !== undefined,
  );
  const found: Finding[] = [];
  if (repeated) {
    const message = `“${name}” is the full name again. The house style has the surname on second reference: “${surname}”.`;
    found.push(finding(repeated.head, message, { related, fixes: write(repeated.head) }));
  }
  if (titled) {
    const title = courtesyTitleOf(article, titled) ?? '';
    const message = `The house style has the surname alone on second reference: “${surname}”, not “${title} ${surname}”.`;
    const span = { start: titled.title?.start ?? titled.span.start, end: titled.head.end };
    found.push(finding(span, message, { related, fixes: write(span) }));
  }
  return found;
}

function tooLittle(article: Article, { full, bare, surname }: Person): readonly Finding[] {
  const first = full.find(({ head }) => isInCopy(article, head));
  const alone = first && bare.find(({ span, title }) => span.start > first.span.start && !title);
  if (!alone) return [];
  const message = `The house style has a courtesy title on second reference, such as “Mr ${surname}” or “Ms ${surname}”.`;
  return [finding(alone.head, message, { related: [{ span: first.span, message: 'The first reference.' }] })];
}

/** "Mr", "Mrs", "Ms", "Miss"; "Dr" and "Sir" say more than courtesy. */
function courtesyTitleOf(article: Article, { title }: Mention): string | undefined {
  const text = title && sliceSpan(article.document.text, title);
  return text !== undefined && /^(?:mr|mrs|ms|miss)\.?$/i.test(text) && courtesyTitles.has(text.toLowerCase())
    ? text
    : undefined;
}
