// Which place of its name an entity is, as far as the article tells, and the same in words.
import type { Entity } from '../annotators/layers.ts';
import type { Article } from '../article/article.ts';
import { oncePerArticle } from '../article/once.ts';
import { entityOf, mentionAt, mentionsOf } from '../article/queries.ts';
import { countryName, placeReadings } from '../lexicon/en/placeFacts.ts';
import type { PlaceKind, PlaceReading } from '../lexicon/en/placeReading.ts';
import { fullestMention, mentionText, nameFormsOf } from './facts.ts';

/** "City in the United Kingdom · 51.51° N, 0.13° W · also in Canada"; empty for what is no place or not known. */
export function placeInWords(article: Article, entity: Entity): string {
  const readings = readingsOf(article, entity);
  const place = placeMeant(article, entity, readings);
  if (!place) return '';
  const others = readings.filter((reading) => reading !== place).map(({ country }) => countryName(country));
  const also = others.length > 0 ? [`also in ${others.join(' and ')}`] : [];
  const name = fullestMention(article, entity);
  return [
    kindInWords(place, name ? mentionText(article, name) : entity.name),
    ...coordinates(place),
    ...also,
  ].join(' · ');
}

/** Of the first of its names that is known, the most used first. */
function readingsOf(article: Article, entity: Entity): readonly PlaceReading[] {
  if (entity.type !== 'LOC') return [];
  for (const name of [entity.name, ...nameFormsOf(article, entity).map(({ text }) => text)]) {
    const readings = placeReadings(name);
    if (readings.length > 0) return readings;
  }
  return [];
}

/**
 * The one whose country or region stands right behind the name ("London, Ontario"); else the first, unless the article names the
 * country of another that is not much smaller, and not that of the first.
 */
function placeMeant(
  article: Article,
  entity: Entity,
  readings: readonly PlaceReading[],
): PlaceReading | undefined {
  if (readings.length < 2) return readings[0];
  const behind = countriesBehind(article, entity);
  const stated = readings.find(({ country }) => behind.has(country));
  if (stated) return stated;
  const named = countriesNamed(article);
  const elsewhere = ({ country }: PlaceReading) =>
    [...(named.get(country) ?? [])].some((entityId) => entityId !== entity.id);
  return readings.find((reading) => !reading.small && elsewhere(reading)) ?? readings[0];
}

function countriesBehind(article: Article, entity: Entity): ReadonlySet<string> {
  const behind = mentionsOf(article, entity).flatMap(({ span }) => {
    const comma = /^,\s+/.exec(article.document.text.slice(span.end, span.end + 10))?.[0];
    const next = comma === undefined ? undefined : mentionAt(article, span.end + comma.length);
    const other = next && entityOf(article, next.id);
    return other && other !== entity ? readingsOf(article, other).filter(isCountryOrRegion) : [];
  });
  return new Set(behind.map(({ country }) => country));
}

/** The countries that the article names, by themselves or by a region, each with the ids of the entities. */
const countriesNamed = oncePerArticle((article): ReadonlyMap<string, ReadonlySet<string>> => {
  const named = new Map<string, Set<string>>();
  for (const entity of article.entities) {
    const [first] = readingsOf(article, entity);
    if (!first || !isCountryOrRegion(first)) continue;
    const entities = named.get(first.country) ?? new Set();
    named.set(first.country, entities.add(entity.id));
  }
  return named;
});

function isCountryOrRegion({ kind }: PlaceReading): boolean {
  return kind === 'country' || kind === 'territory' || kind === 'region';
}

const kinds: Readonly<Record<PlaceKind, string>> = {
  country: 'Country',
  territory: 'Country or territory',
  region: 'Region',
  city: 'City',
  cityAndRegion: 'City and region',
  town: 'Town',
};

/** "Country: the United Kingdom" of "Britain", "Country" of "France". */
function kindInWords({ kind, country }: PlaceReading, name: string): string {
  const full = countryName(country);
  if (kind !== 'country' && kind !== 'territory') return `${kinds[kind]} in ${full}`;
  const same = full.replace(/^the /, '').toLowerCase() === name.replace(/^the /i, '').toLowerCase();
  return same ? kinds[kind] : `${kinds[kind]}: ${full}`;
}

/** "51.51° N, 0.13° W". */
function coordinates({ at }: PlaceReading): readonly string[] {
  if (!at) return [];
  const { latitude, longitude } = at;
  const degrees = (value: number, positive: string, negative: string) =>
    `${Math.abs(value).toFixed(2)}° ${value < 0 ? negative : positive}`;
  return [`${degrees(latitude, 'N', 'S')}, ${degrees(longitude, 'E', 'W')}`];
}
