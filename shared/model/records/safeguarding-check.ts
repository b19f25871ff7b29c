import { define } from '../define'

export const safeguardingCheck = define({
  key: 'safeguardingCheck',
  label: { en: 'Safeguarding check', zh: '安全背景审查' },
  sectionOf: 'person',
  columnsAt: 'person.safeguardingChecks[]',
  fields: {
    kind: {
      kind: 'enum',
      label: { en: 'Kind', zh: '种类' },
      sensitivity: 'S',
      values: {
        dbsEnhanced: { en: 'Enhanced DBS', zh: '英国DBS（增强）' },
        dbsStandard: { en: 'Standard DBS', zh: '英国DBS（标准）' },
        noCriminalRecord: { en: 'Certificate of no criminal record', zh: '无犯罪记录证明' },
        other: { en: 'Other', zh: '其他' },
      },
    },
    number: {
      kind: 'text',
      label: { en: 'Certificate number', zh: '证书编号' },
      sensitivity: 'S',
      columns: {
        safeguardingNo: {
          label: { en: 'Safeguarding (DBS) certificate number', zh: '安全背景审查证书号' },
          group: 'staff',
          under: [
            { parent: ['DBS', '安全审查', '无犯罪记录证明', 'Safeguarding'], child: ['编号', '号码', 'No', 'Number'] },
          ],
          headings: {
            en: [
              'Enhanced DBS no',
              'Enhanced DBS number',
              'DBS cert number',
              'Enhanced DBS cert #',
              'DBS cert #',
              'DBS No',
              'DBS Number',
              'DBS Certificate No',
              'DBS Certificate Number',
              'DBS Ref',
              'DBS cert no',
            ],
            zh: ['DBS编号', 'DBS号码', 'DBS证书编号', '无犯罪记录证明编号', '背景审查编号'],
          },
        },
      },
    },
    checkedOn: {
      kind: 'date',
      label: { en: 'Date of check', zh: '审查日期' },
      sensitivity: 'S',
      columns: {
        safeguardingDate: {
          label: { en: 'Safeguarding (DBS) check date', zh: '安全背景审查日期' },
          group: 'staff',
          under: [
            { parent: ['DBS', '安全审查', '无犯罪记录证明', 'Safeguarding'], child: ['日期', 'Date', 'Check Date'] },
          ],
          headings: {
            en: [
              'DBS checked on',
              'DBS date of issue',
              'DBS cert date',
              'DBS issued on',
              'DBS',
              'DBS Date',
              'DBS Check',
              'DBS Check Date',
              'DBS Issue Date',
              'DBS Issued',
              'Safeguarding Check',
              'Safeguarding Check Date',
              'Police Check Date',
              'Date of DBS',
            ],
            zh: ['无犯罪记录证明日期', '背景审查日期', '安全背景审查日期', '无犯罪记录证明'],
          },
        },
      },
    },
    recheckOn: { kind: 'date', label: { en: 'Check again by', zh: '复查日期' } },
    checkedBy: { kind: 'text', label: { en: 'Seen by', zh: '查验人' } },
  },
})
