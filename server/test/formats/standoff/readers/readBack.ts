// What the readers of the tests give: they are written from the specifications of the formats and share nothing with the writers.

export interface ReadAnnotation {
  readonly spans: readonly (readonly [start: number, end: number])[];
  readonly layer: string;
  readonly label: string;
  readonly origin?: string | undefined;
  readonly attributes?: Readonly<Record<string, string>>;
  readonly tags?: readonly string[];
  readonly comments?: readonly (readonly [text: string, creator: string | undefined])[];
  readonly creator?: string | undefined;
}

export interface ReadDocument {
  readonly text: string;
  readonly annotations: readonly ReadAnnotation[];
  /** By the places of annotations in the list. */
  readonly relations: readonly (readonly [label: string, from: number, to: number])[];
}
