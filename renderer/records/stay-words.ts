/** What the first and the last day of a cohort are called: who comes here arrives, who goes abroad leaves. */
import type { Bilingual } from '@shared/model/define'
import { cohortWords } from '@shared/text/cohort'

const inbound: ReadonlySet<string | undefined> = new Set(['teacherIn', 'studyTourIn', 'trainOverseasStaff'])

export const stayWords = (kind: string | undefined): { from: Bilingual; to: Bilingual } =>
  inbound.has(kind)
    ? { from: cohortWords.arrival, to: cohortWords.goingHome }
    : { from: cohortWords.departure, to: cohortWords.return }
