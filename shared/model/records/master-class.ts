import { define } from '../define'

export const masterClass = define({
  key: 'masterClass',
  label: { en: 'Master class', zh: '大师班' },
  sectionOf: 'cohort',
  states: {
    planned: { en: 'Planned', zh: '筹备中', words: ['筹备'] },
    paired: { en: 'Paired', zh: '已结对' },
    running: { en: 'Running', zh: '进行中', words: ['进行'] },
    assessed: { en: 'Assessed', zh: '已考核', words: ['考核'] },
    completed: { en: 'Completed', zh: '已出师', words: ['出师'] },
    stopped: { en: 'Stopped', zh: '已中止', words: ['中止'] },
  },
  note: 'One teacher leads a team: one master, n apprentices; apprentices may later be masters.',
  fields: {
    name: { kind: 'bilingualText', label: { en: 'Name', zh: '名称' } },
    dates: { kind: 'dateRange', label: { en: 'From, to', zh: '起止' } },
    master: {
      kind: 'reference',
      label: { en: 'Master teacher', zh: '大师' },
      also: ['主讲大师', '主讲人', '主讲', 'Master', 'Speaker'],
      to: 'person',
    },
    cohort: { kind: 'reference', label: { en: 'Cohort', zh: '所属团组' }, to: 'cohort' },
    craft: { kind: 'text', label: { en: 'Craft or major', zh: '技艺/专业' } },
    pairs: { kind: 'list', label: { en: 'Master and apprentices', zh: '师徒结对' }, of: 'apprenticeship' },
    sessions: { kind: 'list', label: { en: 'Sessions', zh: '课次' }, of: 'itineraryItem' },
    resources: { kind: 'list', label: { en: 'Course resources', zh: '课程资源' }, of: 'file' },
    outputs: { kind: 'list', label: { en: 'Outputs', zh: '成果' }, of: 'output' },
    files: { kind: 'list', label: { en: 'Files', zh: '附件' }, of: 'file' },
    remarks: { kind: 'note', label: { en: 'Remarks', zh: '备注' } },
  },
})
