// undefined-acronym: an acronym that the article never introduces and that few readers know.
import type { Mention } from '../../../annotators/layers.ts';
import { isNamed } from '../../../annotators/layers.ts';
import type { Article } from '../../../article/article.ts';
import { entityOf, insideQuotation, sectionAt } from '../../../article/queries.ts';
import { knownAcronyms } from '../../../lexicon/en/knownAcronyms.ts';
import type { Span } from '../../../text/span.ts';
import { sliceSpan } from '../../../text/span.ts';
import { fullestMention, mentionText } from '../../facts.ts';
import { isInCopy } from '../copy.ts';
import {
  capitalWords,
  initialsMatch,
  introducedAcronyms,
  isExplained,
  isNoAcronym,
  opensFirmName,
  plainAcronym,
  wordsWithInitials,
} from '../acronyms.ts';
import { finding, fix } from '../finding.ts';
import type { Finding, Rule } from '../rule.ts';

export const undefinedAcronym: Rule = {
  id: 'undefined-acronym',
  title: 'An acronym that is never introduced',
  severity: 'warning',
  check: (article, settings) => {
    const introduced = introducedAcronyms(article.document.text);
    const known = new Set([...settings.knownAcronyms.map(plainAcronym), ...namesOfFirms(article)]);
    const seen = new Set<string>();
    const decided = settings.style?.acronymBrackets !== undefined;
    const explained = explainedAcronyms(article);
    let words: ReturnType<typeof capitalWords> | undefined;
    let lookUps = 0;
    return article.mentions.flatMap((mention) => {
      if (mention.form !== 'acronym' || mention.type === 'PER' || insideQuotation(article, mention.head))
        return [];
      const acronym = plainAcronym(mentionText(article, mention));
      if (seen.has(acronym) || !isAcronym(acronym) || isShouted(article, mention)) return [];
      if (isNoAcronym(article.document.text, mention.head.start, mention.head.end)) return [];
      seen.add(acronym);
      if (introduced.has(acronym) || knownAcronyms.has(acronym) || known.has(acronym)) return [];
      if (explained.has(acronym)) return [];
      const full =
        fullNameOf(article, mention, acronym) ??
        (lookUps++ < mostLookUps
          ? wordsWithInitials((words ??= capitalWords(article.document.text)), acronym, (span) =>
              isInCopy(article, span),
            )
          : undefined);
      return findingFor(article, mention, acronym, { full, bracketsDecided: decided });
    });
  },
};

/** Each goes through the initials of the whole text. */
const mostLookUps = 100;

/** Those of which any place says what kind of thing they are. */
function explainedAcronyms(article: Article): ReadonlySet<string> {
  const { text } = article.document;
  return new Set(
    article.mentions
      .filter(({ form, head }) => form === 'acronym' && isExplained(text, head.start, head.end))
      .map((mention) => plainAcronym(mentionText(article, mention))),
  );
}

function namesOfFirms(article: Article): readonly string[] {
  const { text } = article.document;
  return article.mentions.flatMap((mention) => {
    if (!isNamed(mention)) return [];
    const first = /^\S+/.exec(mentionText(article, mention))?.[0] ?? '';
    const after = mention.head.start + first.length;
    return isAcronym(first) && opensFirmName(text, after) ? [first] : [];
  });
}

function isAcronym(text: string): boolean {
  return text.length >= 2 && /^\p{Lu}[\p{Lu}\p{N}&-]*$/u.test(text) && /\p{Lu}[^\p{Lu}]*\p{Lu}/u.test(text);
}

/** In a line of capitals every word looks like an acronym. */
function isShouted(article: Article, mention: Mention): boolean {
  const section = sectionAt(article, mention.span.start);
  return section !== undefined && !/\p{Ll}/u.test(section.passage.text);
}

function findingFor(
  article: Article,
  mention: Mention,
  acronym: string,
  { full, bracketsDecided }: { readonly full: Span | undefined; readonly bracketsDecided: boolean },
): readonly Finding[] {
  const right = { list: 'knownAcronyms', entry: acronym } as const;
  if (!full) {
    const message = `${acronym} is never introduced. Give the full name where it first stands: “Full Name (${acronym})”.`;
    return [finding(mention.head, message, { right })];
  }
  // Who has read the full name can read its initials; whether they must stand in brackets is a matter of the house.
  const readBefore = full.start < mention.span.start && isInCopy(article, full);
  if (readBefore && bracketsDecided) return [];
  const name = sliceSpan(article.document.text, full).replace(/\s+/g, ' ');
  const message = `${acronym} is never introduced. Put it in brackets after the full name: “${name} (${acronym})”.`;
  const related = [{ span: full, message: 'The full name stands here.' }];
  const at = { start: full.end, end: full.end };
  const canInsert = !insideQuotation(article, full);
  const fixes = canInsert ? [fix(`Insert “(${acronym})” behind “${name}”`, at, ` (${acronym})`, false)] : [];
  const extras = readBefore
    ? { related, fixes, right, severity: 'hint' as const }
    : { related, fixes, right };
  return [finding(mention.head, message, extras)];
}

/** The entity's own full name, else the first name in the article that has these initials. */
function fullNameOf(article: Article, mention: Mention, acronym: string): Span | undefined {
  const entity = entityOf(article, mention.id);
  const full = entity && fullestMention(article, entity);
  const stands = (name: Mention) =>
    name.form === 'name' && name.type !== 'PER' && initialsMatch(mentionText(article, name), acronym);
  return (full && stands(full) ? full : article.mentions.find(stands))?.head;
}
