// What the status bar says of a suggestion.
import type { CountedSuggestion } from '../../../server/src/protocol/annotations.ts';

/** "person · Ann Lee · open, 3 of 41" */
export function suggestionInWords({ label, detail, state, number, total }: CountedSuggestion): string {
  return `${[label, detail, state].filter((part) => part !== '').join(' · ')}, ${number} of ${total}`;
}
