import { describe, expect, it } from 'vitest'
import { csv, importOptions, Office } from './office'

/** A second batch of lists that somebody made up who had not seen the program. Everybody is invented. */

const tour = importOptions({ name: 'Example group', kind: 'studyTourOut' })

type Rows = (string | null)[][]
type Merge = readonly [left: number, right: number]

function read(rows: Rows, merged: readonly Merge[] = []) {
  const workbook = csv(...rows)
  for (const [left, right] of merged) workbook.sheets[0]?.merges.push({ top: 0, bottom: 0, left, right })
  const { tables, refused } = new Office().plan('list.csv', workbook, tour)
  const [first] = tables
  return {
    refused,
    orientation: first?.table.orientation,
    fields: first?.table.columns.map(({ field }) => field) ?? [],
    titles: first?.rows.map(({ title }) => title) ?? [],
  }
}
const _ = null
const noted = 'note'

describe('is read for what it is', () => {
  it.each<[string, Rows, (string | null)[], (readonly Merge[])?]>([
    [
      'scores of a test whose skills are one character each, below groups that nothing merges',
      [
        ['考生', _, _, '雅思 IELTS', _, _, _, _, '德语'],
        ['姓名', '学号', '考试日期', '听', '读', '写', '说', '总分', '级别'],
        ['王示例', '2023060211', '2025-01-18', '6.5', '6.0', '5.5', '6.0', '6.0', '/'],
        ['李样本', '2023060230', '2025-02-15', '5.5', '5.0', '5.0', '5.5', '5.5', '无'],
      ],
      [
        'nameZh',
        'studentNo',
        'englishDate',
        'englishListening',
        'englishReading',
        'englishWriting',
        'englishSpeaking',
        'englishScore',
        _,
      ],
    ],
    [
      'the same, merged',
      [
        ['考生', _, _, '雅思 IELTS', _, _, _, _],
        ['姓名', '学号', '考试日期', '听', '读', '写', '说', '总分'],
        ['王示例', '2023060211', '2025-01-18', '6.5', '6.0', '5.5', '6.0', '6.0'],
        ['李样本', '2023060230', '2025-02-15', '5.5', '5.0', '5.0', '5.5', '5.5'],
      ],
      [
        'nameZh',
        'studentNo',
        'englishDate',
        'englishListening',
        'englishReading',
        'englishWriting',
        'englishSpeaking',
        'englishScore',
      ],
      [
        [0, 2],
        [3, 7],
      ],
    ],
    [
      'marks in parts below one group: none of them is the result',
      [
        ['选手', _, '成绩', _, _],
        ['编号', '姓名', '理论30%', '实操60%', '职业素养10%'],
        ['S01', '王示例', '26', '51', '9'],
        ['S02', '李样本', '22', '47.5', '8'],
      ],
      ['seq', 'nameZh', _, _, _],
      [
        [0, 1],
        [2, 4],
      ],
    ],
    [
      'parts of a payment are noted, and none is taken for the sum',
      [
        ['姓名', '班级', '团费', '定金（4月）', '尾款（6月）', '还差'],
        ['王示例', '酒店2401', '28000', '8000', '10000', '10000'],
        ['李样本', '酒店2401', '28000', '8000', '20000', '0'],
      ],
      ['nameZh', 'classGroup', 'feeDue', noted, noted, 'feeBalance'],
    ],
    [
      'one deposit is what was paid',
      [
        ['Name', 'DOB', 'Total cost', 'Deposit £', 'Balance £'],
        ['Imogen Sample', '20/11/2007', '1050', '200', '850'],
        ['Tobi Example', '03/02/2008', '1050', '200', '850'],
      ],
      ['nameFull', 'dob', 'feeDue', 'feePaid', 'feeBalance'],
    ],
    [
      'certificates: their day of issue is no passport’s',
      [
        ['Cert. serial', 'Awarded to', 'Programme title on cert', 'GLH', 'Date of issue', 'Reprint?'],
        ['SUM25-0081', 'Imogen Sample', 'English for Aviation', '60', '25/07/2025', ''],
        ['SUM25-0082', 'Tobi Example', 'English for Aviation', '60', '25/07/2025', 'No'],
      ],
      ['certNo', 'nameFull', 'qualTitle', noted, 'awardDate', _],
    ],
    [
      'who signed, in a register of a British college',
      [
        [
          'Ref',
          'Partner (English)',
          'Partner (Chinese)',
          'Date signed',
          'Lapses on',
          'UK signatory',
          'Their signatory',
        ],
        ['M1', 'Sample Polytechnic', '样本职业学院', '01/03/2024', '28/02/2027', 'R Pretend', '王示例'],
        ['M2', 'Mock Institute', '模拟技师学院', '01/04/2024', '31/03/2027', 'R Pretend', '李样本'],
      ],
      [
        'agreementNo',
        'hostInstitutionEn',
        'hostInstitution',
        'signDate',
        'validTo',
        'signatoryOwn',
        'signatoryPartner',
      ],
    ],
    [
      'a visa list: what the visa costs is no fee of the journey, and Result is the visa’s',
      [
        ['Name', 'Passport No', 'Visa type', 'Applied on', 'Fee (RMB)', 'Visa issued', 'Result'],
        ['Imogen Sample', '533440001', 'Standard Visitor visa', '01/04/2026', '1150', '01/05/2026', 'Granted'],
        ['Tobi Example', '533440002', 'Standard Visitor visa', '01/04/2026', '1150', '01/05/2026', 'Granted'],
      ],
      ['nameFull', 'passportNo', 'visaType', 'visaAppliedOn', _, 'visaDecidedOn', 'visaStatus'],
    ],
    [
      'a form for parents, every heading a question',
      [
        [
          'Timestamp',
          'Email address',
          "What is your child's full legal name, exactly as it appears in their passport?",
          "What is your child's date of birth?",
          'Your own name (parent, carer or legal guardian)',
          'What is your relationship to the student?',
          'Best mobile number to reach you on while the group is in China, day or night',
          'Do you give permission for your child to take part in the study tour and all activities listed in the letter?',
        ],
        [
          '12/01/2026 19:42',
          'di@mailbox.example',
          'Lucas Pretend',
          '23/02/2009',
          'Diane Pretend',
          'Mother',
          '07700 900143',
          'Yes',
        ],
        ['13/01/2026 07:15', 'ha@post.example', 'Zaynab Mock', '05/10/2008', 'Hani Mock', 'Dad', '07700 900388', 'Yes'],
      ],
      [_, 'guardianEmail', 'nameFull', 'dob', 'guardianName', 'guardianRelation', 'guardianPhone', 'guardianConsent'],
    ],
    [
      'who is meant where no heading says so',
      [
        ['Who', 'Job title', 'Dept', 'Partner', 'Purpose of visit'],
        ['Judith Sample', 'Curriculum Leader', 'Hair & Beauty', 'Mock Industry College', 'Curriculum mapping'],
        ['Craig Example', 'Technician', 'Engineering', 'Mock Industry College', 'Set-up'],
      ],
      ['nameFull', 'position', 'department', 'hostInstitution', 'purpose'],
    ],
    [
      'two flights under the same headings',
      [
        ['姓名', '护照号', '航班号', '起飞', '到达', '航班号', '起飞', '到达'],
        ['王示例', 'EK3310022', 'CA937', '13:30', '17:30', 'CA938', '20:00', '15:05'],
        ['李样本', 'EK3310021', 'CA937', '13:30', '17:30', 'CA938', '20:00', '15:05'],
      ],
      ['nameZh', 'passportNo', 'flightOut', _, _, 'flightBack', _, _],
    ],
    [
      'marks whose heading is a day elsewhere',
      [
        ['Name', 'ULN', 'Setting out', 'Finish', 'Grade (P/M/D)', 'Cert no.', 'Date issued'],
        ['Liam Sample', '9900112233', '34', '31', 'M', 'NFC-BX-017', '28/03/2025'],
        ['Ethan Mock', '9900112248', '38', '37', 'D', 'NFC-BX-018', '28/03/2025'],
      ],
      ['nameFull', 'uln', _, _, 'result', 'certNo', 'awardDate'],
    ],
    [
      'the postcode of a host, and what stands behind it',
      [
        ['Student (pinyin)', 'Host family', 'Host address', 'Postcode', 'Host phone', 'DBS checked (date)'],
        ['Chen Sample', 'Mr & Mrs Pretend', '14 Larch Avenue', 'ZZ1 4AB', '07700 900310', '12/11/2024'],
        ['Zhou Mock', 'Mrs Specimen', '3 Mill Court', 'ZZ2 7QD', '07700 900322', ''],
      ],
      ['nameFull', 'hostFamily', 'hostFamilyAddress', _, 'hostFamilyPhone', 'hostSafeguardingDate'],
    ],
    [
      'what kind of partner is no partner',
      [
        ['Partner ID', 'Institution', 'Country', 'Type of partner', 'MoU signed', 'MoU expires'],
        ['P001', 'Sample Vocational College', 'China', 'College', '15/04/2022', '14/04/2025'],
        ['P002', 'Musterschule', 'Germany', 'College', '01/09/2021', '31/08/2026'],
      ],
      [_, 'hostInstitution', 'country', _, 'signDate', 'validTo'],
    ],
    [
      'the address of whoever answers for my child',
      [
        [
          'Timestamp',
          'Email address',
          "Student's full name",
          'Name of parent / carer',
          'I give permission for my child to take part in the visit',
          'Photos may be used on the college website',
        ],
        ['12/01/2025 18:22', 'l@mail.example', 'Jade Sample', 'Lorraine Sample', 'Yes', 'Yes'],
        ['12/01/2025 19:40', 'r@post.example', 'Priya Mock', 'Rajesh Mock', 'Yes', 'No'],
      ],
      [_, 'guardianEmail', 'nameFull', 'guardianName', 'guardianConsent', 'photoConsent'],
    ],
    [
      'skills in letters beside a total in two languages',
      [
        ['学号', '姓名', '考试类型', '考试日期', 'L', 'R', 'W', 'S', '总分 Overall'],
        ['23070101', '王示例', 'IELTS', '2025-03-15', '6.0', '6.5', '5.5', '5.5', '6.0'],
        ['23070109', '李样本', 'IELTS', '2025-03-15', '5.0', '5.5', '5.0', '5.0', '5.0'],
      ],
      [
        'studentNo',
        'nameZh',
        'englishTest',
        'englishDate',
        'englishListening',
        'englishReading',
        'englishWriting',
        'englishSpeaking',
        'englishScore',
      ],
    ],
    [
      'partners with whom to write to, and nobody who travels',
      [
        ['Organisation', 'Main contact', 'Role there', 'E-mail', 'Tel'],
        ['Sample Overseas Study', 'Ms Vivian Mock', 'Regional Mgr', 'v@sample.example', '+44 7700 900111'],
        ['Mock Ceramic Arts', 'Mr Tong Sample', 'FAO Director', 't@mock.example', '+44 7700 900112'],
      ],
      ['institution', noted, _, noted, noted],
    ],
    [
      'a city in a list of people is where they live, and how many travel is no number of a row',
      [
        ['校友姓名', '原专业', '所在城市', '常用邮箱'],
        ['王示例', '酒店管理', '南京', 'a@mail.example'],
        ['李样本', '酒店管理', '苏州', 'b@mail.example'],
      ],
      ['nameZh', 'major', _, 'email'],
    ],
    [
      'two contacts that count in circles',
      [
        ['团员', '微信号', '紧急联系人①', '关系①', '电话①', '紧急联系人②', '关系②', '电话②', '家庭住址'],
        ['郑示例', 'zyt_0512', '郑国', '父女', '13605710988', '胡丽', '母女', '13605710989', '杭州市示例路8号'],
        ['鲁样本', 'luym1103', '鲁卫', '父亲', '13757901230', '无', '/', '/', '永康市示例巷12号'],
      ],
      [
        'nameZh',
        'wechat',
        'emergencyName',
        'emergencyRelation',
        'emergencyPhone',
        'emergency2Name',
        'emergency2Relation',
        'emergency2Phone',
        'address',
      ],
    ],
  ])('%s', (_what, rows, fields, merged) => expect(read(rows, merged)).toMatchObject({ refused: null, fields }))
})

it('does not lay a list on its side because two words in it are headings too', () => {
  const { orientation, titles } = read([
    ['Surname, First', 'Capacity', 'DBS level', 'DBS cert no', 'DBS date', 'Cleared by'],
    ['Sample, Wendy', 'Group leader', 'Enhanced', '001700000312', '19/02/2024', 'HR'],
    ['Example, Martin', 'Homestay host', 'Enhanced', '001700000877', '04/04/2026', ''],
    ['Mock, Huimin', 'Visiting teacher', 'N/A', '', 'N/A', 'DSL'],
  ])
  expect(orientation).toBe('rows')
  expect(titles).toHaveLength(3)
})

describe('labels with their values right above the headings are no groups of columns', () => {
  const heads = ['序号', '姓名', '性别', '出生日期', '护照号', '有效期', '手机', '班级']
  const row = ['1', '王示例', '男', '2008-01-02', 'EJ1234567', '2030-01-01', '13800001111', '酒店2401']
  it.each<[Rows[number]]>([
    [['团组名称', _, '示例研学团', _, '目的地', _, '英国', _]],
    [['学校', _, '示例学院', _, '专业', _, '酒店管理', _]],
    [['填表人', _, '王示例', _, '部门', _, '国际处', _]],
    [['Group', _, 'Sample tour', _, 'Destination', _, 'United Kingdom', _]],
  ])('%s', (above) => {
    for (const merged of [false, true]) {
      const workbook = csv(['2026年暑期研学团名单'], above, heads, row)
      if (merged)
        for (const left of [0, 2, 4, 6]) workbook.sheets[0]?.merges.push({ top: 1, bottom: 1, left, right: left + 1 })
      const [first] = new Office().plan('list.csv', workbook, importOptions({ kind: 'studyTourOut' })).tables
      expect(first?.table.headerRows).toEqual([3])
      expect(first?.rows.map(({ title }) => title)).toEqual(['王示例'])
    }
  })
})
