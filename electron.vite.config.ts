import { resolve } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'
import type { Plugin } from 'vite'

const at = (path: string) => resolve(import.meta.dirname, path)
const alias = { '@shared': at('shared') }

// CommonJS runs on every Electron from 25 on; the ending is needed because package.json says "type": "module".
const commonjs = { format: 'cjs' as const, entryFileNames: '[name].cjs', chunkFileNames: '[name]-[hash].cjs' }

// Targets are named because electron-vite would guess them from node_modules/electron, not from the Electron that runs.
const node = { target: 'node18.15', externalizeDeps: false } as const

// The font package names every file twice. Chromium reads the woff2; the older copies would add 14 MB to the program.
const woff2Only: Plugin = {
  name: 'woff2-only',
  enforce: 'pre',
  transform: (code, id) =>
    /@fontsource.*\.css/.test(id) ? code.replaceAll(/,\s*url\([^)]+\.woff\)\s*format\('woff'\)/g, '') : undefined,
}

export default defineConfig({
  main: {
    resolve: { alias },
    build: {
      ...node,
      outDir: 'out/main',
      rolldownOptions: {
        input: {
          index: at('electron/main.ts'),
          backups: at('electron/backups/worker.ts'),
          'reader-unprotect-process': at('electron/reader-unprotect-process.ts'),
        },
        output: commonjs,
      },
    },
  },
  preload: {
    resolve: { alias },
    build: {
      ...node,
      outDir: 'out/preload',
      rolldownOptions: {
        input: { index: at('electron/preload.ts'), reader: at('electron/reader-preload.ts') },
        output: commonjs,
      },
    },
  },
  renderer: {
    root: at('renderer'),
    resolve: { alias },
    plugins: [react(), woff2Only],
    worker: { format: 'es' },
    build: {
      outDir: at('out/renderer'),
      emptyOutDir: true,
      minify: 'oxc',
      target: 'chrome114',
      rolldownOptions: {
        input: {
          index: at('renderer/index.html'),
          print: at('renderer/print.html'),
          reader: at('renderer/reader.html'),
          lock: at('renderer/lock.html'),
        },
      },
    },
  },
})
