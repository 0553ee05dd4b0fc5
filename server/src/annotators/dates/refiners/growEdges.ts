// Takes the words that name an edge of a period into its expression: "early 1998", "mid-May", "the end of March", "late last week".
import type { Edge } from '../../../lexicon/en/timeWords.ts';
import type { Scan } from '../recognizers/recognizer.ts';
import { lowerAt } from '../recognizers/recognizer.ts';
import type { Reading } from '../timexCandidate.ts';

export function growEdges(found: readonly Reading[], scan: Scan): readonly Reading[] {
  let end = 0;
  return found.map((reading) => {
    const grown = grow(reading, scan);
    const result = grown && grown.from >= end ? grown : reading;
    end = result.to;
    return result;
  });
}

function grow(reading: Reading, scan: Scan): Reading | undefined {
  if (reading.type === 'DURATION' || reading.type === 'SET' || reading.clock !== undefined) return undefined;
  if (reading.meaning.kind === 'fixed' && /_REF$/.test(reading.meaning.value ?? '')) return undefined;
  const before = scan.tokens[reading.from - 1];
  const edge = before?.word?.edge;
  if (edge !== undefined && isAdverb(before?.lower)) return grownTo(reading, scan, reading.from - 1, edge);
  const later = laterOrEarlier(reading, scan);
  if (later) return later;
  if (before?.lower === 'in') {
    const adverb = scan.tokens[reading.from - 2];
    if (adverb?.word?.edge !== undefined && /^(?:early|late)$/.test(adverb.lower))
      return grownTo(reading, scan, reading.from - 2, adverb.word.edge);
  }
  if (before?.lower !== 'of' || reading.type === 'TIME') return undefined;
  const noun = scan.tokens[reading.from - 2];
  if (noun?.word?.edge === undefined || isAdverb(noun.lower)) return undefined;
  return grownTo(reading, scan, reading.from - 2, noun.word.edge);
}

/** "Earlier this week", "later that year", "earlier in the day". */
function laterOrEarlier(reading: Reading, scan: Scan): Reading | undefined {
  const { meaning } = reading;
  const first = scan.tokens[reading.from]?.word;
  const at =
    lowerAt(scan, reading.from - 1) === 'in' && meaning.kind === 'same' ? reading.from - 2 : reading.from - 1;
  const word = lowerAt(scan, at);
  if (word !== 'earlier' && word !== 'later') return undefined;
  const pointed = first?.determiner === 'this' || first?.determiner === 'that' || first?.day !== undefined;
  if (!pointed && !(meaning.kind === 'same' && at < reading.from - 1)) return undefined;
  const mod = word === 'earlier' ? 'START' : 'END';
  return { ...reading, from: at, mod, refiners: [...reading.refiners, 'growEdges'] };
}

/** Early, late and mid stand right before the period; the others are nouns that take "of". */
function isAdverb(word: string | undefined): boolean {
  return word === 'early' || word === 'late' || word === 'mid';
}

function grownTo(reading: Reading, scan: Scan, from: number, mod: Edge): Reading {
  const start = lowerAt(scan, from - 1) === 'the' ? from - 1 : from;
  return { ...reading, from: start, mod, refiners: [...reading.refiners, 'growEdges'] };
}
