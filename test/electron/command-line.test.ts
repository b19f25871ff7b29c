import { expect, test } from 'vitest'
import { readLaunch } from '../../electron/command-line'

test('a packaged program opens its window when no word is said', () => {
  expect(readLaunch(['tongxing'], true)).toEqual({ words: null, profile: undefined })
  expect(readLaunch(['tongxing', '--no-sandbox', '--inspect=0'], true)).toEqual({ words: null, profile: undefined })
})

test('a packaged program takes the words of the command line', () => {
  const argv = ['tongxing', '--no-sandbox', 'import', 'a.csv', '--cohort', 'X', '--profile', '/p']
  expect(readLaunch(argv, true)).toEqual({ words: argv.slice(2), profile: '/p' })
})

test('unpackaged, the folder of the program is no word', () => {
  expect(readLaunch(['electron', '--inspect=0', '/program', '--no-sandbox'], false).words).toBeNull()
  expect(readLaunch(['electron', '/program', 'list', 'person', '--json'], false).words).toEqual([
    'list',
    'person',
    '--json',
  ])
})

test('behind a lone -- stands a command, even an empty one', () => {
  expect(readLaunch(['electron', '--no-sandbox', '/program', '--'], false).words).toEqual([])
  expect(readLaunch(['electron', '/program', '--', 'list', '--profile=/p'], false)).toEqual({
    words: ['list', '--profile=/p'],
    profile: '/p',
  })
})

test('the profile of a window is named before any word', () => {
  expect(readLaunch(['electron', '/program', '--profile', '/p'], false)).toEqual({ words: null, profile: '/p' })
  expect(readLaunch(['tongxing', '--profile=/p'], true)).toEqual({ words: null, profile: '/p' })
})

test('help and version need no verb', () => {
  expect(readLaunch(['tongxing', '--version'], true).words).toEqual(['--version'])
})
