import type { Photo, PrintedDocument } from '@shared/documents/document'
import { eachPhoto, withPhotoUrls } from '@shared/documents/photos'
import { useEffect, useState } from 'react'
import { platform } from '../../platform'

/** Pixels on the longer side: sharp at the size of a badge, small enough for five hundred of them. */
const LONGER_SIDE = 420
/** Pictures read at a time. */
const AT_ONCE = 4

/** By fingerprint: the same faces stand on every document of a group. null: cannot be shown. */
const known = new Map<string, Promise<string | null>>()

/** The document with its photos as pictures; one that cannot be read leaves its place empty. */
export async function withPhotos(document: PrintedDocument): Promise<PrintedDocument> {
  const wanted = [...new Map(eachPhoto(document).map((photo) => [photo.file?.sha256 ?? '', photo])).values()]
  if (wanted.length === 0) return document
  const urls = new Map<string, string>()
  const next = wanted.values()
  const work = async () => {
    for (const photo of next) {
      const url = await pictureUrl(photo.file)
      if (url && photo.file?.sha256) urls.set(photo.file.sha256, url)
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, work))
  return withPhotoUrls(document, urls)
}

/** The same for a document on screen: it is there at once, and its photos when they are read. */
export function useWithPhotos(document: PrintedDocument | null | undefined): PrintedDocument | null | undefined {
  const [shown, setShown] = useState<{ of: unknown; with: PrintedDocument } | null>(null)
  useEffect(() => {
    if (!document) return
    let gone = false
    void withPhotos(document).then((made) => {
      if (!gone && made !== document) setShown({ of: document, with: made })
    })
    return () => {
      gone = true
    }
  }, [document])
  return shown?.of === document ? shown?.with : document
}

/** A kept picture small enough to print, as a data URL; null where it cannot be shown. */
export function pictureUrl(file: Photo['file']): Promise<string | null> {
  const { sha256, bytes, fileName } = file ?? {}
  if (!sha256 || bytes === undefined || fileName === undefined) return Promise.resolve(null)
  const made =
    known.get(sha256) ??
    platform.keptBytes({ sha256, bytes, fileName }).then(small, (error: unknown) => {
      console.error(error)
      return null
    })
  known.set(sha256, made)
  return made
}

/** The picture small and without what a camera wrote into it, as a data URL. */
async function small(bytes: ArrayBuffer): Promise<string | null> {
  try {
    const whole = await createImageBitmap(new Blob([bytes]))
    const scale = Math.min(1, LONGER_SIDE / Math.max(whole.width, whole.height))
    const canvas = new OffscreenCanvas(
      Math.max(1, Math.round(whole.width * scale)),
      Math.max(1, Math.round(whole.height * scale)),
    )
    const context = canvas.getContext('2d')
    if (!context) return null
    context.fillStyle = '#fff'
    context.fillRect(0, 0, canvas.width, canvas.height)
    context.imageSmoothingQuality = 'high'
    context.drawImage(whole, 0, 0, canvas.width, canvas.height)
    whole.close()
    const blob = await canvas.convertToBlob({ type: 'image/jpeg', quality: 0.85 })
    return await new Promise((resolve, reject) => {
      const reader = new FileReader()
      reader.onload = () => resolve(String(reader.result))
      reader.onerror = () => reject(reader.error)
      reader.readAsDataURL(blob)
    })
  } catch (error) {
    console.error(error)
    return null
  }
}
