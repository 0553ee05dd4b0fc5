// The types of Dateline's own requests: for each method name what goes out and what comes back.
import type {
  annotatedArticlesRequest,
  AnnotatedArticle,
  annotateRequest,
  AnnotateOutcome,
  AnnotateParams,
  annotationsRequest,
  ArticleAnnotations,
  ArticlesParams,
  changeAnnotationRequest,
  ChangeAnnotationParams,
  commentRequest,
  CommentParams,
  CountedSuggestion,
  dateValueRequest,
  DateValueParams,
  JudgeOutcome,
  judgeRequest,
  JudgeParams,
  MentionedPeople,
  mentionedPeopleRequest,
  nextSuggestionRequest,
  NextSuggestionParams,
  relateRequest,
  RelateParams,
  removeAnnotationRequest,
  RemoveAnnotationParams,
  Suggestion,
  suggestionAtRequest,
  SuggestionParams,
  suggestionsRequest,
  undoVerdictRequest,
} from '../../server/src/protocol/annotations.ts';
import type {
  compareRequest,
  CompareParams,
  Comparison,
  ExchangeFormats,
  ExportOutcome,
  ExportParams,
  exportRequest,
  formatsRequest,
  ImportOutcome,
  ImportParams,
  importRequest,
  SettleParams,
  settleRequest,
} from '../../server/src/protocol/exchange.ts';
import type {
  addToRegisterRequest,
  AddToRegisterParams,
  ArticleTree,
  ChangedRegister,
  dateRequest,
  DocumentParams,
  entityRequest,
  EntityPlaces,
  judgeNameRequest,
  ListedStet,
  JudgeNameParams,
  NameAtPlace,
  nameRequest,
  nextQuotationRequest,
  NextQuotationParams,
  Outcome,
  PlaceParams,
  Range,
  RangeParams,
  registerPlaceRequest,
  RegisterPlace,
  removeStetsRequest,
  RemoveStetsParams,
  reportRequest,
  ResolvedDate,
  setPublicationDateRequest,
  SetPublicationDateParams,
  setSpeakerRequest,
  SetSpeakerParams,
  SpeakerAtPlace,
  speakerRequest,
  stetsRequest,
  StetsParams,
  treeRequest,
} from '../../server/src/protocol/protocol.ts';

export interface Requests {
  readonly [treeRequest]: { params: DocumentParams; result: ArticleTree | null };
  readonly [entityRequest]: { params: PlaceParams; result: EntityPlaces | null };
  readonly [dateRequest]: { params: PlaceParams; result: ResolvedDate | null };
  readonly [nextQuotationRequest]: { params: NextQuotationParams; result: Range | null };
  readonly [reportRequest]: { params: DocumentParams; result: string | null };
  readonly [annotationsRequest]: { params: DocumentParams; result: ArticleAnnotations | null };
  readonly [annotatedArticlesRequest]: { params: ArticlesParams; result: readonly AnnotatedArticle[] };
  readonly [mentionedPeopleRequest]: { params: ArticlesParams; result: readonly MentionedPeople[] };
  readonly [annotateRequest]: { params: AnnotateParams; result: AnnotateOutcome };
  readonly [changeAnnotationRequest]: { params: ChangeAnnotationParams; result: Outcome };
  readonly [commentRequest]: { params: CommentParams; result: Outcome };
  readonly [relateRequest]: { params: RelateParams; result: Outcome };
  readonly [removeAnnotationRequest]: { params: RemoveAnnotationParams; result: Outcome };
  readonly [suggestionsRequest]: { params: DocumentParams; result: readonly Suggestion[] };
  readonly [nextSuggestionRequest]: { params: NextSuggestionParams; result: CountedSuggestion | null };
  readonly [suggestionAtRequest]: { params: SuggestionParams; result: CountedSuggestion | null };
  readonly [judgeRequest]: { params: JudgeParams; result: JudgeOutcome };
  readonly [undoVerdictRequest]: { params: DocumentParams; result: Outcome };
  readonly [dateValueRequest]: { params: DateValueParams; result: string | null };
  readonly [formatsRequest]: { params: null; result: ExchangeFormats };
  readonly [exportRequest]: { params: ExportParams; result: ExportOutcome };
  readonly [importRequest]: { params: ImportParams; result: ImportOutcome };
  readonly [compareRequest]: { params: CompareParams; result: Comparison | Outcome };
  readonly [settleRequest]: { params: SettleParams; result: Outcome };
  readonly [nameRequest]: { params: RangeParams; result: NameAtPlace | null };
  readonly [judgeNameRequest]: { params: JudgeNameParams; result: Outcome };
  readonly [speakerRequest]: { params: RangeParams; result: SpeakerAtPlace | null };
  readonly [setSpeakerRequest]: { params: SetSpeakerParams; result: Outcome };
  readonly [setPublicationDateRequest]: { params: SetPublicationDateParams; result: Outcome };
  readonly [registerPlaceRequest]: { params: PlaceParams; result: RegisterPlace | Outcome };
  readonly [stetsRequest]: { params: StetsParams; result: readonly ListedStet[] };
  readonly [removeStetsRequest]: { params: RemoveStetsParams; result: Outcome };
  readonly [addToRegisterRequest]: { params: AddToRegisterParams; result: ChangedRegister | Outcome };
}
