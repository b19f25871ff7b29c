import { words } from './say'

/** Words of the page of a qualification and of the sheet its results are typed into. */
export const qualificationWords = words({
  scheme: { en: 'Scheme', zh: '证书体系' },
  level: { en: 'Level', zh: '等级' },
  number: { en: 'Number', zh: '资格编号' },
  awardingBody: { en: 'Awarding body', zh: '颁证机构' },
  hours: { en: 'Guided / total hours', zh: '指导学时/总学时' },
  credits: { en: 'Credits', zh: '学分' },
  rate: { en: 'Pass rate', zh: '通过率' },

  results: { en: 'Results', zh: '证书考试成绩' },
  enter: { en: 'Enter results', zh: '录入成绩' },
  noResults: {
    en: 'Nobody is registered yet. Results come in with an imported list, or are typed for a whole group at once.',
    zh: '尚无人注册。可导入成绩表，也可按团组批量录入。',
  },
  registered: { en: 'Registered', zh: '已注册' },
  sat: { en: 'Assessed', zh: '已考核' },
  passed: { en: 'Passed', zh: '通过' },
  failed: { en: 'Not passed', zh: '未通过' },
  certified: { en: 'Whole certificates', zh: '整证已获证' },
  rateOf: { en: '{percent}% of those assessed', zh: '占参考人数{percent}%' },
  byUnit: { en: 'By unit', zh: '按单元' },
  byGroup: { en: 'By group', zh: '按团组' },
  byCollege: { en: 'By college', zh: '按院校' },
  whole: { en: 'Overall', zh: '总成绩' },
  noGroup: { en: 'No group', zh: '未定团组' },
  noCollege: { en: 'No college', zh: '未填院校' },
  passRateOf: { en: 'Pass rate: {name}', zh: '通过率：{name}' },

  recognition: { en: 'Mutual recognition', zh: '证书互认' },
  recognitionHint: {
    en: 'Say which certificate this one is recognised as, and under which agreement; the other certificate then shows it too.',
    zh: '登记本证书与哪个证书互认、依据哪份协议；对方证书页面会同时显示。',
  },
  addRecognition: { en: 'Add a recognised certificate', zh: '添加互认证书' },
  fromHere: { en: 'holders of this certificate are recognised as holding', zh: '持本证书者视同持有' },
  toHere: { en: 'holders of that certificate are recognised as holding this one', zh: '持该证书者视同持有本证书' },
  under: { en: 'Under', zh: '依据' },
  noAgreement: { en: 'no agreement named', zh: '未注明协议' },
  chooseCertificate: { en: 'Certificate not said yet', zh: '尚未选定证书' },
  change: { en: 'Change', zh: '修改' },
  done: { en: 'Done', zh: '完成' },
  makeMutual: { en: 'Recognise the other way too', zh: '设为双向互认' },
  madeMutual: { en: '“{other}” recognised as “{name}”', zh: '“{other}”获认可为“{name}”' },
  mutual: { en: 'Both ways', zh: '双向互认' },

  units: { en: 'Units', zh: '单元' },
  addUnit: { en: 'Add a unit', zh: '添加单元' },
  unitsInUse: { en: 'Results name these units: {units}.', zh: '成绩中已使用的单元：{units}。' },
  noUnits: {
    en: 'Without units only an overall result is kept. Add the units to record a result for each.',
    zh: '未设单元时只登记总成绩。添加单元后可逐单元登记。',
  },
  details: { en: 'The qualification', zh: '证书信息' },
  files: { en: 'Files', zh: '附件' },
})
