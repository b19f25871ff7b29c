import type { MessyCase } from './cases'

const _ = null

/** Numbers of lists, papers and studies, and lists of qualifications. All people are invented. */
export const papers: MessyCase[] = [
  {
    what: 'A1, A2 under 编号 is the list’s own number of somebody, and no number of an agreement',
    sheet: [
      ['编号', '姓名', '性别', '出生日期', '护照号'],
      ['A1', '王示例', '女', '2009-02-13', 'EZ0012345'],
      ['A2', '赵虚构', '男', '2008-06-05', 'EZ0012346'],
      ['A3', '李样本', '男', '2008-06-07', 'EZ0012347'],
    ],
    fields: ['seq', 'nameZh', 'gender', 'dob', 'passportNo'],
    rows: [{ agreementNo: undefined, seq: undefined }, {}, {}],
    unsaid: ['unknownWord'],
  },
  {
    what: 'nor is a number that does not run, nor one of a certificate',
    sheet: [
      ['编号', '姓名', '性别', '出生日期'],
      ['BH2026-03', '王示例', '女', '2009-02-13'],
      ['BH2026-07', '赵虚构', '男', '2008-06-05'],
    ],
    fields: [_, 'nameZh', 'gender', 'dob'],
    rows: [{ certNo: undefined }, {}],
  },
  {
    what: 'nothing is said of P01 under No.',
    sheet: [
      ['No.', 'Name', 'Sex', 'Passport'],
      ['P01', 'Wang Shili', 'F', 'EZ0012345'],
      ['P02', 'Zhao Xu', 'M', 'EZ0012346'],
    ],
    fields: ['seq', 'nameFull', 'gender', 'passportNo'],
    rows: [{ seq: undefined }, {}],
    unsaid: ['unknownWord'],
  },
  {
    what: 'what was studied and the degree in one column, however they are put together',
    sheet: [
      ['姓名', '性别', '学历学位', '职称'],
      ['王示例', '女', '本科/学士', '讲师'],
      ['赵虚构', '男', '硕士研究生', '教授'],
      ['钱假', '男', '研究生 硕士', '讲师'],
      ['孙假', '男', '大学本科、工学学士', '讲师'],
      ['周假', '男', '本科，硕士', '讲师'],
      ['吴拟', '男', '博士', '讲师'],
    ],
    fields: ['nameZh', 'gender', 'level', 'profTitle'],
    rows: [
      { level: 'bachelor', degree: 'bachelor' },
      { level: 'master', degree: undefined },
      { level: 'master', degree: 'master' },
      { level: 'bachelor', degree: 'bachelor' },
      { level: 'bachelor', degree: 'master' },
      { level: 'doctor', degree: undefined },
    ],
    unsaid: ['unknownWord'],
  },
  {
    what: 'a degree with its subject, studies beside work',
    sheet: [
      ['姓名', '性别', '最高学历', '最高学位'],
      ['王示例', '女', '大学', '学士'],
      ['赵虚构', '男', '在职研究生', '工学硕士'],
      ['李样本', '男', '博士研究生', '教育学博士学位'],
    ],
    rows: [
      { level: 'bachelor', degree: 'bachelor' },
      { level: 'master', degree: 'master' },
      { level: 'doctor', degree: 'doctor' },
    ],
    unsaid: ['unknownWord'],
  },
  {
    what: 'a catalogue of qualifications names nobody, and has numbers of its own',
    sheet: [
      ['证书目录'],
      ['序号', '证书名称', '颁发机构', '证书编号', '等级', '备注'],
      [1, '汽车维修工三级', '示例考试中心', 'ZS-2026-001', '三级', _],
      [2, '花卉园艺师四级', '示例考试中心', 'ZS-2026-002', '四级', _],
    ],
    recordTypes: ['qualification'],
    fields: ['seq', 'qualTitle', 'awardingBody', 'qualNo', 'rqfLevel', 'remarks'],
    rows: [{ qualNo: 'ZS-2026-001', rqfLevel: 'cn3' }, { qualTitle: '花卉园艺师四级' }],
    unsaid: ['noName', 'qualNoFormat'],
  },
]
