// Prints rows of cells in columns of equal width, the first column to the left and figures to the right.

export function printTable(rows: readonly (readonly string[])[]): string {
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => (row[column] ?? '').length)));
  const printCell = (cell: string, column: number) => {
    const width = widths?.[column] ?? 0;
    return column === 0 ? cell.padEnd(width) : cell.padStart(width);
  };
  return rows.map((row) => row.map(printCell).join('  ').trimEnd()).join('\n');
}
