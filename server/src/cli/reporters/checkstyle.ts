// The report as Checkstyle's XML, which most build servers read.
import type { Checked } from '../checked.ts';
import type { Reporter } from './reporter.ts';
import { placesIn, slashed, threeLevels } from './reporter.ts';
import type { XmlElement } from './xml.ts';
import { printXml } from './xml.ts';

export const checkstyle: Reporter = (results) =>
  printXml({ checkstyle: { '@version': '4.3', file: results.map(fileOf) } });

function fileOf({ path, text, diagnostics, failure }: Checked): XmlElement {
  const place = placesIn(text);
  const errors = diagnostics.map(({ rule, severity, span, message }): XmlElement => {
    const { line, column } = place(span);
    return {
      '@line': line,
      '@column': column,
      '@severity': threeLevels(severity, 'error', 'warning', 'info'),
      '@message': message,
      '@source': `dateline.${rule}`,
    };
  });
  const unread = { '@line': 1, '@severity': 'error', '@message': failure ?? '', '@source': 'dateline' };
  return { '@name': slashed(path), error: failure === undefined ? errors : [unread] };
}
