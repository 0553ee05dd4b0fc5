// Facts of an annotation beside its label, as names with values, for formats that have one place for all of them.
import { layers } from './standoff.ts';
import type { StandoffAnnotation, StandoffLayer } from './standoff.ts';

export type Fact = readonly [name: string, value: string];

/** "layer", "origin" and "creator" are facts as well, but for what goes without saying: a passage that a person marked. */
export function factsOf(annotation: StandoffAnnotation): Fact[] {
  const { layer, origin, creator, attributes } = annotation;
  const facts: Fact[] = [];
  if (layer !== 'passage') facts.push(['layer', layer]);
  if (origin !== 'annotated') facts.push(['origin', origin]);
  if (creator !== undefined) facts.push(['creator', creator]);
  return [...facts, ...Object.entries(attributes).filter(([, value]) => value !== '')];
}

/** The annotation with the facts that `factsOf` gave; any other is an attribute. The last of one name counts. */
export function withFacts(annotation: StandoffAnnotation, facts: readonly Fact[]): StandoffAnnotation {
  let { layer, origin, creator } = annotation;
  const attributes = new Map(Object.entries(annotation.attributes));
  for (const [name, value] of facts) {
    if (name === 'layer' && isLayer(value)) layer = value;
    else if (name === 'origin' && (value === 'found' || value === 'annotated')) origin = value;
    else if (name === 'creator') creator = value;
    else if (value !== '') attributes.set(name, value);
  }
  return { ...annotation, layer, origin, creator, attributes: Object.fromEntries(attributes) };
}

/** What a format must write where it cannot do without a label: the layer, for an annotation that has none. */
export function labelOf({ label, layer }: StandoffAnnotation): string {
  return label === '' ? layer : label;
}

function isLayer(value: string): value is StandoffLayer {
  return (layers as readonly string[]).includes(value);
}
