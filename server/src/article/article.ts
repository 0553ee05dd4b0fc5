// The Article: a document with all its layers, and the options it was analysed with.
import type { DateOrder } from '../annotators/dates/dateOrder.ts';
import type { TimeReference } from '../annotators/dates/timeReference.ts';
import type { NameJudgement } from '../annotators/register/nameJudgement.ts';
import type { Register } from '../annotators/register/register.ts';
import type { SpeakerJudgement } from './judgeSpeakers.ts';
import type { PassageLayers } from './passageLayers.ts';
import type {
  Attribution,
  Entity,
  Mention,
  PublicationDate,
  Quotation,
  Timex,
} from '../annotators/layers.ts';
import type { Document, DocumentFormat } from '../document/document.ts';

/** What the text alone does not decide. */
export interface AnalysisOptions {
  readonly format: DocumentFormat;
  /** ISO date or date-time that wins over the one the article states. */
  readonly publicationDate: string | undefined;
  readonly dateOrder: DateOrder;
  readonly timeReference: TimeReference;
  /** Names that are known beforehand; they win over what the analysis makes of them. */
  readonly register: Register;
  /** What the user said of names in this article; it wins over the register. */
  readonly judgements: readonly NameJudgement[];
  /** What the user said of who speaks; it wins over what the analysis finds. */
  readonly speakers: readonly SpeakerJudgement[];
}

export const defaultOptions: AnalysisOptions = {
  format: 'plain',
  publicationDate: undefined,
  dateOrder: 'auto',
  timeReference: 'auto',
  register: [],
  judgements: [],
  speakers: [],
};

export interface Article {
  readonly document: Document;
  readonly options: AnalysisOptions;
  readonly publicationDate: PublicationDate | undefined;
  readonly timexes: readonly Timex[];
  readonly mentions: readonly Mention[];
  readonly quotations: readonly Quotation[];
  readonly attributions: readonly Attribution[];
  readonly entities: readonly Entity[];
  /** What each section's passage gave on its own; kept by updateArticle where the passage is the same. */
  readonly passageLayers: readonly PassageLayers[];
}
