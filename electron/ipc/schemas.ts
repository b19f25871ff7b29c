import {
  type Channel,
  type Channels,
  type JobResult,
  MOST_FILES,
  PREVIEW_LIMIT,
  SHORTEST_PASSPHRASE,
} from '@shared/ipc'
import { z } from 'zod'
import { backupSchemas } from './backup-schemas'

/** Largest file that is read or written in one piece, in bytes. */
export const FILE_LIMIT = 200 * 1024 * 1024

const token = z.string().regex(/^[0-9a-f]{32}$/)
const fileName = z
  .string()
  .min(1)
  .max(255)
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they have no place in a file name.
  .refine((name) => !/[/\\\u0000-\u001f]/.test(name) && name !== '.' && name !== '..')
/** What the program draws by itself is small. */
const made = z.instanceof(ArrayBuffer).refine((data) => data.byteLength <= 8 * 1024 * 1024)
const bytes = z.instanceof(ArrayBuffer).refine((data) => data.byteLength <= FILE_LIMIT)
/** What a record says of a file that is kept for it. */
const keptFile = z.object({
  fileName,
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  bytes: z.number().int().nonnegative(),
})
const nothing = z.undefined()
const jobId = z.string().min(1).max(64)
const line = z.string().max(4000)

export const settingsSchema = z.object({
  language: z.enum(['en', 'zh']),
  who: z.string().max(120),
  colorScheme: z.enum(['light', 'dark', 'auto']),
  lockAfter: z.number().min(0).max(1440).optional(),
})

const secret = z.string().max(1000)
const newPassphrase = secret.refine((text) => [...text].length >= SHORTEST_PASSPHRASE)
const confirmed = z.object({ current: secret.optional() })
const code = z.string().max(200)
/** What people had half typed; far above anything a person types, far below what would be felt. */
const drafts = z.object({
  at: z.string().max(2000),
  kept: z.record(z.string().max(4000), z.unknown()).refine((kept) => weight(kept) <= 8_000_000),
})

const printJob = z.object({
  document: z.enum(['cohortSummary', 'document']),
  language: z.enum(['en', 'zh', 'both']),
  fileName,
  data: z.unknown().refine((data) => weight(data) <= 64_000_000),
  sensitive: z.boolean().optional(),
  bare: z.boolean().optional(),
})

const paperChoice = z.object({
  // Never read as an option by the command that prints.
  printer: z.string().min(1).max(255).regex(/^[^-]/),
  copies: z.number().int().min(1).max(99),
  sides: z.enum(['one', 'longEdge', 'shortEdge']),
  pages: z
    .string()
    .max(200)
    .regex(/^[1-9]\d{0,4}(-[1-9]\d{0,4})?(,[1-9]\d{0,4}(-[1-9]\d{0,4})?)*$/)
    .optional(),
})

const jobResult: z.ZodType<JobResult> = z.union([
  z.object({ refused: line, report: z.unknown().optional(), lines: z.array(line).max(1000).optional() }),
  z.object({
    refused: z.undefined().optional(),
    report: z.unknown().optional(),
    rows: z.array(z.unknown()).optional(),
    wrote: z.object({ token: z.string().max(100), count: line.optional() }).optional(),
    lines: z.array(line).max(1000).optional(),
  }),
])

/** What each channel takes: checked before anything else sees it. A channel without a line here fails the build. */
export const schemas: { readonly [C in Channel]: z.ZodType<Channels[C]['request']> } = {
  'app:about': nothing,
  'app:settings': nothing,
  'app:saveSettings': settingsSchema,
  'files:choose': z.object({ kind: z.literal('spreadsheet') }),
  'files:dropped': z.object({ paths: z.array(z.string().min(1).max(4096)).max(MOST_FILES) }),
  'files:read': z.object({ token }),
  'files:save': z.object({ suggestedName: fileName, data: bytes, to: token.optional() }),
  'files:show': z.object({ token }),
  'files:open': z.object({ token }),
  'attachments:choose': z.object({ pictures: z.boolean(), many: z.boolean() }),
  'attachments:keep': z.object({ token }),
  'attachments:keepMade': z.object({ fileName: z.string().min(1).max(255), data: made }),
  'attachments:open': keptFile,
  'attachments:save': keptFile,
  'attachments:bytes': keptFile.extend({ bytes: z.number().int().nonnegative().max(PREVIEW_LIMIT) }),
  'reader:read': z.object({ data: bytes, name: fileName }),
  'reader:unprotect': z.object({ data: bytes, password: z.string().min(1).max(255) }),
  'print:pdf': printJob.extend({ to: token.optional() }),
  'print:printer': printJob.extend({ paper: paperChoice.optional() }),
  'print:printers': nothing,
  'print:preview': printJob.extend({ first: z.boolean() }),
  'pack:begin': z.object({ kind: z.enum(['folder', 'pdf']), name: fileName, to: token.optional() }),
  'pack:add': printJob.extend({ pack: token, title: z.string().max(300) }),
  'pack:put': z.object({ pack: token, fileName, data: bytes }),
  'pack:putKept': z.object({ pack: token, fileName, file: keptFile }),
  'pack:finish': z.object({ pack: token }),
  'pack:cancel': z.object({ pack: token }),
  'print:job': nothing,
  'print:ready': nothing,
  'print:failed': z.object({ reason: z.string().max(1000) }),
  'jobs:done': z.object({ id: jobId, result: jobResult }),
  'jobs:progress': z.object({ id: jobId, text: line }),
  'jobs:ready': nothing,
  ...backupSchemas,
  'keys:facts': nothing,
  'keys:setPassphrase': confirmed.extend({ passphrase: newPassphrase }),
  'keys:removePassphrase': confirmed,
  'keys:newRecoveryCode': confirmed,
  'keys:useKeychain': confirmed.extend({ use: z.boolean() }),
  'lock:now': nothing,
  'lock:active': nothing,
  'drafts:keep': drafts,
  'drafts:give': nothing,
  'drafts:taken': nothing,
  'lock:facts': nothing,
  'lock:unlock': z.object({ passphrase: secret }),
  'lock:checkCode': z.object({ code }),
  'lock:recover': z.object({ code, passphrase: newPassphrase }),
}

/** Rough size of plain data in characters, without building its text; stops counting at a hundred million. */
function weight(value: unknown): number {
  let sum = 0
  const open: unknown[] = [value]
  while (open.length > 0 && sum < 100_000_000) {
    const next = open.pop()
    if (typeof next === 'string') sum += next.length
    else if (next instanceof ArrayBuffer || ArrayBuffer.isView(next)) sum += next.byteLength
    else if (typeof next === 'object' && next !== null) for (const part of Object.values(next)) open.push(part)
    sum += 8
  }
  return sum
}
