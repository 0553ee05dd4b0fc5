// Writes Russian, Ukrainian and Macedonian names as English newspapers do, in more than one way where they differ.
export function transliterate(name: string, locale: string): readonly string[] {
  if (!/\p{Script=Cyrillic}/u.test(name)) return [name];
  const letters = { ...common, ...(locale === 'uk' ? ukrainian : locale === 'mk' ? macedonian : russian) };
  const strict = name.replace(/\p{L}/gu, (letter) => spelled(letter, letters));
  if (locale === 'mk') return [strict];
  // -iy and -yy are usually -y: "Dmitry", "Zelensky".
  return [...new Set([strict, strict.replace(/[iy][iy]$/u, 'y'), strict.replace(/[iy][iy]$/u, 'iy')])];
}

function spelled(letter: string, letters: Readonly<Record<string, string>>): string {
  const lower = letter.toLowerCase();
  const latin = letters[lower];
  if (latin === undefined) return '';
  return letter === lower ? latin : latin.charAt(0).toUpperCase() + latin.slice(1);
}

const common = pairs(
  'а a б b в v д d е e ж zh з z к k л l м m н n о o п p р r с s т t у u ф f ц ts ч ch ш sh щ shch ю yu я ya',
);
const russian = pairs('г g ё yo и i й y х kh ы y э e');
const ukrainian = pairs('г h ґ g є ye и y і i ї yi й y х kh');
const macedonian = pairs('г g ѓ gj ѕ dz и i ј j љ lj њ nj ќ kj х h џ dzh ц c ч ch');

function pairs(text: string): Readonly<Record<string, string>> {
  const items = text.split(' ');
  return Object.fromEntries(
    items.flatMap((letter, at) => (at % 2 === 0 ? [[letter, items[at + 1] ?? '']] : [])),
  );
}
