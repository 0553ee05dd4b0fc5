// The requests about what a name is: what it is taken for now, and what the user says, which the sidecar keeps.
import type { CancellationToken } from 'vscode-languageserver';
import type { NameJudgement } from '../annotators/register/nameJudgement.ts';
import { shorten } from '../features/markdown.ts';
import { kindInWords } from '../features/nameActions.ts';
import { nameSubjectAt } from '../features/nameSubject.ts';
import { describeSpan } from '../formats/anchor.ts';
import { forgetName, judgeName } from '../formats/sidecarEdits.ts';
import type { JudgeNameParams, NameAtPlace, NameType, Outcome, RangeParams } from '../protocol/protocol.ts';
import type { Context } from './context.ts';
import type { Analysis } from './openArticle.ts';
import { changeByVerdict } from './sidecarRequests.ts';

export function nameAtPlace({ article, convert }: Analysis, { range }: RangeParams): NameAtPlace | null {
  const subject = nameSubjectAt(article, convert.span(range));
  if (!subject) return null;
  const { name, type, judged } = subject;
  return { name, type: toNameType(type), judged: judged ?? null };
}

export async function judgeNameAt(
  context: Context,
  params: JudgeNameParams | undefined,
  token: CancellationToken,
): Promise<Outcome> {
  if (typeof params?.uri !== 'string' || typeof params.range !== 'object')
    return refused('The command needs a file, a range and a type.');
  const { uri, range, type: said } = params;
  const type = types.find(([word]) => word === said)?.[1];
  if (said !== null && type === undefined) return refused(`“${said}” is no type of a name.`);
  const analysis = await context.store.analysis(uri, token);
  if (!analysis) return refused('This document is not analysed.');
  const subject = nameSubjectAt(analysis.article, analysis.convert.span(range));
  if (!subject) return refused('Put the cursor on a name, or select the words of one.');
  const { name, judged, span } = subject;
  if (type !== undefined) {
    const anchor = describeSpan(analysis.text, span);
    const message = `In this article “${shorten(name, 60)}” is ${kindInWords[type]}.`;
    return changeByVerdict(context, uri, (sidecar) => judgeName(sidecar, anchor, name, type), message);
  }
  if (judged === undefined) return refused(`Nothing was said about “${shorten(name, 60)}”.`);
  const message = `What was said about “${shorten(judged, 60)}” is forgotten.`;
  return changeByVerdict(context, uri, (sidecar) => forgetName(sidecar, judged), message);
}

const types: readonly (readonly [NameType, NameJudgement['type']])[] = [
  ['person', 'PER'],
  ['organisation', 'ORG'],
  ['place', 'LOC'],
  ['other', 'MISC'],
  ['none', 'none'],
];

export function toNameType(type: NameJudgement['type'] | undefined): NameType | null {
  return types.find(([, one]) => one === type)?.[0] ?? null;
}

function refused(message: string): Outcome {
  return { done: false, message };
}
