import os from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..')

/** What is fetched once and outlives `npm ci`. */
export const cacheFolder = path.join(process.env.XDG_CACHE_HOME || path.join(os.homedir(), '.cache'), 'tongxing')

/** The JavaScript file behind a command of an installed package, to run with this Node: no shell, no PATH, any system. */
export const tool = {
  biome: path.join(root, 'node_modules/@biomejs/biome/bin/biome'),
  electronBuilder: path.join(root, 'node_modules/electron-builder/cli.js'),
  electronVite: path.join(root, 'node_modules/electron-vite/bin/electron-vite.js'),
  tsc: path.join(root, 'node_modules/typescript/bin/tsc'),
  vitest: path.join(root, 'node_modules/vitest/vitest.mjs'),
}
