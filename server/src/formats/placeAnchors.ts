// All anchors of a file placed in a text at once, so that those that are sure can tell where the others must be.
import type { Anchor } from './anchor.ts';
import { codePointIndex } from '../text/codePoints.ts';
import type { Known } from './anchoring/neighbours.ts';
import { expectedPlace, isConfirmed } from './anchoring/neighbours.ts';
import type { Placement } from './anchoring/placement.ts';
import { Placer } from './anchoring/placer.ts';
import { isAtStart } from './anchoring/snippet.ts';
import { placeUnchanged } from './anchoring/unchanged.ts';

export type { Certainty, Placement } from './anchoring/placement.ts';

/**
 * One for each anchor, in their order; undefined for an orphan, whose words are gone or cannot be told apart, and where
 * there is no anchor.
 */
export function placeAnchors(
  text: string,
  anchors: readonly (Anchor | undefined)[],
): readonly (Placement | undefined)[] {
  const result: (Placement | undefined)[] = anchors.map(() => undefined);
  const ordered = inOrder(text, anchors);
  const unchanged = placeUnchanged(text, ordered);
  let known: readonly Known[] = ordered.flatMap(({ stated }, at) => {
    const span = unchanged[at];
    return span ? [{ was: stated, is: span.start }] : [];
  });
  const isOnly = uniquePassages(text);
  ordered.forEach(({ anchor, index, stated }, at) => {
    const span = unchanged[at];
    if (!span) return;
    const isSure = isConfirmed(known, stated, span) || isOnly(anchor);
    result[index] = { span, certainty: isSure ? 'exact' : 'moved' };
  });
  const placer = new Placer(text);
  for (const isLast of [false, true]) {
    const more: Known[] = [];
    for (const { anchor, index, stated } of ordered) {
      if (result[index]) continue;
      const expected = expectedPlace(known, stated, stated + anchor.exact.length, text.length);
      const within = expected && placer.placeWithin(anchor, expected);
      result[index] = within ?? (isLast ? undefined : placer.placeAnywhere(anchor, expected));
      if (result[index]) more.push({ was: stated, is: result[index].span.start });
    }
    // What is placed at first tells then where others must be.
    known = [...known, ...more].sort((a, b) => a.was - b.was);
  }
  return result;
}

/** So many passages at most are looked for in the whole text: where more of them moved, they confirm one another. */
const mostLookedFor = 200;

/** Code units on a side: where a sentence was copied, the copy has as many of them on one side at least. */
const closest = 24;

/**
 * Whether the words with what stood close by on either side alone are in the text but once: nothing else can be meant, however
 * far they moved.
 */
function uniquePassages(text: string): (anchor: Anchor) => boolean {
  let left = mostLookedFor;
  return ({ exact, prefix, suffix }) => {
    if (left === 0) return false;
    left -= 1;
    const passages = [prefix.slice(-closest) + exact, exact + suffix.slice(0, closest)];
    return passages.every((passage) => text.indexOf(passage) === text.lastIndexOf(passage));
  };
}

function inOrder(text: string, anchors: readonly (Anchor | undefined)[]) {
  const { toUnits } = codePointIndex(text);
  return anchors
    .flatMap((anchor, index) => {
      if (!anchor || anchor.exact === '') return [];
      return [{ anchor, index, stated: toUnits(anchor.start), startsText: isAtStart(anchor) }];
    })
    .sort((a, b) => a.stated - b.stated);
}
