import { resolve } from 'node:path'
import { playwright } from '@vitest/browser-playwright'
import { defineConfig } from 'vitest/config'

const resolveShared = { alias: { '@shared': resolve(import.meta.dirname, 'shared') } }

export default defineConfig({
  test: {
    projects: [
      {
        resolve: resolveShared,
        test: {
          name: 'unit',
          environment: 'node',
          // Generous: a busy machine is no failure.
          testTimeout: 60_000,
          include: ['test/shared/**/*.test.ts', 'test/electron/**/*.test.ts', 'test/scripts/**/*.test.ts'],
        },
      },
      {
        resolve: resolveShared,
        // Named because vite would otherwise find it in the middle of the run and reload the page.
        optimizeDeps: {
          include: [
            'dexie',
            'libphonenumber-js/min',
            'pinyin-pro',
            '@mantine/core',
            '@mantine/notifications',
            '@tabler/icons-react',
            '@tanstack/react-virtual',
            'axe-core',
            'docx',
            'docxtemplater',
            'pizzip',
            'wouter',
          ],
        },
        test: {
          name: 'browser',
          // A second try on a machine that stood still for a moment; the summary names every test that needed one.
          retry: 1,
          testTimeout: 60_000,
          hookTimeout: 60_000,
          include: ['test/renderer/**/*.test.ts', 'test/renderer/**/*.test.tsx'],
          setupFiles: ['test/renderer/fresh-storage.ts'],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              // A drawer that slides in is clicked where it was: outside of the page.
              contextOptions: { reducedMotion: 'reduce' },
              launchOptions: {
                executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
                args: [
                  '--no-sandbox',
                  '--disable-background-networking',
                  '--disable-component-update',
                  '--disable-sync',
                ],
              },
            }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
      {
        resolve: resolveShared,
        test: {
          name: 'desktop',
          environment: 'node',
          retry: 1,
          include: ['test/desktop/**/*.test.ts'],
          globalSetup: ['scripts/checks/desktop-tests.mjs'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          // One Electron at a time: two cores, and the tests look at what is on the screen.
          fileParallelism: false,
        },
      },
      {
        resolve: resolveShared,
        test: {
          name: 'torture',
          environment: 'node',
          include: ['test/torture/**/*.test.ts'],
          globalSetup: ['scripts/checks/desktop-tests.mjs'],
          hookTimeout: 600_000,
          fileParallelism: false,
        },
      },
    ],
  },
})
