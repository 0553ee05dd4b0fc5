// The commands about annotations and suggestions by name, as package.json contributes them.
import { confirmPlaceCommand, goToRelatedCommand } from '../annotations/annotationHover.ts';
import { annotate, annotateByKey } from './annotateSelection.ts';
import type { ArticleCommand } from './command.ts';
import { correctSuggestion } from './correctSuggestion.ts';
import {
  confirmPlace,
  editLabelAndTags,
  editNote,
  goToRelated,
  moveAnnotation,
  resolveAnnotation,
} from './editAnnotation.ts';
import { endReview, goToSuggestion, reviewSuggestions } from './goToSuggestion.ts';
import { judgeUnderCursor, undoVerdict } from './judgeUnderCursor.ts';
import { relateAnnotations } from './relateAnnotations.ts';
import { removeAnnotation } from './removeAnnotation.ts';

const byKey = Array.from('123456789', (key): [string, ArticleCommand] => [
  `dateline.annotateAs${key}`,
  annotateByKey(key),
]);

export const annotationCommands: Readonly<Record<string, ArticleCommand>> = {
  'dateline.annotateSelection': annotate('annotateSelection'),
  'dateline.annotateAsLabel': annotate('annotateAsLabel'),
  'dateline.annotateEverywhere': annotate('annotateEverywhere'),
  ...Object.fromEntries(byKey),
  'dateline.editNote': editNote,
  'dateline.editLabelAndTags': editLabelAndTags,
  'dateline.resolveAnnotation': resolveAnnotation,
  'dateline.moveAnnotation': moveAnnotation,
  [confirmPlaceCommand]: confirmPlace,
  'dateline.relateAnnotations': relateAnnotations,
  'dateline.removeAnnotation': removeAnnotation,
  [goToRelatedCommand]: goToRelated,
  'dateline.nextSuggestion': goToSuggestion('next'),
  'dateline.previousSuggestion': goToSuggestion('previous'),
  'dateline.reviewSuggestions': reviewSuggestions,
  'dateline.endReview': endReview,
  'dateline.acceptUnderCursor': judgeUnderCursor({ verdict: 'accepted' }),
  'dateline.rejectUnderCursor': judgeUnderCursor({ verdict: 'rejected' }),
  'dateline.acceptEverywhere': judgeUnderCursor({ verdict: 'accepted', everywhere: true }),
  'dateline.rejectEverywhere': judgeUnderCursor({ verdict: 'rejected', everywhere: true }),
  'dateline.correctSuggestion': correctSuggestion,
  'dateline.undoVerdict': undoVerdict,
};
