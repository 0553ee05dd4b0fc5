// Time zones as news copy abbreviates them, with their offset from UTC.

/**
 * ISO 8601 suffixes by abbreviation, in capitals: some are words in lower case (west, eat, cat). Left out is what
 * several zones share (AST, IST, GST).
 */
export const timeZones: ReadonlyMap<string, string> = new Map([
  ['GMT', 'Z'],
  ['UTC', 'Z'],
  // Europe
  ['WET', 'Z'],
  ['WEST', '+01:00'],
  ['BST', '+01:00'],
  ['CET', '+01:00'],
  ['CEST', '+02:00'],
  ['EET', '+02:00'],
  ['EEST', '+03:00'],
  ['MSK', '+03:00'],
  ['TRT', '+03:00'],
  // North America
  ['NST', '-03:30'],
  ['NDT', '-02:30'],
  ['ADT', '-03:00'],
  ['EST', '-05:00'],
  ['EDT', '-04:00'],
  ['CST', '-06:00'],
  ['CDT', '-05:00'],
  ['MST', '-07:00'],
  ['MDT', '-06:00'],
  ['PST', '-08:00'],
  ['PDT', '-07:00'],
  ['AKST', '-09:00'],
  ['AKDT', '-08:00'],
  ['HST', '-10:00'],
  // South America
  ['ART', '-03:00'],
  ['BRT', '-03:00'],
  ['CLT', '-04:00'],
  ['CLST', '-03:00'],
  // Africa
  ['WAT', '+01:00'],
  ['CAT', '+02:00'],
  ['SAST', '+02:00'],
  ['EAT', '+03:00'],
  // Asia
  ['IDT', '+03:00'],
  ['IRST', '+03:30'],
  ['PKT', '+05:00'],
  ['NPT', '+05:45'],
  ['ICT', '+07:00'],
  ['WIB', '+07:00'],
  ['HKT', '+08:00'],
  ['PHT', '+08:00'],
  ['SGT', '+08:00'],
  ['JST', '+09:00'],
  ['KST', '+09:00'],
  // Australia and New Zealand
  ['AWST', '+08:00'],
  ['ACST', '+09:30'],
  ['ACDT', '+10:30'],
  ['AEST', '+10:00'],
  ['AEDT', '+11:00'],
  ['NZST', '+12:00'],
  ['NZDT', '+13:00'],
]);

/** Names that do not tell summer time from standard time, so that they have no offset of their own; in capitals too. */
export const floatingZones: ReadonlySet<string> = new Set(['ET', 'CT', 'MT', 'PT']);
