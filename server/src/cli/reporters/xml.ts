// Writes XML for the reports that are XML.
import XMLBuilder from 'fast-xml-builder';

/** Attributes begin with `@`; a list is one element an item. */
export type XmlElement = { readonly [name: string]: XmlValue };
type XmlValue = string | number | XmlElement | readonly XmlElement[];

export function printXml(root: XmlElement): string {
  const builder = new XMLBuilder({
    ignoreAttributes: false,
    attributeNamePrefix: '@',
    format: true,
    suppressEmptyNode: true,
  });
  return withoutForbidden(builder.build({ '?xml': { '@version': '1.0', '@encoding': 'UTF-8' }, ...root }));
}

/** XML 1.0 has no way to write most control characters and halves of pairs, not even escaped. */
function withoutForbidden(xml: string): string {
  return xml.replaceAll(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '\u{FFFD}');
}
