// What a peer is: another library that finds dates, its results put into the terms of TIMEX3.
import type { TaggedTimex } from '../dateCorpora.ts';

export interface Peer {
  readonly name: string;
  /** Some libraries take more than linear time in long texts: they are given one paragraph at a time. */
  readonly reads: 'text' | 'paragraph';
  /** `published` is an ISO day or time. May throw: then only the paragraph in which it does is lost. */
  readonly find: (text: string, published: string) => readonly TaggedTimex[];
}

/** The ISO day of an ISO day or time. */
export function dayOf(published: string): string {
  return published.slice(0, 10);
}

/** Noon of the day in local time, by which the libraries count: far from either end of it. */
export function noonOf(published: string): Date {
  return new Date(`${dayOf(published)}T12:00:00`);
}
