// Trains the tagger on the open corpora and writes its weights: `npm run train`. With --hold-out every other news document and the
// web texts are kept from it, and the names found in them are scored; nothing is written then.
import { createHash } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { corporaFolder, findCorpora } from '../server/test/accuracy/corpora.ts';
import { loadEntityScorer } from '../server/test/accuracy/entityScorer.ts';
import { namesOf } from '../server/src/annotators/entities/tagger/labels.ts';
import { runScript } from './runScript.ts';
import { goldPassages } from './train/goldPassages.ts';
import { headlinesOf } from './train/headlines.ts';
import type { TrainingDocument } from './train/learnTagger.ts';
import { learnTagger } from './train/learnTagger.ts';
import { packWeights } from './train/packWeights.ts';
import { randomNumbers } from './train/random.ts';
import { madeUpReports } from './train/madeUpReports.ts';
import { scoreHeldOut } from './train/scoreHeldOut.ts';
import type { GoldDocument, MarkedText } from './train/trainingSets.ts';
import { readSet, trainingSets } from './train/trainingSets.ts';

const start = process.hrtime.bigint();
const lexicon = join(import.meta.dirname, '../server/src/lexicon/en');
const path = join(lexicon, 'taggerWeights.data.js');
const hashPath = join(lexicon, 'taggerWeights.sha256');

runScript(async (args) => {
  const folder = findCorpora();
  if (folder === undefined) {
    console.error(`train: no corpora at ${corporaFolder()}`);
    return 2;
  }
  const holdOut = args.includes('--hold-out');
  const { learned, held } = readDocuments(folder, holdOut);
  const weights = learnTagger(learned, report);
  if (holdOut) {
    for (const line of scoreHeldOut(held, weights, await loadEntityScorer(folder))) console.log(line);
    return 0;
  }
  const text = packWeights(weights.first, weights.second);
  const hash = createHash('sha256').update(text).digest('hex');
  await writeFile(path, text);
  await writeFile(hashPath, `${hash}\n`);
  report(`${Buffer.byteLength(text)} bytes, sha256 ${hash}`);
  return 0;
});

interface Documents {
  readonly learned: readonly TrainingDocument[];
  /** By the name of their set. */
  readonly held: ReadonlyMap<string, readonly GoldDocument[]>;
}

function readDocuments(folder: string, holdOut: boolean): Documents {
  const random = randomNumbers(7);
  const learned: TrainingDocument[] = [];
  const held = new Map<string, readonly GoldDocument[]>();
  for (const { name, times, headlines, phrases = false } of trainingSets) {
    const documents = readSet(folder, name);
    const isHeld = (at: number) =>
      holdOut && (name === 'uner-ewt.dev' || (name === 'gum-news.all' && at % 2 === 1));
    const own = documents.filter((_, at) => !isHeld(at));
    if (own.length < documents.length)
      held.set(
        name,
        documents.filter((_, at) => isHeld(at)),
      );
    const add = (document: MarkedText, count: number) =>
      learned.push({ passages: goldPassages(document), times: count, phrases });
    for (const document of own) add(document, times);
    if (headlines) for (const headline of headlinesOf(own, random)) add(headline, 1);
  }
  const people = fullNames(learned);
  for (const report of madeUpReports(people, random))
    learned.push({ passages: goldPassages(report), times: 1, phrases: false });
  return { learned, held };
}

/** Persons' names of two words, as the corpora have them. */
function fullNames(documents: readonly TrainingDocument[]): readonly string[] {
  const names = new Set<string>();
  for (const { passages } of documents) {
    for (const { words, gold } of passages) {
      for (const { from, to, type } of namesOf(gold)) {
        if (type === 'PER' && to - from === 2)
          names.add(`${words[from]?.text ?? ''} ${words[from + 1]?.text ?? ''}`);
      }
    }
  }
  return [...names].filter((name) => /^\p{Lu}\p{Ll}+ \p{Lu}\p{L}+$/u.test(name));
}

function report(line: string): void {
  const seconds = Number((process.hrtime.bigint() - start) / 1_000_000n) / 1000;
  console.log(`${seconds.toFixed(0).padStart(4)} s  ${line}`);
}
