// The hover of a mention: who or what it is, where it occurs, what the person says, and its entry in the register of names.
import type { Entity, Mention } from '../annotators/layers.ts';
import { isMarkedSpeech, isNamed } from '../annotators/layers.ts';
import type { Article } from '../article/article.ts';
import { entityOf, mentionsOf, quotationsBy } from '../article/queries.ts';
import { sliceSpan } from '../text/span.ts';
import { entityFacts } from './entityFacts.ts';
import { judgementInWords, sayingInWords, typeInWords } from './facts.ts';
import type { Hover, HoverOptions } from './hoverOptions.ts';
import { hoverRegister } from './hoverRegister.ts';
import { counted, escapeMarkdown, linked } from './markdown.ts';
import { refusedNameAt } from './nameSubject.ts';

const maxQuotations = 3;
const maxIndirect = 2;
const quoteLength = 100;

/** Undefined for pronouns and descriptions of whom nothing is known. */
export function hoverMention(article: Article, mention: Mention, options: HoverOptions): Hover | undefined {
  const entity = entityOf(article, mention.id);
  if (!entity) {
    if (!isNamed(mention)) return undefined;
    const name = escapeMarkdown(sliceSpan(article.document.text, mention.head));
    return { span: mention.span, markdown: `**${name}** · ${typeInWords(mention.type)}` };
  }
  return { span: mention.span, markdown: describeEntity(article, entity, options) };
}

/** Says why there is nothing to say of what the user called no name; undefined at other words. */
export function hoverRefusedName(article: Article, offset: number): Hover | undefined {
  const refused = refusedNameAt(article, { start: offset, end: offset });
  if (!refused) return undefined;
  const markdown = `**${escapeMarkdown(refused.name)}** · you said: ${judgementInWords('none')}`;
  return { span: refused.span, markdown };
}

function describeEntity(article: Article, entity: Entity, options: HoverOptions): string {
  const parts = [
    ...entityFacts(article, entity, options.link),
    linesOf(article, entity, options),
    sayingsOf(article, entity, options),
    hoverRegister(article, entity),
  ];
  return parts.filter((part) => part !== '').join('\n\n');
}

function linesOf(article: Article, entity: Entity, options: HoverOptions): string {
  const mentions = mentionsOf(article, entity);
  const first = mentions[0];
  const last = mentions.at(-1);
  if (!first || !last) return '';
  const line = (mention: Mention) =>
    linked(`line ${options.line(mention.span.start)}`, options.link(mention.span));
  if (mentions.length === 1) return `1 mention: ${line(first)}`;
  return `${counted(mentions.length, 'mention')}: first ${line(first)}, last ${line(last)}`;
}

function sayingsOf(article: Article, entity: Entity, options: HoverOptions): string {
  const quotations = quotationsBy(article, entity.id);
  if (quotations.length === 0) return '';
  const marked = quotations.filter(isMarkedSpeech).slice(0, maxQuotations);
  const indirect = quotations.filter((one) => !isMarkedSpeech(one)).slice(0, maxIndirect);
  const shown = [...marked, ...indirect].map((quotation) => {
    const words = escapeMarkdown(sayingInWords(article, quotation, quoteLength));
    return `- ${linked(words, options.link(quotation.span))}`;
  });
  const rest = quotations.length - shown.length;
  if (rest > 0) shown.push(`- and ${rest} more`);
  return `Quoted:\n\n${shown.join('\n')}`;
}
