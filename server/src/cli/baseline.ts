// The baseline: findings that are known and let be, so that only new ones fail. It holds hashes, not the text.
import { relative, resolve, sep } from 'node:path';
import { z } from 'zod';
import type { Diagnostic } from '../features/diagnostics/rule.ts';
import type { Checked } from './checked.ts';
import { fingerprintsOf } from './fingerprint.ts';

const schema = z.strictObject({
  version: z.literal(1),
  findings: z.array(
    z.strictObject({
      /** From the folder of the baseline, with slashes. */
      path: z.string(),
      rule: z.string(),
      fingerprint: z.string(),
      /** How many findings are equal in all of this. */
      count: z.int().positive(),
    }),
  ),
});

export type Baseline = z.infer<typeof schema>['findings'];

/** @throws Error that says what is wrong with the text. */
export function parseBaseline(text: string): Baseline {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    throw new Error('this is no JSON. Write the baseline anew with --update-baseline.');
  }
  const parsed = schema.safeParse(json);
  if (parsed.success) return parsed.data.findings;
  throw new Error(`this is no baseline of Dateline: ${z.prettifyError(parsed.error)}`);
}

/** In a stable order, a line a finding, so that versions can be compared and merged. */
export function printBaseline(baseline: Baseline): string {
  const lines = baseline
    .map(({ path, rule, fingerprint, count }) => JSON.stringify({ path, rule, fingerprint, count }))
    .sort();
  const list = lines.length === 0 ? '[]' : `[\n    ${lines.join(',\n    ')}\n  ]`;
  return `{\n  "version": 1,\n  "findings": ${list}\n}\n`;
}

/** The findings of these results; entries of files that were not checked, or could not be, are kept from the last baseline. */
export function updateBaseline(last: Baseline, results: readonly Checked[], folder: string): Baseline {
  const checked = results.filter(({ failure }) => failure === undefined);
  const paths = new Set(checked.map(({ path }) => pathFrom(folder, path)));
  return [
    ...last.filter(({ path }) => !paths.has(path)),
    ...checked.flatMap((result) => entriesOf(result, folder)),
  ];
}

function entriesOf({ path, text, diagnostics }: Checked, folder: string): Baseline {
  const entries = new Map<string, Baseline[number]>();
  for (const [{ rule }, fingerprint] of withPrints(text, diagnostics)) {
    const entry = entries.get(fingerprint);
    if (entry) entry.count += 1;
    else entries.set(fingerprint, { path: pathFrom(folder, path), rule, fingerprint, count: 1 });
  }
  return [...entries.values()];
}

/** The results without what the baseline knows. Of more equal findings than it counts, the last are new. */
export function newFindings(
  baseline: Baseline,
  results: readonly Checked[],
  folder: string,
): readonly Checked[] {
  const key = (path: string, fingerprint: string) => `${fingerprint} ${path}`;
  const left = new Map(baseline.map(({ path, fingerprint, count }) => [key(path, fingerprint), count]));
  const isKnown = (path: string, fingerprint: string) => {
    const count = left.get(key(path, fingerprint)) ?? 0;
    left.set(key(path, fingerprint), count - 1);
    return count > 0;
  };
  return results.map((result) => {
    const path = pathFrom(folder, result.path);
    const fresh = withPrints(result.text, result.diagnostics).filter(([, print]) => !isKnown(path, print));
    return { ...result, diagnostics: fresh.map(([diagnostic]) => diagnostic) };
  });
}

function withPrints(text: string, diagnostics: readonly Diagnostic[]) {
  const prints = fingerprintsOf(text, diagnostics);
  return diagnostics.map((diagnostic, index) => [diagnostic, prints[index] ?? ''] as const);
}

function pathFrom(folder: string, path: string): string {
  return relative(folder, resolve(path)).split(sep).join('/');
}
