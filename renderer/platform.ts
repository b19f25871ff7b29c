/** The window's side of the bridge to the main process; nothing else reads `window.tongxing`. */
import type { Bridge } from '@shared/bridge'
import { JOURNAL_PORT_MESSAGE } from '@shared/ipc'
import type { Bilingual } from '@shared/model/define'

/** The main process could not do what was asked; `sentence` says so to people. */
export class PlatformTrouble extends Error {
  constructor(
    readonly code: string,
    readonly sentence: Bilingual,
  ) {
    super(sentence.en)
    this.name = 'PlatformTrouble'
  }
}

/**
 * The named functions of the main process. They reject with a PlatformTrouble. Outside the program (in a test of a
 * component) there is no bridge, and calling one throws.
 */
export const platform: Bridge = withTroubles((window as { tongxing?: Bridge }).tongxing)

/** The journal's port, once for a load of the page; give it to the office worker. */
export const journalPort: Promise<MessagePort> = new Promise((resolve) => {
  window.addEventListener('message', function listen({ source, data, ports }) {
    const [port] = ports
    if (source !== window || data !== JOURNAL_PORT_MESSAGE || !port) return
    window.removeEventListener('message', listen)
    resolve(port)
  })
})

function withTroubles(bridge: Bridge | undefined): Bridge {
  return new Proxy({} as Bridge, {
    get(_target, name: keyof Bridge) {
      const call = bridge?.[name] as ((...given: unknown[]) => unknown) | undefined
      if (!call) throw new Error(`no bridge for ${String(name)}`)
      return (...given: unknown[]) => {
        const answer = call(...given)
        return answer instanceof Promise ? answer.catch(rethrow) : answer
      }
    },
  })
}

/** Errors keep only their message on the way through the bridge; see electron/preload.ts. */
function rethrow(error: unknown): never {
  try {
    const { code, sentence } = JSON.parse((error as Error).message) as { code: string; sentence: Bilingual }
    throw new PlatformTrouble(code, sentence)
  } catch (found) {
    throw found instanceof PlatformTrouble ? found : error
  }
}
