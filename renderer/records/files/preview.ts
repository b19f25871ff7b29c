import { useEffect, useState } from 'react'

/** Previews made so far, the one used longest ago first; a preview is a small picture of its own. */
const made = new Map<string, string>()
const MOST = 200
/** Longer side in pixels: sharp at 120 on a screen with doubled pixels. */
const SIZE = 320

/** One after the other: a large picture takes a few hundred megabytes while it is opened. */
let queue: Promise<unknown> = Promise.resolve()

async function draw(bytes: ArrayBuffer): Promise<string> {
  const whole = await createImageBitmap(new Blob([bytes]))
  const scale = Math.min(1, SIZE / Math.max(whole.width, whole.height))
  const canvas = new OffscreenCanvas(Math.max(1, whole.width * scale), Math.max(1, whole.height * scale))
  const context = canvas.getContext('2d')
  if (context) context.imageSmoothingQuality = 'high'
  context?.drawImage(whole, 0, 0, canvas.width, canvas.height)
  whole.close()
  return URL.createObjectURL(await canvas.convertToBlob({ type: 'image/webp', quality: 0.85 }))
}

async function previewOf(key: string, read: () => Promise<ArrayBuffer>): Promise<string> {
  const known = made.get(key)
  if (known) {
    made.delete(key)
    made.set(key, known)
    return known
  }
  const url = await draw(await read())
  made.set(key, url)
  for (const [oldest, stale] of made) {
    if (made.size <= MOST) break
    made.delete(oldest)
    URL.revokeObjectURL(stale)
  }
  return url
}

/**
 * A small picture of a file, as an address for <img>; undefined until it is made, null where it cannot be.
 * @param key stands for the content; null: none is wanted
 */
export function usePreview(key: string | null, read: () => Promise<ArrayBuffer>): string | null | undefined {
  const [made, setMade] = useState<{ key: string; url: string | null } | null>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key stands for what is read.
  useEffect(() => {
    if (key === null) return
    let gone = false
    const turn = queue.then(() => (gone ? null : previewOf(key, read)))
    queue = turn.catch(() => {})
    turn.then((url) => gone || setMade({ key, url })).catch(() => gone || setMade({ key, url: null }))
    return () => {
      gone = true
    }
  }, [key])
  return key !== null && made?.key === key ? made.url : undefined
}
