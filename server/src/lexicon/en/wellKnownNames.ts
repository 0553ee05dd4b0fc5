// Other names under which well-known states, places and bodies go in news copy, for articles that use two of them.

/** Lower case, acronyms without dots. */
const names = [
  'united states|us|usa|america|united states of america',
  'united kingdom|uk|britain|great britain',
  'russia|russian federation',
  'soviet union|ussr',
  'china|prc',
  "north korea|dprk|democratic people's republic of korea",
  'south korea|rok|republic of korea|korea republic',
  'east germany|gdr|german democratic republic',
  'west germany|frg|federal republic of germany',
  'democratic republic of the congo|democratic republic of congo|drc|dr congo',
  'united arab emirates|uae',
  'czech republic|czechia',
  'netherlands|holland',
  "ivory coast|côte d'ivoire|cote d'ivoire",
  'east timor|timor-leste',
  'turkey|türkiye|turkiye',
  'burma|myanmar',
  'swaziland|eswatini',
  'beijing|peking',
  'mumbai|bombay',
  'kolkata|calcutta',
  'chennai|madras',
  'yangon|rangoon',
  'ho chi minh city|saigon',
  'kyiv|kiev',
  'new york city|nyc',
  'district of columbia|dc',
  'republican party|gop',
  'federal reserve|fed',
  'islamic state|isis|isil|daesh|islamic state of iraq and syria|islamic state of iraq and the levant',
  'al-qaeda|al qaeda|al-qaida|al qaida',
  'hezbollah|hizbollah|hizbullah',
];

/** Abbreviations after the names of towns, with their dot: "PA" is the Palestinian Authority, "Pa." is not. */
const americanStates = [
  'alabama|ala.',
  'arizona|ariz.',
  'arkansas|ark.',
  'california|calif.',
  'colorado|colo.',
  'connecticut|conn.',
  'delaware|del.',
  'florida|fla.',
  'georgia|ga.',
  'illinois|ill.',
  'indiana|ind.',
  'kansas|kan.',
  'kentucky|ky.',
  'louisiana|la.',
  'maryland|md.',
  'massachusetts|mass.',
  'michigan|mich.',
  'minnesota|minn.',
  'mississippi|miss.',
  'missouri|mo.',
  'montana|mont.',
  'nebraska|neb.',
  'nevada|nev.',
  'oklahoma|okla.',
  'oregon|ore.',
  'pennsylvania|pa.',
  'tennessee|tenn.',
  'texas|tex.',
  'vermont|vt.',
  'virginia|va.',
  'west virginia|w.va.',
  'wisconsin|wis.|wisc.',
  'wyoming|wyo.',
];

/** Each of the names → the one that stands for all of them. */
export const wellKnownNames: ReadonlyMap<string, string> = new Map(
  [...names, ...americanStates].flatMap((line) => {
    const all = line.split('|');
    return all.map((name) => [name, all[0] ?? name] as const);
  }),
);
