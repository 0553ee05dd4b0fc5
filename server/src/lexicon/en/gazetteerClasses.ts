// The classes of the gazetteer as bits of a number: a name can be of several, "Jordan" a given name, a surname and a country.
export const gazetteerClass = {
  givenName: 1,
  /** Beside givenName: men bear it; both bits where both do. */
  male: 2,
  female: 4,
  surname: 8,
  country: 16,
  /** First-level divisions of countries: states, provinces, oblasts. */
  region: 32,
  /** At least 100,000 inhabitants. */
  city: 64,
  /** At least 15,000. */
  town: 128,
  /** Seas, rivers, mountains, continents. */
  otherPlace: 256,
  /** Full name or the usual short one. */
  organisation: 512,
  acronym: 1024,
  /** Newspapers, broadcasters and news agencies. */
  newsMedium: 2048,
  /** Nationalities and other adjectives of places and peoples. */
  demonym: 4096,
  /** Words that organisations' names have: "Inc", "Ministry". */
  organisationWord: 8192,
  /** Titles and offices: "Mr", "President", also in lower case. */
  title: 16384,
  /** In lower case also a common English word, so that it alone tells little. */
  commonWord: 32768,
} as const;
