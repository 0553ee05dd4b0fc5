// acronym-before-definition: an acronym that is used before it is introduced, or introduced twice or in two ways.
import type { Article } from '../../../article/article.ts';
import type { Span } from '../../../text/span.ts';
import { sliceSpan } from '../../../text/span.ts';
import { knownAcronyms } from '../../../lexicon/en/knownAcronyms.ts';
import type { AcronymDefinition } from '../acronymDefinitions.ts';
import { acronymDefinitions, acronymUses } from '../acronymDefinitions.ts';
import { isInCopy } from '../copy.ts';
import { plainAcronym } from '../acronyms.ts';
import { finding, fix } from '../finding.ts';
import type { Finding, Rule } from '../rule.ts';

export const acronymBeforeDefinition: Rule = {
  id: 'acronym-before-definition',
  title: 'An acronym used before it is introduced, or introduced twice',
  severity: 'warning',
  check: (article, settings) => {
    const definitions = acronymDefinitions(article);
    const uses = acronymUses(article, definitions);
    const known = new Set([...knownAcronyms, ...settings.knownAcronyms.map(plainAcronym)]);
    const first = new Map<string, AcronymDefinition>();
    return definitions.flatMap((definition) => {
      const before = first.get(definition.acronym);
      if (before) return [again(article, before, definition)];
      first.set(definition.acronym, definition);
      const early = uses.get(definition.acronym)?.find((span) => isInCopy(article, span));
      if (!early || early.start > definition.span.start || known.has(definition.acronym)) return [];
      return [tooEarly(article, early, definition)];
    });
  },
};

function tooEarly(article: Article, early: Span, { acronym, name, brackets }: AcronymDefinition): Finding {
  const full = fullName(article, name);
  const message = `${acronym} stands here before it is introduced. Give the full name, “${full}”, where it first stands.`;
  const span = { start: name.start, end: brackets.end };
  return finding(early, message, { related: [{ span, message: 'It is introduced here.' }] });
}

function again(article: Article, before: AcronymDefinition, definition: AcronymDefinition): Finding {
  const [first, now] = [fullName(article, before.name), fullName(article, definition.name)];
  const { acronym, brackets } = definition;
  const span = { start: definition.name.start, end: brackets.end };
  const related = [
    { span: { start: before.name.start, end: before.brackets.end }, message: 'It is introduced here first.' },
  ];
  if (plural(first) !== plural(now)) {
    const message = `${acronym} is short for “${now}” here, and for “${first}” before. Use it for one of them alone.`;
    return finding(span, message, { related });
  }
  const message = `${acronym} is introduced a second time. Write “${acronym}” alone, or leave the brackets out.`;
  return finding(span, message, { related, fixes: [fix(`Leave out “(${acronym})”`, brackets, '', false)] });
}

function fullName(article: Article, name: Span): string {
  return sliceSpan(article.document.text, name).replace(/\s+/g, ' ');
}

function plural(name: string): string {
  return name.toLowerCase().replaceAll('-', ' ').replace(/s$/, '');
}
