// Verbs of attribution that say more than that something was said, with what they let readers think.

/** From the lemma to the end of the sentence "“…” …". */
export const loadedVerbs: ReadonlyMap<string, string> = new Map([
  ['claim', 'suggests that you do not believe it'],
  ['insist', 'suggests that others do not believe it'],
  ['admit', 'suggests guilt'],
  ['confess', 'suggests guilt'],
  ['concede', 'suggests that the speaker gave in'],
  ['reveal', 'takes what was said for true'],
  ['boast', 'suggests vanity'],
  ['brag', 'suggests vanity'],
  ['scoff', 'suggests contempt'],
  ['sneer', 'suggests contempt'],
  ['complain', 'suggests that the speaker has no good reason'],
  ['whine', 'suggests that the speaker has no good reason'],
  ['rant', 'suggests that the speaker lost control'],
  ['opine', 'mocks the speaker'],
  ['quip', 'tells readers that it is funny'],
]);
