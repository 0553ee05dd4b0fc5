// Changes of the sidecar that requests ask for, and the one of the publication date.
import type { Sidecar } from '../formats/sidecar.ts';
import { withPublicationDate } from '../formats/sidecarEdits.ts';
import type { Outcome, SetPublicationDateParams } from '../protocol/protocol.ts';
import type { Context } from './context.ts';
import { isPublicationDate } from './publicationDate.ts';
import { outcomeOf, sidecarUri } from './sidecarFiles.ts';

/** A `message` that depends on the change is asked for after it. */
export async function changeSidecar(
  { sidecars, store }: Context,
  uri: string,
  change: (sidecar: Sidecar) => Sidecar,
  message: string | (() => string),
): Promise<Outcome> {
  const result = await sidecars.change(uri, change);
  if (typeof result !== 'string') await store.reloadSidecars(new Set([sidecarUri(uri)]));
  return outcomeOf(result, typeof message === 'string' ? message : message());
}

/** `changeSidecar` for what can be taken back as the last verdict. */
export async function changeByVerdict(
  context: Context,
  uri: string,
  change: (sidecar: Sidecar) => Sidecar,
  message: string,
): Promise<Outcome> {
  const seen: { before?: Sidecar; after?: Sidecar } = {};
  const changeAndSee = (before: Sidecar) => {
    const after = change(before);
    Object.assign(seen, { before, after });
    return after;
  };
  const outcome = await changeSidecar(context, uri, changeAndSee, message);
  if (outcome.done && seen.before && seen.after) context.verdicts.record(uri, seen.before, seen.after);
  return outcome;
}

export function setPublicationDate(
  context: Context,
  { uri, date }: SetPublicationDateParams,
): Promise<Outcome> {
  if (date !== null && !isPublicationDate(date)) {
    return Promise.resolve({
      done: false,
      message: `“${date}” is no date. Write it as 2022-05-25 or 2022-05-25T21:37.`,
    });
  }
  const message =
    date === null ? 'The date that the article states counts.' : `The publication date is ${date}.`;
  const change = (sidecar: Sidecar) => withPublicationDate(sidecar, date ?? undefined);
  return changeSidecar(context, uri, change, message);
}
