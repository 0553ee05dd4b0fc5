// The groups of the Annotations view: by label, by who annotated, by whom a passage mentions, or by state.
import type { LabelColor } from '../../../server/src/protocol/annotations.ts';
import type { Entry, EntryState } from './entries.ts';
import { stateOf, states } from './entries.ts';

export const groupings = {
  label: 'By label',
  annotator: 'By who annotated',
  mentioned: 'By person in the passage',
  state: 'By state',
} as const;
export type Grouping = keyof typeof groupings;

export interface Group {
  readonly kind: 'group';
  readonly id: string;
  readonly label: string;
  readonly icon: string;
  readonly color: LabelColor | undefined;
  readonly entries: readonly Entry[];
}

/** In the order of the alphabet, states in that of what is to be done; what belongs nowhere comes last. */
export function groupsBy(grouping: Grouping, entries: readonly Entry[]): Group[] {
  const groups = new Map<string, Entry[]>();
  for (const entry of entries) {
    for (const key of keysOf[grouping](entry)) {
      const group = groups.get(key);
      if (group) group.push(entry);
      else groups.set(key, [entry]);
    }
  }
  const keys = [...groups.keys()].sort(grouping === 'state' ? byState : byName);
  return keys.map((key) => groupOf(grouping, key, groups.get(key) ?? []));
}

/** '' for what belongs nowhere. */
const keysOf: Readonly<Record<Grouping, (entry: Entry) => readonly string[]>> = {
  label: (entry) => [entry.kind === 'annotation' ? entry.item.label : suggestions],
  annotator: ({ item: { creator } }) => [creator ?? ''],
  mentioned: ({ people }) => (people.length > 0 ? people : ['']),
  state: (entry) => [stateOf(entry)],
};

/** No label can be written so: labels are trimmed. */
const suggestions = ' suggestions';

const nowhere: Readonly<Record<Grouping, string>> = {
  label: 'No label',
  annotator: 'You, or nobody named',
  mentioned: 'Nobody',
  state: '',
};

const stateLabels: Readonly<Record<EntryState, string>> = {
  orphan: 'Words gone: please check',
  check: 'Moved or changed: please check',
  open: 'Open',
  resolved: 'Resolved',
  rejected: 'Rejected suggestions',
  corrected: 'Corrected suggestions',
  accepted: 'Accepted suggestions',
};

const stateIcons: Readonly<Record<EntryState, string>> = {
  orphan: 'warning',
  check: 'question',
  open: 'note',
  resolved: 'pass',
  rejected: 'close',
  corrected: 'edit',
  accepted: 'check',
};

const icons = { label: 'tag', annotator: 'account', mentioned: 'person' } as const;

function groupOf(grouping: Grouping, key: string, entries: readonly Entry[]): Group {
  const base = { kind: 'group', id: `${grouping}:${key}`, color: undefined, entries } as const;
  if (grouping === 'state') {
    const state = key as EntryState;
    return { ...base, label: stateLabels[state], icon: stateIcons[state] };
  }
  if (key === suggestions) return { ...base, label: 'Judged suggestions', icon: 'checklist' };
  const first = entries[0];
  const color = grouping === 'label' && first?.kind === 'annotation' ? first.color : undefined;
  return { ...base, color, label: key === '' ? nowhere[grouping] : key, icon: icons[grouping] };
}

function byName(a: string, b: string): number {
  const rank = (key: string) => (key === '' ? 1 : key === suggestions ? 2 : 0);
  return rank(a) - rank(b) || a.localeCompare(b);
}

function byState(a: string, b: string): number {
  return states.indexOf(a as EntryState) - states.indexOf(b as EntryState);
}

export function iconOf(state: EntryState): string {
  return stateIcons[state];
}
