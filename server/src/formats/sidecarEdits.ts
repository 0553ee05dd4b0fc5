// Changes of a sidecar, each a pure function from one sidecar to the next.
import { nameKey } from '../annotators/register/register.ts';
import type { Anchor } from './anchor.ts';
import type {
  JudgedLayer,
  NameItem,
  Sidecar,
  SidecarItem,
  SpeakerItem,
  StetItem,
  Verdict,
} from './sidecar.ts';

export function addNote(sidecar: Sidecar, anchor: Anchor, label: string, note: string): Sidecar {
  return add(sidecar, { kind: 'annotation', id: freeId(sidecar, 'annotation'), anchor, label, note });
}

/** Without an anchor the rule is quiet in the whole file. Adding one that is there already changes nothing. */
export function addStet(sidecar: Sidecar, rule: string, anchor: Anchor | undefined, reason = ''): Sidecar {
  const same = (item: SidecarItem): item is StetItem =>
    item.kind === 'stet' && item.rule === rule && sameAnchor(item.anchor, anchor);
  if (sidecar.items.some(same)) return sidecar;
  return add(sidecar, { kind: 'stet', id: freeId(sidecar, 'stet'), anchor, rule, reason });
}

/** A later judgement of the same thing replaces the earlier one. */
export function addJudgement(
  sidecar: Sidecar,
  anchor: Anchor,
  layer: JudgedLayer,
  verdict: Verdict,
): Sidecar {
  const isEarlier = (item: SidecarItem) =>
    item.kind === 'judgement' && item.layer === layer && sameAnchor(item.anchor, anchor);
  const rest = { ...sidecar, items: sidecar.items.filter((item) => !isEarlier(item)) };
  return add(rest, { kind: 'judgement', id: freeId(rest, 'judgement'), anchor, layer, verdict });
}

/** A later judgement of a name replaces the earlier one, and takes back that the name was rejected where it was found. */
export function judgeName(sidecar: Sidecar, anchor: Anchor, name: string, type: NameItem['type']): Sidecar {
  const forgotten = forgetName(sidecar, name);
  const isRejection = (item: SidecarItem) =>
    item.kind === 'judgement' &&
    item.layer === 'mention' &&
    item.verdict === 'rejected' &&
    nameKey(item.anchor.exact) === nameKey(name);
  const rest = { ...forgotten, items: forgotten.items.filter((item) => !isRejection(item)) };
  return add(rest, { kind: 'name', id: freeId(rest, 'name'), anchor, name, type });
}

export function forgetName(sidecar: Sidecar, name: string): Sidecar {
  const isMeant = (item: SidecarItem) => item.kind === 'name' && nameKey(item.name) === nameKey(name);
  return { ...sidecar, items: sidecar.items.filter((item) => !isMeant(item)) };
}

/** `speaker` undefined: nobody needs to be named. Takes the place of the answers that were given for the same quotation. */
export function setSpeaker(
  sidecar: Sidecar,
  anchor: Anchor,
  speaker: string | undefined,
  isSame: (anchor: Anchor) => boolean,
): Sidecar {
  const rest = forgetSpeaker(sidecar, isSame);
  return add(rest, { kind: 'speaker', id: freeId(rest, 'speaker'), anchor, speaker });
}

export function forgetSpeaker(sidecar: Sidecar, isSame: (anchor: Anchor) => boolean): Sidecar {
  const isMeant = (item: SidecarItem): item is SpeakerItem => item.kind === 'speaker' && isSame(item.anchor);
  return { ...sidecar, items: sidecar.items.filter((item) => !isMeant(item)) };
}

export function removeItem(sidecar: Sidecar, id: string): Sidecar {
  return { ...sidecar, items: sidecar.items.filter((item) => item.id !== id) };
}

export function withPublicationDate(sidecar: Sidecar, publicationDate: string | undefined): Sidecar {
  return { ...sidecar, publicationDate };
}

function add(sidecar: Sidecar, item: SidecarItem): Sidecar {
  return { ...sidecar, items: [...sidecar.items, item] };
}

function freeId(sidecar: Sidecar, kind: SidecarItem['kind']): string {
  const taken = new Set([...sidecar.items.map((item) => item.id), ...sidecar.foreign.map((item) => item.id)]);
  let number = 1;
  while (taken.has(`#${kind}-${number}`)) number += 1;
  return `#${kind}-${number}`;
}

function sameAnchor(a: Anchor | undefined, b: Anchor | undefined): boolean {
  return a === b || (a !== undefined && b !== undefined && a.exact === b.exact && a.start === b.start);
}
