export function workbookOf(rows: number, title?: string): Uint8Array
export function gb18030CsvOf(rows: number): Uint8Array
