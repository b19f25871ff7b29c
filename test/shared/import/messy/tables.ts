import type { Cell } from '../../../../shared/import/grid'
import type { MessyCase } from './cases'

const _ = null
const students: Cell[][] = [
  ['王示例', '男', '2008-11-12', 'E12345678', '19900000001'],
  ['李样本', '女', '2007-03-02', 'E22345678', '19900000002'],
  ['张虚构', '男', '2008-01-05', 'E32345678', '19900000003'],
]
const head: Cell[] = ['姓名', '性别', '出生日期', '护照号', '手机']
const own = ['nameZh', 'gender', 'dob', 'passportNo', 'phone']
const named = [{ nameZh: '王示例' }, { nameZh: '李样本' }, { nameZh: '张虚构' }]

/** Lists with everything around, between and inside them that is no row of the list. */
export const tables: MessyCase[] = [
  {
    what: 'people called Example and Sample are no examples of how to fill the list in',
    sheet: [
      ['Surname', 'First name', 'DOB', 'Passport No'],
      ['Example', 'Zoe', '12/05/2008', '123456789'],
      ['Sample', 'Adam', '25/11/2007', '223456789'],
      ['Test', 'Eve', '01/02/2008', '323456789'],
    ],
    rows: [{ surname: 'Example', dob: '2008-05-12' }, { surname: 'Sample' }, { surname: 'Test', dob: '2008-02-01' }],
  },
  {
    what: 'a filled-in example below the headings',
    sheet: [
      ['序号', ...head],
      ['示例', '张三', '男', '2008-01-01', 'E00000000', '13800000000'],
      ...students.map((row, i): Cell[] => [i + 1, ...row]),
    ],
    rows: named,
  },
  {
    what: 'pages with their headings and feet',
    sheet: [
      ['示例研学团名单'],
      head,
      students[0] ?? [],
      ['第 1 页，共 3 页'],
      ['示例研学团名单'],
      head,
      students[1] ?? [],
      ['- 2 -'],
      head,
      students[2] ?? [],
      ['第3页/共3页'],
      ['制表人：赵模拟', _, '审核：', _, '2026年6月1日'],
    ],
    rows: named,
    at: [3, 7, 10],
  },
  {
    what: 'sub-totals in words between colleges merged down',
    sheet: [
      ['学院', '姓名', '性别', '班级', '费用'],
      ['信息工程学院', '王示例', '男', '软件2401', 32000],
      [_, '李样本', '女', '软件2402', 32000],
      ['小计：2人', _, _, _, 64000],
      ['机电学院', '张虚构', '男', '机电2401', 32000],
      ['小计：1人', _, _, _, 32000],
      ['总计：3人', _, _, _, 96000],
      ['注：费用含签证费。'],
      ['院领导签字：', _, '经办人：赵模拟', _, '日期：2026.6.1'],
    ],
    merges: [[1, 0, 2, 0]],
    rows: [
      { nameZh: '王示例', department: '信息工程学院', feeDue: 32000 },
      { nameZh: '李样本', department: '信息工程学院' },
      { nameZh: '张虚构', department: '机电学院' },
    ],
  },
  {
    what: 'three rows of headings in two languages',
    sheet: [
      ['2026年暑期赴英研学团信息表', _, _, _, _, _, _],
      ['个人信息 Personal', _, _, '护照信息 Passport', _, '监护人 Guardian', _],
      ['姓名', '性别', '出生日期', '号码', '有效期至', '姓名', '电话'],
      ['Name', 'Sex', 'DOB', 'No.', 'Expiry', 'Name', 'Phone'],
      ['王示例', '男', '2008-11-12', 'E12345678', '2030-01-02', '王大示', '19800000001'],
      ['李样本', '女', '2007-03-02', 'E22345678', '2031-01-02', '李大样', '19800000002'],
    ],
    merges: [
      [0, 0, 0, 6],
      [1, 0, 1, 2],
      [1, 3, 1, 4],
      [1, 5, 1, 6],
    ],
    fields: ['nameZh', 'gender', 'dob', 'passportNo', 'passportExpiry', 'guardianName', 'guardianPhone'],
    rows: [{ nameZh: '王示例', guardianName: '王大示', passportExpiry: '2030-01-02' }, { nameZh: '李样本' }],
  },
  {
    what: 'the cohort in labelled cells above',
    sheet: [
      ['因公临时出国（境）人员名单'],
      ['团组名称', '示例省职业院校教师赴英培训团', _, '出访国家', '英国'],
      ['出访时间', '2026年9月6日至9月26日', _, '邀请单位', 'Example College'],
      ['组团单位：示例省教育厅', _, _, '批件号：示外〔2026〕12号'],
      ['序号', '姓名', '性别', '工作单位', '职务'],
      [1, '王示例', '男', '示例学院', '系主任'],
      [2, '李样本', '女', '样本学院', '教师'],
    ],
    cohort: { destination: ['GB'] },
    rows: [{ nameZh: '王示例', institution: '示例学院', position: '系主任' }, { nameZh: '李样本' }],
  },
  {
    what: 'headings with line breaks, units and hints',
    sheet: [
      ['姓\n名', '性别\n(M/F)', '出生\n日期\n(YYYY-MM-DD)', '身高\n（cm）', '体重(kg)', '护照\n有效期', '衣服\n尺码'],
      ['王示例', 'M', '2008-11-12', 175, 60, '2030-01-01', 'L'],
      ['李样本', 'F', '2007-03-02', '162', '48', '2031-01-01', 'S'],
    ],
    fields: ['nameZh', 'gender', 'dob', 'height', null, 'passportExpiry', 'clothesSize'],
    rows: [{ nameZh: '王示例', gender: 'M', height: 175, passportExpiry: '2030-01-01' }, { height: 162 }],
  },
  {
    what: 'short English headings',
    sheet: [
      ['No', 'Full name (as per passport)', 'M/F', 'D.O.B.', 'Nat.', 'PP No', 'PP exp', 'Tel', 'E-mail'],
      [1, 'Zoe EXAMPLE', 'F', '12/05/2008', 'GBR', '123456789', '03/04/2031', '07700 900123', 'zoe@example.org'],
      [2, 'Adam SAMPLE', 'M', '25/11/2007', 'British', '223456789', '15/04/2030', '07700 900124', 'adam@example.org'],
    ],
    fields: ['seq', 'nameFull', 'gender', 'dob', 'nationality', 'passportNo', 'passportExpiry', 'phone', 'email'],
    rows: [
      {
        nameFull: 'Zoe EXAMPLE',
        surname: 'EXAMPLE',
        dob: '2008-05-12',
        nationality: 'GB',
        passportExpiry: '2031-04-03',
      },
      { nameFull: 'Adam SAMPLE', nationality: 'GB', phone: '+447700900124' },
    ],
  },
  {
    what: 'blank columns between, and remarks far to the right',
    sheet: [
      [_, '姓名', _, '性别', '出生日期', _, '护照号', '手机'],
      [_, '王示例', _, '男', '2008-11-12', _, 'E12345678', '19900000001', _, _, _, '←请核对'],
      [_, '李样本', _, '女', '2007-03-02', _, 'E22345678', '19900000002'],
    ],
    rows: [
      { nameZh: '王示例', gender: 'M', passportNo: 'E12345678' },
      { nameZh: '李样本', phone: '+8619900000002' },
    ],
  },
  {
    what: 'teachers above students, each with headings of their own',
    sheet: [
      ['一、带队教师'],
      ['序号', '姓名', '性别', '职务', '手机'],
      [1, '赵模拟', '男', '系主任', '19900000009'],
      [],
      ['二、学生'],
      ['序号', '姓名', '性别', '出生日期', '班级', '护照号'],
      [1, '王示例', '男', '2008-11-12', '软件2401', 'E12345678'],
      [2, '李样本', '女', '2007-03-02', '软件2402', 'E22345678'],
    ],
    recordTypes: ['enrolment', 'enrolment'],
    rows: [
      { nameZh: '赵模拟', position: '系主任' },
      { nameZh: '王示例', classGroup: '软件2401' },
      { nameZh: '李样本' },
    ],
  },
  {
    what: 'participants and agreements on one sheet',
    sheet: [
      ['参团人员'],
      ['姓名', '性别', '护照号'],
      ['王示例', '男', 'E12345678'],
      ['李样本', '女', 'E22345678'],
      [],
      ['合作协议'],
      ['协议编号', '协议名称', '合作院校', '签订日期', '有效期至'],
      ['A-2024-1', '合作备忘录', 'Example College', '2024-01-02', '2027-01-01'],
    ],
    recordTypes: ['enrolment', 'agreement'],
    rows: [
      { nameZh: '王示例' },
      { nameZh: '李样本' },
      { agreementNo: 'A-2024-1', signDate: '2024-01-02', validTo: '2027-01-01' },
    ],
  },
  {
    what: 'two halves of a list beside one another',
    sheet: [
      ['名单'],
      ['序号', '姓名', '班级', '序号', '姓名', '班级'],
      [1, '王示例', '软件2401', 3, '张虚构', '软件2403'],
      [2, '李样本', '软件2402', 4, '赵模拟', '软件2404'],
    ],
    rows: [
      { nameZh: '王示例', classGroup: '软件2401' },
      { nameZh: '张虚构', classGroup: '软件2403' },
      { nameZh: '李样本', classGroup: '软件2402' },
      { nameZh: '赵模拟', classGroup: '软件2404' },
    ],
  },
  {
    what: 'contact and telephone in one cell',
    sheet: [
      ['姓名', '性别', '紧急联系人及电话'],
      ['王示例', '男', '王大示 19800000001'],
      ['李样本', '女', '李大样（父亲）19800000002'],
      ['张虚构', '男', '张大虚，母亲，19800000003'],
    ],
    rows: [
      { nameZh: '王示例', emergencyName: '王大示', emergencyPhone: '+8619800000001' },
      { emergencyName: '李大样', emergencyRelation: '父亲', emergencyPhone: '+8619800000002' },
      { emergencyName: '张大虚', emergencyRelation: '母亲', emergencyPhone: '+8619800000003' },
    ],
  },
  {
    what: 'both names in one cell',
    sheet: [
      ['姓名/Name', '性别', '护照号'],
      ['王示例 WANG Shili', '男', 'E12345678'],
      ['李样本（LI Yangben）', '女', 'E22345678'],
    ],
    rows: [
      { nameZh: '王示例', nameFull: 'WANG Shili', surname: 'WANG' },
      { nameZh: '李样本', nameFull: 'LI Yangben' },
    ],
  },
  {
    what: 'a list without headings below a title',
    sheet: [
      ['示例学院赴英学生名单'],
      [1, '王示例', '男', '2008-11-12', 'E12345678', '19900000001'],
      [2, '李样本', '女', '2007-03-02', 'E22345678', '19900000002'],
      [3, '张虚构', '男', '2008-01-05', 'E32345678', '19900000003'],
      ['合计3人'],
    ],
    rows: named,
  },
  {
    what: 'dates written the American way throughout the column',
    sheet: [
      ['Name', 'DOB', 'Passport expiry'],
      ['Zoe Example', '05/12/2008', '04/03/2031'],
      ['Adam Sample', '11/25/2007', '12/15/2030'],
    ],
    rows: [{ dob: '2008-05-12', passportExpiry: '2031-04-03' }, { dob: '2007-11-25' }],
  },
  {
    what: 'a sheet of notes first, then the list, then words for menus',
    sheet: [
      ['填写说明'],
      ['1. 请勿修改表头。'],
      ['2. 日期格式：2026-01-01。'],
      ['3. 联系人：赵老师，电话：0771-0000000。'],
    ],
    others: [
      [head, ...students],
      [
        ['性别', '民族'],
        ['男', '汉族'],
        ['女', '满族'],
      ],
    ],
    rows: named,
  },
  {
    what: 'a passport with its validity as a range and another with its place',
    sheet: [
      ['姓名', '护照号码', '护照有效期'],
      ['王示例', 'E12345678', '2020.05.06-2030.05.05'],
      ['李样本', 'E22345678', '2021/05/06—2031/05/05'],
      ['张虚构', 'E32345678', '至2029年1月1日'],
    ],
    rows: [{ passportExpiry: '2030-05-05' }, { passportExpiry: '2031-05-05' }, { passportExpiry: '2029-01-01' }],
  },
  {
    what: 'groups in the first column, numbered anew in each',
    sheet: [
      ['组别', '序号', '姓名', '性别', '班级'],
      ['第一组', 1, '王示例', '男', '软件2401'],
      [_, 2, '李样本', '女', '软件2402'],
      ['第二组', 1, '张虚构', '男', '软件2403'],
      [_, 2, '赵模拟', '女', '软件2404'],
    ],
    rows: [
      { nameZh: '王示例', subGroup: '第一组' },
      { nameZh: '李样本', subGroup: '第一组' },
      { nameZh: '张虚构', subGroup: '第二组' },
      { nameZh: '赵模拟', subGroup: '第二组' },
    ],
  },
  {
    what: 'journeys without a year',
    sheet: [
      ['姓名', '护照号', '出发日期', '返回日期'],
      ['王示例', 'E12345678', '7月12日', '8.2'],
      ['李样本', 'E22345678', '7月13日', '8.3'],
      ['张虚构', 'E32345678', '7月12日', '8.2'],
    ],
    rows: [
      { dateFrom: '2026-07-12', dateTo: '2026-08-02' },
      { dateFrom: '2026-07-13', dateTo: '2026-08-03' },
      { dateFrom: '2026-07-12', dateTo: '2026-08-02' },
    ],
  },
  {
    what: 'a vertical title beside the list',
    sheet: [
      ['学生名单', '姓名', '性别', '出生日期', '护照号'],
      [_, '王示例', '男', '2008-11-12', 'E12345678'],
      [_, '李样本', '女', '2007-03-02', 'E22345678'],
      [_, '张虚构', '男', '2008-01-05', 'E32345678'],
    ],
    merges: [[0, 0, 3, 0]],
    rows: named,
  },
  {
    what: 'ticks under the words for a choice',
    sheet: [
      ['姓名', '性别', '是否有护照', '家长同意', '肖像授权', '素食'],
      ['王示例', '男', '√', '✔', '是', ''],
      ['李样本', '女', '×', '未交', '否', '√'],
    ],
    rows: [
      { guardianConsent: true, photoConsent: true },
      { guardianConsent: false, photoConsent: false },
    ],
  },
  {
    what: 'hong kong characters',
    sheet: [
      ['學生姓名', '性別', '出生日期', '護照號碼', '聯絡電話', '緊急聯絡人', '關係'],
      ['陳樣本', '男', '2008-11-12', 'K12345678', '+852 5123 4567', '陳大文', '父親'],
      ['黃示例', '女', '2007-03-02', 'K22345678', '+852 6123 4567', '黃大文', '母親'],
    ],
    fields: ['nameZh', 'gender', 'dob', 'passportNo', 'phone', 'emergencyName', 'emergencyRelation'],
    rows: [{ nameZh: '陳樣本', phone: '+85251234567' }, { nameZh: '黃示例' }],
  },
  {
    what: 'the leader above the list, in labelled cells',
    sheet: [
      ['Study tour participants'],
      ['Group leader:', 'Ms Eve Invented', 'Mobile:', '07700 900999'],
      ['Dates:', '12 July 2026 - 2 August 2026'],
      [],
      ['Name', 'Sex', 'DOB', 'Passport number'],
      ['Zoe Example', 'F', '12/05/2008', '123456789'],
      ['Adam Sample', 'M', '25/11/2007', '223456789'],
    ],
    rows: [{ nameFull: 'Zoe Example' }, { nameFull: 'Adam Sample' }],
  },
  {
    what: 'people left out by a line of asterisks and a note in the middle',
    sheet: [head, students[0] ?? [], ['***************'], students[1] ?? [], ['以下人员待定'], students[2] ?? []],
    rows: named,
  },
  {
    what: 'a list with a blank heading over the names',
    sheet: [['序号', '', '性别', '出生日期', '护照号', '手机'], ...students.map((row, i): Cell[] => [i + 1, ...row])],
    fields: ['seq', ...own],
    rows: named,
  },
]
