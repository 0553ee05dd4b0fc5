// Runs the rules over an article: severities, suppressions, and a fence round each rule.
import type { Article } from '../../article/article.ts';
import type { Span } from '../../text/span.ts';
import { compareSpans } from '../../text/span.ts';
import { changesQuotedWords } from '../quotedEdits.ts';
import { meetingFinder } from './overlapFinder.ts';
import type { Diagnostic, Finding, Fix, Rule, RuleSettings, Severity } from './rule.ts';
import { rules } from './rules.ts';
import { stetComments } from './stetComments.ts';

export interface RunOptions {
  /** By rule id; a rule that is not named keeps its own. */
  readonly severities: Readonly<Record<string, Severity | 'off'>>;
  readonly suppressions: readonly Suppression[];
  readonly settings: RuleSettings;
}

/** Lets a passage stand as it is. */
export interface Suppression {
  readonly rule: string;
  /** undefined: the whole article. */
  readonly span: Span | undefined;
}

/** Sorted by place. A rule that throws gives nothing and does not keep the others from their work. */
export function runRules(
  article: Article,
  options: RunOptions,
  registry: readonly Rule[] = rules,
): readonly Diagnostic[] {
  const isLetStand = suppressionFinder([...options.suppressions, ...stetComments(article.document)]);
  return runAll(article, options, registry).filter((diagnostic) => !isLetStand(diagnostic));
}

/** What the rules find before anything is let stand; sorted by place. */
export function runAll(
  article: Article,
  options: Pick<RunOptions, 'severities' | 'settings'>,
  registry: readonly Rule[],
): readonly Diagnostic[] {
  return registry
    .flatMap((rule) => diagnosticsOf(rule, article, options))
    .sort((a, b) => compareSpans(a.span, b.span));
}

function diagnosticsOf(
  rule: Rule,
  article: Article,
  options: Pick<RunOptions, 'severities' | 'settings'>,
): readonly Diagnostic[] {
  const severity = severityOf(rule, options.severities);
  if (severity === 'off') return [];
  return findingsOf(rule, article, options.settings).map((finding) => ({
    ...finding,
    fixes: finding.fixes.map((fix) => (isSafe(article, fix) ? fix : { ...fix, safe: false })),
    rule: rule.id,
    severity: finding.severity ? mildest(finding.severity, severity) : severity,
  }));
}

/** Whatever a rule says of its fix: nobody's words are changed without a look. */
function isSafe(article: Article, { safe, edits }: Fix): boolean {
  return safe && !changesQuotedWords(article, edits);
}

const bySeverity: readonly Severity[] = ['hint', 'information', 'warning', 'error'];

function mildest(a: Severity, b: Severity): Severity {
  return bySeverity.indexOf(a) < bySeverity.indexOf(b) ? a : b;
}

function severityOf(rule: Rule, severities: RunOptions['severities']): Severity | 'off' {
  return Object.hasOwn(severities, rule.id) ? (severities[rule.id] ?? rule.severity) : rule.severity;
}

function findingsOf(rule: Rule, article: Article, settings: RuleSettings): readonly Finding[] {
  try {
    return rule.check(article, settings);
  } catch {
    return [];
  }
}

function suppressionFinder(suppressions: readonly Suppression[]): (diagnostic: Diagnostic) => boolean {
  const places = new Map<string, Span[]>();
  const everywhere = new Set<string>();
  for (const { rule, span } of suppressions) {
    const here = places.get(rule) ?? [];
    places.set(rule, here);
    if (span) here.push(span);
    else everywhere.add(rule);
  }
  const finders = new Map([...places].map(([rule, spans]) => [rule, meetingFinder(spans)]));
  return ({ rule, span }) => everywhere.has(rule) || finders.get(rule)?.(span) === true;
}
