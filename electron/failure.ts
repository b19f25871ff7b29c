import { say, words } from '@shared/text/say'
import { app, dialog } from 'electron'
import { log } from './log'
import { languageOf } from './settings'
import { Trouble } from './trouble'

const texts = words({
  title: { en: 'Tongxing cannot start', zh: '同行无法启动' },
  sentence: {
    en: 'The program stopped before it opened your records ({reason}); they are unchanged. Restart the computer, or ask for help with the file tongxing.log of the profile.',
    zh: '程序在打开资料之前停止（{reason}），资料没有改动。请重新启动电脑；如仍不行，请把资料夹中的 tongxing.log 发给技术人员。',
  },
})

/** A box before the engine is ready goes to a terminal nobody may have open. Milliseconds. */
const READY_WITHIN = 10_000

/** The program could not start: says so in a box, and ends. */
export async function failProgram(error: unknown): Promise<void> {
  log(`start: ${(error as Error).stack ?? error}`)
  const language = languageOf(app.getPreferredSystemLanguages()[0] ?? '')
  const sentence =
    error instanceof Trouble
      ? error.sentence[language]
      : say(texts.sentence, language, { reason: (error as Error).message })
  await Promise.race([app.whenReady(), new Promise((resolve) => setTimeout(resolve, READY_WITHIN))])
  dialog.showErrorBox(say(texts.title, language), sentence)
  app.exit(1)
}
