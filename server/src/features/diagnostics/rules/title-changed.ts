// title-changed: a person's office before the name is another one than before.
import type { Article } from '../../../article/article.ts';
import type { Entity, Mention } from '../../../annotators/layers.ts';
import { mentionsOf } from '../../../article/queries.ts';
import { sliceSpan } from '../../../text/span.ts';
import { isInCopy } from '../copy.ts';
import { finding } from '../finding.ts';
import type { Finding, Rule } from '../rule.ts';

export const titleChanged: Rule = {
  id: 'title-changed',
  title: 'An office that changes within the article',
  severity: 'off',
  check: (article) =>
    article.entities.flatMap((entity) => (entity.type === 'PER' ? check(article, entity) : [])),
};

/** Offices of which nobody holds two at a time, with their short forms. */
const offices = new Map(
  'president|vice president|prime minister|mayor|governor|gov.:governor|senator|sen.:senator|representative|rep.:representative|congressman:representative|congresswoman:representative|chancellor|king|queen|pope|captain|capt.:captain|colonel|col.:colonel|major|maj.:major|sergeant|sgt.:sergeant|lieutenant|lt.:lieutenant|general|gen.:general|admiral|adm.:admiral|inspector|superintendent|judge|justice|sheriff|bishop|archbishop|cardinal'
    .split('|')
    .map((entry) => {
      const [written = '', meant = written] = entry.split(':');
      return [written, meant] as const;
    }),
);

function check(article: Article, entity: Entity): readonly Finding[] {
  let first: { readonly mention: Mention; readonly office: string } | undefined;
  for (const mention of mentionsOf(article, entity)) {
    const office = officeOf(article, mention);
    if (office === undefined || !isInCopy(article, mention.head)) continue;
    first ??= { mention, office };
    if (office !== first.office) return [report(article, first.mention, mention)];
  }
  return [];
}

/** "former", "then" and the like are part of the title, which is then no office of the list. */
function officeOf({ document: { text } }: Article, { title }: Mention): string | undefined {
  if (!title) return undefined;
  const before = text.slice(Math.max(0, title.start - 12), title.start);
  if (/\b(?:former|then|ex|late|future|acting)[- ]$/i.test(before)) return undefined;
  return offices.get(sliceSpan(text, title).toLowerCase());
}

function report(article: Article, first: Mention, now: Mention): Finding {
  const written = ({ title, head }: Mention) =>
    sliceSpan(article.document.text, { start: title?.start ?? head.start, end: head.end }).replace(
      /\s+/g,
      ' ',
    );
  const message = `“${written(now)}” was “${written(first)}” before. Check the office, or say that it changed.`;
  const span = { start: now.title?.start ?? now.head.start, end: now.head.end };
  return finding(span, message, { related: [{ span: first.span, message: 'The other office.' }] });
}
