import type { Bilingual } from '@shared/model/define'
import { say, type Values } from '@shared/text/say'
import { messages } from './messages'

export type TroubleCode = keyof typeof messages

/** Something a person must be told: a code for the program, a sentence in both languages for people. */
export class Trouble extends Error {
  readonly sentence: Bilingual

  constructor(
    readonly code: TroubleCode,
    values: Values = {},
  ) {
    const pair = messages[code]
    const sentence = { en: say(pair, 'en', values), zh: say(pair, 'zh', values) }
    super(sentence.en)
    this.name = 'Trouble'
    this.sentence = sentence
  }
}

const byErrno: Readonly<Record<string, TroubleCode>> = {
  ENOSPC: 'diskFull',
  EDQUOT: 'diskFull',
  diskFull: 'diskFull',
  EACCES: 'notAllowed',
  EPERM: 'notAllowed',
  EROFS: 'readOnly',
  EBUSY: 'inUse',
  ETXTBSY: 'inUse',
  ENOENT: 'notFound',
  ENOTDIR: 'notFound',
  EISDIR: 'isFolder',
  ENAMETOOLONG: 'nameTooLong',
  EIO: 'deviceError',
}

/** Turns an error of the file system into one for people. `name` is the file's name without its folder. */
export function fileTrouble(error: unknown, name: string): Trouble {
  if (error instanceof Trouble) return error
  const errno = (error as { code?: string } | null)?.code ?? ''
  return new Trouble(byErrno[errno] ?? 'fileFailed', { name, code: errno || 'unknown' })
}
