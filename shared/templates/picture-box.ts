/** Room for a picture in millimetres; a photo of one inch (一寸) where nothing else is asked for. */
export interface PictureBox {
  width: number
  height: number
}

export const usualBox: PictureBox = { width: 25, height: 35 }

/** `35x45`; null where it says no size, or one that no page has. */
export function pictureBox(format: string): PictureBox | null {
  const found = /^(\d{1,3})[x×](\d{1,3})$/.exec(format)
  const [width, height] = [Number(found?.[1]), Number(found?.[2])]
  return width >= 5 && width <= 200 && height >= 5 && height <= 280 ? { width, height } : null
}
