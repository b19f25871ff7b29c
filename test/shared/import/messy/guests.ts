import type { MessyCase } from './cases'

const _ = null

/** Guests, whom they meet and where they stay. All people are invented. */
export const guests: MessyCase[] = [
  {
    what: 'buddies left of their guests are noted with them',
    sheet: [
      ['学伴安排表'],
      ['序号', '学伴姓名', '学伴班级', '学伴电话', '外方学生', '国籍', '性别', '备注'],
      [1, '王示例', '园艺2401', '19900000001', 'Jane Mock', '英国', '女', _],
      [2, '赵虚构', '园艺2401', '19900000002', 'Rhys Sample', '英国', '男', _],
    ],
    recordTypes: ['enrolment'],
    fields: ['seq', 'note', 'note', 'note', 'nameFull', 'nationality', 'gender', 'remarks'],
    rows: [{ nameFull: 'Jane Mock', nameZh: undefined, phone: undefined }, {}],
  },
  {
    what: 'our student and what stands beside them is noted with the guest',
    sheet: [
      ['Our student', 'Class', 'Phone', 'Guest', 'Country', 'Diet'],
      ['王示例', '园艺2401', '19900000001', 'Jane Mock', 'UK', 'vegan'],
      ['赵虚构', '园艺2401', '19900000002', 'Rhys Sample', 'UK', ''],
    ],
    recordTypes: ['enrolment'],
    fields: ['note', 'note', 'note', 'nameFull', 'nationality', 'diet'],
    rows: [{ nameFull: 'Jane Mock', nameZh: undefined, phone: undefined }, {}],
  },
  {
    what: 'buddies and guests under a heading each',
    sheet: [
      ['学伴', _, _, '外国学生', _, _],
      ['姓名', '性别', '电话', '姓名', '性别', '国籍'],
      ['王示例', '女', '19900000001', 'Jane Mock', '女', '英国'],
      ['赵虚构', '男', '19900000002', 'Rhys Sample', '男', '英国'],
    ],
    merges: [
      [0, 0, 0, 2],
      [0, 3, 0, 5],
    ],
    recordTypes: ['enrolment'],
    fields: ['note', 'note', 'note', 'nameFull', 'gender', 'nationality'],
    rows: [{ nameFull: 'Jane Mock', nameZh: undefined, phone: undefined }, {}],
  },
  {
    what: 'buddies right of their guests',
    sheet: [
      ['Guest name', 'Gender', 'Buddy', 'Buddy mobile'],
      ['Jane Mock', 'F', '王示例', '19900000001'],
      ['Rhys Sample', 'M', '赵虚构', '19900000002'],
    ],
    recordTypes: ['enrolment'],
    fields: ['nameFull', 'gender', 'note', 'note'],
    rows: [{ nameFull: 'Jane Mock', nameZh: undefined, phone: undefined }, {}],
  },
  {
    what: 'Guest 1 name, Guest 1 age: each guest of a family',
    sheet: [
      [
        'Host family',
        'Address',
        'Guest 1 name',
        'Guest 1 age',
        'Guest 1 gender',
        'Guest 2 name',
        'Guest 2 age',
        'Guest 2 gender',
      ],
      ['The Pretend Family', '12 Sample St', 'Wang Shili', 15, 'F', 'Li Yangben', 16, 'F'],
      ['Mrs A Mock', '9 Mock Rd', 'Zhuge Xugou', 15, 'M', _, _, _],
    ],
    recordTypes: ['enrolment'],
    fields: ['hostFamily', 'hostFamilyAddress', 'nameFull', 'age', 'gender', 'nameFull', 'age', 'gender'],
    rows: [{ nameFull: 'Wang Shili', age: 15 }, { nameFull: 'Li Yangben', age: 16, gender: 'F' }, { gender: 'M' }],
  },
  {
    what: 'Vietnamese names begin with the family, with marks or without',
    sheet: [
      ['Full name', 'Nationality', 'Passport No', 'DOB'],
      ['NGUYEN VAN ANH', 'Vietnam', 'C1234567', '13/02/2001'],
      ['Trần Thị Hoa', 'Việt Nam', 'C1234568', '14/02/2001'],
      ['LE HOANG NAM', 'VNM', 'C1234569', '15/02/2001'],
      ['Max Muster', 'Deutschland', 'C01X00T47', '15/02/2001'],
    ],
    recordTypes: ['enrolment'],
    fields: ['nameFull', 'nationality', 'passportNo', 'dob'],
    rows: [
      { surname: 'NGUYEN', givenNames: 'VAN ANH' },
      { surname: 'Trần' },
      { surname: 'LE' },
      { surname: undefined },
    ],
  },
  {
    what: 'Vietnamese names under 姓名',
    sheet: [
      ['姓名', '国籍', '护照号'],
      ['Nguyễn Thị Hoa', '越南', 'C1234567'],
      ['PHAM MINH DUC', '越南籍', 'C1234568'],
    ],
    recordTypes: ['enrolment'],
    fields: ['nameFull', 'nationality', 'passportNo'],
    rows: [{ surname: 'Nguyễn', givenNames: 'Thị Hoa' }, { surname: 'PHAM' }],
  },
]
