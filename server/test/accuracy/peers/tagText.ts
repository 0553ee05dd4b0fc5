// Runs a peer over a text: as a whole or paragraph by paragraph, and what it throws costs no more than one paragraph.
import type { TaggedTimex } from '../dateCorpora.ts';
import type { Peer } from './peer.ts';

export interface Tagged {
  readonly timex: readonly TaggedTimex[];
  /** Paragraphs in which the peer threw. */
  readonly lost: number;
}

export function tagText(peer: Peer, text: string, published: string): Tagged {
  if (peer.reads === 'text') {
    const timex = attempt(() => peer.find(text, published));
    if (timex) return { timex, lost: 0 };
  }
  const found = [...text.matchAll(/[^\n]+/g)].map(({ 0: paragraph, index }) =>
    attempt(() => peer.find(paragraph, published))?.map((timex) => ({
      ...timex,
      start: timex.start + index,
      end: timex.end + index,
    })),
  );
  return {
    timex: found.flatMap((timex) => timex ?? []),
    lost: found.filter((timex) => timex === undefined).length,
  };
}

function attempt<T>(run: () => T): T | undefined {
  try {
    return run();
  } catch {
    return undefined;
  }
}
