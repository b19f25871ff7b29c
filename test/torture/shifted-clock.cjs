/**
 * Loaded into the program before anything of its own (NODE_OPTIONS --require): its clock goes as many milliseconds ahead
 * or behind as the file named by TONGXING_CLOCK says at that moment, in the main process and in those that make backups.
 */
const { readFileSync } = require('node:fs')

const System = Date
const read = () => {
  try {
    return Number(readFileSync(process.env.TONGXING_CLOCK, 'utf8')) || 0
  } catch {
    return 0
  }
}
globalThis.Date = class extends System {
  constructor(...given) {
    if (given.length > 0) super(...given)
    else super(System.now() + read())
  }
  static now() {
    return System.now() + read()
  }
}
