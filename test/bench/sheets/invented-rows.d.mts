export const headings: string[]
export function inventedRow(i: number): (string | number | { serial: number })[]
export function inventedTexts(i: number): string[]
