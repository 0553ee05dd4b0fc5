// Writes XML for the reports that are XML.
import XMLBuilder from 'fast-xml-builder';
import { withoutForbidden } from '../../formats/xmlCharacters.ts';

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
