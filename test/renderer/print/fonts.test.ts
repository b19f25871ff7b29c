import { beforeAll, expect, test } from 'vitest'
import '../../../renderer/ui/fonts'

const size = 40
const context = document.createElement('canvas').getContext('2d', { willReadFrequently: true })

/** The pixels of a text in that font alone, as one string: two glyphs are the same when these are. */
function drawn(text: string, family: string): string {
  if (!context) throw new Error('no canvas')
  context.canvas.width = context.canvas.height = size * 1.5
  context.font = `${size}px ${family}`
  context.fillText(text, 4, size)
  return String(context.getImageData(0, 0, size * 1.5, size * 1.5).data)
}

const bundled = '"Noto Sans SC", "Tongxing Rare Han"'
/** In no font here: what is drawn for it is the box of a missing character. */
const unassigned = String.fromCodePoint(0x2ffff)

// The beginning, the end and names' characters of each block, some of running text among them.
const characters = [...'吕欧阳样龘鿍〇㐂㛃䶮㐀䶵𠮷𬱖𬭊𫍯𪚥𨭎𰻞']

beforeAll(async () => {
  await Promise.all(characters.map((character) => document.fonts.load(`${size}px ${bundled}`, character)))
})

test.each(characters)('%s is drawn by the bundled fonts', async (character) => {
  expect(drawn(character, `${bundled}, monospace`)).not.toBe(drawn(unassigned, 'monospace'))
  expect(drawn(character, bundled)).not.toBe(drawn(' ', bundled))
})

test('English quotation marks are narrow', async () => {
  await document.fonts.load(`${size}px "Tongxing Western Marks"`, '’')
  if (!context) throw new Error('no canvas')
  context.font = `${size}px "Tongxing Western Marks", "Noto Sans SC"`
  expect(context.measureText('’').width).toBeLessThan(size / 2)
})

test('an English ellipsis stands as low as a full stop', async () => {
  for (const family of ['Tongxing Western Marks', 'Noto Sans SC'])
    await document.fonts.load(`${size}px "${family}"`, '…')
  if (!context) throw new Error('no canvas')
  const heightOf = (text: string, family: string) => {
    context.font = `${size}px ${family}`
    return context.measureText(text).actualBoundingBoxAscent
  }
  expect(heightOf('…', '"Tongxing Western Marks"')).toBeLessThan(size / 4)
  expect(heightOf('…', '"Noto Sans SC"')).toBeGreaterThan(size / 4)
})
