// A rule file from rules as they are written in it.
import { stringify } from 'yaml';

export function printRules(rules: readonly Readonly<Record<string, unknown>>[], comment: string): string {
  return `# ${comment}\n${stringify({ rules }, { lineWidth: 0 })}`;
}
