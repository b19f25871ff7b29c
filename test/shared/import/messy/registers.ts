import type { MessyCase } from './cases'

/** Lists that add to people, and registers of other records. */
export const registers: MessyCase[] = [
  {
    what: 'results with a name in two scripts',
    sheet: [
      ['Results summer 2026'],
      ['Candidate No', 'Candidate', 'DOB', 'Qualification', 'Grade', 'Date awarded'],
      ['0001', 'Zoe Example', '12/05/2008', 'BTEC Level 3', 'Merit', '01/07/2026'],
      ['0002', 'Adam Sample', '25/11/2007', 'BTEC Level 3', 'Pass', '01/07/2026'],
    ],
    recordTypes: ['qualificationResult'],
    rows: [{ nameFull: 'Zoe Example', result: 'merit' }, { result: 'pass' }],
  },
  {
    what: 'agreement register short',
    sheet: [
      ['合作协议台账'],
      ['序号', '合作院校', '国家', '协议名称', '签署日期', '有效期至', '备注'],
      [1, 'Example College', '英国', '合作备忘录', '2024.1.2', '2027.1.1', ''],
      [2, 'Sample University', '德国', '学生交流协议', '2023年5月', '长期', ''],
    ],
    recordTypes: ['agreement'],
    rows: [
      { hostInstitution: 'Example College', signDate: '2024-01-02', validTo: '2027-01-01' },
      { hostInstitution: 'Sample University' },
    ],
  },
  {
    what: 'flights only',
    sheet: [
      ['Name', 'Outbound flight', 'Outbound date', 'Return flight', 'Return date', 'PNR'],
      ['Zoe Example', 'BA038', '12 Jul', 'BA039', '2 Aug', 'ABC123'],
      ['Adam Sample', 'BA038', '12 Jul', 'BA039', '2 Aug', 'ABC124'],
    ],
    rows: [{ flightOut: 'BA038', dateFrom: '2026-07-12', dateTo: '2026-08-02' }, { pnr: 'ABC124' }],
  },
  {
    what: 'fees',
    sheet: [
      ['姓名', '应缴费用', '已缴费用', '余额'],
      ['王示例', '¥32,000', '16000', '16000'],
      ['李样本', 32000, 32000, 0],
    ],
    rows: [{ feeDue: 32000, feePaid: 16000 }, { feePaid: 32000 }],
  },
  {
    what: 'press',
    sheet: [
      ['媒体名称', '报道标题', '发布日期', '链接'],
      ['示例日报', '师生赴英研学', '2026-07-20', 'https://example.cn/a'],
    ],
    rows: [{ mediaOutlet: '示例日报' }],
  },
  {
    what: 'two identity columns',
    sheet: [
      ['姓名', '证件类型', '证件号码', '性别'],
      ['王示例', '护照', 'E12345678', '男'],
      ['李样本', '身份证', '219900200811129274', '女'],
    ],
    rows: [{ passportNo: 'E12345678' }, { idCard: '219900200811129274' }],
  },
  {
    what: 'parents two',
    sheet: [
      ['姓名', '性别', '父亲姓名', '父亲电话', '母亲姓名', '母亲电话'],
      ['王示例', '男', '王大示', '19800000001', '刘大样', '19800000002'],
      ['李样本', '女', '李大样', '19800000003', '张大虚', '19800000004'],
    ],
    rows: [
      {
        guardianName: '王大示',
        guardianPhone: '+8619800000001',
        guardianRelation: '父亲',
        guardian2Name: '刘大样',
        guardian2Phone: '+8619800000002',
        guardian2Relation: '母亲',
        emergencyRelation: undefined,
      },
      { guardianName: '李大样', guardian2Name: '张大虚' },
    ],
  },
  {
    what: 'homestay list',
    sheet: [
      ['Host family', 'Address', 'Phone', 'Student 1', 'Student 2'],
      ['Mrs Pretend', '1 Example Road', '01632 960123', 'Wang Shili', 'Li Yangben'],
      ['Mr & Mrs Mock', '2 Sample Street', '01632 960124', 'Zhang Xugou', 'Zhao Moni'],
    ],
    rows: [
      { nameFull: 'Wang Shili', hostFamilyAddress: '1 Example Road', hostFamilyPhone: '+441632960123' },
      { nameFull: 'Li Yangben' },
      { nameFull: 'Zhang Xugou' },
      { nameFull: 'Zhao Moni' },
    ],
  },
  {
    what: 'title case Staff list',
    sheet: [
      ['STAFF'],
      ['Name', 'Job title', 'College', 'Email'],
      ['Zoe Example', 'Lecturer', 'Example College', 'z@example.org'],
      ['Adam Sample', 'Head of Department', 'Example College', 'a@example.org'],
      [],
      ['STUDENTS'],
      ['Name', 'Course', 'College', 'DOB'],
      ['Eve Invented', 'Horticulture', 'Example College', '01/02/2008'],
    ],
    rows: [
      { nameFull: 'Zoe Example', position: 'Lecturer' },
      { position: 'Head of Department' },
      { nameFull: 'Eve Invented', major: 'Horticulture' },
    ],
  },
  {
    what: 'serial dates and text',
    sheet: [
      ['姓名', '出生日期'],
      ['王示例', 39764],
      ['李样本', '39765'],
      ['张虚构', '2008-11-14'],
    ],
    rows: [{ dob: '2008-11-12' }, { dob: '2008-11-13' }, { dob: '2008-11-14' }],
  },
  {
    what: 'day first with dots english',
    sheet: [
      ['Name', 'Date of birth'],
      ['Zoe Example', '12.05.2008'],
      ['Adam Sample', '25.11.2007'],
    ],
    rows: [{ dob: '2008-05-12' }, { dob: '2007-11-25' }],
  },
  {
    what: 'passports side',
    sheet: [
      ['姓名', '护照号/有效期', '性别'],
      ['王示例', 'E12345678/2030-05-06', '男'],
    ],
    rows: [{ nameZh: '王示例' }],
  },
]
