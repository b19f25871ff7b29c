/** A frame is waited for no longer than this: a window that nobody sees may draw none. Milliseconds. */
const longestFrame = 200

const nextFrame = () =>
  new Promise<void>((resolve) => {
    requestAnimationFrame(() => resolve())
    setTimeout(resolve, longestFrame)
  })

/** Resolves when the document is laid out with its fonts: nothing moves any more. */
export async function untilSettled(): Promise<void> {
  // Fonts begin to load when something laid out needs them; reading a height lays out.
  document.body.getBoundingClientRect()
  await nextFrame()
  await document.fonts.ready
  await nextFrame()
  await nextFrame()
}
