import { define } from '../define'

export const insurance = define({
  key: 'insurance',
  label: { en: 'Insurance', zh: '保险' },
  sectionOf: 'cohort',
  columnsAt: 'enrolment.insurance',
  fields: {
    insurer: {
      kind: 'text',
      label: { en: 'Insurer', zh: '保险公司' },
      columns: {
        insurer: {
          label: { en: 'Insurer', zh: '保险公司' },
          group: 'welfare',
          under: [{ parent: ['保险', 'Insurance'], child: ['公司', '保险公司', 'Company', 'Insurer'] }],
          headings: {
            en: ['Underwriter', 'Insurer', 'Insurance Company', 'Insurance', 'Travel Insurance', 'Insurance Provider'],
            zh: ['承保单位', '承保机构', '保险公司', '保险', '境外保险', '承保公司'],
          },
        },
      },
    },
    policyNo: {
      kind: 'text',
      label: { en: 'Policy number', zh: '保单号' },
      sensitivity: 'P',
      columns: {
        policyNo: {
          label: { en: 'Policy number', zh: '保单号' },
          group: 'welfare',
          under: [{ parent: ['保险', 'Insurance'], child: ['保单号', '号码', 'Policy No', 'Number'] }],
          headings: {
            en: [
              'Certificate / policy ref',
              'Policy ref',
              'Policy reference',
              'Travel insurance policy',
              'Insurance policy',
              'Travel policy no',
              'Travel insurance policy no',
              'Policy/cert number',
              'Policy / certificate number',
              'Policy or certificate no',
              'Policy No',
              'Policy Number',
              'Insurance Policy No',
              'Insurance No',
              'Insurance Number',
              'Policy #',
              'Insurance ref',
            ],
            zh: ['保单号', '保险单号', '保单号码', '保险号'],
          },
        },
      },
    },
    dates: {
      kind: 'dateRange',
      label: { en: 'Cover from, to', zh: '保险起止' },
      columns: {
        insuranceFrom: {
          part: 'from',
          label: { en: 'Cover from', zh: '保险起期' },
          kind: 'date',
          group: 'welfare',
          under: [
            {
              parent: ['保险', '保险期间', '保险期限', '保障期间', '保障期', 'Insurance'],
              child: ['起', '起期', '开始', 'From', 'Start'],
            },
          ],
          headings: {
            en: ['Insurance From', 'Cover From', 'Policy Start', 'Insurance Start', 'Cover Start'],
            zh: [
              '保障起始日',
              '保障起期',
              '保障开始日期',
              '保险生效日期',
              '保险起期',
              '保险起始日期',
              '保险生效日期',
              '保险开始日期',
            ],
          },
        },
        insuranceTo: {
          part: 'to',
          label: { en: 'Cover to', zh: '保险止期' },
          kind: 'date',
          group: 'welfare',
          under: [
            {
              parent: ['保险', '保险期间', '保险期限', '保障期间', '保障期', 'Insurance'],
              child: ['止', '止期', '结束', 'To', 'End'],
            },
          ],
          headings: {
            en: ['Insurance To', 'Cover To', 'Policy End', 'Insurance Expiry', 'Cover End', 'Insurance End'],
            zh: ['保障终止日', '保障止期', '保障结束日期', '保险止期', '保险终止日期', '保险到期日', '保险结束日期'],
          },
        },
      },
    },
    medical: { kind: 'money', label: { en: 'Medical cover', zh: '医疗保额' } },
    repatriation: { kind: 'money', label: { en: 'Repatriation cover', zh: '运返保额' } },
    liability: { kind: 'money', label: { en: 'Liability cover', zh: '责任保额' } },
    assistancePhone: { kind: 'phone', label: { en: 'Assistance line', zh: '救援电话' } },
    scan: { kind: 'file', label: { en: 'Policy', zh: '保单' } },
  },
})
