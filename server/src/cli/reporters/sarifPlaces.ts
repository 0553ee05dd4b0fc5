// Places and fixes as SARIF has them.
import type { ArtifactLocation, Fix as SarifFix, PhysicalLocation, Region } from 'sarif';
import { isAbsolute, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Fix } from '../../features/diagnostics/rule.ts';
import type { Span } from '../../text/span.ts';
import { placesIn, slashed } from './reporter.ts';

export interface PlaceInFile {
  readonly location: (span: Span) => PhysicalLocation;
  readonly fix: (fix: Fix) => SarifFix;
}

export function placesInFile(path: string, text: string): PlaceInFile {
  const artifactLocation = artifactOf(path);
  const place = placesIn(text);
  const region = (span: Span): Region => {
    const { line, column, endLine, endColumn } = place(span);
    const lines = { startLine: line, startColumn: column, endLine, endColumn };
    return { ...lines, charOffset: span.start, charLength: span.end - span.start };
  };
  return {
    location: (span) => ({ artifactLocation, region: region(span) }),
    fix: ({ title, edits }) => ({
      description: { text: title },
      artifactChanges: [
        {
          artifactLocation,
          replacements: edits.map(({ span, newText }) => ({
            deletedRegion: region(span),
            ...(newText === '' ? {} : { insertedContent: { text: newText } }),
          })),
        },
      ],
    }),
  };
}

/** Relative to the working directory, so that a report is the same on every machine; `file:` for what lies outside of it. */
export function artifactOf(path: string): ArtifactLocation {
  const inside = relative('', path);
  if (isAbsolute(inside) || inside.startsWith('..')) return { uri: pathToFileURL(path).href };
  return { uri: slashed(inside).split('/').map(encodeURIComponent).join('/'), uriBaseId: '%SRCROOT%' };
}
