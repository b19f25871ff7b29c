import type { Rectangle } from 'electron'

/** A smaller window cuts tables off. */
export const SMALLEST = { width: 960, height: 640 }

/** Share of the window, 0..1, that lies in the area. */
export function overlap(window: Rectangle, area: Rectangle): number {
  const width = Math.min(window.x + window.width, area.x + area.width) - Math.max(window.x, area.x)
  const height = Math.min(window.y + window.height, area.y + area.height) - Math.max(window.y, area.y)
  return width > 0 && height > 0 ? (width * height) / (window.width * window.height) : 0
}

/** The window moved and shrunk until it lies wholly in the area. */
export function fitted(window: Rectangle, area: Rectangle): Rectangle {
  const width = Math.min(Math.max(window.width, SMALLEST.width), area.width)
  const height = Math.min(Math.max(window.height, SMALLEST.height), area.height)
  const x = Math.min(Math.max(window.x, area.x), area.x + area.width - width)
  const y = Math.min(Math.max(window.y, area.y), area.y + area.height - height)
  return { x, y, width, height }
}
