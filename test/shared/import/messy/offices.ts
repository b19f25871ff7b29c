import type { MessyCase } from './cases'

const _ = null

/** Lists that offices of colleges in China and the UK really make, with what was once misread in them. */
export const offices: MessyCase[] = [
  {
    what: 'an export of a student system: the title of a course is what somebody studies',
    sheet: [
      ['Person Code', 'Forename', 'Surname', 'DOB', 'Sex', 'ULN', 'Course Title', 'Emergency Contact'],
      ['P1', 'Zoë', 'O’Neill-Müller', '05/03/2008', 'F', '1000000001', 'L3 Horticulture', 'Ann O’Neill (mum)'],
      ['P2', 'Jan', 'van der Probe', '25/12/2007', 'M', '1000000002', 'L3 Horticulture', 'P. van der Probe'],
    ],
    rows: [
      {
        givenNames: 'Zoë',
        surname: "O'Neill-Müller",
        dob: '2008-03-05',
        major: 'L3 Horticulture',
        emergencyRelation: 'mum',
      },
      { givenNames: 'Jan', surname: 'van der Probe', dob: '2007-12-25', trainingTopic: undefined },
    ],
  },
  {
    what: 'names in odd shapes: each in the script it is written in',
    sheet: [
      ['姓名', '护照号', '性别'],
      ['欧阳娜娜 / OUYANG NANA', 'EZ0012345', '女'],
      ['Zhang San (Sam)', 'EZ0012346', '男'],
      ['阿卜杜拉·买买提', 'EZ0012347', '男'],
      ['吕示（LV SHI）', 'EZ0012348', '男'],
      ['Müller, Jürgen', 'EZ0012349', '男'],
    ],
    rows: [
      { nameZh: '欧阳娜娜', nameFull: 'OUYANG NANA', surname: 'OUYANG' },
      { nameZh: undefined, nameFull: 'Zhang San', preferredName: 'Sam' },
      { nameZh: '阿卜杜拉·买买提', nameFull: undefined },
      { nameZh: '吕示', nameFull: 'LV SHI' },
      { nameZh: undefined, surname: 'Müller', givenNames: 'Jürgen' },
    ],
  },
  {
    what: 'family name and given name in columns of their own, twice',
    sheet: [
      ['中文姓', '中文名', '拼音姓', '拼音名', '护照号'],
      ['王', '示例', 'WANG', 'SHILI', 'EZ0012345'],
      ['吕', '样本', 'LYU', 'YANGBEN', 'EZ0012346'],
    ],
    fields: ['familyNameZh', 'givenNameZh', 'surname', 'givenNames', 'passportNo'],
    rows: [{ familyNameZh: '王', givenNameZh: '示例', surname: 'WANG' }, { surname: 'LYU' }],
  },
  {
    what: 'Name beside Surname is the given one',
    sheet: [
      ['Name', 'Surname', 'DOB', 'Passport No'],
      ['Zoe', 'Example', '13/02/2009', '999000111'],
      ['Adam', 'Sample', '14/02/2009', '999000112'],
    ],
    fields: ['givenNames', 'surname', 'dob', 'passportNo'],
    rows: [{ givenNames: 'Zoe' }, { givenNames: 'Adam' }],
  },
  {
    what: 'a short date is read by the column it stands in',
    sheet: [
      ['Name', 'Passport No', 'Date of issue', 'Expiry'],
      ['Zoe Example', '999000111', '5/3/24', '4/3/34'],
      ['Adam Sample', '999000112', '25/12/23', '24/12/33'],
    ],
    rows: [
      { passportIssueDate: '2024-03-05', passportExpiry: '2034-03-04' },
      { passportIssueDate: '2023-12-25', passportExpiry: '2033-12-24' },
    ],
  },
  {
    what: 'digits that a spreadsheet lost are refused, whether the check fits by chance or not',
    sheet: [
      ['姓名', '身份证号', '学号'],
      ['王示例', 2.19900200902135e17, '0024010101'],
      ['李样本', '219900200902130000', '0024010102'],
    ],
    rows: [
      { idCard: undefined, studentNo: '0024010101' },
      { idCard: undefined, dob: undefined, studentNo: '0024010102' },
    ],
  },
  {
    what: 'telephones with words, two in a cell, and WeChat by the same number',
    sheet: [
      ['姓名', '性别', '联系方式', '微信'],
      ['王示例', '女', '0086 199 0000 1111 / 19900002222', '同手机'],
      ['李样本', '男', '0531-88881111转8012', 'wx_li'],
      ['赵虚构', '男', '微信19900001113', ''],
      ['钱假设', '女', 'q@x.example', ''],
    ],
    rows: [
      { phone: '+8619900001111', phone2: '+8619900002222', wechat: '19900001111' },
      { phone: '+8653188881111;ext=8012', wechat: 'wx_li' },
      { phone: '+8619900001113' },
      { phone: undefined, email: 'q@x.example' },
    ],
  },
  {
    what: 'insured or not is no insurer',
    sheet: [
      ['姓名', '性别', '护照号', '保险'],
      ['王示例', '女', 'EZ0012345', '已买'],
      ['李样本', '男', 'EZ0012346', '√'],
    ],
    fields: ['nameZh', 'gender', 'passportNo', _],
    rows: [{ insurer: undefined }, { insurer: undefined }],
  },
  {
    what: 'what is to be paid and was paid',
    sheet: [
      ['研学团缴费情况表'],
      ['序号', '姓名', '班级', '应交（元）', '已交（元）', '欠费'],
      [1, '王示例', '园艺2401', '32,000.00', '16,000', '16000'],
      [2, '李样本', '园艺2401', '32000', '32000', '0'],
      ['合计', '', '', '64000', '48000', '16000'],
    ],
    rows: [
      { feeDue: 32000, feePaid: 16000 },
      { feeDue: 32000, feePaid: 32000 },
    ],
  },
  {
    what: 'guests arrive and leave',
    sheet: [
      ['序号', '英文姓名', '中文译名', '性别', '国籍', '护照号码', '抵达航班', '离开航班'],
      [1, 'Jane A. Mock', '简·莫克', '女', '英国', '999000222', 'BA039', 'BA038'],
      [2, 'Rhys ap Sample', '里斯', '男', '英国', '999000223', 'BA039', 'BA038'],
    ],
    rows: [{ nameFull: 'Jane A. Mock', flightOut: 'BA039', flightBack: 'BA038' }, { flightBack: 'BA038' }],
  },
  {
    what: 'parts of a score in brackets',
    sheet: [
      ['姓名', '性别', '出生日期', '外语成绩'],
      ['王示例', '女', '2000-02-13', '雅思6.5（L7 R6.5 W6 S6.5）'],
      ['李样本', '男', '2001-06-05', 'CET-4 458'],
    ],
    rows: [
      { englishTest: 'ielts', englishScore: '6.5', englishListening: '7', englishSpeaking: '6.5' },
      { englishTest: 'cet4', englishScore: '458', englishListening: undefined },
    ],
  },
  {
    what: 'two things in one column with a stroke between',
    sheet: [
      ['姓名/拼音', '性别/民族', '出生日期/出生地', '护照号/签发地', '有效期'],
      ['王示例/WANG SHILI', '女/汉族', '2009-02-13/山东', 'EZ0012345/山东', '2029-02-28'],
      ['李样本/LI YANGBEN', '男/回族', '2008-06-05/江苏', 'EZ0012346/江苏', '2033-04-01'],
    ],
    rows: [
      {
        nameZh: '王示例',
        nameFull: 'WANG SHILI',
        gender: 'F',
        dob: '2009-02-13',
        placeOfBirth: '山东',
        passportNo: 'EZ0012345',
        passportIssuePlace: '山东',
      },
      { gender: 'M', passportNo: 'EZ0012346' },
    ],
  },
  {
    what: 'groups as columns of names',
    sheet: [['2026年测试团分组'], ['第一组', '第二组'], ['王示例', '李样本'], ['赵虚构', '钱假设'], ['孙模拟', '']],
    rows: [
      { nameZh: '王示例', subGroup: '第一组' },
      { nameZh: '李样本', subGroup: '第二组' },
      { nameZh: '赵虚构', subGroup: '第一组' },
      { nameZh: '钱假设', subGroup: '第二组' },
      { nameZh: '孙模拟', subGroup: '第一组' },
    ],
  },
  {
    what: 'who was there, day by day',
    sheet: [
      ['Name', 'Student ID', 'Mon 13', 'Tue 14', 'Wed 15', '%'],
      ['Zoe Example', 'S001', 'P', 'P', 'A', '67%'],
      ['Adam Sample', 'S002', 'P', 'P', 'P', '100%'],
    ],
    recordTypes: ['enrolment'],
    rows: [{ nameFull: 'Zoe Example', studentNo: 'S001' }, { nameFull: 'Adam Sample' }],
  },
  {
    what: 'results of an awarding body with the number of the registration',
    sheet: [
      ['Reg. No.', 'Surname', 'Forename', 'DOB', 'Unit', 'Grade', 'Date achieved', 'Cert. No.'],
      ['REG001', 'Example', 'Zoe', '13/02/2008', 'L3-01', 'Pass', '20/06/2026', 'C0001'],
      ['REG002', 'Sample', 'Adam', '14/02/2008', 'L3-01', 'Refer', '', ''],
    ],
    recordTypes: ['qualificationResult'],
    fields: ['candidateNo', 'surname', 'givenNames', 'dob', 'unit', 'result', 'awardDate', 'certNo'],
    rows: [{ candidateNo: 'REG001', awardDate: '2026-06-20' }, { result: 'referred' }],
  },
  {
    what: 'a booking of a travel agent with adults and children',
    sheet: [
      ['Booking ref: ABC123', '', '', 'Departs: 12 Jul 2026', '', 'Returns: 26 Jul 2026'],
      ['Pax', 'Title', 'First name', 'Last name', 'Type', 'Date of Birth'],
      [1, 'Mrs', 'Ann', 'Example', 'Adult', '12/03/1975'],
      [2, 'Miss', 'Zoe', 'Example-Smith', 'Child', '13/02/2009'],
      [3, 'Mstr', 'Adam', 'Sample', 'Child', '14/02/2009'],
    ],
    rows: [
      { givenNames: 'Ann', roleInGroup: 'accompanyingTeacher' },
      { surname: 'Example-Smith', roleInGroup: 'student' },
      { roleInGroup: 'student' },
    ],
  },
  {
    what: 'parents under one heading, each with a telephone',
    sheet: [
      ['个人信息', '', '', '护照信息', '', '家长信息', '', '', ''],
      ['姓名', '性别', '生日', '号码', '有效期', '父亲', '电话', '母亲', '电话'],
      ['王示例', '女', '2009-02-13', 'EZ0012345', '2029-02-28', '王大示', '19800000001', '刘大样', '19800000002'],
      ['李样本', '男', '2008-06-05', 'EZ0012346', '2033-04-01', '李大样', '19800000003', '张大虚', '19800000004'],
    ],
    merges: [
      [0, 0, 0, 2],
      [0, 3, 0, 4],
      [0, 5, 0, 8],
    ],
    rows: [
      {
        guardianName: '王大示',
        guardianPhone: '+8619800000001',
        guardianRelation: '父亲',
        guardian2Name: '刘大样',
        guardian2Phone: '+8619800000002',
        guardian2Relation: '母亲',
      },
      { guardian2Phone: '+8619800000004' },
    ],
  },
  {
    what: 'a guardian with telephone and relation in one cell',
    sheet: [
      ['姓名', '性别', '监护人姓名/电话/关系', '家庭住址'],
      ['王示例', '女', '王大示/19800000001/父亲', '示例路1号'],
      ['李样本', '男', '李大样/19800000002/母亲', '示例路2号'],
    ],
    rows: [
      { guardianName: '王大示', guardianPhone: '+8619800000001', guardianRelation: '父亲' },
      { guardianName: '李大样', guardianRelation: '母亲' },
    ],
  },
  {
    what: 'partners of a programme of mobility',
    sheet: [
      ['Partner institution', 'Erasmus code', 'Country', 'Outgoing students'],
      ['Muster Berufskolleg', 'D MUSTER01', 'Germany', 4],
      ['Exemple Lycée', 'F EXEMPLE02', 'France', 2],
    ],
    recordTypes: ['institution'],
    rows: [{ institution: 'Muster Berufskolleg', country: 'DE' }, { institution: 'Exemple Lycée' }],
  },
  {
    what: 'marks are no word for a grade',
    sheet: [
      ['结业成绩登记表'],
      ['序号', '姓名', '单位', '平时成绩', '考核成绩', '证书编号'],
      [1, '王示例', '示例学院', 90, 85, 'TX-001'],
      [2, '李样本', '示例学院', 80, 75, 'TX-002'],
    ],
    rows: [{ certNo: 'TX-001', result: undefined }, { certNo: 'TX-002' }],
  },
  {
    what: 'who is met at the airport: an hour of arrival is no end of a passport, and no number runs',
    sheet: [
      ['航班号', '到达时间', '姓名', '人数', '联系电话', '司机', '司机电话'],
      ['CA937', '7月12日 17:25', '王示例', 1, '19900001111', '张师傅', '19900009999'],
      ['CA937', '7月12日 17:25', '李样本', 1, '19900001112', '张师傅', '19900009999'],
    ],
    fields: ['flightOut', _, 'nameZh', _, 'phone', _, _],
    rows: [{ phone: '+8619900001111' }, { phone: '+8619900001112' }],
  },
  {
    what: 'who arrives departs later',
    sheet: [
      ['Name', 'DOB', 'Arrival date', 'Departure date'],
      ['Zoe Example', 'Feb-13-2009', 'Jul 12', 'Aug 2'],
      ['Adam Sample', 'Jun-05-2008', 'Jul 12', 'Aug 2'],
    ],
    rows: [{ dateFrom: '2026-07-12', dateTo: '2026-08-02' }, { dob: '2008-06-05' }],
  },
  {
    what: 'who goes along with a visitor is not the visitor',
    sheet: [
      ['日期', '来访单位', '姓名', '职务', '陪同人员'],
      ['2026-06-08', 'Exampleshire College', 'Jane Mock', '校长', '张示例'],
    ],
    rows: [{ nameFull: 'Jane Mock', nameZh: undefined }],
  },
  {
    what: 'what a companion is to somebody makes nobody to call',
    sheet: [
      ['姓名', '性别', '护照号', '随行人员', '与本人关系'],
      ['张示例', '男', 'EZ0012345', '李样本', '妻子'],
      ['王虚构', '女', 'EZ0012346', '', ''],
    ],
    fields: ['nameZh', 'gender', 'passportNo', _, _],
    rows: [{ emergencyRelation: undefined }, {}],
  },
  {
    what: 'partners with the type of what was agreed',
    sheet: [
      ['Partner', 'Country', 'Contact person', 'Type', 'Start date', 'End date'],
      ['Exampleshire College', 'UK', 'Jane Mock', 'MoU', '14/03/2023', '13/03/2028'],
      ['Muster Berufskolleg', 'Germany', 'Max Muster', 'Letter of intent', '02/11/2020', '01/11/2025'],
    ],
    recordTypes: ['agreement'],
    fields: ['hostInstitution', 'country', 'note', 'agreementType', 'validFrom', 'validTo'],
    rows: [{ hostInstitution: 'Exampleshire College', agreementType: 'mou', validTo: '2028-03-13' }, {}],
  },
  {
    what: 'a school and a class in one column, a passport under two papers',
    sheet: [
      ['姓名', '学校/班级', '护照/通行证号'],
      ['王示例', '示例学院/园艺2401', 'EZ0012345'],
      ['李样本', '样本学院/园艺2402', 'EZ0012346'],
    ],
    rows: [
      { institution: '示例学院', classGroup: '园艺2401', passportNo: 'EZ0012345' },
      { institution: '样本学院', hkmoPermitNo: undefined },
    ],
  },
]
