// The report as JSON, a list of files. `start` and `end` are UTF-16 offsets.
import type { Checked } from '../checked.ts';
import type { Reporter } from './reporter.ts';
import { placesIn } from './reporter.ts';

export const json: Reporter = (results) => `${JSON.stringify(results.map(toJson), null, 2)}\n`;

function toJson({ path, text, diagnostics, failure }: Checked) {
  const place = placesIn(text);
  return {
    file: path,
    ...(failure === undefined ? {} : { error: failure }),
    diagnostics: diagnostics.map(({ rule, severity, span, message, link }) => ({
      rule,
      severity,
      ...place(span),
      start: span.start,
      end: span.end,
      message,
      ...(link === undefined ? {} : { link }),
    })),
  };
}
