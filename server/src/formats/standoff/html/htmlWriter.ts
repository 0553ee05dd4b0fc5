// Writes HTML tag by tag. Other than XML it has no tags of empty elements, and reads `&#133;` as another character.
import type { MarkupAttributes } from '../markup/markup.ts';
import { printAttributes, replaceCharacters } from '../markup/markup.ts';

/** `content` is HTML already. */
export function htmlElement(name: string, attributes: MarkupAttributes, content: string): string {
  return `${htmlTag(name, attributes)}${content}</${name}>`;
}

export function htmlTag(name: string, attributes: MarkupAttributes): string {
  return `<${name}${printAttributes(attributes, escapeHtml)}>`;
}

/** For text and for attributes. */
export function escapeHtml(text: string): string {
  return replaceCharacters(text, /[&<>"\r]/gu);
}
