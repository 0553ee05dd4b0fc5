// name-never-used: a name that the register of names lists as one never to use.
import type { Mention } from '../../../annotators/layers.ts';
import { isNamed } from '../../../annotators/layers.ts';
import type { Article } from '../../../article/article.ts';
import { insideQuotation } from '../../../article/queries.ts';
import { mentionText } from '../../facts.ts';
import { change, finding } from '../finding.ts';
import type { Finding, Rule } from '../rule.ts';

export const nameNeverUsed: Rule = {
  id: 'name-never-used',
  title: 'A name that the register of names says never to use',
  severity: 'warning',
  check: (article) => {
    let end = 0;
    return article.mentions.filter(isNamed).flatMap((mention) => {
      // "Aiton" in "University of Aiton": what others call themselves is theirs.
      const nested = mention.span.end <= end;
      end = Math.max(end, mention.span.end);
      return mention.known?.never === true && !nested ? [report(article, mention, mention.known.entry)] : [];
    });
  },
};

/** The words of a quotation are the speaker's: whether they may be changed is not for a fix to decide. */
function report(article: Article, mention: Mention, name: string): Finding {
  const written = mentionText(article, mention);
  if (insideQuotation(article, mention.head)) {
    const message = `“${written}” is a name that the register of names says never to use, here in a quotation. Paraphrase, or let the speaker’s word stand; your own text says “${name}”.`;
    return finding(mention.head, message, { severity: 'hint' });
  }
  const message = `“${written}” is a name that the register of names says never to use. Write “${name}”.`;
  return finding(mention.head, message, {
    fixes: [change(article.document.text, mention.head, name, false)],
  });
}
