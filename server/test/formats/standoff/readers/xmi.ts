// Reads UIMA CAS XMI with its type system (UIMA References, chapters on XMI and on component descriptors).
import type { Element } from '@xmldom/xmldom';
import type { ReadAnnotation, ReadDocument } from './readBack.ts';
import { childNamed, childrenOf, descendants, parseXml } from './xmlTree.ts';

const builtIn = new Map([
  ['uima.cas.TOP', { supertype: '', features: new Map<string, string>() }],
  ['uima.cas.AnnotationBase', { supertype: 'uima.cas.TOP', features: new Map([['sofa', 'uima.cas.Sofa']]) }],
  [
    'uima.tcas.Annotation',
    {
      supertype: 'uima.cas.AnnotationBase',
      features: new Map([
        ['begin', 'uima.cas.Integer'],
        ['end', 'uima.cas.Integer'],
      ]),
    },
  ],
  [
    'uima.tcas.DocumentAnnotation',
    { supertype: 'uima.tcas.Annotation', features: new Map([['language', 'uima.cas.String']]) },
  ],
]);

export interface Structure {
  readonly type: string;
  readonly features: ReadonlyMap<string, string>;
  readonly strings: ReadonlyMap<string, readonly string[]>;
}

export interface ReadCas extends ReadDocument {
  readonly structures: ReadonlyMap<string, Structure>;
  readonly spansOf: (type: string) => readonly (readonly [number, number])[];
}

/** Throws where something is used that the type system does not declare, or referred to that is not there. */
export function readXmi(xml: string, typeSystem: string): ReadCas {
  const types = readTypes(typeSystem);
  const root = parseXml(xml);
  const structures = new Map<string, Structure>();
  let text: string | undefined;
  let members: string[] = [];
  for (const element of childrenOf(root)) {
    if (element.nodeName === 'cas:NULL') continue;
    if (element.nodeName === 'cas:View') members = element.getAttribute('members')!.split(' ');
    else if (element.nodeName === 'cas:Sofa') text = element.getAttribute('sofaString')!;
    else {
      const id = element.getAttribute('xmi:id')!;
      if (structures.has(id)) throw new Error(`${id} stands twice`);
      structures.set(id, readStructure(element));
    }
  }
  if (text === undefined) throw new Error('no Sofa');
  for (const structure of structures.values()) check(structure, types, structures);
  if (members.toSorted().join() !== [...structures.keys()].toSorted().join())
    throw new Error('members of the view');
  const spansOf = (type: string) => [...structures.values()].filter((one) => one.type === type).map(spanOf);
  return { text, structures, spansOf, ...interpret(structures) };
}

function readTypes(xml: string): Map<string, { supertype: string; features: Map<string, string> }> {
  const types = new Map(builtIn);
  for (const type of descendants(parseXml(xml), 'typeDescription')) {
    const textOf = (element: Element, name: string) => childNamed(element, name)!.textContent!;
    const features = descendants(type, 'featureDescription').map(
      (feature) => [textOf(feature, 'name'), textOf(feature, 'rangeTypeName')] as const,
    );
    types.set(textOf(type, 'name'), {
      supertype: textOf(type, 'supertypeName'),
      features: new Map(features),
    });
  }
  return types;
}

function readStructure(element: Element): Structure {
  const space = /^http:\/\/\/(.*)\.ecore$/.exec(element.namespaceURI!)![1]!;
  const features = [...element.attributes]
    .filter(({ name }) => name !== 'xmi:id')
    .map(({ name, value }) => [name, value] as const);
  const strings = new Map<string, string[]>();
  for (const child of childrenOf(element))
    strings.set(child.localName!, [...(strings.get(child.localName!) ?? []), child.textContent!]);
  return {
    type: `${space.replaceAll('/', '.')}.${element.localName!}`,
    features: new Map(features),
    strings,
  };
}

function check(
  { type, features, strings }: Structure,
  types: ReturnType<typeof readTypes>,
  structures: ReadonlyMap<string, Structure>,
): void {
  const rangeOf = (name: string) => {
    for (let at = types.get(type); at; at = types.get(at.supertype))
      if (at.features.has(name)) return at.features.get(name);
    throw new Error(`${type} has no feature ${name}`);
  };
  for (const [name, value] of features) {
    const range = rangeOf(name)!;
    if (range === 'uima.cas.Integer' && !/^\d+$/.test(value)) throw new Error(`${name}=${value}`);
    const refers = range === 'uima.cas.FSArray' || range === 'uima.tcas.Annotation';
    if (refers && value.split(' ').some((id) => !structures.has(id))) throw new Error(`${name}=${value}`);
  }
  for (const name of strings.keys()) if (rangeOf(name) !== 'uima.cas.StringArray') throw new Error(name);
}

function spanOf({ features }: Structure): readonly [number, number] {
  return [Number(features.get('begin')), Number(features.get('end'))];
}

function interpret(structures: ReadonlyMap<string, Structure>): Omit<ReadDocument, 'text'> {
  const byType = (name: string) =>
    [...structures.values()].filter(({ type }) => type === `org.dateline.type.${name}`);
  const listed = ({ features }: Structure, name: string) =>
    (features.get(name)?.split(' ') ?? []).map((id) => structures.get(id)!);
  const owners = new Map<string, number>();
  const annotations = byType('Facts').map((facts, index): ReadAnnotation => {
    for (const id of facts.features.get('pieces')!.split(' ')) owners.set(id, index);
    return {
      spans: listed(facts, 'pieces').map(spanOf),
      layer: facts.features.get('layer')!,
      label: facts.features.get('label')!,
      origin: facts.features.get('origin'),
      creator: facts.features.get('creator'),
      attributes: Object.fromEntries(
        listed(facts, 'attributes').map(({ features }) => [features.get('name')!, features.get('value')!]),
      ),
      tags: facts.strings.get('tags') ?? [],
      comments: listed(facts, 'comments').map(
        ({ features }) => [features.get('text')!, features.get('creator')] as const,
      ),
    };
  });
  const relations = byType('Relation').map(({ features }) => {
    const end = (name: string) => owners.get(features.get(name)!)!;
    return [features.get('label')!, end('Governor'), end('Dependent')] as const;
  });
  return { annotations, relations };
}
