export const headings: string[]
export function inventedRow(i: number): (string | number | { serial: number })[]
export function dayOfSerial(serial: number): string
export function inventedTexts(i: number): string[]
export function inventedCells(i: number): (string | number | { date: string })[]
export function saidAgain<Cells extends unknown[]>(cells: Cells, i: number): Cells
