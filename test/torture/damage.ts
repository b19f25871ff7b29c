/** Ways in which a disk, a copy program or a person spoils a file. */
import { readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs'
import type { Try } from './promise'

export interface Damage {
  what: string
  /** True where it changes what is there: a file of zeros stays as it is when it is zeroed. */
  strike(file: string, one: Try): boolean
}

const rewritten = (file: string, change: (bytes: Buffer) => Buffer): boolean => {
  const before = readFileSync(file)
  const after = change(Buffer.from(before))
  if (after.equals(before)) return false
  writeFileSync(file, after)
  return true
}

export const cut: Damage = {
  what: 'cut',
  strike(file, { between }) {
    const { size } = statSync(file)
    if (size === 0) return false
    truncateSync(file, between(0, size - 1))
    return true
  },
}

export const flipped: Damage = {
  what: 'a bit flipped',
  strike: (file, { between }) =>
    rewritten(file, (bytes) => {
      if (bytes.length === 0) return bytes
      const at = between(0, bytes.length - 1)
      bytes[at] = (bytes[at] ?? 0) ^ (1 << between(0, 7))
      return bytes
    }),
}

export const zeroed: Damage = {
  what: 'a stretch of zeros',
  strike: (file, { between }) =>
    rewritten(file, (bytes) => {
      const from = between(0, Math.max(0, bytes.length - 1))
      return bytes.fill(0, from, Math.min(bytes.length, from + between(1, 4096)))
    }),
}

export const gone: Damage = {
  what: 'deleted',
  strike(file) {
    rmSync(file)
    return true
  },
}

export const noise: Damage = {
  what: 'overwritten with noise',
  strike: (file, { between }) => rewritten(file, (bytes) => Buffer.from(bytes.map(() => between(0, 255)))),
}

export const doubled: Damage = {
  what: 'a stretch written twice',
  strike: (file, { between }) =>
    rewritten(file, (bytes) => {
      const from = between(0, Math.max(0, bytes.length - 1))
      const stretch = bytes.subarray(from, from + between(1, 2000))
      return Buffer.concat([bytes.subarray(0, from + stretch.length), stretch, bytes.subarray(from + stretch.length)])
    }),
}

export const damages: readonly Damage[] = [cut, flipped, zeroed, gone, noise, doubled]
