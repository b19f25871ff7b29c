import { words } from './say'

/** Words of the page of a master class. */
export const masterClassWords = words({
  master: { en: 'Master teacher', zh: '大师' },
  craft: { en: 'Craft', zh: '技艺/专业' },
  dates: { en: 'Dates', zh: '起止' },
  cohort: { en: 'Cohort', zh: '所属团组' },
  apprentices: { en: 'Apprentices', zh: '徒弟' },
  graduatedOf: { en: '{count} of {total} graduated', zh: '{total}人，已出师{count}人' },
  hours: { en: 'Sessions', zh: '课次' },
  hoursOf: { en: '{count} session, {hours} h | {count} sessions, {hours} h', zh: '{count}次，{hours}学时' },

  team: { en: 'Master and apprentices', zh: '师徒结对' },
  pairUp: { en: 'Pair apprentices', zh: '添加徒弟' },
  pairUpTitle: { en: 'Pair apprentices with the master', zh: '师徒结对' },
  pairVerb: { en: 'Pair {count} | Pair {count}', zh: '结对{count}人' },
  pairUpHint: {
    en: 'Search for people, or take everybody of the cohort; they are paired with {master}.',
    zh: '查找人员，或选取团组全体成员；均与{master}结对。',
  },
  theMaster: { en: 'the master', zh: '大师' },
  wholeCohort: { en: 'All of {name}', zh: '“{name}”全体成员' },
  people: { en: 'Apprentices', zh: '徒弟' },
  pairedOn: { en: 'Paired on', zh: '结对日期' },
  paired: {
    en: '{count} apprentice paired in “{name}” | {count} apprentices paired in “{name}”',
    zh: '“{name}”：已结对{count}人',
  },
  noPairs: {
    en: 'Nobody is paired yet. Pair the apprentices with their master; each has targets, an assessment and a graduation.',
    zh: '尚未结对。为师傅添加徒弟后，可逐一登记培养目标、考核与出师。',
  },
  nobody: { en: 'Apprentice not said yet', zh: '未定徒弟' },
  withOther: { en: 'paired with {name}', zh: '师从{name}' },
  since: { en: 'paired {date}', zh: '{date}结对' },
  targetsMet: { en: '{met} of {total} targets met', zh: '目标达成{met}/{total}' },
  noTargets: { en: 'no targets yet', zh: '未设目标' },
  graduated: { en: 'Graduated {date}', zh: '{date}出师' },
  graduate: { en: 'Graduate', zh: '出师' },
  graduatedNote: { en: '{person} graduated from “{name}”', zh: '{person}从“{name}”出师' },
  addTarget: { en: 'Add a target', zh: '添加目标' },
  noTargetsHint: { en: 'What the apprentice is to be able to do at the end.', zh: '结对期满应掌握的技能或成果。' },
  commonTargets: { en: 'Targets of each, one a line', zh: '共同培养目标（每行一项）' },
  removePair: { en: 'Remove the pair', zh: '删除结对' },
  asMaster: { en: 'Start a class of their own', zh: '开设大师班' },

  sessions: { en: 'Sessions', zh: '课次安排' },
  addSession: { en: 'Add a session', zh: '添加课次' },
  noSessions: {
    en: 'No session yet. Each has a day, its hours and what is taught.',
    zh: '暂无课次。逐次登记日期、学时与内容。',
  },
  resources: { en: 'Course resources', zh: '课程资源' },
  outputs: { en: 'What came of it', zh: '成果' },
  details: { en: 'The class', zh: '大师班信息' },
  files: { en: 'Files', zh: '附件' },
})
