// Tags in brat: one attribute for all of them, for brat shows one value of an attribute.
import { escapeName, unescape } from '../escape.ts';

const name = 'tags';

/** Names as labels have them, with commas between. */
export function tagsFact(tags: readonly string[]): readonly [string, string] {
  return [name, tags.map(escapeName).join(',')];
}

/** Undefined for any other attribute. */
export function tagsIn(attribute: string, value: string): string[] | undefined {
  return attribute === name ? value.split(',').map(unescape) : undefined;
}
