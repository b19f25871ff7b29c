/** What a program and everything it started take, as Linux tells it. */
import { readdirSync, readFileSync } from 'node:fs'

const ticksASecond = 100

function statOf(pid) {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8')
    const fields = text.slice(text.lastIndexOf(')') + 2).split(' ')
    return { parent: Number(fields[1]), seconds: (Number(fields[11]) + Number(fields[12])) / ticksASecond }
  } catch {
    // It has ended meanwhile.
    return null
  }
}

/** Ids and times of the process and of all below it. */
function family(root) {
  const all = new Map()
  for (const name of readdirSync('/proc')) {
    const stat = /^\d+$/.test(name) ? statOf(name) : null
    if (stat) all.set(Number(name), stat)
  }
  const belongs = (pid) => pid === root || (all.has(pid) && all.get(pid).parent > 1 && belongs(all.get(pid).parent))
  return [...all].filter(([pid]) => belongs(pid))
}

/** Processor time of all of them so far, in seconds. */
export const secondsOf = (root) => family(root).reduce((sum, [, { seconds }]) => sum + seconds, 0)

/** Memory that is theirs alone, in megabytes. */
export function megabytesOf(root) {
  const own = ([pid]) => {
    try {
      const text = readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8')
      return [...text.matchAll(/^Private_(?:Clean|Dirty):\s+(\d+)/gm)].reduce((sum, [, kb]) => sum + Number(kb), 0)
    } catch {
      return 0
    }
  }
  return Math.round(family(root).reduce((sum, each) => sum + own(each), 0) / 1024)
}
