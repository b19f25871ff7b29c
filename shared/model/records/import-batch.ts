import { define } from '../define'

export const importBatch = define({
  key: 'importBatch',
  label: { en: 'Import batch', zh: '导入批次' },
  sectionOf: 'cohort',
  fields: {
    file: { kind: 'text', label: { en: 'File name', zh: '文件名' } },
    sha256: { kind: 'text', label: { en: 'Fingerprint', zh: '校验值' } },
    listDate: {
      kind: 'date',
      label: { en: 'Date of the list', zh: '名单日期' },
      note: 'as the list says it of itself, else of the file',
    },
    encoding: { kind: 'text', label: { en: 'Encoding', zh: '编码' } },
    sheet: { kind: 'text', label: { en: 'Sheet', zh: '工作表' } },
    headerRows: { kind: 'list', label: { en: 'Heading rows', zh: '表头行' }, of: 'number' },
    mapping: {
      kind: 'list',
      label: { en: 'Column mapping', zh: '列对应' },
      fields: {
        index: { kind: 'number', label: { en: 'Column (from 0)', zh: '列（自0起）' } },
        header: { kind: 'text', label: { en: 'Heading', zh: '表头' } },
        field: { kind: 'text', label: { en: 'Field', zh: '字段' } },
      },
    },
    cohort: {
      kind: 'reference',
      label: { en: 'Cohort', zh: '团组' },
      to: 'cohort',
      note: 'empty where the file is a register',
    },
    counts: { kind: 'text', label: { en: 'Counts', zh: '计数' } },
    changeSet: { kind: 'reference', label: { en: 'Change set', zh: '变更集' }, to: 'changeSet' },
    undoneOn: { kind: 'date', label: { en: 'Undone on', zh: '撤销日期' } },
  },
})
