import type { MessyCase } from './cases'

const _ = null

/** Lists that questionnaires, airlines, insurers and colleges make, with what was once misread in them. */
export const questionnaires: MessyCase[] = [
  {
    what: 'two guardians beside one another are no two participants',
    sheet: [
      ['营员姓名', '性别', '监护人1', _, _, '监护人2', _, _],
      [_, _, '姓名', '关系', '手机', '姓名', '关系', '手机'],
      ['王示例', '女', '王大示', '父亲', '19800000001', '李大样', '母亲', '19800000011'],
      ['李样本', '男', '李大样', '父亲', '19800000002', '', '', ''],
    ],
    merges: [
      [0, 2, 0, 4],
      [0, 5, 0, 7],
    ],
    rows: [
      {
        nameZh: '王示例',
        guardianName: '王大示',
        guardianRelation: '父亲',
        guardianPhone: '+8619800000001',
        guardian2Name: '李大样',
        guardian2Relation: '母亲',
        guardian2Phone: '+8619800000011',
      },
      { nameZh: '李样本', guardianName: '李大样', guardian2Name: undefined },
    ],
    at: [3, 4],
  },
  {
    what: 'the host’s postcode and e-mail are not the student’s',
    sheet: [
      ['Host Family', 'Address', 'Postcode', 'Host tel', 'Host email', 'Student name', 'DOB'],
      ['The Mock Family', '3 Made-up Close', 'EX1 3CD', '07700 900112', 'mock@example.com', 'Zoe Trial', '13/02/2008'],
      [
        'The Nobody Family',
        '4 Made-up Close',
        'EX1 3CD',
        '07700 900113',
        'nobody@example.com',
        'Adam Trial',
        '14/02/2008',
      ],
    ],
    rows: [
      { nameFull: 'Zoe Trial', hostFamilyPhone: '+447700900112', email: undefined, postcode: undefined },
      { nameFull: 'Adam Trial', hostFamilyAddress: '4 Made-up Close', email: undefined },
    ],
  },
  {
    what: 'questions with their numbers, as 问卷星 exports them',
    sheet: [
      [
        '序号',
        '提交答卷时间',
        '所用时间',
        '来源',
        '1、学生姓名：',
        '2、性别：',
        '3、出生日期',
        '4、护照号码（如有）',
        '5、家长手机号码',
        '6、是否同意拍摄照片用于宣传？',
      ],
      [1, '2026/3/5 14:22:01', '132秒', '微信', '王示例', '女', '2008-11-12', 'EJ1234568', '19800000001', '同意'],
      [2, '2026/3/5 15:01:11', '98秒', '手机提交', '张虚构', '男', '2008-08-08', '(空)', '19800000013', '不同意'],
    ],
    rows: [
      {
        nameZh: '王示例',
        dateFrom: undefined,
        phone: undefined,
        guardianPhone: '+8619800000001',
        passportNo: 'EJ1234568',
        photoConsent: true,
      },
      { nameZh: '张虚构', passportNo: undefined, photoConsent: false },
    ],
  },
  {
    what: 'questions in whole sentences, as web forms export them',
    sheet: [
      [
        'Timestamp',
        "Student's full name (as shown in passport)",
        'What name do they like to be called?',
        'Date of birth',
        'Does your child have any allergies? (If yes, please give details)',
        'Does your child have any medical conditions or take any medication?',
        'Parent/Guardian 1 - full name',
        'Parent/Guardian 1 - mobile (with country code)',
        'Parent/Guardian 2 - mobile',
        'Emergency contact name (not a parent)',
        'I consent to photos being taken and used for publicity',
      ],
      [
        '05/03/2026 14:22',
        'Wang Shili',
        'Rachel',
        '2008-11-12',
        'No',
        'No',
        'Wang Dashi',
        '+86 198 0000 0001',
        '+86 198 0000 0011',
        'Zhao Moni',
        'Yes',
      ],
      [
        '06/03/2026 09:01',
        'Zhang Xugou',
        'Kevin',
        '2008-08-08',
        'Yes - peanuts',
        'Asthma',
        'Chen Dading',
        '+86 198 0000 0013',
        '',
        'Aunt: Sun Niwen',
        'No',
      ],
    ],
    rows: [
      {
        nameFull: 'Wang Shili',
        preferredName: 'Rachel',
        allergies: 'none',
        phone: undefined,
        guardianName: 'Wang Dashi',
        guardianPhone: '+8619800000001',
        photoConsent: true,
      },
      { medical: 'Asthma', emergencyName: 'Sun Niwen', emergencyRelation: 'Aunt', photoConsent: false },
    ],
  },
  {
    what: 'what is studied at an institution is no institution',
    sheet: [
      ['Family name(s)', 'First name(s)', 'E-mail', 'Study programme at home institution', 'Year of study'],
      ['Wang', 'Shili', 'wang@example.cn', 'Tourism Management', '3'],
      ['Li', 'Yangben', 'li@example.cn', 'Automotive Engineering', '3'],
    ],
    rows: [
      { surname: 'Wang', institution: undefined },
      { surname: 'Li', institution: undefined },
    ],
  },
  {
    what: 'a passport and its expiry in one column',
    sheet: [
      ['姓名', '性别', '护照号及有效期', '手机'],
      ['欧阳样一', '男', 'EJ1234567 2029-05-06', '19900000001'],
      ['李样本', '女', 'E12345678 / 2031.1.1', '19900000002'],
      ['王示例', '女', '无', '19900000003'],
    ],
    rows: [
      { passportNo: 'EJ1234567', passportExpiry: '2029-05-06' },
      { passportNo: 'E12345678', passportExpiry: '2031-01-01' },
      { passportNo: undefined, passportExpiry: undefined },
    ],
  },
  {
    what: 'the insured and their relation to who insures them',
    sheet: [
      ['序号', '被保险人姓名', '证件类型', '证件号码', '出生日期', '与投保人关系', '联系电话', '受益人'],
      [1, '王示例', '护照', 'EJ1234568', '2008-11-12', '学员', '19900000001', '法定'],
      [2, '张虚构', '护照', 'EJ1234569', '2008-08-08', '学员', '19900000003', '法定'],
    ],
    rows: [
      { nameZh: '王示例', phone: '+8619900000001', emergencyPhone: undefined, emergencyRelation: undefined },
      { nameZh: '张虚构', passportNo: 'EJ1234569' },
    ],
  },
  {
    what: 'the status of something else',
    sheet: [
      ['Student ID', 'CAS Number', 'Status', 'Family Name', 'Given Name(s)', 'Date of Birth'],
      ['30112233', 'E4G8A1B2C3D4E5', 'ASSIGNED', 'WANG', 'SHILI', '2007-11-12'],
      ['30112234', 'E4G8A1B2C3D4E6', 'USED', 'NGUYEN', 'THI MAU', '2006-02-03'],
    ],
    fields: ['studentNo', null, null, 'surname', 'givenNames', 'dob'],
    rows: [{ surname: 'WANG' }, { surname: 'NGUYEN' }],
  },
  {
    what: 'a need asked for by yes or no, and what it is beside it',
    sheet: [
      ['姓名', '性别', '饮食禁忌', '是否清真', '有无过敏史', '过敏源说明'],
      ['王示例', '女', '无', '否', '无', ''],
      ['李样本', '女', '不吃辣', '是', '有', '花生、青霉素'],
      ['张虚构', '男', '', '是', '无', '无'],
    ],
    rows: [
      { diet: 'none', allergies: 'none' },
      { diet: '不吃辣；清真', allergies: '花生、青霉素' },
      { diet: '清真', allergies: 'none' },
    ],
  },
  {
    what: 'the emergency contact is the guardian, and 同上 is what stands above',
    sheet: [
      ['姓名', '学校', '家庭住址', '监护人姓名', '监护人电话', '紧急联系人'],
      ['王示例', '示例学院', '示例路1号', '王大示', '19800000001', '同监护人'],
      ['李样本', '同上', '样本路2号', '李大样', '19800000002', '孙拟文'],
      ['张虚构', '同上', '同上', '张大虚', '19800000003', '同监护人'],
    ],
    rows: [
      { institution: '示例学院', emergencyName: '王大示', emergencyPhone: '+8619800000001' },
      { institution: '示例学院', address: '样本路2号', emergencyName: '孙拟文' },
      { institution: '示例学院', address: '样本路2号', emergencyName: '张大虚' },
    ],
  },
  {
    what: 'a manifest of an airline',
    sheet: [
      [
        'No',
        'Title',
        'Last Name',
        'First Name',
        'Doc Type',
        'Doc Number',
        'Issuing Country',
        'Doc Expiry',
        'Special Meal',
        'DOB (DDMMMYY)',
      ],
      [1, 'MR', 'OUYANG', 'YANGYI', 'P', 'PE1234567', 'CHN', '06MAY29', 'VGML', '15AUG71'],
      [2, 'MSTR', 'LI', 'YANGBEN', 'P', 'EJ1234569', 'CHN', '31DEC28', '', '31JAN15'],
    ],
    rows: [
      { passportNo: 'PE1234567', passportExpiry: '2029-05-06', diet: 'VGML', dob: '1971-08-15' },
      { title: 'mr', passportNo: 'EJ1234569', passportExpiry: '2028-12-31', docType: 'ordinary' },
    ],
  },
  {
    what: 'grants of money are no source of funds, and the recommending college is the college',
    sheet: [
      ['Forename', 'Surname', 'D.O.B.', 'Sending organisation', 'Cost of living grant (£)', 'Travel grant (£)'],
      ['Zoe', 'Mock', '03/02/2008', 'Example College', '£1,166.00', '£545.00'],
      ['Adam', 'Trial', '25/12/2007', 'Example College', '£1,166.00', '£545.00'],
    ],
    rows: [
      { givenNames: 'Zoe', funding: undefined },
      { institution: 'Example College', funding: undefined },
    ],
    cohort: { funding: undefined },
  },
  {
    what: 'two emergency contacts with what they are and two numbers of one',
    sheet: [
      [
        'Student',
        'DOB',
        'GP tel',
        'Emergency contact 1',
        'Relationship',
        'Tel (day)',
        'Tel (mobile)',
        'Emergency contact 2',
        'Relationship',
        'Tel',
      ],
      [
        'MOCK, Zoe',
        '03/02/2008',
        '01632 960100',
        'Jane Mock',
        'Mother',
        '01632 960101',
        '07700 900101',
        'John Mock',
        'Father',
        '07700 900102',
      ],
      [
        'TRIAL, Adam',
        '25/12/2007',
        '01632 960200',
        'Ann Trial',
        'Mum',
        '01632 960102',
        '07700 900201',
        'Bob Trial',
        'Dad',
        '07700 900202',
      ],
    ],
    rows: [
      {
        nameFull: 'MOCK, Zoe',
        phone: undefined,
        emergencyName: 'Jane Mock',
        emergencyRelation: 'Mother',
        emergencyPhone: '+441632960101',
      },
      { nameFull: 'TRIAL, Adam', phone: undefined, emergencyName: 'Ann Trial' },
    ],
  },
  {
    what: 'organisations in several columns',
    sheet: [
      ['Nr', 'Participant', _, _, 'Sending organisation', _, 'Receiving organisation', _, 'CEFR level'],
      [_, 'Last name', 'First name', 'Date of birth', 'Name', 'OID', 'Name', 'City', _],
      [1, 'Muster', 'Lena', '12.11.2006', 'Berufskolleg Muster', 'E10000001', 'Sample College', 'Exampleton', 'B1'],
      [2, 'Exempel', 'Åsa', '02.03.2007', 'Berufskolleg Muster', 'E10000001', 'Sample College', 'Exampleton', 'B2'],
    ],
    merges: [
      [0, 1, 0, 3],
      [0, 4, 0, 5],
      [0, 6, 0, 7],
    ],
    fields: ['seq', 'surname', 'givenNames', 'dob', 'institution', null, 'hostInstitution', null, 'englishScore'],
    rows: [
      { surname: 'Muster', institution: 'Berufskolleg Muster', nameFull: undefined, province: undefined },
      { surname: 'Exempel', dob: '2007-03-02' },
    ],
  },
  {
    what: 'from when and until when a visa is valid',
    sheet: [
      ['姓名', '护照号', '签证号', '签证有效期（起）', '签证有效期（止）'],
      ['王示例', 'EJ1234568', '012345678', '2026-07-01', '2027-01-01'],
      ['张虚构', 'EJ1234569', '012345679', '2026-07-01', '2027-01-01'],
    ],
    rows: [{ visaNo: '012345678', visaExpiry: '2027-01-01' }, { visaExpiry: '2027-01-01' }],
  },
  {
    what: 'posts under Title are no titles',
    sheet: [
      ['Name', 'Title', 'Organisation', 'Role on visit'],
      ['Yangyi OUYANG', 'Deputy Director General', 'Example Department of Education', 'Head of Delegation'],
      ['Shili WANG', 'President', 'Example College', 'Delegate'],
      ['Xugou ZHANG', 'Dean, School of Engineering', 'Sample Polytechnic', 'Delegate'],
    ],
    rows: [
      { position: 'Deputy Director General', title: undefined },
      { position: 'President' },
      { position: 'Dean, School of Engineering', roleInGroup: 'delegate' },
    ],
  },
  {
    what: 'a guarantor is no emergency contact',
    sheet: [
      ['姓名', '学号', '手机', '担保人', '担保人与本人关系', '担保人电话'],
      ['王示例', '2401010101', '19900000001', '王大示', '父女', '19800000001'],
      ['李样本', '2401020202', '19900000002', '李大样', '父子', '19800000002'],
    ],
    rows: [
      { phone: '+8619900000001', emergencyRelation: undefined, emergencyPhone: undefined },
      { emergencyName: undefined },
    ],
  },
  {
    what: 'the driver’s number, and groups that are no cohorts',
    sheet: [
      ['Flight', 'ETA', 'Terminal', 'Student', 'Group', 'Host family', 'Driver', 'Driver mobile'],
      ['BA038', '18:30', 'T5', 'Shili WANG', 'Red', 'Mock', 'Dave', '07700 900301'],
      ['BA038', '18:30', 'T5', 'Yangben LI', 'Red', 'Mock', 'Dave', '07700 900301'],
      ['CZ303', '06:10', 'T4', 'Xugou ZHANG', 'Blue', 'Trial', 'Steve', '07700 900302'],
    ],
    rows: [
      { nameFull: 'Shili WANG', phone: undefined, subGroup: 'Red', cohortName: undefined },
      { subGroup: 'Red' },
      { subGroup: 'Blue', phone: undefined },
    ],
  },
  {
    what: 'the teacher’s number beside the teacher, and what somebody eats under allergies',
    sheet: [
      ['姓名', '性别', '带队老师', '老师电话', '饮食/过敏'],
      ['王示例', '女', '孙老师', '19900000091', '清真'],
      ['李样本', '男', '孙老师', '19900000091', '花生过敏'],
      ['张虚构', '男', '孙老师', '19900000091', '不吃牛肉'],
    ],
    rows: [
      { nameZh: '王示例', phone: undefined, diet: '清真', allergies: undefined },
      { phone: undefined, allergies: '花生过敏' },
      { diet: '不吃牛肉', allergies: undefined },
    ],
  },
]
