// Capitalised words that name no person, body or place: weekdays, months and their short forms, in lower case.
export const calendarWords: ReadonlySet<string> = new Set(
  'monday|tuesday|wednesday|thursday|friday|saturday|sunday|mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|sundays|january|february|march|april|may|june|july|august|september|october|november|december|mon|tue|tues|wed|weds|thu|thur|thurs|fri|sat|sun|jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec|mon.|tue.|tues.|wed.|thu.|thurs.|fri.|sat.|sun.|jan.|feb.|mar.|apr.|jun.|jul.|aug.|sep.|sept.|oct.|nov.|dec.|gmt|a.m.|p.m.'.split(
    '|',
  ),
);

/** Parts of names between capitalised words: "Ludwig van Beethoven". */
export const nameParticles: ReadonlySet<string> = new Set(
  "van|von|de|der|den|del|della|di|da|do|dos|das|du|la|le|bin|ibn|bint|al|el|ter|ten|zu|zur|af|av|y|ben|abu|d'|des|lo".split(
    '|',
  ),
);

/** Roman numerals behind rulers' names and elsewhere. */
export const romanNumerals: ReadonlySet<string> = new Set(
  'I II III IV V VI VII VIII IX X XI XII XIII XIV XV XVI XVII XVIII XIX XX XXI XXII XXX XL L LX C'.split(' '),
);

export const nameSuffixes: ReadonlySet<string> = new Set('jr|jr.|sr|sr.|ii|iii|iv|esq|esq.'.split('|'));
