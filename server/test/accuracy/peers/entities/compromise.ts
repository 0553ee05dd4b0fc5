// compromise as a peer: people, organisations and places, and its demonyms as the MISC that they are in the gold.
import type { EntityType } from '../../../../src/annotators/layers.ts';
import type { Span } from '../../../../src/text/span.ts';
import type { TaggedName } from '../../entityCorpora.ts';
import type { LoadPackage } from '../peerPackages.ts';
import type { EntityPeer } from './entityPeer.ts';
import { splitAtCommas } from './trimName.ts';

/** As much of the package as is used here and by the benchmark. */
export type Compromise = (text: string) => CompromiseDocument;

interface CompromiseDocument {
  readonly people: () => CompromiseView;
  readonly organizations: () => CompromiseView;
  readonly places: () => CompromiseView;
  readonly match: (pattern: string) => CompromiseView;
}

interface CompromiseView {
  readonly length: number;
  readonly json: (options: { offset: boolean; terms: boolean }) => readonly CompromiseResult[];
}

export interface CompromiseResult {
  readonly offset: { readonly start: number; readonly length: number };
  readonly terms: readonly { readonly text: string; readonly tags: readonly string[] }[];
}

export function compromisePeer(load: LoadPackage): EntityPeer {
  const { exports, version } = load('compromise');
  const nlp = exports as Compromise;
  return {
    name: `compromise ${version}`,
    typed: true,
    find: (text) => {
      const document = nlp(text);
      const read = (view: CompromiseView, type: EntityType) =>
        view
          .json({ offset: true, terms: true })
          .flatMap((result) => readNames(text, result).map((span): TaggedName => ({ ...span, type })));
      return [
        ...read(document.people(), 'PER'),
        ...read(document.organizations(), 'ORG'),
        ...read(document.places(), 'LOC'),
        ...read(document.match('#Demonym'), 'MISC'),
      ];
    },
  };
}

/** Without the titles that it tags as such; a title alone is no name. */
export function readNames(text: string, { offset, terms }: CompromiseResult): readonly Span[] {
  const first = terms.findIndex(({ tags }) => !tags.includes('Honorific'));
  if (first < 0) return [];
  const start = terms
    .slice(0, first)
    .reduce((at, term) => text.indexOf(term.text, at) + term.text.length, offset.start);
  return splitAtCommas(text, { start, end: offset.start + offset.length });
}
