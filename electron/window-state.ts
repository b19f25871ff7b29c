import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type BrowserWindow, type Rectangle, screen } from 'electron'
import { z } from 'zod'
import { writeAtomically } from './files/disk'
import { log } from './log'
import { fitted, overlap } from './window-place'

const whole = z.number().int().min(-100_000).max(100_000)
const stateSchema = z.object({ x: whole, y: whole, width: whole, height: whole, maximized: z.boolean() })
type WindowState = z.infer<typeof stateSchema>

const USUAL = { width: 1280, height: 840 }
const SETTLE = 400

/** Where the window stood when it was closed, brought onto a display that is there now. */
export function rememberedPlace(profile: string): Partial<Rectangle> & { width: number; height: number } {
  const state = read(profile)
  const areas = screen.getAllDisplays().map((display) => display.workArea)
  const area = state && areas.find((each) => overlap(state, each) >= 0.5)
  if (state && area) return fitted(state, area)
  const { width, height } = screen.getPrimaryDisplay().workArea
  return { width: Math.min(USUAL.width, width), height: Math.min(USUAL.height, height) }
}

/** Maximises the window if it was, and writes its place down whenever it comes to rest. */
export function rememberPlace(window: BrowserWindow, profile: string): void {
  if (read(profile)?.maximized) window.maximize()
  let timer: NodeJS.Timeout | undefined
  const write = () => {
    const state: WindowState = { ...window.getNormalBounds(), maximized: window.isMaximized() }
    writeAtomically(fileIn(profile), JSON.stringify(state)).catch((error) => log(`window state: ${error}`))
  }
  const soon = () => {
    clearTimeout(timer)
    timer = setTimeout(() => !window.isDestroyed() && window.isVisible() && write(), SETTLE)
  }
  window.on('resize', soon)
  window.on('move', soon)
  window.on('close', () => {
    clearTimeout(timer)
    if (window.isVisible()) write()
  })
}

const fileIn = (profile: string) => join(profile, 'window.json')

function read(profile: string): WindowState | null {
  try {
    return stateSchema.parse(JSON.parse(readFileSync(fileIn(profile), 'utf8')))
  } catch {
    return null
  }
}
