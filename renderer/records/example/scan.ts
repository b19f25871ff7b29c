/** A sheet as a scanner gives it: one picture on one page of a PDF. */
const WIDTH = 1240
const HEIGHT = 1754
/** A4 in points. */
const PAGE = [595, 842] as const

/** A PDF with an invented, signed and stamped page under these lines. */
export async function scanOf(lines: readonly string[]): Promise<ArrayBuffer> {
  const canvas = new OffscreenCanvas(WIDTH, HEIGHT)
  const context = canvas.getContext('2d')
  if (!context) throw new Error('no canvas to draw on')
  context.fillStyle = '#f4f2ec'
  context.fillRect(0, 0, WIDTH, HEIGHT)
  // Nobody lays a sheet quite straight.
  context.rotate(0.006)
  await document.fonts.load('40px "Noto Sans SC"', `${lines.join('')}示例专用章`)
  context.fillStyle = '#26262a'
  context.textAlign = 'center'
  lines.filter(Boolean).forEach((line, index) => {
    context.font = `${index === 0 ? 600 : 400} ${index === 0 ? 52 : 34}px "Noto Sans SC", sans-serif`
    context.fillText(line, WIDTH / 2, 220 + index * 70, WIDTH - 200)
  })
  context.fillStyle = '#8d8c88'
  for (let line = 0; line < 22; line++) {
    const last = line % 6 === 5
    context.fillRect(150, 480 + line * 38, last ? 420 : WIDTH - 300, 9)
  }
  drawSeal(context, 420, 1470)
  drawSignature(context, 780, 1480)
  const picture = await canvas.convertToBlob({ type: 'image/jpeg', quality: 0.6 })
  return pdfOf(new Uint8Array(await picture.arrayBuffer()))
}

function drawSeal(context: OffscreenCanvasRenderingContext2D, x: number, y: number): void {
  context.strokeStyle = context.fillStyle = 'rgba(190, 40, 40, 0.75)'
  context.lineWidth = 8
  context.beginPath()
  context.arc(x, y, 120, 0, 2 * Math.PI)
  context.stroke()
  context.font = '600 44px "Noto Sans SC", sans-serif'
  context.fillText('示例专用章', x, y + 16)
}

function drawSignature(context: OffscreenCanvasRenderingContext2D, x: number, y: number): void {
  context.strokeStyle = '#1d2f6b'
  context.lineWidth = 5
  context.beginPath()
  context.moveTo(x, y)
  for (let step = 1; step <= 6; step++)
    context.quadraticCurveTo(x + step * 45 - 30, y - 70 + (step % 3) * 40, x + step * 45, y + (step % 2) * 22)
  context.stroke()
}

/** The smallest PDF there is around a JPEG. */
function pdfOf(jpeg: Uint8Array): ArrayBuffer {
  const [wide, high] = PAGE
  const drawing = `q ${wide} 0 0 ${high} 0 0 cm /I Do Q`
  const objects: (string | Uint8Array)[][] = [
    ['<</Type/Catalog/Pages 2 0 R>>'],
    ['<</Type/Pages/Kids[3 0 R]/Count 1>>'],
    [`<</Type/Page/Parent 2 0 R/MediaBox[0 0 ${wide} ${high}]/Contents 4 0 R/Resources<</XObject<</I 5 0 R>>>>>>`],
    [`<</Length ${drawing.length}>>stream\n${drawing}\nendstream`],
    [
      `<</Type/XObject/Subtype/Image/Width ${WIDTH}/Height ${HEIGHT}/ColorSpace/DeviceRGB/BitsPerComponent 8/Filter/DCTDecode/Length ${jpeg.length}>>stream\n`,
      jpeg,
      '\nendstream',
    ],
  ]
  const parts: Uint8Array[] = []
  let length = 0
  const write = (part: string | Uint8Array) => {
    const bytes = typeof part === 'string' ? new TextEncoder().encode(part) : part
    parts.push(bytes)
    length += bytes.length
  }
  write('%PDF-1.4\n')
  const places = objects.map((object, index) => {
    const place = length
    for (const part of [`${index + 1} 0 obj\n`, ...object, '\nendobj\n']) write(part)
    return place
  })
  const table = length
  const lines = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`)
  write(`xref\n0 ${places.length + 1}\n0000000000 65535 f \n${lines.join('')}`)
  write(`trailer<</Size ${places.length + 1}/Root 1 0 R>>\nstartxref\n${table}\n%%EOF\n`)
  const whole = new Uint8Array(length)
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole.buffer
}
