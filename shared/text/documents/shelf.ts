import { words } from '../say'

/** Words of the shelf of documents. */
export const shelfWords = words({
  title: { en: 'Documents', zh: '打印文档' },
  summaryPurpose: { en: 'The group at a glance, for the head of the college.', zh: '团组总体情况，供院校领导审阅。' },
  fields: { en: 'Fields', zh: '字段范围' },
  year: { en: 'Year', zh: '年度' },
  copies: { en: 'Numbered copies', zh: '编号份数' },
  copiesSuffix: { en: ' copies', zh: ' 份' },
  documents: { en: 'Documents to print…', zh: '打印文档…' },
  gone: {
    en: 'The record this document is about is not there any more; nothing can be printed of it.',
    zh: '该文档对应的记录已不存在，无法打印。',
  },
})
