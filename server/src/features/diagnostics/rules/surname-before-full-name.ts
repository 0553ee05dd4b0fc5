// surname-before-full-name: someone is called by the surname alone before the copy gives the full name.
import type { Mention } from '../../../annotators/layers.ts';
import type { Article } from '../../../article/article.ts';
import { mentionText } from '../../facts.ts';
import { isInCopy } from '../copy.ts';
import { finding, fix } from '../finding.ts';
import { needsNoGivenName, peopleIn } from '../people.ts';
import type { Finding, Rule } from '../rule.ts';

export const surnameBeforeFullName: Rule = {
  id: 'surname-before-full-name',
  title: 'A surname alone before the full name',
  severity: 'warning',
  check: (article) =>
    peopleIn(article).flatMap((person) => {
      const full = person.full.find((mention) => isInCopy(article, mention.head));
      const [first] = person.bare;
      if (!full || !first || first.span.start > full.span.start) return [];
      return needsNoGivenName(article, person) ? [] : [report(article, first, full)];
    }),
};

function report(article: Article, first: Mention, full: Mention): Finding {
  const [surname, name] = [mentionText(article, first), mentionText(article, full)];
  const message = `“${surname}” stands here before the full name. Write “${name}” here, and the surname after it.`;
  return finding(first.head, message, {
    related: [{ span: full.span, message: 'The full name first stands here.' }],
    fixes: [fix(`Write “${name}”`, first.head, name, false)],
  });
}
