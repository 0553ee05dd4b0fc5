// What the client and the server say to each other beyond LSP: method names and the shapes of their messages.
// Positions are LSP positions (zero-based line and character, in the negotiated encoding).

export interface Position {
  readonly line: number;
  readonly character: number;
}

export interface Range {
  readonly start: Position;
  readonly end: Position;
}

export interface DocumentParams {
  readonly uri: string;
}

export interface PlaceParams extends DocumentParams {
  readonly position: Position;
}

/** Sent in `initializationOptions`. */
export interface InitializationOptions {
  /** Whether `.dateline.yaml`, `entities.yaml` and rule files may be read; true when missing. False in a workspace that the user does not trust. */
  readonly trusted?: boolean;
  /** Whether the client answers `readFile`, `listFiles` and `writeFile`. */
  readonly clientFiles?: boolean;
  /** Whether the client has the commands of the VS Code extension, and runs them from links in hovers and from code actions. */
  readonly clientCommands?: boolean;
}

// ── requests from the client ─────────────────────────────────────────────────────────────────────────────────────────

/** DocumentParams → ArticleTree | null: what the side bar shows. */
export const treeRequest = 'dateline/tree';

export type TreeGroupKind = 'people' | 'organisations' | 'places' | 'dates' | 'quotations';
export type TreeNodeKind = 'person' | 'organisation' | 'place' | 'date' | 'speaker' | 'quotation' | 'mention';

export interface ArticleTree {
  readonly uri: string;
  readonly version: number;
  readonly publicationDate: string | null;
  readonly groups: readonly TreeGroup[];
}

export interface TreeGroup {
  readonly kind: TreeGroupKind;
  readonly label: string;
  readonly nodes: readonly TreeNode[];
}

export interface TreeNode {
  /** Unique within the tree and the same after edits that do not touch the thing: name or value, not offsets. */
  readonly id: string;
  readonly kind: TreeNodeKind;
  readonly label: string;
  readonly description: string;
  /** Markdown. */
  readonly tooltip: string;
  /** Where a click goes; null for what has no place in the text any more. */
  readonly range: Range | null;
  readonly children: readonly TreeNode[];
}

/** PlaceParams → EntityPlaces | null. */
export const entityRequest = 'dateline/entity';

export interface EntityPlaces {
  readonly name: string;
  readonly type: string;
  /** The mention under the cursor. */
  readonly range: Range;
  readonly first: Range;
  /** All mentions, in order. */
  readonly mentions: readonly Range[];
}

/** PlaceParams → ResolvedDate | null. */
export const dateRequest = 'dateline/date';

export interface ResolvedDate {
  readonly range: Range;
  readonly value: string;
  /** The absolute form that may replace the expression, in the style of the setting: "25 May 2022"; null where it has none. */
  readonly absolute: string | null;
  readonly insideQuotation: boolean;
}

/** NextQuotationParams → Range | null: the next or previous quotation without a speaker, round the end of the article. */
export const nextQuotationRequest = 'dateline/nextUnattributedQuotation';

export interface NextQuotationParams extends PlaceParams {
  readonly direction: 'next' | 'previous';
}

/** DocumentParams → string | null: the article report, Markdown. */
export const reportRequest = 'dateline/report';

/** RangeParams → NameAtPlace | null: the name under the cursor or in the selection; null where there is none. */
export const nameRequest = 'dateline/name';

export interface RangeParams extends DocumentParams {
  readonly range: Range;
}

export type NameType = 'person' | 'organisation' | 'place' | 'other' | 'none';

export interface NameAtPlace {
  readonly name: string;
  /** What it is taken for; null where that is not known. */
  readonly type: NameType | null;
  /** The name that the user spoke of, where that is why; null where nothing was said. */
  readonly judged: string | null;
}

/** JudgeNameParams → Outcome: what the user says that a name is counts for all mentions in the article. */
export const judgeNameRequest = 'dateline/judgeName';

export interface JudgeNameParams extends RangeParams {
  /** null: what was said is forgotten. */
  readonly type: NameType | null;
}

/** RangeParams → SpeakerAtPlace | null: the quotation at the start of the range; null where there is none. */
export const speakerRequest = 'dateline/speaker';

export interface SpeakerAtPlace {
  readonly range: Range;
  /** The first words, in quotation marks. */
  readonly words: string;
  /** Who speaks as far as is known; null where nobody is. */
  readonly speaker: string | null;
  /** What the user said of this quotation; null where nothing was said. */
  readonly said: 'speaker' | 'nobody' | null;
  /** People of the article, the nearest first, then organisations, then others who speak in it. */
  readonly choices: readonly SpeakerChoice[];
}

export interface SpeakerChoice {
  readonly name: string;
  readonly kind: 'person' | 'organisation' | 'other';
  /** A role; empty where the article gives none. */
  readonly detail: string;
}

/** SetSpeakerParams → Outcome: whom the user says to speak the quotation at the start of the range. */
export const setSpeakerRequest = 'dateline/setSpeaker';

export interface SetSpeakerParams extends RangeParams {
  /** 'nobody': no speaker needs to be named; null: what was said is forgotten. */
  readonly answer: { readonly speaker: string } | 'nobody' | null;
}

/** SetPublicationDateParams → Outcome. */
export const setPublicationDateRequest = 'dateline/setPublicationDate';

export interface SetPublicationDateParams extends DocumentParams {
  /** ISO date or date-time; null removes it, so that the article's own date counts again. */
  readonly date: string | null;
}

/** PlaceParams → RegisterPlace | Outcome: an Outcome says why there is none. */
export const registerPlaceRequest = 'dateline/registerPlace';

export type RegisterType = 'person' | 'organisation' | 'place';

/** An entity and where the register of names has it. */
export interface RegisterPlace {
  /** URI of the register for this article; where there is none yet, of the one to be made. */
  readonly file: string;
  readonly exists: boolean;
  /** The preferred name if it is registered, else the name in the article. */
  readonly name: string;
  /** null: neither the article nor the register tells. */
  readonly type: RegisterType | null;
  /** The preferred name of its entry in the file as it is on disk; null where it has none. */
  readonly entry: Range | null;
}

/** AddToRegisterParams → ChangedRegister | Outcome: an Outcome says why nothing can be added. */
export const addToRegisterRequest = 'dateline/addToRegister';

export interface AddToRegisterParams extends PlaceParams {
  readonly type: RegisterType;
  /** The register as the client has it, unsaved changes included; empty where there is none yet. */
  readonly text: string;
}

/** The register with the new entry in it, which the client is to write. */
export interface ChangedRegister {
  readonly text: string;
  /** The preferred name of the new entry. */
  readonly entry: Range;
}

/** StetsParams → readonly ListedStet[]: those of the workspace's configuration first. */
export const stetsRequest = 'dateline/stets';

export interface StetsParams {
  /** The articles to look through, open or not; null: those that are open. */
  readonly uris: readonly string[] | null;
}

export interface ListedStet {
  /** The article, or the configuration of the workspace. */
  readonly uri: string;
  readonly kept: 'sidecar' | 'comment' | 'configuration';
  /** Unique in its file, together with `kept`. */
  readonly id: string;
  readonly rule: string;
  /** Empty where none was given. */
  readonly reason: string;
  readonly scope: 'place' | 'paragraph' | 'file' | 'workspace';
  /** What may stand, in short; empty for a file and for the workspace. */
  readonly words: string;
  /** null where it speaks for a file, or its words are gone. */
  readonly range: Range | null;
  /** All but the first are stale. */
  readonly state: 'counts' | 'words-gone' | 'nothing-found' | 'no-such-rule';
}

/** RemoveStetsParams → Outcome: those that are there no more are passed over. */
export const removeStetsRequest = 'dateline/removeStets';

export interface RemoveStetsParams {
  readonly stets: readonly Pick<ListedStet, 'uri' | 'kept' | 'id' | 'rule'>[];
}

/** What became of a request that changes something; `message` is a sentence for the user. */
export interface Outcome {
  readonly done: boolean;
  readonly message: string;
}

// ── commands that any LSP editor can run (workspace/executeCommand) ──────────────────────────────────────────────────

/** [StetParams] → Outcome. */
export const stetCommand = 'dateline.stet';

export interface StetParams extends DocumentParams {
  readonly rule: string;
  readonly scope: 'place' | 'file' | 'workspace';
  readonly range: Range;
  /** Why it may stand; kept with it. */
  readonly reason?: string;
}

/** [MarkRightParams] → Outcome. */
export const markRightCommand = 'dateline.markRight';

export interface MarkRightParams extends DocumentParams {
  /** The key of `.dateline.yaml`. */
  readonly list: 'rightNames' | 'knownAcronyms';
  readonly entry: string;
}

/** [JudgeNameParams] → Outcome. */
export const judgeNameAsCommand = 'dateline.judgeNameAs';

/** [SetSpeakerParams] → Outcome. */
export const setSpeakerToCommand = 'dateline.setSpeakerTo';

// ── commands of the client, where it has them (InitializationOptions.clientCommands) ─────────────────────────────────

/** Asks for the publication date of the article in front. */
export const setPublicationDateCommand = 'dateline.setPublicationDate';

/** [{ position?: Position }]: asks who speaks the quotation at the position, or at the cursor of the article in front. */
export const setSpeakerCommand = 'dateline.setSpeaker';

// ── notifications from the server ────────────────────────────────────────────────────────────────────────────────────

/** AnalyzedParams, after each analysis: the status bar and the tree follow it. */
export const analyzedNotification = 'dateline/analyzed';

export interface AnalyzedParams extends DocumentParams {
  readonly version: number;
  readonly people: number;
  readonly dates: number;
  readonly quotations: number;
  /** Diagnostics of severity error or warning. */
  readonly warnings: number;
  /** A sentence where the article was not analysed (too large, binary); else null. */
  readonly declined: string | null;
}

/**
 * DocumentParams: annotations came, went or changed, or one lost or found its place. Not sent where they merely move along with
 * the text around them, which editors see to themselves.
 */
export const annotationsChangedNotification = 'dateline/annotationsChanged';

/** TrustParams, from the client: the user now trusts the workspace. */
export const trustNotification = 'dateline/trust';

// ── requests from the server (files that it cannot reach itself) ─────────────────────────────────────────────────────

/** DocumentParams → string | null: the text of a file; null where there is none. */
export const readFileRequest = 'dateline/readFile';

/** DocumentParams → string[]: the names of the files in a folder; none where there is no such folder. */
export const listFilesRequest = 'dateline/listFiles';

/** WriteFileParams → null; fails with a message. Written atomically where the file system can. */
export const writeFileRequest = 'dateline/writeFile';

export interface WriteFileParams extends DocumentParams {
  readonly text: string;
}
