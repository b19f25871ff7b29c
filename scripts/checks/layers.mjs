// Who may import whom, by where a path leads. The linter holds what can be told from the words of an import alone
// (packages, circles); the tsconfig of each layer keeps foreign globals out.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'

/**
 * The narrowest entry decides. Folders end with a slash; `own` is the folder of the entry itself, `types` what may be
 * imported as `import type` besides, `except` what is forbidden all the same.
 */
const mayImport = [
  { of: 'shared/', own: true, types: ['shared/'] },
  { of: 'shared/model/', own: true },
  { of: 'shared/text/', own: true, values: ['shared/model/'], types: ['shared/'] },
  { of: 'shared/rules/', own: true, values: ['shared/model/', 'shared/text/'] },
  { of: 'shared/import/', own: true, values: ['shared/model/', 'shared/rules/', 'shared/text/'] },
  {
    of: 'shared/summary/',
    own: true,
    values: ['shared/model/', 'shared/rules/', 'shared/text/'],
    types: ['shared/ipc.ts'],
  },
  {
    of: 'shared/documents/',
    own: true,
    values: ['shared/model/', 'shared/rules/', 'shared/search/', 'shared/summary/', 'shared/text/'],
    types: ['shared/ipc.ts'],
  },
  {
    of: 'shared/export/',
    own: true,
    values: ['shared/model/', 'shared/text/'],
    types: ['shared/import/'],
  },
  {
    of: 'shared/list/',
    own: true,
    values: ['shared/model/', 'shared/rules/', 'shared/import/', 'shared/search/', 'shared/text/'],
  },
  { of: 'shared/search/', own: true, values: ['shared/model/', 'shared/rules/', 'shared/text/'] },
  {
    of: 'shared/list/',
    own: true,
    values: ['shared/import/values/', 'shared/model/', 'shared/rules/', 'shared/search/', 'shared/text/'],
  },
  { of: 'shared/templates/', own: true, values: ['shared/model/', 'shared/rules/', 'shared/text/'] },
  { of: 'shared/example/', own: true, values: ['shared/model/', 'shared/rules/', 'shared/text/'] },
  { of: 'electron/', own: true, values: ['shared/', 'resources/'] },
  { of: 'renderer/', own: true, values: ['shared/', 'resources/'] },
  { of: 'renderer/platform.ts', own: true, values: ['shared/'] },
  { of: 'renderer/sheets/', own: true, values: ['shared/', 'renderer/platform.ts'] },
  { of: 'renderer/office/', own: true, values: ['shared/', 'renderer/platform.ts', 'renderer/sheets/'] },
  {
    of: 'renderer/print/',
    own: true,
    values: ['shared/', 'resources/', 'renderer/platform.ts', 'renderer/ui/format.ts', 'renderer/ui/fonts.ts'],
  },
  {
    of: 'renderer/ui/',
    own: true,
    values: ['shared/'],
    except: ['shared/model/records/', 'shared/model/dictionary.ts'],
  },
  {
    of: 'renderer/lock/',
    own: true,
    values: ['shared/', 'renderer/app/theme.ts', 'renderer/ui/', 'renderer/platform.ts'],
  },
  {
    of: 'renderer/records/',
    own: true,
    values: ['shared/', 'resources/', 'renderer/office/', 'renderer/sheets/', 'renderer/ui/', 'renderer/platform.ts'],
  },
  {
    of: 'renderer/features/*/',
    own: true,
    values: [
      'shared/',
      'renderer/office/',
      'renderer/print/',
      'renderer/records/',
      'renderer/sheets/',
      'renderer/ui/',
      'renderer/platform.ts',
    ],
  },
]

/** Words that only these files may use. */
const onlyIn = [
  {
    file: 'electron/ipc/handle.ts',
    word: /\bipcMain\b/,
    why: 'only electron/ipc/handle.ts listens to pages: it checks the sender and the payload',
  },
  {
    file: 'renderer/platform.ts',
    word: /\b(?:window|globalThis|self)\s*(?:\?\.|\.|\[\s*['"`])\s*tongxing\b|\btongxing\b[^;\n]*\}\s*=\s*(?:window|globalThis|self)\b/,
    why: "only renderer/platform.ts reads the preload's bridge",
  },
]

const importWords =
  /\b(?:import|export)\s+(type\s+)?(?:[\w*$\s{},]+?\sfrom\s*|)['"]([^'"\n]+)['"]|\bimport\s*\(\s*['"]([^'"\n]+)['"]|new\s+URL\(\s*['"](\.[^'"\n]+)['"]\s*,\s*import\.meta\.url/g

/**
 * Breaches of the layers below a folder.
 * @param {string} root holds shared/, electron/ and renderer/
 * @returns {string[]} `file:line: sentence`
 */
export function findBreaches(root) {
  return ['shared', 'electron', 'renderer']
    .flatMap((layer) => sourcesBelow(root, layer))
    .flatMap((file) => breachesOf(root, file))
}

function sourcesBelow(root, layer) {
  const folder = path.join(root, layer)
  if (!existsSync(folder)) return []
  return readdirSync(folder, { recursive: true })
    .map((name) => path.posix.join(layer, name.split(path.sep).join('/')))
    .filter((name) => /\.(ts|tsx|mts|js|mjs)$/.test(name))
    .sort()
}

function breachesOf(root, file) {
  const text = withoutComments(readFileSync(path.join(root, file), 'utf8'))
  const at = (index) => `${file}:${text.slice(0, index).split('\n').length}`
  const imports = [...text.matchAll(importWords)].flatMap((match) => {
    const target = resolve(root, file, match[2] ?? match[3] ?? match[4])
    if (!target || isAllowed(file, target, Boolean(match[1]))) return []
    return `${at(match.index)}: ${layerOf(file).name} may not import ${target}`
  })
  const words = onlyIn.flatMap(({ file: owner, word, why }) => {
    const found = file === owner ? null : text.match(word)
    return found ? `${at(found.index)}: ${why}` : []
  })
  return [...imports, ...words]
}

/** Path of the imported file from the root, or null for a package. */
function resolve(root, file, words) {
  const plain = words.replace(/\?.*$/, '')
  let target
  if (plain.startsWith('.')) target = path.posix.join(path.posix.dirname(file), plain)
  else if (plain.startsWith('@shared/')) target = plain.replace('@shared/', 'shared/')
  else return null
  const endings = ['', '.ts', '.tsx', '.d.ts', '/index.ts', '/index.tsx']
  return endings.map((ending) => target + ending).find((name) => isFile(path.join(root, name))) ?? target
}

const isFile = (file) => statSync(file, { throwIfNoEntry: false })?.isFile() ?? false

function isAllowed(file, target, typeOnly) {
  const { entry, folder } = layerOf(file)
  if (!entry) return true
  const within = (places = []) =>
    places.some((place) => (place.endsWith('/') ? target.startsWith(place) : target === place))
  if (within(entry.except)) return false
  if (entry.own && target.startsWith(folder)) return true
  return within(entry.values) || (typeOnly && within(entry.types))
}

/** The entry that a file stands under, and its folder with the feature's own name in it. */
function layerOf(file) {
  let best = { entry: null, folder: '', name: file }
  for (const entry of mayImport) {
    const found = file.match(new RegExp(`^${entry.of.replaceAll('.', '\\.').replace('*', '[^/]+')}`))
    if (found && found[0].length > best.folder.length) best = { entry, folder: found[0], name: found[0] }
  }
  return best
}

/** Comments become spaces, so that positions stay; strings stay as they are. */
function withoutComments(text) {
  return text.replace(
    /('(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*")|\/\*[\s\S]*?\*\/|(?<![:\\])\/\/[^\n]*/g,
    (all, string) => (string ? all : all.replace(/[^\n]/g, ' ')),
  )
}
