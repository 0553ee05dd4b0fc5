// The places of a sidecar's items in an open text: found once from their anchors, then kept through every edit, undo and redo.
import type { AnchoredItem, PlaceOf } from '../desk/placedItems.ts';
import { isAnchored, placeItems } from '../desk/placedItems.ts';
import type { Anchor } from '../formats/anchor.ts';
import { spanDescriber } from '../formats/anchor.ts';
import type { Certainty } from '../formats/placeAnchors.ts';
import type { SidecarItem } from '../formats/sidecar.ts';
import { alignEdit } from '../text/alignTexts.ts';
import type { TextEdit } from '../text/edit.ts';
import { Replacements } from '../text/replacements.ts';
import type { Span } from '../text/span.ts';
import { sliceSpan } from '../text/span.ts';
import { SpanHistory } from '../text/spanHistory.ts';
import { textKey } from '../text/textKey.ts';
import { SpanTable, sameSpan } from '../text/trackSpans.ts';
import { CutPassages } from './cutPassages.ts';

/** Of items whose words are gone so many are looked for where words were put in. */
const mostLookedFor = 256;
/** And so many of those whose words stand there are placed. */
const mostPlaced = 16;

/** By the identity of the item as it was. */
export type RenewedAnchors = ReadonlyMap<string, Anchor>;

export class TrackedAnchors {
  readonly #spans = new SpanTable();
  readonly #items: AnchoredItem[] = [];
  readonly #certainties: Certainty[] = [];
  /** By id and anchor. What a sidecar does not name for a while is kept: it may come back. */
  readonly #slots = new Map<string, number>();
  readonly #cut = new CutPassages();
  #current: readonly SidecarItem[] = [];
  #slotOf = new Map<SidecarItem, number>();
  #history: SpanHistory | undefined;
  #revision = 0;
  /** Whether the text was edited since the anchors were found in it or written from it. */
  #edited = false;

  /** Changes when items come, go or change, and when one loses or finds its place; not when places merely move. */
  get revision(): number {
    return this.#revision;
  }

  /** Takes in what the sidecar holds now. */
  sync(text: string, items: readonly SidecarItem[]): void {
    const anchored = items.filter(isAnchored);
    const fresh = anchored.filter((item) => !this.#slots.has(identity(item.id, item.anchor)));
    if (!sameItems(this.#current, items)) this.#revision += 1;
    this.#current = items;
    if (fresh.length > 0) this.#history ??= new SpanHistory(this.#spans, textKey(text));
    const placements = fresh.length > 0 ? placeItems(text, fresh) : [];
    fresh.forEach((item, index) => {
      const placement = placements[index];
      const slot = this.#spans.add(placement?.span);
      this.#items[slot] = item;
      this.#certainties[slot] = placement?.certainty ?? 'exact';
      this.#slots.set(identity(item.id, item.anchor), slot);
    });
    this.#slotOf = new Map();
    for (const item of anchored) {
      const slot = this.#slots.get(identity(item.id, item.anchor));
      if (slot === undefined) continue;
      this.#slotOf.set(item, slot);
      this.#items[slot] = item;
    }
  }

  /** Follows edits that were made one after the other, each in the text that the one before it left. */
  edit(before: string, edits: readonly TextEdit[], after: string): void {
    const history = this.#history;
    if (!history) return;
    this.#edited = true;
    const key = textKey(after);
    const harmed = history.returnTo(key);
    if (harmed !== undefined) {
      if (harmed > 0) this.#revision += 1;
      return;
    }
    let text = before;
    const written: Span[] = [];
    for (const { span, newText } of edits) {
      this.#follow(history, text, { span, newText }, written);
      text = text.slice(0, span.start) + newText + text.slice(span.end);
    }
    this.#bringBack(history, text, written);
    history.mark(key);
  }

  /** The places as they are now, for one analysis; an item of another reading of the sidecar is known by its id and anchor. */
  places(): PlaceOf {
    const [spans, slotOf, certainties] = [this.#spans.copy(), this.#slotOf, this.#certainties];
    return (item) => {
      const slot = slotOf.get(item) ?? (item.anchor && this.#slots.get(identity(item.id, item.anchor)));
      const span = slot === undefined ? undefined : spans.get(slot);
      return slot === undefined || !span ? undefined : { span, certainty: certainties[slot] ?? 'exact' };
    };
  }

  /**
   * Of the items whose anchors would not lead surely to their places in the text as it is now, anchors that do. Where the
   * sidecar comes to hold these, they are the same items. An orphan keeps what it has.
   */
  renew(text: string): RenewedAnchors {
    const renewed = new Map<string, Anchor>();
    if (!this.#edited) return renewed;
    this.#edited = false;
    const items = this.#current.filter(isAnchored);
    const describe = spanDescriber(text);
    placeItems(text, items).forEach((found, index) => {
      const item = items[index];
      const slot = item && this.#slotOf.get(item);
      const span = slot === undefined ? undefined : this.#spans.get(slot);
      if (!item || slot === undefined || !span) return;
      // A place that is in doubt stays so until the user says that it is right.
      if (this.#certainties[slot] !== 'exact') return;
      const isSure = found?.certainty === 'exact' && sameSpan(found.span, span);
      if (isSure && sliceSpan(text, span) === item.anchor.exact) return;
      const anchor = describe(span);
      renewed.set(identity(item.id, item.anchor), anchor);
      this.#slots.set(identity(item.id, anchor), slot);
    });
    return renewed;
  }

  /** What was renewed could not be written: the next time all are to be looked at again. */
  notWritten(): void {
    this.#edited = true;
  }

  #follow(history: SpanHistory, text: string, { span, newText }: TextEdit, written: Span[]): void {
    const list = alignEdit(text, span, newText);
    if (list.length === 0) return;
    const change = new Replacements(list);
    const gone = new Map<number, Span>();
    const harmed = history.push(change, (slot, before, moved) => {
      const kept = moved && keepsEnough(change, span, before, moved) ? moved : undefined;
      if (!kept) gone.set(slot, before);
      return kept;
    });
    if (gone.size > 0 || (harmed > 0 && list.length > 1)) this.#revision += 1;
    if (gone.size > 0) this.#cut.add(text, span, gone);
    const moved = written.splice(0).flatMap((one) => change.move(one) ?? []);
    written.push(...moved, { start: span.start, end: span.start + newText.length });
  }

  /** Looks for what is lost where something was put in: the passage that it was cut with first, then its words. */
  #bringBack(history: SpanHistory, text: string, written: readonly Span[]): void {
    if (!this.#anyLost()) return;
    const settle = (slot: number, span: Span) => {
      if (!this.#spans.isLost(slot)) return;
      history.settle(slot, span);
      this.#revision += 1;
    };
    for (const span of written) this.#cut.find(text, span, settle);
    const lost = this.#lostItems().filter(({ anchor: { exact } }) => standsIn(text, exact, written));
    if (lost.length === 0) return;
    const looked = lost.slice(0, mostPlaced);
    placeItems(text, looked).forEach((placement, index) => {
      const item = looked[index];
      const slot = item && this.#slotOf.get(item);
      if (slot === undefined || !placement || !isTouched(placement.span, written)) return;
      settle(slot, placement.span);
      this.#certainties[slot] = placement.certainty;
    });
  }

  #anyLost(): boolean {
    for (let slot = 0; slot < this.#spans.size; slot += 1) if (this.#spans.isLost(slot)) return true;
    return false;
  }

  #lostItems(): AnchoredItem[] {
    const lost: AnchoredItem[] = [];
    for (const [slot, item] of this.#items.entries()) {
      if (this.#spans.isLost(slot) && this.#slotOf.has(item)) lost.push(item);
      if (lost.length >= mostLookedFor) break;
    }
    return lost;
  }
}

/**
 * Of a passage that was replaced as a whole at least half must be there still, and it must not be a small part of what is; two
 * thirds where much more was replaced with it, for words that are the same by chance are found in any two texts.
 */
function keepsEnough(change: Replacements, replaced: Span, before: Span, moved: Span): boolean {
  if (before.start < replaced.start || before.end > replaced.end) return true;
  const length = before.end - before.start;
  const kept = length - change.removedWithin(before);
  const isCorrection = replaced.end - replaced.start <= length * 2;
  return kept >= length * (isCorrection ? 1 / 2 : 2 / 3) && kept * 3 >= moved.end - moved.start;
}

function standsIn(text: string, words: string, written: readonly Span[]): boolean {
  return written.some(({ start, end }) => {
    const around = text.slice(Math.max(0, start - words.length), end + words.length);
    return words !== '' && around.includes(words);
  });
}

function isTouched({ start, end }: Span, written: readonly Span[]): boolean {
  return written.some((one) => start <= one.end && one.start <= end);
}

/** Of an item among all that a sidecar held. */
export function identity(id: string, { exact, prefix, suffix, start, end }: Anchor): string {
  return `${id}\n${start}\n${end}\n${exact}\n${prefix}\n${suffix}`;
}

function sameItems(a: readonly SidecarItem[], b: readonly SidecarItem[]): boolean {
  return a.length === b.length && a.every((item, at) => JSON.stringify(item) === JSON.stringify(b[at]));
}
