// The report as SARIF 2.1.0, for code scanning and for viewers in editors.
// https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
import type { Log, ReportingDescriptor, Result, Run } from 'sarif';
import type { Diagnostic, Severity } from '../../features/diagnostics/rule.ts';
import { rules } from '../../features/diagnostics/rules.ts';
import type { Checked } from '../checked.ts';
import { fingerprintsOf } from '../fingerprint.ts';
import type { Reporter, ReportOptions } from './reporter.ts';
import { threeLevels } from './reporter.ts';
import type { PlaceInFile } from './sarifPlaces.ts';
import { artifactOf, placesInFile } from './sarifPlaces.ts';

export const sarif: Reporter = (results, options) => {
  const log: Log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [runOf(results, options)],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
};

function runOf(results: readonly Checked[], options: ReportOptions): Run {
  const failed = results.filter(({ failure }) => failure !== undefined);
  return {
    tool: {
      driver: {
        name: 'Dateline',
        semanticVersion: options.version,
        rules: rules.map((rule) => descriptorOf(rule, options)),
      },
    },
    columnKind: 'utf16CodeUnits',
    newlineSequences: ['\r\n', '\n', '\r'],
    invocations: [
      {
        executionSuccessful: failed.length === 0,
        toolExecutionNotifications: failed.map(({ path, failure = '' }) => ({
          level: 'error',
          message: { text: failure },
          locations: [{ physicalLocation: { artifactLocation: artifactOf(path) } }],
        })),
      },
    ],
    results: results.flatMap(resultsOf),
  };
}

function descriptorOf(
  { id, title, severity }: (typeof rules)[number],
  { pageOf }: ReportOptions,
): ReportingDescriptor {
  const page = pageOf(id);
  const configuration = severity === 'off' ? { enabled: false } : { level: levelOf(severity) };
  return {
    id,
    shortDescription: { text: title },
    ...(page === undefined ? {} : { helpUri: page }),
    defaultConfiguration: configuration,
  };
}

function resultsOf({ path, text, diagnostics }: Checked): readonly Result[] {
  const place = placesInFile(path, text);
  const prints = fingerprintsOf(text, diagnostics);
  return diagnostics.map((diagnostic, index) => resultOf(diagnostic, place, prints[index] ?? ''));
}

function resultOf(
  { rule, severity, message, span, related, fixes }: Diagnostic,
  place: PlaceInFile,
  print: string,
): Result {
  return {
    ruleId: rule,
    ruleIndex: rules.findIndex(({ id }) => id === rule),
    level: levelOf(severity),
    message: { text: message },
    locations: [{ physicalLocation: place.location(span) }],
    partialFingerprints: { 'datelineFinding/v1': print },
    ...(related.length > 0 && {
      relatedLocations: related.map((other, id) => ({
        id,
        physicalLocation: place.location(other.span),
        message: { text: other.message },
      })),
    }),
    ...(fixes.length > 0 && { fixes: fixes.map(place.fix) }),
  };
}

function levelOf(severity: Severity): Result.level {
  return threeLevels(severity, 'error', 'warning', 'note');
}
