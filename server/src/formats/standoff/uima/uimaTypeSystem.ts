// The type system description that goes with the XMI file: without it no reader knows what its elements are.
import { element } from '../markup/xmlWriter.ts';
import type { UimaFeature, UimaType } from './uimaTypes.ts';

export function printTypeSystem(types: readonly UimaType[]): string {
  const attributes = { xmlns: 'http://uima.apache.org/resourceSpecifier' };
  const content = `\n${element('name', {}, 'Dateline')}\n${element('types', {}, `\n${types.map(printType).join('')}`)}\n`;
  return `<?xml version="1.0" encoding="UTF-8"?>\n${element('typeSystemDescription', attributes, content)}\n`;
}

function printType({ name, supertype, description, features }: UimaType): string {
  const parts = [
    element('name', {}, name),
    element('description', {}, description),
    element('supertypeName', {}, supertype),
    ...(features.length > 0 ? [element('features', {}, features.map(printFeature).join(''))] : []),
  ];
  return `${element('typeDescription', {}, parts.join(''))}\n`;
}

function printFeature({ name, range, element: elementType }: UimaFeature): string {
  const parts = [
    element('name', {}, name),
    element('description', {}),
    element('rangeTypeName', {}, range),
    ...(elementType === undefined ? [] : [element('elementType', {}, elementType)]),
  ];
  return element('featureDescription', {}, parts.join(''));
}
