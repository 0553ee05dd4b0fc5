// Names of bodies and states without what only says of which kind they are: legal forms, lines of business, kinds of institutions.

const stateWords = new Set([
  'republic',
  'kingdom',
  'state',
  'commonwealth',
  'federation',
  'principality',
  'emirate',
  'sultanate',
]);
const stateAdjectives = new Set([
  "people's",
  'islamic',
  'federal',
  'united',
  'arab',
  'hellenic',
  'socialist',
]);
const legalForms = new Set(
  'inc|corp|corporation|ltd|limited|plc|llc|gmbh|ag|sa|co|cos|company|companies|nv|ooo|oao|pao|incorporated|&'.split(
    '|',
  ),
);
const businesses = new Set(
  'holding|holdings|group|network|networks|bank|bancorp|motor|motors|airlines|airways|industries|technology|technologies|systems|electronics|pharmaceuticals|laboratories|securities|insurance|financial|energy|petroleum|oil|gas|steel|mining|manufacturing|chemical|chemicals|foods|stores|communications|software|entertainment|pictures|studios|productions|partners|ventures|capital|investments|resources|properties|publishing|enterprises|associates'.split(
    '|',
  ),
);
const institutions = new Set('university|college|institute|institution|foundation|center|centre'.split('|'));

/** The name without its legal form: "south ossetia" for "republic of south ossetia"; undefined where it has none. */
export function plainName(words: readonly string[]): string | undefined {
  const of = words.indexOf('of');
  const before = words.slice(0, Math.max(of, 0));
  const legal =
    before.length > 0 &&
    stateWords.has(before.at(-1) ?? '') &&
    before.slice(0, -1).every((word) => stateAdjectives.has(word));
  if (legal) return words.slice(words[of + 1] === 'the' ? of + 2 : of + 1).join(' ');
  const short = withoutLast(words, legalForms);
  return short.length > 0 && short.length < words.length ? short.join(' ').replace(/,$/, '') : undefined;
}

/** "Stena" for "Stena Holding AG", and whether an institution was left out and no business. */
export function briefName(
  words: readonly string[],
): { readonly name: string; readonly institution: boolean } | undefined {
  const plain = withoutLast(words, legalForms);
  const institution = institutions.has(plain.at(-1) ?? '');
  const brief = withoutLast(plain, institution ? institutions : businesses);
  return brief.length > 0 && brief.length < plain.length ? { name: brief.join(' '), institution } : undefined;
}

/** "Norvia Shipping Ltd", "Norvia Holdings". */
export function isCompanyName(words: readonly string[]): boolean {
  const last = words.at(-1) ?? '';
  return legalForms.has(last) || businesses.has(last);
}

/** "justice department" for "department of justice"; undefined where it is no ministry. */
export function ministryName(words: readonly string[]): string | undefined {
  const [first, of, ...portfolio] = words;
  if (of === 'of' && isMinistry(first))
    return [...portfolio.filter((word, at) => at > 0 || word !== 'the'), first].join(' ');
  return words.length > 1 && isMinistry(words.at(-1)) ? words.join(' ') : undefined;
}

function isMinistry(word: string | undefined): boolean {
  return word === 'ministry' || word === 'department';
}

function withoutLast(words: readonly string[], kinds: ReadonlySet<string>): readonly string[] {
  let end = words.length;
  while (end > 0 && kinds.has(words[end - 1] ?? '')) end--;
  return words.slice(0, end);
}
