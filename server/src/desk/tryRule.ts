// One rule on its own: what it reports in a text, whatever its level, and which of its examples do not come out as they say.
import type { CustomRule } from '../features/diagnostics/customRules/customRule.ts';
import type { Diagnostic } from '../features/diagnostics/rule.ts';
import type { Span } from '../text/span.ts';
import { sliceSpan } from '../text/span.ts';
import type { Input, Workspace } from './inspectArticle.ts';
import { inspectArticle } from './inspectArticle.ts';

/** A rule that is off is run as a warning. */
export function tryRule(id: string, input: Input, workspace: Workspace): readonly Diagnostic[] {
  const { configuration } = workspace;
  const rules = { ...configuration.rules, [id]: 'warning' as const };
  const { diagnostics } = inspectArticle(input, { ...workspace, configuration: { ...configuration, rules } });
  return diagnostics.filter(({ rule }) => rule === id);
}

export interface RuleWithExamples {
  readonly rule: CustomRule;
  /** [[…]] may mark the places of `wrong` ones. */
  readonly examples: { readonly wrong: readonly string[]; readonly right: readonly string[] };
}

export interface FailedExample {
  readonly kind: 'wrong' | 'right';
  readonly text: string;
  /** A sentence. */
  readonly problem: string;
}

export function failedExamples(
  { rule, examples }: RuleWithExamples,
  workspace: Workspace,
): readonly FailedExample[] {
  const alone = { ...workspace, customRules: [rule] };
  const run = (text: string) =>
    tryRule(rule.id, { text, format: 'plain', sidecar: undefined, publicationDate: undefined }, alone);
  return [
    ...examples.wrong.flatMap((marked) => {
      const { text, marks } = readMarks(marked);
      const problem = problemOfWrong(text, marks, run(text));
      return problem === undefined ? [] : [{ kind: 'wrong' as const, text: marked, problem }];
    }),
    ...examples.right.flatMap((text) => {
      const found = run(text);
      const problem = `${wordsAt(text, found)} is reported, and nothing should be.`;
      return found.length === 0 ? [] : [{ kind: 'right' as const, text, problem }];
    }),
  ];
}

/** Where nothing is marked, any finding will do. */
function problemOfWrong(
  text: string,
  marks: readonly Span[],
  found: readonly Diagnostic[],
): string | undefined {
  if (found.length === 0) return 'Nothing is reported.';
  const places = (spans: readonly Span[]) => spans.map(({ start, end }) => `${start}-${end}`).join();
  if (marks.length === 0 || places(marks) === places(found.map(({ span }) => span))) return undefined;
  return `${wordsAt(text, found)} is reported, and the marks are around ${wordsAt(
    text,
    marks.map((span) => ({ span })),
  )}.`;
}

function wordsAt(text: string, places: readonly { readonly span: Span }[]): string {
  return places.map(({ span }) => `“${sliceSpan(text, span)}”`).join(', ');
}

function readMarks(marked: string): { readonly text: string; readonly marks: readonly Span[] } {
  const marks: Span[] = [];
  let text = '';
  marked.split('[[').forEach((part, index) => {
    const end = part.indexOf(']]');
    if (index === 0 || end < 0) {
      text += (index === 0 ? '' : '[[') + part;
      return;
    }
    marks.push({ start: text.length, end: text.length + end });
    text += part.slice(0, end) + part.slice(end + 2);
  });
  return { text, marks };
}
