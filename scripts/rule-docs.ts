// Writes docs/rules/README.md from the registry of rules; with --check it only says what is stale or missing, and exits 1.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { rules } from '../server/src/features/diagnostics/rules.ts';

const root = join(import.meta.dirname, '..');
const indexPath = join(root, 'docs/rules/README.md');

const problems = rules.flatMap(({ id, severity }) => {
  const page = join(root, `docs/rules/${id}.md`);
  const test = join(root, `server/test/features/diagnostics/rules/${id}.test.ts`);
  const found: string[] = [];
  if (!existsSync(test)) found.push(`${id}: no test`);
  if (!existsSync(page)) return [...found, `${id}: no page in docs/rules`];
  const text = readFileSync(page, 'utf8');
  if (!text.startsWith(`# ${id}\n`)) found.push(`${id}: the page does not begin with the rule's id`);
  if (!text.includes(`Severity: ${severity}.`))
    found.push(`${id}: the page names another severity than ${severity}`);
  return found;
});

const index = `# Rules

What Dateline checks, a page a rule. Written by \`scripts/rule-docs.ts\` from the registry.

| rule | what it catches | severity |
| --- | --- | --- |
${rules.map(({ id, title, severity }) => `| [${id}](${id}.md) | ${title} | ${severity} |`).join('\n')}
`;

if (process.argv.includes('--check')) {
  if (!existsSync(indexPath) || readFileSync(indexPath, 'utf8') !== index) {
    problems.push('docs/rules/README.md is stale: run scripts/rule-docs.ts');
  }
} else {
  writeFileSync(indexPath, index);
}

for (const problem of problems) console.error(problem);
if (problems.length > 0) process.exitCode = 1;
