/**
 * Takes in one go what nearly every cell of every workbook is: `<c r="B7" s="1" t="s"><v>12</v></c>`. Anything else is
 * left to the reading tag by tag, which understands the same cell more slowly.
 */
export class PlainCell {
  /** 0-based; -1 where the cell does not say. */
  column = -1
  style = 0
  type = 'n'
  /** Where its value stands in the text, `start` -1 where it has none. */
  start = -1
  stop = -1

  /** Looks at the text from `<c` on. Returns where the cell ends, or -1 where it is not that plain or not whole. */
  scan(all: string, at: number): number {
    this.column = -1
    this.style = 0
    this.type = 'n'
    this.start = -1
    const end = this.attributes(all, at + 2)
    if (end < 0) return -1
    if (all.charCodeAt(end) === slash) return all.charCodeAt(end + 1) === greater ? end + 2 : -1
    return this.content(all, end + 1)
  }

  /** Where the `>` or `/>` behind the attributes stands. */
  private attributes(all: string, from: number): number {
    let at = from
    for (;;) {
      const code = all.charCodeAt(at)
      if (code === greater || code === slash) return at
      if (code !== space || all.charCodeAt(at + 2) !== equals || all.charCodeAt(at + 3) !== quote) return -1
      const name = all.charCodeAt(at + 1)
      if (name === letterR) at = this.reference(all, at + 4)
      else if (name === letterS) at = this.number(all, at + 4)
      else if (name === letterT) at = this.kind(all, at + 4)
      else return -1
      if (all.charCodeAt(at) !== quote) return -1
      at++
    }
  }

  private reference(all: string, from: number): number {
    let at = from
    let column = 0
    let code = all.charCodeAt(at)
    for (; code >= 65 && code <= 90 && at - from < 4; code = all.charCodeAt(++at)) column = column * 26 + code - 64
    while (code >= 48 && code <= 57) code = all.charCodeAt(++at)
    this.column = column - 1
    return column > 0 ? at : -1
  }

  private number(all: string, from: number): number {
    let at = from
    for (let code = all.charCodeAt(at); code >= 48 && code <= 57 && at - from < 7; code = all.charCodeAt(++at)) {
      this.style = this.style * 10 + code - 48
    }
    return at
  }

  private kind(all: string, from: number): number {
    if (all.charCodeAt(from + 1) === quote) {
      this.type = all.charAt(from)
      return from + 1
    }
    for (const long of longTypes) {
      if (!all.startsWith(long, from)) continue
      this.type = long
      return from + long.length
    }
    return -1
  }

  private content(all: string, from: number): number {
    if (all.startsWith('<v>', from)) return this.value(all, from + 3, '</v></c>')
    if (all.startsWith('<is><t>', from)) return this.value(all, from + 7, '</t></is></c>')
    if (all.startsWith(keptInline, from)) return this.value(all, from + keptInline.length, '</t></is></c>')
    return all.startsWith('</c>', from) ? from + 4 : -1
  }

  private value(all: string, from: number, close: string): number {
    const stop = all.indexOf('<', from)
    if (stop < 0 || !all.startsWith(close, stop)) return -1
    this.start = from
    this.stop = stop
    return stop + close.length
  }
}

const keptInline = '<is><t xml:space="preserve">'
const longTypes = ['str', 'inlineStr'] as const
const space = 32
const quote = 34
const slash = 47
const equals = 61
const greater = 62
const letterR = 114
const letterS = 115
const letterT = 116
