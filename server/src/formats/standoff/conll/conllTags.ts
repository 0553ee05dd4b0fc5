// Tags of IOB1, IOB2, IOBES and BILOU read as spans of tokens: what opens one and what closes one is the same in all.

export interface TaggedRun {
  readonly label: string;
  /** Numbers of the rows, `behind` not among them. */
  readonly first: number;
  readonly behind: number;
}

/** Whether a word can be a tag of one of these schemes. */
export function isTag(word: string): boolean {
  return word === 'O' || /^[BIESLU]-./su.test(word);
}

/** The runs of one sentence. */
export function runsOf(tags: readonly string[]): TaggedRun[] {
  const runs: { label: string; first: number; behind: number }[] = [];
  let open: (typeof runs)[number] | undefined;
  for (const [at, tag] of tags.entries()) {
    const mark = tag[0] ?? 'O';
    const label = tag.slice(2);
    if (mark === 'O') open = undefined;
    else if (open?.label === label && 'IEL'.includes(mark)) open.behind = at + 1;
    else runs.push((open = { label, first: at, behind: at + 1 }));
    if ('ESLU'.includes(mark)) open = undefined;
  }
  return runs;
}
