// Fills the slots of a template and notes which of the words are names.
import type { EntityType } from '../../server/src/annotators/layers.ts';
import * as lists from './slotLists.ts';
import type { MarkedText, GoldName } from './trainingSets.ts';

const typeOf: Readonly<Record<string, EntityType>> = {
  name: 'PER',
  last: 'PER',
  team: 'ORG',
  club: 'ORG',
  league: 'ORG',
  firm: 'ORG',
  body: 'ORG',
  media: 'ORG',
  university: 'ORG',
  agency: 'ORG',
  city: 'LOC',
  country: 'LOC',
  state: 'LOC',
  people: 'MISC',
  partisan: 'MISC',
  event: 'MISC',
};

const listOf: Readonly<Record<string, readonly string[]>> = {
  club: lists.clubs,
  league: lists.leagues,
  body: lists.bodies,
  media: lists.media,
  university: lists.universities,
  agency: lists.agencies,
  city: lists.cities,
  country: lists.countries,
  state: lists.states,
  people: lists.peoples,
  partisan: lists.partisans,
  event: lists.events,
  office: lists.offices,
  sport: lists.sports,
  day: lists.days,
  month: lists.months,
};

/** Of the teams. */
const placeShare = 0.4;

/** Fills the slots of one report; what has a number is filled alike wherever it comes again. */
export class Slots {
  readonly #people: readonly string[];
  readonly #random: () => number;
  readonly #chosen = new Map<string, string>();

  constructor(people: readonly string[], random: () => number) {
    this.#people = people;
    this.#random = random;
  }

  fill(template: string): MarkedText {
    const entities: GoldName[] = [];
    let text = '';
    for (const part of template.split(/(\{[A-Za-z]+\d?\})/)) {
      const [, slot, number = ''] = /^\{([A-Za-z]+)(\d?)\}$/.exec(part) ?? [];
      const start = text.length;
      text += slot === undefined ? part : this.#value(slot, number);
      const type = typeOf[slot?.toLowerCase() ?? ''];
      if (type) entities.push({ start, end: text.length, type });
    }
    return { text, entities };
  }

  #value(slot: string, number: string): string {
    const kind = slot.toLowerCase();
    const value =
      kind === 'last' ? (this.#same('name', number).split(' ').at(-1) ?? '') : this.#same(kind, number);
    return slot === slot.toUpperCase() ? value.toUpperCase() : value;
  }

  #same(kind: string, number: string): string {
    if (number === '') return this.#choose(kind);
    const key = kind + number;
    const value = this.#chosen.get(key) ?? this.#choose(kind);
    this.#chosen.set(key, value);
    return value;
  }

  #choose(kind: string): string {
    if (kind === 'n') return String(Math.floor(this.#random() * 60));
    if (kind === 'name') return this.#pick(this.#people);
    if (kind === 'team') return this.#pick(this.#random() < placeShare ? lists.teamPlaces : lists.clubs);
    if (kind === 'firm') return this.#firm();
    return this.#pick(listOf[kind] ?? []);
  }

  /** A known firm, a coined word, or a surname or place with what firms have behind it. */
  #firm(): string {
    const chance = this.#random();
    if (chance < 0.3) return this.#pick(lists.companies);
    const surname = () => this.#pick(this.#people).split(' ').at(-1) ?? '';
    if (chance < 0.4) return surname();
    if (chance < 0.45) return `${surname()} & ${surname()}`;
    const coined = Array.from({ length: 2 + Math.floor(this.#random() * 2) }, () =>
      this.#pick(lists.syllables),
    );
    const word = coined.join('');
    const front =
      chance < 0.7
        ? word.charAt(0).toUpperCase() + word.slice(1)
        : chance < 0.85
          ? surname()
          : this.#pick(lists.cities);
    return chance < 0.55 ? front : `${front} ${this.#pick(lists.firmEndings)}`;
  }

  #pick(values: readonly string[]): string {
    return values[Math.floor(this.#random() * values.length)] ?? '';
  }
}
