import type { RefusalCode } from '@shared/import/grid'
import { refusalSentence, refusalWords } from '@shared/import/refusal-text'
import { expect, test } from 'vitest'

const codes = Object.keys(refusalWords) as RefusalCode[]

test.each(codes)('%s is one whole sentence in both languages', (code) => {
  const values = code === 'headingTwice' ? { heading: 'Passport No.' } : undefined
  const refusal = values ? { code, values } : { code }
  for (const sentence of [refusalSentence(refusal, 'en'), refusalSentence(refusal, 'zh')]) {
    expect(sentence).not.toMatch(/[{}]|undefined/)
    expect(sentence).toMatch(/nothing was written|没有写入任何内容/)
    expect(sentence).toMatch(/[.。]$/)
  }
})

test('what a file is instead, and which limit it passed, are said', () => {
  expect(refusalSentence({ code: 'notASpreadsheet', values: { kind: 'pdf' } }, 'zh')).toContain('是 PDF 文档，')
  expect(refusalSentence({ code: 'tooLarge', values: { limit: 200_000 } }, 'en')).toContain('200000 rows')
})
