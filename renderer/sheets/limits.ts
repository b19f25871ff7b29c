/** What a reader accepts. Beyond these a file is refused, or reading stops and the grid says so. */
export const limits = {
  /** Bytes of the file itself. */
  file: 256 * 1024 * 1024,
  /** Bytes of a file of text: 200,000 rows are about 45 MB. */
  textFile: 48 * 1024 * 1024,
  /** Bytes of one part of a workbook after inflating. */
  part: 512 * 1024 * 1024,
  /** Inflated to deflated, above `ratioFrom` bytes: 86 MB of honest sheet XML deflates by 6 to 30. */
  ratio: 150,
  ratioFrom: 16 * 1024 * 1024,
  rows: 200_000,
  columns: 512,
  /** Cells of a sheet, blank ones before the last of their row included. */
  cells: 16_000_000,
  /** Merged cells of a sheet. */
  merges: 100_000,
  /** Characters of one row, as XML and as text. */
  row: 8 * 1024 * 1024,
  /** Characters of all cells: a long shared string may be repeated in every cell. */
  text: 256 * 1024 * 1024,
  /** Blank rows in a row after which nothing more is expected. */
  blankRows: 1_000,
  sheets: 256,
  /** Milliseconds for the whole reading. */
  time: 120_000,
} as const
