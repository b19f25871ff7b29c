import { mkdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { say } from './progress.mjs'

const BEAT_MS = 2000
const DEAD_AFTER_MS = 60_000

/**
 * Does `work` while no other run on this machine does it. A lock is a folder with the holder's process id, touched while
 * it lives; one whose holder is gone is taken over.
 * @template T
 * @param {string} folder where the lock appears; its parent is made
 * @param {string} what named to the person who has to wait
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function withLock(folder, what, work) {
  mkdirSync(path.dirname(folder), { recursive: true })
  for (let waited = false; !take(folder); waited = true) {
    if (!waited) say(`Another run is busy with ${what}: waiting for it`)
    await sleep(250)
  }
  const release = () => rmSync(folder, { recursive: true, force: true })
  const beat = setInterval(() => touch(folder), BEAT_MS)
  process.once('exit', release)
  try {
    return await work()
  } finally {
    clearInterval(beat)
    process.off('exit', release)
    release()
  }
}

function take(folder) {
  try {
    mkdirSync(folder)
    writeFileSync(path.join(folder, 'pid'), String(process.pid))
    return true
  } catch (error) {
    if (error.code !== 'EEXIST') throw error
    return isAbandoned(folder) && moveAway(folder) && take(folder)
  }
}

function isAbandoned(folder) {
  try {
    const age = Date.now() - statSync(folder).mtimeMs
    const pid = holder(folder)
    return age > DEAD_AFTER_MS || (pid === null ? age > 5000 : !isAlive(pid))
  } catch {
    return false
  }
}

/**
 * Renamed first, so that of several who wait only one clears it; put back when its holder turns out to live.
 * @returns {boolean} the way is free
 */
function moveAway(folder) {
  const aside = `${folder}.${process.pid}.old`
  try {
    renameSync(folder, aside)
    const pid = holder(aside)
    if (pid !== null && isAlive(pid) && Date.now() - statSync(aside).mtimeMs < DEAD_AFTER_MS) {
      renameSync(aside, folder)
      return false
    }
    rmSync(aside, { recursive: true, force: true })
    return true
  } catch {
    // Another run was quicker: the next try sees what it left.
    return false
  }
}

function holder(folder) {
  try {
    return Number(readFileSync(path.join(folder, 'pid'), 'utf8')) || null
  } catch {
    return null
  }
}

function isAlive(pid) {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error.code === 'EPERM'
  }
}

function touch(folder) {
  try {
    utimesSync(folder, new Date(), new Date())
  } catch {
    // Gone: whoever cleared it has its reasons, and the work ends by itself.
  }
}
