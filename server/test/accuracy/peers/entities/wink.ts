// wink-nlp as a peer. It tags parts of speech and has no people, organisations or places: its runs of proper nouns are taken for names.
import type { TaggedName } from '../../entityCorpora.ts';
import type { LoadPackage } from '../peerPackages.ts';
import type { EntityPeer } from './entityPeer.ts';
import { skipTitles } from './trimName.ts';

type WinkNlp = (model: unknown, pipe: readonly string[]) => Wink;

interface Wink {
  readonly readDoc: (text: string) => WinkDocument;
  readonly its: Readonly<Record<'value' | 'pos' | 'type' | 'span', unknown>>;
}

interface WinkDocument {
  readonly tokens: () => { readonly out: (its: unknown) => readonly string[] };
  readonly entities: () => { readonly each: (visit: (entity: WinkEntity) => void) => void };
}

interface WinkEntity {
  readonly out: (its: unknown) => unknown;
}

export function winkPeer(load: LoadPackage): EntityPeer {
  const { exports, version } = load('wink-nlp');
  const { readDoc, its } = (exports as WinkNlp)(load('wink-eng-lite-web-model').exports, [
    ...['sbd', 'pos', 'ner'],
  ]);
  return {
    name: `wink-nlp ${version}`,
    typed: false,
    find: (text) => {
      const document = readDoc(text);
      const [values, classes] = [document.tokens().out(its.value), document.tokens().out(its.pos)];
      const taken = numbersAndDates(document, its);
      const words = values.map((value, index) => ({
        value,
        proper: classes[index] === 'PROPN' && !taken.has(index),
      }));
      return readRuns(text, words);
    },
  };
}

/** It takes weekdays and months for proper nouns, but knows them for dates: the tokens of all that it has a type for. */
function numbersAndDates(document: WinkDocument, its: Wink['its']): ReadonlySet<number> {
  const tokens = new Set<number>();
  document.entities().each((entity) => {
    const [first, last] = entity.out(its.span) as readonly [number, number];
    for (let index = first; index <= last; index += 1) tokens.add(index);
  });
  return tokens;
}

export interface Word {
  readonly value: string;
  readonly proper: boolean;
}

/** Neighbouring proper nouns are one name. The words follow one another in the text. */
export function readRuns(text: string, words: readonly Word[]): readonly TaggedName[] {
  const runs: { start: number; end: number }[] = [];
  let at = 0;
  let open = false;
  for (const { value, proper } of words) {
    const start = text.indexOf(value, at);
    if (start < 0) continue;
    at = start + value.length;
    const run = runs.at(-1);
    if (proper && open && run) run.end = at;
    else if (proper) runs.push({ start, end: at });
    open = proper;
  }
  return runs.map((run) => ({ ...skipTitles(text, run), type: 'MISC' }));
}
