import type { BackupChannels } from '@shared/backups'
import { z } from 'zod'

const nothing = z.undefined()
const source = z.enum(['folder', 'beside', 'other'])

/** What the channels of backups take. */
export const backupSchemas: { readonly [C in keyof BackupChannels]: z.ZodType<BackupChannels[C]['request']> } = {
  'backups:state': z.object({ officeName: z.string().max(400).optional() }),
  'backups:choose': nothing,
  'backups:forget': nothing,
  'backups:make': z.object({ why: z.enum(['asked', 'import', 'bulkDelete']) }),
  'backups:list': z.object({ source, choose: z.boolean().optional(), secret: z.string().max(1000).optional() }),
  'backups:restore': z.object({
    source,
    name: z.string().regex(/^\d{4}-\d{2}-\d{2} \d{4} \d{12}\.backup\.age$/),
  }),
  'backups:later': nothing,
  'backups:restoredRead': nothing,
}
