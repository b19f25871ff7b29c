export function workbookOf(
  rows: number,
  title?: string,
  rowAt?: (i: number) => (string | number | { serial: number })[],
): Uint8Array
export function gb18030CsvOf(rows: number): Uint8Array
