// The formats of `dateline check`, by name.
import { checkstyle } from './checkstyle.ts';
import { github } from './github.ts';
import { json } from './json.ts';
import { junit } from './junit.ts';
import { pretty } from './pretty.ts';
import type { Reporter } from './reporter.ts';
import { sarif } from './sarif.ts';

export const reportFormats = ['pretty', 'json', 'sarif', 'github', 'junit', 'checkstyle'] as const;

export type ReportFormat = (typeof reportFormats)[number];

export const reporters: Readonly<Record<ReportFormat, Reporter>> = {
  pretty,
  json,
  sarif,
  github,
  junit,
  checkstyle,
};
