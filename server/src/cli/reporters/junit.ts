// The report as JUnit's XML: a suite a file, a case a finding. Hints pass, with their message as output.
import type { Diagnostic } from '../../features/diagnostics/rule.ts';
import type { Checked } from '../checked.ts';
import { countFindings } from '../checked.ts';
import type { Place, Reporter } from './reporter.ts';
import { placesIn, slashed, threeLevels } from './reporter.ts';
import type { XmlElement } from './xml.ts';
import { printXml } from './xml.ts';

export const junit: Reporter = (results) => {
  const suites = results.map(suiteOf);
  const tests = suites.reduce((sum, suite) => sum + Number(suite['@tests']), 0);
  return printXml({
    testsuites: { '@name': 'dateline', '@tests': tests, ...failuresOf(results), testsuite: suites },
  });
};

function suiteOf(result: Checked): XmlElement {
  const cases = casesOf(result);
  return {
    '@name': slashed(result.path),
    '@tests': cases.length,
    ...failuresOf([result]),
    testcase: cases,
  };
}

function failuresOf(results: readonly Checked[]) {
  const { errors, warnings, failures } = countFindings(results);
  return { '@failures': errors + warnings, '@errors': failures };
}

/** A file in which nothing was found is a case that passed: a suite without cases is taken for one that did not run. */
function casesOf({ path, text, diagnostics, failure }: Checked): readonly XmlElement[] {
  const file = slashed(path);
  if (failure !== undefined)
    return [{ '@name': 'read', '@classname': file, error: { '@message': failure, '@type': 'unreadable' } }];
  if (diagnostics.length === 0) return [{ '@name': 'check', '@classname': file }];
  const place = placesIn(text);
  return diagnostics.map((diagnostic) => caseOf(file, diagnostic, place(diagnostic.span)));
}

function caseOf(file: string, { rule, severity, message }: Diagnostic, { line, column }: Place): XmlElement {
  const where = `${file}:${line}:${column}`;
  const head = { '@name': `${rule} (${line}:${column})`, '@classname': file };
  const failure = { failure: { '@message': message, '@type': severity, '#text': `${where}: ${message}` } };
  return {
    ...head,
    ...threeLevels<XmlElement>(severity, failure, failure, { 'system-out': `${where}: ${message}` }),
  };
}
