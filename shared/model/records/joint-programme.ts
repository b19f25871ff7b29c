import { define } from '../define'

export const jointProgramme = define({
  key: 'jointProgramme',
  label: { en: 'Joint programme', zh: '中外合作办学项目' },
  page: true,
  states: {
    applying: { en: 'Applying', zh: '申报中', words: ['申报'] },
    approved: { en: 'Approved', zh: '已获批', words: ['获批'] },
    enrolling: { en: 'Enrolling', zh: '招生中', words: ['招生'] },
    teachOut: { en: 'Teach-out', zh: '已停招', words: ['停招'] },
    ended: { en: 'Ended', zh: '已终止', words: ['终止'] },
  },
  fields: {
    approvalNo: {
      kind: 'text',
      label: { en: 'Approval certificate number', zh: '项目批准书编号' },
      also: ['批准书编号', '批准书号', '批准文号', '项目编号', 'Approval number'],
      columns: {
        jointApprovalNo: {
          rule: 'jointApproval',
          label: { en: 'Joint programme approval no.', zh: '项目批准书编号' },
          group: 'agreement',
          headings: {
            en: ['Approval Number (CFCRS)', 'CFCRS Approval No', 'Licence No', 'Joint Programme Approval No'],
            zh: ['批准书编号', '项目批准书编号', '办学许可证编号', '许可证编号', '中外合作办学批准书编号'],
          },
        },
      },
    },
    name: { kind: 'bilingualText', label: { en: 'Name', zh: '项目名称' } },
    chineseParty: {
      kind: 'reference',
      label: { en: 'Chinese party', zh: '中方办学者' },
      to: 'institution',
      also: ['中方院校', '中方学校', '中方合作院校', '中方', 'Chinese institution'],
    },
    foreignParty: {
      kind: 'reference',
      label: { en: 'Foreign party', zh: '外方办学者' },
      to: 'institution',
      also: [
        '外方院校',
        '外方学校',
        '外方合作院校',
        '外方合作者',
        '合作院校',
        '外方',
        'Foreign institution',
        'Partner',
      ],
    },
    agreement: { kind: 'reference', label: { en: 'Agreement', zh: '合作协议' }, to: 'agreement' },
    major: { kind: 'text', label: { en: 'Major', zh: '专业' } },
    majorCode: { kind: 'text', label: { en: 'Major code', zh: '专业代码' } },
    level: {
      kind: 'enum',
      label: { en: 'Level', zh: '办学层次' },
      values: {
        higherVocational: { en: 'Higher vocational', zh: '高职专科' },
        vocationalBachelor: { en: 'Vocational bachelor', zh: '职业本科' },
        secondaryVocational: { en: 'Secondary vocational', zh: '中职' },
        nonDegree: { en: 'Non-degree', zh: '非学历' },
      },
    },
    mode: { kind: 'text', label: { en: 'Mode', zh: '培养模式' } },
    approvedOn: { kind: 'date', label: { en: 'Approved', zh: '批准日期' }, also: ['获批日期', '批准时间', '获批时间'] },
    validTo: {
      kind: 'date',
      label: { en: 'Valid to', zh: '批准书有效期至' },
      also: ['有效期至', '有效期', '批准书有效期', 'Expiry'],
    },
    annualQuota: {
      kind: 'number',
      label: { en: 'Enrolment per year', zh: '年招生计划' },
      also: ['招生计划', '计划招生数', '招生规模', '每年招生数', 'Quota'],
    },
    certificates: {
      kind: 'list',
      label: { en: 'Certificates awarded', zh: '颁发证书' },
      of: 'enum',
      values: {
        chineseDiploma: { en: 'Chinese diploma', zh: '中方毕业证' },
        foreignDiploma: { en: 'Foreign diploma', zh: '外方文凭' },
        foreignCertificate: { en: 'Foreign certificate', zh: '外方证书' },
      },
    },
    years: {
      kind: 'list',
      label: { en: 'Yearly return', zh: '年度数据' },
      fields: {
        year: { kind: 'number', label: { en: 'Year', zh: '年度' } },
        enrolled: { kind: 'number', label: { en: 'Enrolled', zh: '招生数' } },
        onRoll: { kind: 'number', label: { en: 'On roll', zh: '在校生' } },
        graduates: { kind: 'number', label: { en: 'Graduates', zh: '毕业生' } },
        coursesTotal: { kind: 'number', label: { en: 'Courses', zh: '课程总数' } },
        coursesImported: { kind: 'number', label: { en: 'Imported courses', zh: '引进课程' } },
        coreTotal: { kind: 'number', label: { en: 'Core courses', zh: '核心课程' } },
        coreImported: { kind: 'number', label: { en: 'Imported core courses', zh: '引进核心课程' } },
        coreForeignTaught: {
          kind: 'number',
          label: { en: 'Core courses taught by foreign staff', zh: '外教核心课程' },
        },
        hoursTotal: { kind: 'number', label: { en: 'Hours', zh: '总学时' } },
        hoursForeignTaught: { kind: 'number', label: { en: 'Hours taught by foreign staff', zh: '外教学时' } },
        fee: { kind: 'money', label: { en: 'Fee', zh: '学费' } },
      },
      note: 'the four one-third ratios are derived per year',
    },
    files: { kind: 'list', label: { en: 'Files', zh: '附件' }, of: 'file' },
    remarks: { kind: 'note', label: { en: 'Remarks', zh: '备注' } },
  },
})
