// What the benchmark of the names compares: the annotator of the names alone and with the parsing, all of Dateline's analysis, and compromise.
import type { Compromise } from '../accuracy/peers/entities/compromise.ts';
import type { LoadPackage } from '../accuracy/peers/peerPackages.ts';
import type * as NameWork from './nameWork.ts';
import type { BenchSystem } from './throughputTable.ts';
import { sum } from './throughputTable.ts';

/** The peer comes last. */
export function entitySystems(
  { countByAnalysis, countNames, parse }: typeof NameWork,
  load: LoadPackage,
): readonly BenchSystem[] {
  const { exports, version } = load('compromise');
  const nlp = exports as Compromise;
  const countPeerNames = (text: string) => {
    const document = nlp(text);
    return document.people().length + document.organizations().length + document.places().length;
  };
  return [
    {
      name: 'Dateline, parsed before',
      prepare: (texts) => {
        const documents = texts.map(parse);
        return () => sum(documents, countNames);
      },
    },
    { name: 'Dateline', prepare: (texts) => () => sum(texts, (text) => countNames(parse(text))) },
    { name: 'Dateline, whole analysis', prepare: (texts) => () => sum(texts, countByAnalysis) },
    { name: `compromise ${version}`, prepare: (texts) => () => sum(texts, countPeerNames) },
  ];
}
