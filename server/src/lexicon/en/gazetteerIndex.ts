// Looks names up in the gazetteer, which is unpacked at the first question.
import { gazetteerData } from './gazetteer.data.js';
import { titleCased } from './titleCased.ts';

/** The classes of a name as bits, see gazetteerClass; 0 for none. Words of a name are joined by one space. Capital letters count; four and more in capitals also find the usual form. */
export function gazetteerBits(name: string): number {
  return lookUpName(index(), name) ?? 0;
}

/** What a table has of a name as it is written or, in capitals, of its usual form. */
export function lookUpName<T>(names: ReadonlyMap<string, T>, name: string): T | undefined {
  return names.get(name) ?? (isAllCapitals(name) ? names.get(titleCased(name.toLowerCase())) : undefined);
}

/** Whether a listed name of several words begins with the word, also where the word is all in capitals. */
export function beginsListedName(word: string): boolean {
  const begins = (beginnings ??= findBeginnings(index()));
  return begins.has(word) || (word === word.toUpperCase() && begins.has(titleCased(word.toLowerCase())));
}

let unpacked: ReadonlyMap<string, number> | undefined;
let beginnings: ReadonlySet<string> | undefined;

function findBeginnings(names: ReadonlyMap<string, number>): ReadonlySet<string> {
  const words = new Set<string>();
  for (const name of names.keys()) {
    const space = name.indexOf(' ');
    if (space > 0) words.add(name.slice(0, space));
  }
  return words;
}

function index(): ReadonlyMap<string, number> {
  return (unpacked ??= unpack(gazetteerData));
}

/** A line for each set of classes: the bits in base 36, a tab, and the names in order, each as the length of what it shares with the one before, in base 36, and the rest. */
function unpack(data: string): ReadonlyMap<string, number> {
  const bits = new Map<string, number>();
  for (const line of data.split('\n')) {
    const tab = line.indexOf('\t');
    const lineBits = parseInt(line.slice(0, tab), 36);
    let name = '';
    // Cut by hand: splitting the line into items first takes half as long again.
    for (let at = tab + 1; at < line.length;) {
      const comma = line.indexOf(',', at);
      const end = comma < 0 ? line.length : comma;
      name = name.slice(0, digit(line.charCodeAt(at))) + line.slice(at + 1, end);
      at = end + 1;
      bits.set(name, lineBits);
    }
  }
  return bits;
}

/** The value of a digit in base 36. */
function digit(code: number): number {
  return code <= 57 ? code - 48 : code - 87;
}

/** Shorter words in capitals are acronyms rather than shouting: "KO", "SAS". */
function isAllCapitals(name: string): boolean {
  return name.length > 3 && name === name.toUpperCase() && name !== name.toLowerCase();
}
