/** Imports under way, by the name of their plan. */

import type { Office } from './office'
import { OfficeError } from './office-error'
import type { Answers } from './verbs'

type ImportVerb =
  | 'startImport'
  | 'adjustImport'
  | 'importRows'
  | 'importSheet'
  | 'choose'
  | 'applyImport'
  | 'wholePlan'
  | 'closeImport'

export class ImportSessions {
  constructor(private readonly office: () => Office) {}

  readonly verbs: Pick<Answers, ImportVerb> = {
    startImport: () => this.missing(),
    adjustImport: () => this.missing(),
    importRows: () => this.missing(),
    importSheet: () => this.missing(),
    choose: () => this.missing(),
    applyImport: () => this.missing(),
    wholePlan: () => this.missing(),
    closeImport: () => this.missing(),
  }

  private async missing(): Promise<never> {
    this.office()
    throw new OfficeError('noSuchPlan', 'There is no such plan')
  }
}
