// acronym-in-brackets: an acronym in brackets where the house keeps it out, or a full name without it where the house asks for it.
import type { Article } from '../../../article/article.ts';
import type { Mention } from '../../../annotators/layers.ts';
import { entityOf } from '../../../article/queries.ts';
import { sliceSpan } from '../../../text/span.ts';
import { knownAcronyms } from '../../../lexicon/en/knownAcronyms.ts';
import { mentionText } from '../../facts.ts';
import { acronymDefinitions } from '../acronymDefinitions.ts';
import { isInCopy } from '../copy.ts';
import { initialsMatch, introducedAcronyms, plainAcronym } from '../acronyms.ts';
import { finding, fix } from '../finding.ts';
import type { Finding, Rule } from '../rule.ts';

export const acronymInBrackets: Rule = {
  id: 'acronym-in-brackets',
  title: 'An acronym in brackets, or none, against the house style',
  severity: 'off',
  check: (article, settings) => {
    const { style } = settings;
    if (style?.acronymBrackets === 'never') return superfluous(article);
    return style?.acronymBrackets === 'required' ? missing(article, settings.knownAcronyms) : [];
  },
};

function superfluous(article: Article): readonly Finding[] {
  return acronymDefinitions(article).map(({ acronym, span, name, brackets }) => {
    const full = sliceSpan(article.document.text, name).replace(/\s+/g, ' ');
    const message = `The house style has no acronym in brackets behind a name. Write “${full}”, and ${acronym} later only where readers know at once what it is.`;
    return finding(span, message, { fixes: [fix(`Leave out “(${acronym})”`, brackets, '', false)] });
  });
}

/** Full names whose acronym follows without having been introduced. */
function missing(article: Article, needNone: readonly string[]): readonly Finding[] {
  const introduced = new Set([
    ...introducedAcronyms(article.document.text),
    ...knownAcronyms,
    ...needNone.map(plainAcronym),
  ]);
  const names = new Map<string, Mention>();
  const found: Finding[] = [];
  for (const mention of article.mentions) {
    if (!isInCopy(article, mention.span)) continue;
    const entity = entityOf(article, mention.id);
    if (!entity || entity.type === 'PER' || entity.type === 'LOC') continue;
    if (mention.form === 'name' && !names.has(entity.id)) names.set(entity.id, mention);
    const full = names.get(entity.id);
    if (mention.form !== 'acronym' || !full) continue;
    const acronym = plainAcronym(mentionText(article, mention));
    if (introduced.has(acronym) || !initialsMatch(mentionText(article, full), acronym)) continue;
    introduced.add(acronym);
    found.push(askFor(article, full, acronym, mention));
  }
  return found;
}

function askFor(article: Article, full: Mention, acronym: string, use: Mention): Finding {
  const message = `The house style asks for the acronym behind the full name, since it is used later: “${mentionText(article, full)} (${acronym})”.`;
  const at = { start: full.head.end, end: full.head.end };
  return finding(full.head, message, {
    related: [{ span: use.head, message: 'The acronym alone.' }],
    fixes: [fix(`Introduce ${acronym}`, at, ` (${acronym})`, false)],
  });
}
