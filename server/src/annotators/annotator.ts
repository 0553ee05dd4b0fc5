// The two halves of an annotator: one looks at a passage alone and can be kept while other passages change, the other
// runs over what the first found in the whole article.
import type { Document, Passage, SectionKind } from '../document/document.ts';

/** Pure: depends on the passage and the kind of its section alone. Offsets in the result are relative to the passage. */
export type PassageAnnotator<Candidate> = (passage: Passage, kind: SectionKind) => readonly Candidate[];

/** What a passage annotator found, a list for each section of the document, in order. */
export type CandidatesBySection<Candidate> = readonly (readonly Candidate[])[];

/** Pure: makes the layer of the article; offsets in the result are absolute. Linear in the number of candidates. */
export type ArticleAnnotator<Candidate, Layer, Context = undefined> = (
  document: Document,
  candidates: CandidatesBySection<Candidate>,
  context: Context,
) => Layer;
