import { define } from '../define'

export const consent = define({
  key: 'consent',
  label: { en: 'Consent', zh: '同意书' },
  sectionOf: 'person',
  columnsAt: 'person.consents[]',
  states: {
    needed: { en: 'Needed', zh: '待签' },
    given: { en: 'Given', zh: '已签' },
    withdrawn: { en: 'Withdrawn', zh: '已撤回' },
    notNeeded: { en: 'Not needed', zh: '不适用' },
  },
  fields: {
    kind: {
      kind: 'enum',
      label: { en: 'Kind', zh: '种类' },
      values: {
        guardian: { en: 'Guardian: travel and stay', zh: '监护人（出行）' },
        guardianData: { en: 'Guardian: processing under 14', zh: '监护人（未满14周岁信息处理）' },
        medicalTreatment: { en: 'Medical treatment', zh: '就医' },
        photo: { en: 'Photo and media', zh: '肖像使用' },
        sensitiveData: { en: 'Sensitive data', zh: '敏感个人信息单独同意' },
        crossBorder: { en: 'Provision abroad', zh: '个人信息出境单独同意' },
      },
    },
    cohort: {
      kind: 'reference',
      label: { en: 'For which cohort', zh: '所属团组' },
      to: 'cohort',
      note: 'empty: for the office as a whole',
    },
    given: {
      kind: 'flag',
      label: { en: 'Given', zh: '是否同意' },
      sensitivity: 'P',
      columns: {
        guardianConsent: {
          where: { kind: 'guardian' },
          label: { en: 'Guardian consent', zh: '监护人同意书' },
          group: 'emergency',
          headings: {
            en: [
              'Consent',
              'Parental Consent',
              'Guardian Consent',
              'Consent Form',
              'Parental Consent Received',
              'Consent Form Returned (Y/N)',
              'Consent Signed',
            ],
            zh: [
              '监护人同意书',
              '家长同意书',
              '家长知情同意书',
              '是否签同意书',
              '同意书',
              '监护人签字',
              '家长签字',
              '知情同意书',
            ],
          },
        },
        photoConsent: {
          where: { kind: 'photo' },
          label: { en: 'Photo/media consent', zh: '肖像使用授权' },
          group: 'emergency',
          headings: {
            en: ['Photo Consent', 'Media Consent', 'Photo Permission', 'Image Consent'],
            zh: ['肖像权授权', '照片使用授权', '肖像使用授权', '媒体授权'],
          },
        },
      },
    },
    givenBy: {
      kind: 'enum',
      label: { en: 'Given by', zh: '签署人' },
      values: { self: { en: 'Self', zh: '本人' }, guardian: { en: 'Guardian', zh: '监护人' } },
    },
    givenOn: { kind: 'date', label: { en: 'Given on', zh: '签署日期' } },
    withdrawnOn: { kind: 'date', label: { en: 'Withdrawn on', zh: '撤回日期' } },
    wordingVersion: { kind: 'text', label: { en: 'Wording version', zh: '文本版本' } },
    scan: { kind: 'file', label: { en: 'Scan', zh: '扫描件' }, sensitivity: 'P' },
  },
})
