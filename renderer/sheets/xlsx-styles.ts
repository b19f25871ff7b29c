import { type ShownAs, shownByFormat } from './number-format'
import { attribute, type XmlHandler } from './xml'

/** Reads, for each cell style, how it shows a number. */
export class Styles implements XmlHandler {
  private readonly codes = new Map<number, string>()
  private readonly formatIds: number[] = []
  private inCellStyles = false

  open(name: string, attributes: string): void {
    if (name === 'cellXfs') this.inCellStyles = true
    else if (name === 'xf' && this.inCellStyles) this.formatIds.push(Number(attribute(attributes, 'numFmtId') ?? 0))
    else if (name === 'numFmt') {
      this.codes.set(Number(attribute(attributes, 'numFmtId')), attribute(attributes, 'formatCode') ?? '')
    }
  }

  close(name: string): void {
    if (name === 'cellXfs') this.inCellStyles = false
  }

  text(): void {}

  shownAs(): ShownAs[] {
    return this.formatIds.map((id) => shownByFormat(id, this.codes))
  }
}
