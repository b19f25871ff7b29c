import { define } from '../define'

export const alliance = define({
  key: 'alliance',
  label: { en: 'Alliance or centre', zh: '联盟/中心' },
  page: true,
  states: {
    preparing: { en: 'Preparing', zh: '筹备中', words: ['筹备'] },
    active: { en: 'Active', zh: '运行中', words: ['运行'] },
    closed: { en: 'Closed', zh: '已撤销', words: ['撤销'] },
  },
  fields: {
    name: { kind: 'bilingualText', label: { en: 'Name', zh: '名称' } },
    kind: {
      kind: 'enum',
      label: { en: 'Kind', zh: '类型' },
      values: {
        alliance: { en: 'Alliance', zh: '联盟' },
        centre: { en: 'Centre', zh: '中心' },
        base: { en: 'Base', zh: '基地' },
        internationalBody: { en: 'International body', zh: '国际组织' },
      },
    },
    founded: { kind: 'date', label: { en: 'Founded', zh: '成立日期' } },
    leadUnit: { kind: 'reference', label: { en: 'Lead unit', zh: '牵头单位' }, to: 'institution' },
    declaredCounts: {
      kind: 'list',
      label: { en: 'Declared counts', zh: '公布数' },
      fields: {
        domestic: { kind: 'number', label: { en: 'Domestic institutions', zh: '境内院校' } },
        overseas: { kind: 'number', label: { en: 'Overseas institutions', zh: '境外院校' } },
        enterprises: { kind: 'number', label: { en: 'Enterprises', zh: '企业' } },
        programmes: { kind: 'number', label: { en: 'Programmes', zh: '项目数' } },
        places: { kind: 'number', label: { en: 'Cities', zh: '覆盖城市' } },
        asOf: { kind: 'date', label: { en: 'As of', zh: '截至' } },
        source: { kind: 'text', label: { en: 'Source', zh: '来源' } },
      },
    },
    members: {
      kind: 'list',
      label: { en: 'Members', zh: '成员' },
      fields: {
        institution: { kind: 'reference', label: { en: 'Institution', zh: '单位' }, to: 'institution' },
        role: {
          kind: 'enum',
          label: { en: 'Role', zh: '身份' },
          values: {
            initiating: { en: 'Initiating unit', zh: '发起单位' },
            executing: { en: 'Executing unit', zh: '执行单位' },
            governing: { en: 'Council member', zh: '理事单位' },
            member: { en: 'Member', zh: '成员单位' },
          },
        },
        website: { kind: 'url', label: { en: 'Website', zh: '网址' } },
        dates: { kind: 'dateRange', label: { en: 'Joined, left', zh: '加入、退出' } },
      },
    },
    team: {
      kind: 'list',
      label: { en: 'Operating team', zh: '运营团队' },
      fields: {
        person: { kind: 'reference', label: { en: 'Person', zh: '人员' }, to: 'person' },
        post: { kind: 'text', label: { en: 'Post', zh: '职务' } },
      },
    },
    programmes: {
      kind: 'list',
      label: { en: 'Programmes on offer', zh: '项目目录' },
      fields: {
        profession: { kind: 'text', label: { en: 'Profession', zh: '专业' } },
        content: { kind: 'text', label: { en: 'Content', zh: '项目内容' } },
        facilities: { kind: 'text', label: { en: 'On-campus training facilities', zh: '校内实训条件' } },
      },
    },
    files: { kind: 'list', label: { en: 'Files', zh: '附件' }, of: 'file' },
    remarks: { kind: 'note', label: { en: 'Remarks', zh: '备注' } },
  },
})
