// Generates package.json's `contributes.configuration`, docs/settings.md and the JSON Schemas of `.dateline.yaml`,
// `entities.yaml` and rule files from the schemas, and that of the analysis JSON; with `--check` it says which of them are stale instead and fails.
import { readFileSync, writeFileSync, mkdirSync } from 'node:fs';
import prettier from 'prettier';
import { z } from 'zod';
import { configurationSchema } from '../server/src/formats/configuration.ts';
import { analysisSchema } from '../server/src/formats/interchangeSchema.ts';
import { registerSchema } from '../server/src/formats/register.ts';
import { ruleFileSchema } from '../server/src/formats/ruleSchema.ts';
import { settingsSchema } from '../server/src/lsp/settings.ts';

interface Property {
  type?: string;
  enum?: unknown[];
  default?: unknown;
  description?: string;
  properties?: Record<string, Property>;
  [key: string]: unknown;
}

const check = process.argv.includes('--check');
const stale: string[] = [];

const settings = flatten('dateline', z.toJSONSchema(settingsSchema, { io: 'input' }) as Property);

void generate();

async function generate(): Promise<void> {
  writeManifest();
  await write('docs/settings.md', settingsPage());
  await write('schemas/dateline.schema.json', JSON.stringify(configurationJsonSchema(), null, 2));
  await write(
    'schemas/entities.schema.json',
    JSON.stringify(z.toJSONSchema(registerSchema, { io: 'input' }), null, 2),
  );
  await write(
    'schemas/rules.schema.json',
    JSON.stringify(z.toJSONSchema(ruleFileSchema, { io: 'input', reused: 'ref' }), null, 2),
  );
  await write('schemas/analysis.schema.json', JSON.stringify(z.toJSONSchema(analysisSchema), null, 2));
  if (stale.length === 0) return;
  console.error(`Stale: ${stale.join(', ')}. Run \`npm run docs\`.`);
  process.exitCode = 1;
}

/** Leaves of the schema by their full name: an object with properties of its own is a group, not a setting. */
function flatten(prefix: string, schema: Property): [string, Property][] {
  return Object.entries(schema.properties ?? {}).flatMap(([name, property]) =>
    property.properties
      ? flatten(`${prefix}.${name}`, property)
      : [[`${prefix}.${name}`, property] as [string, Property]],
  );
}

function writeManifest(): void {
  const text = readFileSync('package.json', 'utf8');
  const manifest = JSON.parse(text) as { contributes?: Record<string, unknown> };
  const configuration = {
    title: 'Dateline',
    properties: Object.fromEntries(
      settings.map(([name, property]) => [name, manifestProperty(name, property)]),
    ),
  };
  if (JSON.stringify(manifest.contributes?.['configuration']) === JSON.stringify(configuration)) return;
  if (check) stale.push('package.json (contributes.configuration)');
  else {
    manifest.contributes = { ...manifest.contributes, configuration };
    writeFileSync('package.json', `${JSON.stringify(manifest, null, 2)}\n`);
  }
}

function manifestProperty(name: string, schema: Property): Property {
  const { description, ...property } = schema;
  // VS Code's manifest knows no propertyNames.
  delete property.propertyNames;
  // The log level is a matter of the machine; all else may differ from folder to folder.
  const scope = name === 'dateline.trace.server' ? 'window' : 'resource';
  return { ...property, markdownDescription: description ?? '', scope };
}

function settingsPage(): string {
  const rows = settings.map(([name, property]) => {
    const values = property.enum
      ? property.enum.map((value) => `\`${String(value)}\``).join(', ')
      : (property.type ?? '');
    return `| \`${name}\` | ${values} | \`${JSON.stringify(property.default)}\` | ${property.description ?? ''} |`;
  });
  return [
    '# Settings',
    '',
    'Generated from `server/src/lsp/settings.ts` by `scripts/settings-docs.ts`; do not edit.',
    '',
    '| setting | values | default | what it does |',
    '|---|---|---|---|',
    ...rows,
    '',
    'The severity of a rule is one of `error`, `warning`, `information`, `hint` and `off`. What `.dateline.yaml` in the workspace',
    'says wins over these settings: it is shared by all who work on the articles, and by the command line. The register of names,',
    '`entities.yaml`, is described in [register.md](register.md).',
    '',
  ].join('\n');
}

function configurationJsonSchema(): object {
  return z.toJSONSchema(configurationSchema, { io: 'input' });
}

async function write(path: string, content: string): Promise<void> {
  const formatted = await prettier.format(content, {
    ...(await prettier.resolveConfig(path)),
    filepath: path,
  });
  let current = '';
  try {
    current = readFileSync(path, 'utf8');
  } catch {
    mkdirSync(path.slice(0, path.lastIndexOf('/')), { recursive: true });
  }
  if (current === formatted) return;
  if (check) stale.push(path);
  else writeFileSync(path, formatted);
}
