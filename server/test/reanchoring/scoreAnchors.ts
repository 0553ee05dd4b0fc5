// Rewrites articles that carry annotations and counts where these end: in the right place, in a wrong one, or listed.
import type { Random } from '../precision/random.ts';
import { seededRandom } from '../precision/random.ts';
import type { Anchor } from '../../src/formats/anchor.ts';
import { describeSpan } from '../../src/formats/anchor.ts';
import type { Certainty, Placement } from '../../src/formats/placeAnchors.ts';
import { placeAnchors } from '../../src/formats/placeAnchors.ts';
import type { Span } from '../../src/text/span.ts';
import { annotateAtRandom } from './annotations.ts';
import { rewriteAtRandom, rewrites } from './rewrites.ts';
import type { Tracked } from './trackedText.ts';
import { Identities, textOf } from './trackedText.ts';

/** What became of an annotation's characters: all there; most; some, so that either answer will do; hardly any. */
export type Fate = 'whole' | 'changed' | 'torn' | 'gone';
export type Verdict = 'right' | 'wrong' | 'orphan';

export interface Outcome {
  readonly fate: Fate;
  readonly verdict: Verdict;
  readonly certainty: Certainty | undefined;
  readonly anchor: Anchor;
  readonly text: string;
  readonly truth: Span | undefined;
  readonly placed: Span | undefined;
}

interface Annotation {
  readonly anchor: Anchor;
  readonly ids: ReadonlySet<number>;
}

/** One rewrite of an article with so many annotations; in one of four some were made when half of the changes were done. */
export function scoreRewrite(
  article: string,
  seed: number,
  count: number,
  kinds: readonly string[] = Object.keys(rewrites),
): readonly Outcome[] {
  const random = seededRandom(seed);
  const identities = new Identities();
  const first = identities.track(article);
  const late = random() < 0.25 ? Math.floor(count / 4) : 0;
  const annotations = annotate(first, random, count - late);
  let units = rewriteAtRandom(first, random, identities, kinds);
  if (late > 0) {
    annotations.push(...annotate(units, random, late));
    units = rewriteAtRandom(units, random, identities, kinds);
  }
  const text = textOf(units);
  const placements = placeAnchors(
    text,
    annotations.map(({ anchor }) => anchor),
  );
  const follow = follower(units);
  return annotations.map((one, index) => judge(one, placements[index], text, follow(one)));
}

function annotate(units: Tracked, random: Random, count: number): Annotation[] {
  const text = textOf(units);
  const unitAt = units.flatMap((unit) => Array.from(unit.text, () => unit));
  return annotateAtRandom(text, random, count).map((span) => ({
    anchor: describeSpan(text, span),
    ids: new Set(unitAt.slice(span.start, span.end).map(({ id }) => id)),
  }));
}

interface Whereabouts {
  /** Of what is left of its own characters, without white space; and with what came to stand for the others. */
  readonly inner: Span | undefined;
  readonly outer: Span | undefined;
  readonly left: number;
  readonly foreign: number;
}

const nowhere = undefined as Span | undefined;

function follower(units: Tracked): (annotation: Annotation) => Whereabouts {
  return ({ anchor, ids }) => {
    let inner = nowhere;
    let outer = nowhere;
    let [own, at] = [0, 0];
    for (const { text, id, inPlaceOf } of units) {
      const span = { start: at, end: (at += text.length) };
      if (text.trim() === '') continue;
      if (ids.has(id) || ids.has(inPlaceOf)) outer = { ...span, start: outer?.start ?? span.start };
      if (!ids.has(id)) continue;
      own += 1;
      inner = { ...span, start: inner?.start ?? span.start };
    }
    const text = textOf(units).slice(inner?.start, inner?.end);
    return { inner, outer, left: own / lengthOf(anchor.exact), foreign: inner ? lengthOf(text) - own : 0 };
  };
}

function lengthOf(text: string): number {
  return text.replace(/\s+/g, '').length;
}

function judge(
  { anchor }: Annotation,
  placement: Placement | undefined,
  text: string,
  at: Whereabouts,
): Outcome {
  const { inner, outer, left, foreign } = at;
  const fate =
    left === 1 && foreign === 0
      ? 'whole'
      : left >= 0.7 && foreign < lengthOf(anchor.exact) * 0.5
        ? 'changed'
        : left >= 0.2
          ? 'torn'
          : 'gone';
  const placed = placement && trim(text, placement.span);
  const verdict = !placed ? 'orphan' : isRight(placed, fate, inner, outer) ? 'right' : 'wrong';
  return { fate, verdict, certainty: placement?.certainty, anchor, text, truth: inner, placed };
}

function isRight(placed: Span, fate: Fate, inner: Span | undefined, outer: Span | undefined): boolean {
  if (!inner || !outer || fate === 'gone') return false;
  const shared = Math.min(placed.end, inner.end) - Math.max(placed.start, inner.start);
  if (fate === 'torn') return shared > 0;
  const within = placed.start >= outer.start && placed.end <= outer.end;
  if (fate === 'whole') return within && shared === inner.end - inner.start;
  return within
    ? shared >= 0.7 * (inner.end - inner.start)
    : shared >= 0.7 * (Math.max(placed.end, inner.end) - Math.min(placed.start, inner.start));
}

function trim(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  const from = start + words.length - words.trimStart().length;
  return { start: from, end: from + words.trim().length };
}
