import { app } from 'electron'
import { readDoor } from './unattended/door'

const PATIENCE = 10 * 60_000
/** A program that has just started holds the lock and has no door yet. */
const DOOR_WITHIN = 15_000
const LOOK_EVERY = 500

/**
 * Takes the lock of the profile: one program at a time works on an office. False: one runs already and shows its window.
 * A command without a window ends by itself, so that is waited for.
 */
export async function holdProfile(profile: string): Promise<boolean> {
  const start = Date.now()
  while (!app.requestSingleInstanceLock()) {
    const waited = Date.now() - start
    const door = readDoor(profile)
    if (door ? !door.hidden || waited > PATIENCE : waited > DOOR_WITHIN) return false
    await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY))
  }
  return true
}
