// acronym-used-once: an acronym that is introduced in brackets and then never used.
import { sliceSpan } from '../../../text/span.ts';
import { acronymDefinitions, acronymUses } from '../acronymDefinitions.ts';
import { finding, fix } from '../finding.ts';
import type { Rule } from '../rule.ts';

export const acronymUsedOnce: Rule = {
  id: 'acronym-used-once',
  title: 'An acronym that is introduced and never used',
  severity: 'hint',
  check: (article) => {
    const definitions = acronymDefinitions(article);
    const uses = acronymUses(article, definitions);
    const counts = new Map<string, number>();
    for (const { acronym } of definitions) counts.set(acronym, (counts.get(acronym) ?? 0) + 1);
    return definitions
      .filter(({ acronym }) => !uses.has(acronym) && !/\p{N}/u.test(acronym) && counts.get(acronym) === 1)
      .map(({ acronym, name, brackets, span }) => {
        const full = sliceSpan(article.document.text, name).replace(/\s+/g, ' ');
        const message = `${acronym} is introduced here and never used. Leave the brackets out: “${full}”.`;
        return finding(span, message, { fixes: [fix(`Leave out “(${acronym})”`, brackets, '', false)] });
      });
  },
};
