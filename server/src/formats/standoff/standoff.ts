// Standoff annotation: a text and, apart from it, what is marked in it. All exports are written from this shape and all
// imports give it, so that no format knows of an article or of a sidecar.
import type { Span } from '../../text/span.ts';

/** All offsets are UTF-16 code units into `text`; each writer turns them into the unit of its format. */
export interface StandoffDocument {
  /** The file name of the article: "river-fair.md". */
  readonly name: string;
  readonly text: string;
  /** ISO date or date-time; undefined where it is not known. */
  readonly publicationDate: string | undefined;
  /** In the order of the text; neither overlaps another. Text between them is white space, Markdown or furniture. */
  readonly sentences: readonly Span[];
  readonly tokens: readonly Span[];
  /** In the order of the text; they may overlap, nest, and be the same. */
  readonly annotations: readonly StandoffAnnotation[];
  readonly relations: readonly StandoffRelation[];
}

/** What an annotation speaks of: something that the analysis finds, or a passage that a person marked. */
export type StandoffLayer = (typeof layers)[number];
export const layers = ['name', 'timex', 'quotation', 'cue', 'passage'] as const;

export interface StandoffAnnotation {
  /** Unique among the annotations and relations of the document. */
  readonly id: string;
  readonly layer: StandoffLayer;
  readonly origin: 'found' | 'annotated';
  /** One for most; interrupted quotations have several. Never empty, in the order of the text. */
  readonly spans: readonly Span[];
  /** "PER", "ORG", "LOC", "MISC"; "DATE", "TIME", "DURATION", "SET"; "direct", "mixed", "indirect"; "cue"; or any text of a person's. */
  readonly label: string;
  /** Further facts by name: "value" and "mod" of a timex, "entity" of a name, "speaker" of a quotation. Empty ones are left out. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly tags: readonly string[];
  readonly comments: readonly StandoffComment[];
  /** Who made it; undefined where nobody is named. */
  readonly creator: string | undefined;
}

export interface StandoffComment {
  readonly text: string;
  readonly creator: string | undefined;
}

/** Directed: from a quotation to its speaker ("speaker") and its cue ("cue"), or what a person related. */
export interface StandoffRelation {
  readonly id: string;
  readonly origin: 'found' | 'annotated';
  readonly label: string;
  /** Ids of annotations of the document. */
  readonly from: string;
  readonly to: string;
}

/** A file that a writer makes; several make one export (brat's `.txt` and `.ann`). */
export interface StandoffFile {
  /** Behind the article's name: ".ann". */
  readonly suffix: string;
  readonly text: string;
}

export type OffsetUnit =
  'UTF-16 code units' | 'Unicode code points' | 'tokens' | 'none: the text is marked in place';

export interface StandoffWriter {
  /** As on the command line: "brat". */
  readonly id: string;
  /** As in a menu: "brat standoff". */
  readonly title: string;
  readonly offsetUnit: OffsetUnit;
  /** What the format has no place for, in a sentence; empty where it holds everything. */
  readonly leavesOut: string;
  readonly write: (document: StandoffDocument) => readonly StandoffFile[];
}

/** What an import gives: the annotations over the text that the files hold, or over the article's where they hold none. */
export interface ImportedStandoff {
  readonly text: string;
  readonly annotations: readonly StandoffAnnotation[];
  readonly relations: readonly StandoffRelation[];
  /** A sentence for each thing that could not be read, with its place: "notes.ann:3: …". */
  readonly problems: readonly string[];
}

export type ImportResult =
  | { readonly ok: true; readonly imported: ImportedStandoff }
  | { readonly ok: false; readonly message: string };

export interface StandoffReader {
  /** That of the writer. */
  readonly id: string;
  /** Suffixes of the files that it reads, the one that names the annotations first: [".ann", ".txt"]. */
  readonly suffixes: readonly string[];
  /** `files` by suffix; `articleText` is for formats that hold no text or only its words. Never throws. */
  readonly read: (files: ReadonlyMap<string, string>, articleText: string) => ImportResult;
}
