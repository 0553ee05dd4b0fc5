// What a name of a place can stand for.
export const placeKinds = ['country', 'region', 'city', 'cityAndRegion', 'town', 'territory'] as const;

/** A country is a member of the United Nations, a territory what else has a code of ISO 3166-1; a city has at least 100,000 inhabitants. */
export type PlaceKind = (typeof placeKinds)[number];

export interface PlaceReading {
  readonly kind: PlaceKind;
  /** ISO 3166-1 alpha-2; "XK" is Kosovo. */
  readonly country: string;
  /** Degrees, north and east positive, to hundredths; undefined of countries, territories and regions. */
  readonly at: { readonly latitude: number; readonly longitude: number } | undefined;
  /** So much smaller than the first reading that the first is meant unless the text says otherwise. */
  readonly small: boolean;
}
