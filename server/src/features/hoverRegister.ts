// What the register of names says of an entity: the name to use, titles with their dates, links and notes.
import type { Entity } from '../annotators/layers.ts';
import type { DatedTitle, RegisterEntry } from '../annotators/register/register.ts';
import { isHeldOn } from '../annotators/register/register.ts';
import type { Article } from '../article/article.ts';
import { mentionsOf } from '../article/queries.ts';
import { mentionText } from './facts.ts';
import { escapeMarkdown, linked, shorten } from './markdown.ts';

const notesLength = 400;

/** Markdown; empty where the register has no entry. */
export function hoverRegister(article: Article, entity: Entity): string {
  const known = mentionsOf(article, entity).find((mention) => mention.known)?.known;
  const entry = article.options.register.find(({ name }) => name === known?.entry);
  if (!entry) return '';
  const parts = [
    `Register of names: **${escapeMarkdown(entry.name)}**`,
    neverOf(article, entity),
    namesOf(entry),
    titlesOf(entry, article.publicationDate?.value.slice(0, 10)),
    entry.links.map((link) => linked(escapeMarkdown(shorten(link, 80)), link)).join(' · '),
    escapeMarkdown(shorten(entry.notes, notesLength)),
  ];
  return parts.filter((part) => part !== '').join('\n\n');
}

function neverOf(article: Article, entity: Entity): string {
  const used = mentionsOf(article, entity).filter(({ known }) => known?.never === true);
  const forms = [...new Set(used.map((mention) => mentionText(article, mention)))];
  if (forms.length === 0) return '';
  return `The article uses a name that is never to be used: ${forms.map((form) => `“${escapeMarkdown(form)}”`).join(', ')}`;
}

function namesOf({ aliases, never }: RegisterEntry): string {
  const list = (label: string, names: readonly string[]) =>
    names.length > 0 ? [`${label}: ${names.map(escapeMarkdown).join(', ')}`] : [];
  return [...list('Also', aliases), ...list('Never', never)].join(' · ');
}

function titlesOf({ titles }: RegisterEntry, day: string | undefined): string {
  return titles.map((title) => `- ${titleLine(title, day)}`).join('\n');
}

function titleLine(title: DatedTitle, day: string | undefined): string {
  const line = escapeMarkdown(title.title) + periodOf(title);
  return day !== undefined && isHeldOn(title, day) ? `**${line}** (when this was published)` : line;
}

function periodOf({ from, to }: DatedTitle): string {
  if (from !== undefined && to !== undefined) return `, ${from} to ${to}`;
  if (from !== undefined) return `, from ${from}`;
  return to === undefined ? '' : `, until ${to}`;
}
