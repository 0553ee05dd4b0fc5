// Time zones as news copy abbreviates them, with their offset from UTC.

/** ISO 8601 suffixes by abbreviation. Abbreviations that several zones share (IST, AST) are left out. */
export const timeZones: ReadonlyMap<string, string> = new Map([
  ['GMT', 'Z'],
  ['UTC', 'Z'],
  ['BST', '+01:00'],
  ['CET', '+01:00'],
  ['CEST', '+02:00'],
  ['EET', '+02:00'],
  ['EEST', '+03:00'],
  ['MSK', '+03:00'],
  ['EST', '-05:00'],
  ['EDT', '-04:00'],
  ['CST', '-06:00'],
  ['CDT', '-05:00'],
  ['MST', '-07:00'],
  ['MDT', '-06:00'],
  ['PST', '-08:00'],
  ['PDT', '-07:00'],
  ['JST', '+09:00'],
  ['AEST', '+10:00'],
  ['AEDT', '+11:00'],
]);
