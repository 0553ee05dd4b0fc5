// Writes the sidecar of an article where it changed.
import type { Sidecar } from '../../formats/sidecar.ts';
import { sidecarSuffix } from '../../formats/sidecar.ts';
import { printSidecar } from '../../formats/sidecarFile.ts';
import { writeReport } from '../files/writeReport.ts';

export async function writeSidecar(article: string, before: Sidecar, after: Sidecar): Promise<void> {
  const json = printSidecar(after);
  if (json !== printSidecar(before)) await writeReport(article + sidecarSuffix, json);
}
