// The types of Dateline's own requests: for each method name what goes out and what comes back.
import type {
  addToRegisterRequest,
  AddToRegisterParams,
  annotateRequest,
  AnnotateParams,
  annotationsRequest,
  ArticleTree,
  ChangedRegister,
  dateRequest,
  DocumentParams,
  entityRequest,
  EntityPlaces,
  judgeNameRequest,
  ListedStet,
  JudgeNameParams,
  judgeRequest,
  JudgeParams,
  NameAtPlace,
  nameRequest,
  nextQuotationRequest,
  NextQuotationParams,
  Outcome,
  PlacedAnnotation,
  PlaceParams,
  Range,
  RangeParams,
  registerPlaceRequest,
  RegisterPlace,
  removeAnnotationRequest,
  removeStetsRequest,
  RemoveStetsParams,
  RemoveAnnotationParams,
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
  readonly [annotateRequest]: { params: AnnotateParams; result: Outcome };
  readonly [removeAnnotationRequest]: { params: RemoveAnnotationParams; result: Outcome };
  readonly [annotationsRequest]: { params: DocumentParams; result: readonly PlacedAnnotation[] };
  readonly [judgeRequest]: { params: JudgeParams; result: Outcome };
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
