import type { MessyCase } from './cases'

const _ = null

export const international: MessyCase[] = [
  {
    what: 'remarks that speak of an allergy or an illness say so, those that deny it do not',
    sheet: [
      ['姓名', '性别', '备注'],
      ['王示例', '女', '花生过敏，随身携带肾上腺素'],
      ['赵虚构', '男', '哮喘'],
      ['李样', '女', '晕车'],
      ['钱虚', '女', '无过敏史'],
      ['Sun Jia', 'M', 'Severe nut allergy - carries EpiPen'],
      ['Li Yang', 'M', 'Type 1 diabetic'],
      ['Zhao Xu', 'F', 'No known allergies'],
    ],
    rows: [{}, {}, {}, {}, {}, {}, {}],
    said: ['2:healthInRemarks', '3:healthInRemarks', '6:healthInRemarks', '7:healthInRemarks'],
    unsaid: ['4:healthInRemarks', '5:healthInRemarks', '8:healthInRemarks'],
  },
  {
    what: 'allergies and diet in one column, each to its own field',
    sheet: [
      ['Name', 'Sex', 'Allergies/diet', 'Passport number'],
      ['Jane Mock', 'F', 'Shellfish allergy', '999000111'],
      ['Rhys Sample', 'M', 'Vegan', '999000112'],
      ['Ffion Pretend', 'F', 'Vegetarian; nut allergy', '999000113'],
    ],
    rows: [
      { allergies: 'Shellfish allergy', diet: undefined },
      { diet: 'Vegan', allergies: undefined },
      { diet: 'Vegetarian', allergies: 'nut allergy' },
    ],
  },
  {
    what: 'titles kept with the person, boxes ticked, answers with what they are about',
    sheet: [
      ['Name', 'Email', 'Photo consent', 'Any allergies?', 'Visa-free?'],
      ['Dr Zhang Shili', 'z@x.example', '■Yes □No', 'Yes (peanuts)', 'Yes'],
      ['LI/YANGBEN PROF', 'l@x.example', '□Yes ■No', 'No', 'No'],
    ],
    rows: [
      { nameFull: 'Zhang Shili', title: 'dr', photoConsent: true, allergies: 'peanuts', visaRequired: false },
      { nameFull: 'LI YANGBEN', title: 'prof', photoConsent: false, allergies: 'none', visaRequired: true },
    ],
  },
  {
    what: 'a group of labels above a list, and no people on their side',
    sheet: [
      ['团组信息'],
      ['出发日期', '2026-07-12'],
      ['返回日期', '2026-08-02'],
      ['接待院校', 'Exampleshire College'],
      ['批件号', '示外办〔2026〕12号'],
      [],
      ['姓名', '性别', '出生日期', '护照号'],
      ['王示例', '女', '2009-02-13', 'EZ0012345'],
      ['赵虚构', '男', '2008-06-05', 'EZ0012346'],
    ],
    fields: ['nameZh', 'gender', 'dob', 'passportNo'],
    rows: [{ nameZh: '王示例' }, { nameZh: '赵虚构' }],
    cohort: { approvalNo: '示外办〔2026〕12号', hostInstitution: 'Exampleshire College' },
  },
  {
    what: 'sub-totals with counts in the column of names, and a unit of money that is no college',
    sheet: [
      ['研学费用收缴情况表', _, _, '单位：元'],
      ['班级', '姓名', '手机', '应缴', '欠费'],
      ['汽修2401', '王示例', '19900000001', 28800, 0],
      ['汽修2401', '赵虚构', '19900000002', 28800, 18800],
      ['小计', '2人', _, 57600, 18800],
      ['园艺2401', '李样本', '19900000003', 28800, 0],
      ['合计', '3人', _, 86400, 18800],
    ],
    rows: [
      { nameZh: '王示例', institution: undefined },
      { nameZh: '赵虚构' },
      { nameZh: '李样本', classGroup: '园艺2401' },
    ],
  },
  {
    what: 'nobody called Total present',
    sheet: [
      ['Name', 'College', 'Mon', 'Tue', 'Wed'],
      ['Wang Shili', 'Yunhe', '✓', '✓', '✓'],
      ['Zhao Xu', 'Yunhe', '✓', 'L', '✓'],
      ['Total present', _, '2', '1', '2'],
    ],
    rows: [{ nameFull: 'Wang Shili' }, { nameFull: 'Zhao Xu' }],
  },
  {
    what: 'hosts with their own address and number',
    sheet: [
      ['Host', 'Address', 'Contact no.', 'Guest 1', 'Guest 2'],
      ['The Pretend Family', '12 Sample St', '07700 900111', 'Wang Shili', 'Li Yangben'],
      ['Mrs A Mock', '9 Mock Rd', '07700 900112', 'Zhuge Xugou', _],
    ],
    fields: ['hostFamily', 'hostFamilyAddress', 'hostFamilyPhone', 'nameFull', 'nameFull'],
    rows: [
      { hostFamilyPhone: '+447700900111', phone: undefined, address: undefined },
      { nameFull: 'Li Yangben' },
      { nameFull: 'Zhuge Xugou' },
    ],
  },
  {
    what: 'partners with whom to write to: institutions and no people, the contacts among their remarks',
    sheet: [
      ['序号', '学校名称', '英文名称', '国别', '官网', '联系人', '职务', '邮箱'],
      [
        1,
        '示例郡学院集团',
        'Exampleshire College Group',
        '英国',
        'www.example.ac.uk',
        'Jane Mock',
        'Dean',
        'j@x.example',
      ],
      [2, '样本理工学院', 'Sample Institute', '爱尔兰', _, 'Rhys Sample', _, 'r@x.example'],
    ],
    recordTypes: ['institution'],
    fields: ['seq', 'institution', 'institutionEn', 'country', 'institution.website', 'note', 'note', 'note'],
    rows: [{ country: 'GB', 'note:联系人': 'Jane Mock' }, { country: 'IE' }],
    said: ['2:keptAsNote'],
  },
  {
    what: 'units by number are no days, single letters below them grades',
    sheet: [
      ['Learner', 'ULN', 'Unit 101', 'Unit 102', 'Unit 103', 'Overall grade'],
      ['WANG Shili', '1000000001', 'P', 'M', 'D', 'Merit'],
    ],
    recordTypes: ['qualificationResult'],
    rows: [
      { unit: 'Unit 101', result: 'pass' },
      { unit: 'Unit 102', result: 'merit' },
      { unit: 'Unit 103', result: 'distinction' },
      { result: 'merit' },
    ],
  },
  {
    what: 'an agreement that renews itself has not ended',
    sheet: [
      ['编号', '协议名称', '外方院校', '签约日期', '到期时间', '是否自动续签'],
      ['01', '校际合作备忘录', 'Exampleshire College', '2019.3.14', '2024.3.13', '自动顺延一年'],
      ['02', '师生交流协议', 'Sample Institute', '2019.5.6', '2024.5.5', '否'],
    ],
    rows: [
      { agreementNo: '01', autoRenew: true },
      { agreementNo: '02', autoRenew: false },
    ],
    said: ['3:agreementExpired'],
    unsaid: ['2:agreementExpired'],
  },
  {
    what: 'three people at home: the third is noted with what they are to the student',
    sheet: [
      ['姓名', '父亲姓名', '父亲电话', '母亲姓名', '母亲电话', '监护人姓名', '监护人电话', '与学生关系'],
      ['王示例', '王大', '19900002201', '李女', '19900002301', '王爷', '19900002401', '祖父'],
    ],
    rows: [
      { guardianRelation: '父亲', guardian2Relation: '母亲', 'note:监护人姓名': '王爷', 'note:与学生关系': '祖父' },
    ],
    said: ['2:keptAsNote'],
  },
  {
    what: 'days in capitals without signs, numbers in characters with 元月 and ○',
    sheet: [
      ['姓名', '出生/DOB', '签发/ISSUE', '有效/EXPIRY', '护照号'],
      ['吕示例', '13FEB2009', '01MAR2024', '28FEB2029', 'EZ0012345'],
      ['诸葛样', '二○○八年元月二日', '02APR2023', '01APR2033', 'EZ0012346'],
    ],
    fields: ['nameZh', 'dob', 'passportIssueDate', 'passportExpiry', 'passportNo'],
    rows: [
      { dob: '2009-02-13', passportExpiry: '2029-02-28' },
      { dob: '2008-01-02', passportIssueDate: '2023-04-02' },
    ],
  },
  {
    what: 'lists of classes and of parts of a college under one another, with headings and without',
    sheet: [
      ['2026年赴英研学报名表'],
      ['汽修2401班'],
      ['序号', '姓名', '性别', '电话'],
      [1, '王示例', '女', '19900001111'],
      ['园艺2401班'],
      ['序号', '姓名', '性别', '电话'],
      [1, '李样本', '女', '19900001113'],
    ],
    rows: [{ classGroup: '汽修2401班' }, { classGroup: '园艺2401班' }],
  },
  {
    what: 'no headings and a title above each part: nobody is lost',
    sheet: [
      ['汽车学院'],
      ['1', '王示例', '女', '汽修2401'],
      ['2', '赵虚构', '男', '汽修2401'],
      ['园林学院'],
      ['3', '李样本', '女', '园艺2401'],
      ['4', '孙假', '男', '园艺2401'],
    ],
    rows: [
      { nameZh: '王示例', department: '汽车学院' },
      { nameZh: '赵虚构' },
      { nameZh: '李样本', department: '园林学院' },
      { nameZh: '孙假', department: '园林学院', institution: undefined },
    ],
  },
  {
    what: 'what two columns say of health is kept together, and being well is nothing beside an illness',
    sheet: [
      ['姓名', '性别', '身体状况', '有无重大疾病', '手机/微信'],
      ['王示例', '女', '良好', '无', '19900000001'],
      ['司马样', '男', '良好', '先天性心脏病', '19900000002'],
      ['李样本', '女', '偏头痛', '癫痫', '19900000003'],
    ],
    fields: ['nameZh', 'gender', 'medical', 'medical', 'phone'],
    rows: [{ medical: '良好' }, { medical: '先天性心脏病' }, { medical: '偏头痛；癫痫' }],
  },
  {
    what: 'the numbers of two parents in one cell, a mobile number of Taiwan',
    sheet: [
      ['姓名', '行動電話', '家长电话'],
      ['王示例', '0912345678', '王大19900002201、李女19900002202'],
    ],
    rows: [
      {
        phone: '+886912345678',
        guardianName: '王大',
        guardianPhone: '+8619900002201',
        guardian2Name: '李女',
        guardian2Phone: '+8619900002202',
      },
    ],
  },
  {
    what: 'flights other than those of the group above the list',
    sheet: [
      ['去程：CA937 2026-07-12 PEK-LHR 13:30'],
      ['姓名', '手机', '去程航班'],
      ['王示例', '19900000001', 'CA 937'],
      ['赵虚构', '19900000002', 'CA855'],
    ],
    rows: [{}, {}],
    said: ['4:otherFlight'],
    unsaid: ['3:otherFlight'],
  },
  {
    what: 'the hotel and its days above a rooming list are said to be left out',
    sheet: [
      ['Rooming list', _, 'Hotel: Example Inn', 'Check-in: 12 July'],
      ['Room', 'Type', 'Name', 'Sex'],
      ['101', 'TWN', 'WANG Shili', 'F'],
    ],
    rows: [{ room: '101' }],
    said: ['3:aboveLeftOut'],
  },
  {
    what: 'partners in English with a main contact, who is no participant',
    sheet: [
      ['Institution', 'City', 'Country', 'Main contact', 'Role', 'Email', 'Tel'],
      ['Shili Polytechnic', 'Jinan', 'China', 'Zhang Shili', 'Director', 'z@x.example', '+86 531 88880000'],
      ['Yangben Institute', 'Suzhou', 'China', 'Li Yangben', 'Dean', 'l@x.example', _],
    ],
    recordTypes: ['institution'],
    rows: [{ 'note:Main contact': 'Zhang Shili', nameFull: undefined }, {}],
  },
]
