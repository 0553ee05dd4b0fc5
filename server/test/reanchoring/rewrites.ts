// What editors do to an article, done at random to a text whose characters can be followed.
import type { Random } from '../precision/random.ts';
import { between, pick } from '../precision/random.ts';
import { inventedSentence } from './inventedArticles.ts';
import type { Identities, Tracked, Unit } from './trackedText.ts';
import { textOf } from './trackedText.ts';

export type Rewrite = (units: Tracked, random: Random, ids: Identities, share: number) => Tracked;

export const rewrites: Readonly<Record<string, Rewrite>> = {
  'words replaced': replaceWords,
  'typos made or mended': slips,
  'sentences deleted': deleteSentences,
  'sentences inserted': insertSentences,
  'sentences copied': copySentences,
  'paragraphs moved': moveParagraphs,
  'white space': whiteSpace,
  'line ends': lineEnds,
  'quotes curled': curlQuotes,
};

/** One to five changes of the kinds, each of them to a share of what it can change: from light to heavy. */
export function rewriteAtRandom(
  units: Tracked,
  random: Random,
  ids: Identities,
  kinds: readonly string[],
): Tracked {
  const weight = pick(random, [0.01, 0.03, 0.06, 0.12]) ?? 0;
  let result = units;
  for (let count = between(random, 1, 5); count > 0; count -= 1) {
    const rewrite = rewrites[pick(random, kinds) ?? ''];
    result = rewrite?.(result, random, ids, weight) ?? result;
  }
  return result;
}

function replaceWords(units: Tracked, random: Random, ids: Identities, share: number): Tracked {
  return mapPieces(units, /[A-Za-z]+/g, (word) => {
    if (random() >= share) return word;
    const other = pick(random, inventedSentence(random).match(/[A-Za-z]+/g) ?? []) ?? 'other';
    // A word in place of itself changes nothing.
    if (other === textOf(word)) return word;
    return ids.track(
      other,
      word.map(({ id }) => id),
    );
  });
}

function slips(units: Tracked, random: Random, ids: Identities, share: number): Tracked {
  return mapPieces(units, /[A-Za-z]{4,}/g, (word) => {
    if (random() >= share) return word;
    const at = between(random, 1, word.length - 2);
    const [one, two] = [word[at], word[at + 1]];
    if (!one || !two) return word;
    const put = ids.track(pick(random, ['a', 'e', 'n', 't', 's']) ?? '', [one.id]);
    const ways = [[...put, two], [two], [two, one], [one, ...put, two]];
    return [...word.slice(0, at), ...(pick(random, ways) ?? []), ...word.slice(at + 2)];
  });
}

function deleteSentences(units: Tracked, random: Random, _: Identities, share: number): Tracked {
  return mapPieces(units, sentences, (one) => (random() < share * 2 ? [] : one));
}

function insertSentences(units: Tracked, random: Random, ids: Identities, share: number): Tracked {
  return mapPieces(units, sentences, (one) =>
    random() < share * 2 ? putBeside(one, `${inventedSentence(random)} `, random, ids) : one,
  );
}

/** Those that were there are told from their copies by their characters alone: a reader could not always say which is which. */
function copySentences(units: Tracked, random: Random, ids: Identities, share: number): Tracked {
  const there = textOf(units).match(sentences) ?? [];
  return mapPieces(units, sentences, (one) =>
    random() < share / 2 ? putBeside(one, pick(random, there) ?? '', random, ids) : one,
  );
}

function putBeside(one: Tracked, put: string, random: Random, ids: Identities): Tracked {
  return random() < 0.5 ? [...ids.track(put), ...one] : [...one, ...ids.track(put)];
}

function moveParagraphs(units: Tracked, random: Random, _: Identities, share: number): Tracked {
  const paragraphs: (readonly Unit[])[] = [];
  mapPieces(units, /.+(?:\r?\n\s*|$)/g, (one) => (paragraphs.push(one), one));
  for (let count = Math.ceil(share * paragraphs.length); count > 0; count -= 1) {
    const [moved] = paragraphs.splice(between(random, 0, paragraphs.length - 1), 1);
    if (moved) paragraphs.splice(between(random, 0, paragraphs.length), 0, moved);
  }
  return paragraphs.flat();
}

function whiteSpace(units: Tracked, random: Random, ids: Identities, share: number): Tracked {
  return mapPieces(units, /[ \r\n]+/g, (blank) => {
    if (random() >= share * 3) return blank;
    return random() < 0.3 ? blank.slice(0, 1) : [...blank, ...ids.track(blank.at(-1)?.text ?? ' ')];
  });
}

function lineEnds(units: Tracked): Tracked {
  return units.map((unit) => (unit.text === '\n' ? { ...unit, text: '\r\n' } : unit));
}

function curlQuotes(units: Tracked): Tracked {
  return units.map((unit, index) => {
    const opens = /^\s*$/.test(units[index - 1]?.text ?? '');
    if (unit.text === '"') return { ...unit, text: opens ? '“' : '”' };
    return unit.text === "'" ? { ...unit, text: opens ? '‘' : '’' } : unit;
  });
}

/** With the white space behind. */
const sentences = /[^.!?\s][^.!?]*[.!?]+["'”’]?[ ]*/g;

/** Replaces what the pattern finds in the text. */
function mapPieces(units: Tracked, pattern: RegExp, change: (piece: Tracked) => Tracked): Tracked {
  const unitAt: number[] = [];
  units.forEach(({ text }, index) => {
    for (let count = text.length; count > 0; count -= 1) unitAt.push(index);
  });
  const result: Unit[] = [];
  let at = 0;
  for (const match of textOf(units).matchAll(pattern)) {
    const start = unitAt[match.index] ?? units.length;
    const end = unitAt[match.index + match[0].length] ?? units.length;
    for (const unit of units.slice(at, start)) result.push(unit);
    for (const unit of change(units.slice(start, end))) result.push(unit);
    at = end;
  }
  for (const unit of units.slice(at)) result.push(unit);
  return result;
}
