import { define } from '../define'

export const output = define({
  key: 'output',
  label: { en: 'International output', zh: '国际影响成果' },
  page: true,
  states: {
    developing: { en: 'In development', zh: '开发' },
    submitted: { en: 'Submitted', zh: '报批' },
    adopted: { en: 'Adopted', zh: '被采用' },
    withdrawn: { en: 'Withdrawn', zh: '停用' },
  },
  fields: {
    kind: {
      kind: 'enum',
      label: { en: 'Kind', zh: '类别' },
      values: {
        programmeStandard: { en: 'Programme standard', zh: '专业教学标准' },
        courseStandard: { en: 'Course standard', zh: '课程标准' },
        resource: { en: 'Teaching resource', zh: '教学资源' },
        equipment: { en: 'Teaching equipment', zh: '教学装备' },
        overseasSite: { en: 'Overseas teaching site', zh: '境外办学点' },
        postHeld: { en: 'Post in an international body', zh: '国（境）外组织任职' },
        skillsAward: { en: 'Skills competition award', zh: '技能大赛获奖' },
        importedCourse: { en: 'Imported course', zh: '引进课程' },
        accreditation: { en: 'International accreditation', zh: '国际专业认证' },
        research: { en: 'Joint research', zh: '合作课题' },
        bilingualCourse: { en: 'Bilingual course', zh: '双语课程' },
      },
    },
    title: { kind: 'bilingualText', label: { en: 'Title', zh: '名称' } },
    major: { kind: 'text', label: { en: 'Major', zh: '专业' } },
    developedOn: { kind: 'partialDate', label: { en: 'Developed', zh: '开发日期' } },
    adoptedOn: { kind: 'partialDate', label: { en: 'Adopted', zh: '采用日期' } },
    adopters: {
      kind: 'list',
      label: { en: 'Adopted by', zh: '采用方' },
      fields: {
        institution: { kind: 'reference', label: { en: 'Institution', zh: '单位' }, to: 'institution' },
        country: { kind: 'country', label: { en: 'Country or region', zh: '国家（地区）' } },
        evidence: { kind: 'file', label: { en: 'Evidence', zh: '佐证' } },
      },
    },
    person: { kind: 'reference', label: { en: 'Person (post held, award)', zh: '任职/获奖人' }, to: 'person' },
    post: { kind: 'text', label: { en: 'Post', zh: '职务' } },
    organisation: { kind: 'reference', label: { en: 'Organisation', zh: '组织' }, to: 'institution' },
    dates: { kind: 'dateRange', label: { en: 'Term of office', zh: '任期' } },
    awardLevel: { kind: 'text', label: { en: 'Level and rank of the award', zh: '赛事级别与等次' } },
    cohort: { kind: 'reference', label: { en: 'Came out of', zh: '所属团组' }, to: 'cohort' },
    files: { kind: 'list', label: { en: 'Files', zh: '附件' }, of: 'file' },
    remarks: { kind: 'note', label: { en: 'Remarks', zh: '备注' } },
  },
})
