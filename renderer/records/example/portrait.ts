/** A drawn face of nobody, so that badges and lists of the example have photos. */
const backs = ['#dfe8ee', '#e9e4da', '#e2ece2', '#eae0e6']
const hairs = ['#2b2320', '#3a2c24', '#1f1d22', '#4a3728']
const skins = ['#f0cfb4', '#e6bd9c', '#f4d9c3', '#d9ab86']
const coats = ['#1f6e75', '#6b7fa3', '#a8604f', '#54705c', '#8a7a4f']

const WIDTH = 300
const HEIGHT = 400

/** A JPEG of 3:4; the same number draws the same face. */
export async function portrait(number: number, longHair: boolean): Promise<ArrayBuffer> {
  const canvas = new OffscreenCanvas(WIDTH, HEIGHT)
  const context = canvas.getContext('2d')
  if (!context) throw new Error('no canvas to draw on')
  const of = (colours: readonly string[], by: number) => colours[(number * by + (number >> 2)) % colours.length] ?? ''
  const oval = (colour: string, x: number, y: number, rx: number, ry: number) => {
    context.fillStyle = colour
    context.beginPath()
    context.ellipse(x, y, rx, ry, 0, 0, 2 * Math.PI)
    context.fill()
  }
  const middle = WIDTH / 2
  const [back, hair, skin, coat] = [of(backs, 1), of(hairs, 3), of(skins, 1), of(coats, 2)]
  const wide = 64 + (number % 3) * 5
  context.fillStyle = back
  context.fillRect(0, 0, WIDTH, HEIGHT)
  if (longHair) oval(hair, middle, 215, wide + 26, 125)
  oval(coat, middle, 430, 140, 130)
  context.fillStyle = skin
  context.fillRect(middle - 24, 240, 48, 80)
  oval(skin, middle, 195, wide, 84)
  oval(hair, middle, 122, wide + 6, 44)
  for (const side of [-1, 1]) oval('#3a3230', middle + side * 26, 195, 6, 5)
  oval('#b5655a', middle, 240, 15 + (number % 4), 4)
  const blob = await canvas.convertToBlob({ type: 'image/jpeg', quality: 0.85 })
  return blob.arrayBuffer()
}
