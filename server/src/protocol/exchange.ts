// What the client and the server say to each other about exports, imports and the comparison of two annotators. Files are
// read and written by the client, which reaches them wherever they lie.
import type { DocumentParams, Outcome, Range } from './protocol.ts';

/** null → ExchangeFormats. */
export const formatsRequest = 'dateline/formats';

export interface ExchangeFormats {
  readonly exports: readonly ExportFormat[];
  readonly imports: readonly ImportFormat[];
}

export interface ExportFormat {
  /** "brat", as on the command line. */
  readonly id: string;
  /** "brat standoff". */
  readonly title: string;
  /** In what its offsets are counted: "Unicode code points". */
  readonly offsetUnit: string;
  /** What it has no place for; empty where it holds everything. */
  readonly leavesOut: string;
}

export interface ImportFormat {
  readonly id: string;
  readonly title: string;
  /** ".ann", ".txt". */
  readonly suffixes: readonly string[];
}

export interface ExchangedFile {
  /** Without folders. */
  readonly name: string;
  readonly text: string;
}

/** ExportParams → ExportOutcome. */
export const exportRequest = 'dateline/export';

export type ExchangedLayers = 'all' | 'found' | 'annotated';

export interface ExportParams extends DocumentParams {
  /** The id of an ExportFormat. */
  readonly format: string;
  readonly layers: ExchangedLayers;
  /** Of what was found, only what somebody accepted or corrected. */
  readonly reviewed?: boolean;
}

/** The message says what stayed behind; empty where nothing did. */
export interface ExportOutcome extends Outcome {
  /** Several for some formats; named after the article. */
  readonly files: readonly ExchangedFile[];
}

/** ImportParams → ImportOutcome. */
export const importRequest = 'dateline/import';

export interface ImportParams extends DocumentParams {
  /** The id of an ImportFormat; null: what the files tell. */
  readonly format: string | null;
  readonly files: readonly ExchangedFile[];
}

export interface ImportOutcome extends Outcome {
  /** A sentence for each thing that could not be read, with its place. */
  readonly problems: readonly string[];
}

/** CompareParams → Comparison | Outcome: an Outcome says why nothing can be compared. */
export const compareRequest = 'dateline/compare';

export interface CompareParams extends DocumentParams {
  /** The other person's annotations: a sidecar, or files to import. */
  readonly files: readonly ExchangedFile[];
}

export interface Comparison {
  /** The file that names the other's annotations. */
  readonly name: string;
  /** F1 of spans with their labels; null where nobody marked anything. */
  readonly f1: number | null;
  /** The same where spans need only overlap. */
  readonly overlappingF1: number | null;
  /** Cohen's kappa of the labels of spans that both marked; null where it has no value. */
  readonly labelKappa: number | null;
  /** Cohen's kappa of the tokens. */
  readonly tokenKappa: number | null;
  readonly labels: readonly LabelAgreement[];
  /** In the order of the text. */
  readonly differences: readonly Difference[];
  /** Annotations whose words are gone from the text. */
  readonly orphans: { readonly mine: number; readonly theirs: number };
  readonly problems: readonly string[];
}

export interface LabelAgreement {
  readonly label: string;
  readonly mine: number;
  readonly theirs: number;
  readonly same: number;
  readonly f1: number | null;
  readonly overlappingF1: number | null;
}

export type DifferenceKind = 'only-mine' | 'only-theirs' | 'label' | 'extent' | 'content';

export interface Difference {
  readonly kind: DifferenceKind;
  /** "“Inselhaven”: place, theirs island". */
  readonly title: string;
  readonly mine: ComparedAnnotation | null;
  readonly theirs: ComparedAnnotation | null;
}

export interface ComparedAnnotation {
  readonly id: string;
  readonly range: Range;
  readonly label: string;
  /** Who, tags and comments: "Noor · works · Says who?". */
  readonly detail: string;
}

/** SettleParams → Outcome. */
export const settleRequest = 'dateline/settleDifference';

export interface SettleParams extends CompareParams {
  /** Ids of the difference's two sides. */
  readonly mine: string | null;
  readonly theirs: string | null;
  readonly take: 'theirs' | 'mine' | 'both';
}
