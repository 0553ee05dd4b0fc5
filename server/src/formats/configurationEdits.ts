// Changes to the text of `.dateline.yaml`, with its comments and its order kept, and the rules that it lets rest.
import type { Document, Pair, Scalar } from 'yaml';
import { isMap, isScalar, isSeq, parseDocument, stringify } from 'yaml';
import type { Span } from '../text/span.ts';
import type { RuleLevel } from './configuration.ts';
import { parseConfiguration } from './configuration.ts';

/** A level for a rule, with the reason as a comment behind it. A damaged text comes back undefined. */
export function setRuleLevel(yaml: string, rule: string, level: RuleLevel, reason = ''): string | undefined {
  const comment = reason.replace(/\s+/g, ' ').trim();
  return change(yaml, `rules:\n  ${rule}: ${level}${comment === '' ? '' : ` # ${comment}`}\n`, (document) => {
    if (document.get('rules') === null) document.set('rules', document.createNode({}));
    const before = document.getIn(['rules', rule], true);
    const value = document.createNode(level) as unknown as Scalar;
    if (comment !== '') value.comment = ` ${comment}`;
    else if (isScalar(before)) value.comment = before.comment ?? null;
    document.setIn(['rules', rule], value);
  });
}

/** Without a level for these rules, so that each has the one of its profile again. A damaged text comes back undefined. */
export function unsetRules(yaml: string, rules: readonly string[]): string | undefined {
  return change(yaml, '', (document) => {
    for (const rule of rules) document.deleteIn(['rules', rule]);
    const left = document.get('rules');
    if (isMap(left) && left.items.length === 0) document.delete('rules');
  });
}

/** An entry more at the end of a list, unless it is there. A damaged text comes back undefined. */
export function addToList(
  yaml: string,
  list: 'knownAcronyms' | 'rightNames',
  entry: string,
): string | undefined {
  const parsed = parseConfiguration(yaml);
  if (parsed.ok && parsed.configuration[list]?.includes(entry) === true) return yaml;
  return change(yaml, stringify({ [list]: [entry] }, { lineWidth: 0 }), (document) => {
    const entries = document.get(list);
    if (isSeq(entries)) entries.add(document.createNode(entry));
    else document.set(list, document.createNode([entry]));
  });
}

export interface RestingRule {
  readonly rule: string;
  /** The comment on its line or, where there is none, above it; empty where there is neither. */
  readonly reason: string;
  /** Its name in the file. */
  readonly span: Span;
}

/** The rules that are off in the whole workspace, in the order of the file. Empty where the file is damaged. */
export function restingRules(yaml: string): readonly RestingRule[] {
  if (!parseConfiguration(yaml).ok) return [];
  const rules = parseDocument(yaml).get('rules');
  if (!isMap(rules)) return [];
  return (rules.items as readonly Pair[]).flatMap(({ key, value }) => {
    if (!isScalar(key) || !isScalar(value) || value.value !== 'off' || !key.range) return [];
    const reason = (value.comment ?? key.commentBefore ?? '').replace(/\s+/g, ' ').trim();
    return [{ rule: String(key.value), reason, span: { start: key.range[0], end: key.range[1] } }];
  });
}

/** `first` is put behind a text that holds nothing yet, and its comments stay before it. */
function change(yaml: string, first: string, edit: (document: Document) => void): string | undefined {
  if (!parseConfiguration(yaml).ok) return undefined;
  const document: Document = parseDocument(yaml);
  if (document.contents === null) return `${yaml}${yaml === '' || yaml.endsWith('\n') ? '' : '\n'}${first}`;
  edit(document);
  // Lists in brackets stay as they are written: [a] or [ a ].
  return document.toString({ lineWidth: 0, flowCollectionPadding: /[[{] /.test(yaml) });
}
