// What hover and outline both tell of an entity: type, acronym, place, roles, the forms of its name and spellings in dispute.
import type { Entity } from '../annotators/layers.ts';
import type { Article } from '../article/article.ts';
import { acronymOf } from './acronymOf.ts';
import type { Spelling } from './diagnostics/spellingDisputes.ts';
import { disputesOf } from './diagnostics/spellingDisputes.ts';
import { judgedName, judgementInWords, nameFormsOf, typeInWords } from './facts.ts';
import type { HoverOptions } from './hoverOptions.ts';
import { escapeMarkdown, linked } from './markdown.ts';
import { placeInWords } from './placeOf.ts';

type Link = HoverOptions['link'];

const maxRoles = 5;
const maxDisputes = 3;

/** Paragraphs of Markdown; a link that gives nothing makes plain text. */
export function entityFacts(article: Article, entity: Entity, link: Link): readonly string[] {
  return [
    `**${escapeMarkdown(entity.name)}** · ${kindOf(article, entity)}`,
    escapeMarkdown(placeInWords(article, entity)),
    acronymLine(article, entity),
    roleLines(entity, link),
    nameLine(article, entity),
    ...disputeLines(article, entity, link),
  ].filter((part) => part !== '');
}

function kindOf(article: Article, entity: Entity): string {
  const { type } = entity;
  const said = type !== undefined && judgedName(article, entity) !== undefined;
  return said ? `you said: ${judgementInWords(type)}` : typeInWords(type);
}

function acronymLine(article: Article, entity: Entity): string {
  const acronym = acronymOf(article, entity);
  if (!acronym) return '';
  const { acronyms, fullName } = acronym;
  const short = `Acronym: ${acronyms.map(escapeMarkdown).join(', ')}`;
  return fullName === undefined
    ? `${short} · the article has no full name`
    : `${short} · full name: ${escapeMarkdown(fullName)}`;
}

function roleLines({ roles }: Entity, link: Link): string {
  const lines = roles
    .slice(0, maxRoles)
    .map(({ text, span }) => `- ${linked(escapeMarkdown(text), link(span))}`);
  const rest = roles.length - lines.length;
  return [...lines, ...(rest > 0 ? [`- and ${rest} more`] : [])].join('\n');
}

function nameLine(article: Article, entity: Entity): string {
  const forms = nameFormsOf(article, entity);
  if (forms.length === 0) return '';
  return `Names used: ${forms.map(({ text, count }) => `${escapeMarkdown(text)} (${count}×)`).join(', ')}`;
}

function disputeLines(article: Article, entity: Entity, link: Link): readonly string[] {
  const spelling = ({ word, places }: Spelling) =>
    `${linked(escapeMarkdown(word), link(places[0]))} (${places.length}×)`;
  return disputesOf(article, entity)
    .slice(0, maxDisputes)
    .map(({ main, variant }) => `Spelling in dispute: ${spelling(main)} or ${spelling(variant)}`);
}
