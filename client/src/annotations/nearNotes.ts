// Which notes have a thread in the margin: every one that is made costs the window time for all that are there, so that a
// thousand of them stop it for a minute. Where there are many, those near to what is seen have one.

/** Lines from 0, with both ends. */
export interface Lines {
  readonly start: number;
  readonly end: number;
}

export interface Note {
  readonly id: string;
  /** Undefined where its words are gone. */
  readonly line: number | undefined;
}

/** So many notes all have a thread. */
export const mostThreads = 80;
/** Threads that are there already are kept up to this number, so that they do not go while one looks around. */
const mostKept = 120;

/**
 * The ids of notes that are to have a thread: of many the nearest. What is not placed has one only where it had one.
 */
export function nearNotes(
  notes: readonly Note[],
  seen: readonly Lines[],
  hasThread: (id: string) => boolean,
): ReadonlySet<string> {
  const placed = notes.filter(({ line }) => line !== undefined);
  const result = new Set(notes.filter(({ id, line }) => line === undefined && hasThread(id)).map(idOf));
  if (placed.length <= mostThreads) return new Set([...result, ...placed.map(idOf)]);
  const nearest = placed
    .map(({ id, line = 0 }) => ({ id, away: distance(line, seen) }))
    .sort((a, b) => a.away - b.away);
  for (const { id } of nearest.slice(0, mostThreads)) result.add(id);
  for (const { id } of nearest.slice(mostThreads, mostKept)) if (hasThread(id)) result.add(id);
  return result;
}

function idOf({ id }: Note): string {
  return id;
}

/** In lines; where nothing is seen, from the first. */
function distance(line: number, seen: readonly Lines[]): number {
  if (seen.length === 0) return line;
  return Math.min(...seen.map(({ start, end }) => Math.max(0, start - line, line - end)));
}
