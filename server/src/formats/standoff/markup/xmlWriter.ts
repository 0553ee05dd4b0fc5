// Writes XML tag by tag. fast-xml-builder, which writes our reports, prints trees of elements; here mark-up is woven into
// a text whose line breaks must survive, also in attributes, where a parser makes spaces of them unless they are escaped.
import type { MarkupAttributes } from './markup.ts';
import { printAttributes, replaceCharacters } from './markup.ts';

/** `content` is XML already. */
export function element(name: string, attributes: MarkupAttributes, content = ''): string {
  const tag = startTag(name, attributes);
  return content === '' ? `${tag.slice(0, -1)}/>` : `${tag}${content}</${name}>`;
}

export function startTag(name: string, attributes: MarkupAttributes): string {
  return `<${name}${printAttributes(attributes, escapeAttribute)}>`;
}

/** Parsers make a line feed of a carriage return that is not escaped, and those of XML 1.1 of two further characters. */
export function escapeText(text: string): string {
  return replaceCharacters(text, /[&<>\r\u{85}\u{2028}]/gu);
}

function escapeAttribute(text: string): string {
  return replaceCharacters(text, /[&<>"\t\n\r\u{85}\u{2028}]/gu);
}
