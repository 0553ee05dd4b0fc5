// Reads the table of quotations with csv-parse, and takes away what keeps spreadsheets from running a cell.
import { parse } from 'csv-parse/sync';

export function readCsv(csv: string): readonly Readonly<Record<string, string>>[] {
  if (!csv.startsWith('\u{FEFF}')) throw new Error('no byte order mark');
  const rows = parse(csv, { bom: true, columns: true, record_delimiter: '\r\n' });
  return (rows as Record<string, string>[]).map((row) =>
    Object.fromEntries(Object.entries(row).map(([name, cell]) => [name, unguarded(cell)])),
  );
}

function unguarded(cell: string): string {
  return /^'+[=+\-@\t\r\n＝＋－＠]/.test(cell) ? cell.slice(1) : cell;
}
