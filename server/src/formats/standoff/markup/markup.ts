// What the writers of XML and of HTML share: attributes, and characters written by their names or numbers.

/** Those that are undefined are left out. */
export type MarkupAttributes = Readonly<Record<string, string | number | undefined>>;

export function printAttributes(attributes: MarkupAttributes, escape: (text: string) => string): string {
  return Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => ` ${name}="${escape(String(value))}"`)
    .join('');
}

const names: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** `found` matches single code units. */
export function replaceCharacters(text: string, found: RegExp): string {
  return text.replaceAll(found, (character) => names[character] ?? `&#${character.charCodeAt(0)};`);
}
