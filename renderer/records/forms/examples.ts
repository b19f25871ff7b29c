/** Forms that come with the program, for offices to save and change. */
import type { Bilingual } from '@shared/model/define'
import { templateWords } from '@shared/text/templates'
import confirmation from '../../../resources/templates/confirmation.docx?url&no-inline'
import letter from '../../../resources/templates/invitation-letter.docx?url&no-inline'
import list from '../../../resources/templates/participants.xlsx?url&no-inline'

/** By the name of its file a form is called in the list and on the command line; the English ones are those of the folder. */
export const exampleForms: readonly { label: Bilingual; fileName: Bilingual; address: string }[] = [
  {
    label: templateWords.exampleList,
    fileName: { en: 'participants.xlsx', zh: '人员名单.xlsx' },
    address: list,
  },
  {
    label: templateWords.exampleLetter,
    fileName: { en: 'invitation-letter.docx', zh: '邀请函.docx' },
    address: letter,
  },
  {
    label: templateWords.exampleConfirmation,
    fileName: { en: 'confirmation.docx', zh: '参团证明.docx' },
    address: confirmation,
  },
]
