/** Forms that come with the program, for offices to save and change. */
import type { Bilingual } from '@shared/model/define'
import { templateWords } from '@shared/text/templates'
import confirmation from '../../../resources/templates/confirmation.docx?url&no-inline'
import letter from '../../../resources/templates/invitation-letter.docx?url&no-inline'
import list from '../../../resources/templates/participants.xlsx?url&no-inline'

export const exampleForms: readonly { label: Bilingual; fileName: string; address: string }[] = [
  { label: templateWords.exampleList, fileName: '人员名单.xlsx', address: list },
  { label: templateWords.exampleLetter, fileName: 'Letter of invitation.docx', address: letter },
  { label: templateWords.exampleConfirmation, fileName: '参团证明.docx', address: confirmation },
]
