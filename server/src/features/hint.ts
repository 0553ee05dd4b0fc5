// What an inlay hint is.

export interface InlayHint {
  readonly offset: number;
  readonly label: string;
  readonly kind: 'date' | 'speaker';
  /** Plain text: how it is known. */
  readonly tooltip: string;
}
