import { applyChanges } from '../../../renderer/office/apply'
import { Memory } from '../../../renderer/office/memory'
import { type Choices, changesOf, type ImportChanges } from '../../../shared/import/changes'
import type { ImportOptions, ImportPlan } from '../../../shared/import/contract'
import type { Workbook } from '../../../shared/import/grid'
import { planImport } from '../../../shared/import/plan'
import type { Change } from '../../../shared/model/change-set'

/** The records of an office in memory, with the program's own way of putting change sets into them. */
export class Office {
  readonly records = new Memory()
  private seq = 0
  private ids = 0

  plan(name: string, workbook: Workbook, options: ImportOptions): ImportPlan {
    const steps = planImport({ name, bytes: 1, sha256: '0'.repeat(64) }, workbook, options, this.records)
    let step = steps.next()
    while (!step.done) step = steps.next()
    return step.value
  }

  changes(plan: ImportPlan, options: ImportOptions, choices: Choices = new Map()): ImportChanges {
    return changesOf(plan, choices, this.records, () => `id${String(++this.ids).padStart(6, '0')}`, options)
  }

  write(plan: ImportPlan, options: ImportOptions, choices: Choices = new Map()): ImportChanges {
    const made = this.changes(plan, options, choices)
    this.apply(made.draft.changes)
    return made
  }

  /** Changes made by hand. */
  apply(changes: readonly Change[]): void {
    applyChanges(this.records, changes, ++this.seq)
  }

  import(name: string, workbook: Workbook, options: ImportOptions): { plan: ImportPlan; made: ImportChanges } {
    const plan = this.plan(name, workbook, options)
    return { plan, made: this.write(plan, options) }
  }
}

/** Options of an import, with as little as a test has to say. */
export function importOptions(
  cohort: ImportOptions['cohort'] = {},
  overrides: ImportOptions['overrides'] = {},
): ImportOptions {
  return { language: 'en', cohort, overrides, today: '2026-09-01' }
}

/** A sheet of text as a csv file gives it. */
export function csv(...rows: (string | number | null)[][]): Workbook {
  return { format: 'csv', encoding: 'utf-8', delimiter: ',', sheets: [{ sheet: null, rows, merges: [] }] }
}
