import { writeFileSync } from 'node:fs'

// What `electron <folder>` runs before the folder's own program.
const program = `
const { app } = require('electron')
const fs = require('fs')
const path = require('path')
const words = process.argv.slice(1)
const takesNext = (word) => word === '-r' || word === '--require'
if (words.includes('-v') || (words.length === 1 && words[0] === '--version')) {
  console.log('v' + process.versions.electron)
  process.exit(0)
}
words.forEach((word, i) => takesNext(word) && require(path.resolve(words[i + 1])))
const given = words.find((word, i) => !word.startsWith('-') && !takesNext(words[i - 1]))
if (!given) {
  console.error('usage: electron <folder of a program>')
  process.exit(1)
}
let entry = path.resolve(given)
if (fs.statSync(entry).isDirectory()) {
  const about = JSON.parse(fs.readFileSync(path.join(entry, 'package.json'), 'utf8'))
  app.setAppPath(entry)
  app.name = about.productName || about.name || app.name
  if (about.version) app.setVersion(about.version)
  entry = path.join(entry, about.main || 'index.js')
} else app.setAppPath(path.dirname(entry))
require(entry)
`

/** Writes `default_app.asar`: without it a packaged Electron ignores the folder it is given. */
export function writeDefaultApp(file) {
  const files = { 'package.json': '{"name":"electron","main":"main.js"}', 'main.js': program }
  const header = { files: {} }
  let offset = 0
  for (const [name, text] of Object.entries(files)) {
    header.files[name] = { size: Buffer.byteLength(text), offset: String(offset) }
    offset += Buffer.byteLength(text)
  }
  const json = Buffer.from(JSON.stringify(header))
  const padding = Buffer.alloc((4 - (json.length % 4)) % 4)
  const sizes = Buffer.alloc(16)
  sizes.writeUInt32LE(4, 0)
  sizes.writeUInt32LE(json.length + padding.length + 8, 4)
  sizes.writeUInt32LE(json.length + padding.length + 4, 8)
  sizes.writeUInt32LE(json.length, 12)
  writeFileSync(file, Buffer.concat([sizes, json, padding, Buffer.from(Object.values(files).join(''))]))
}
