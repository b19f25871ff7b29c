import { app } from 'electron'
import { readDoor } from './unattended/door'

const PATIENCE = 10 * 60_000
const LOOK_EVERY = 500

/**
 * Takes the lock of the profile: one program at a time works on an office. False: one runs already and shows its window.
 * A command without a window ends by itself, so that is waited for.
 */
export async function holdProfile(profile: string): Promise<boolean> {
  const until = Date.now() + PATIENCE
  while (!app.requestSingleInstanceLock()) {
    if (!readDoor(profile)?.hidden || Date.now() > until) return false
    await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY))
  }
  return true
}
