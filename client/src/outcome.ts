// Tells the user what became of a request that changes something: briefly where it worked, as a warning where it did not.
import * as vscode from 'vscode';
import type { Outcome } from '../../server/src/protocol/protocol.ts';

const shownFor = 5000;

/** Anything that is not an Outcome is passed over in silence. */
export function showOutcome(outcome: unknown): void {
  if (!isOutcome(outcome) || outcome.message === '') return;
  if (outcome.done) vscode.window.setStatusBarMessage(`Dateline: ${outcome.message}`, shownFor);
  else void vscode.window.showWarningMessage(`Dateline: ${outcome.message}`);
}

/** For what a command finds out by itself. */
export function refuse(message: string): Outcome {
  const outcome = { done: false, message };
  showOutcome(outcome);
  return outcome;
}

/** Shows what became of a change, and gives it back; an answer that did not come counts as a refusal. */
export function told(outcome: Outcome | undefined): Outcome {
  if (!outcome) return refuse('The server did not answer. See the log.');
  showOutcome(outcome);
  return outcome;
}

function isOutcome(value: unknown): value is Outcome {
  if (typeof value !== 'object' || value === null) return false;
  const { done, message } = value as Partial<Record<keyof Outcome, unknown>>;
  return typeof done === 'boolean' && typeof message === 'string';
}
