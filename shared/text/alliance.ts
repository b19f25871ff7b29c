import { words } from './say'

/** Words of the page of an alliance or a centre. */
export const allianceWords = words({
  about: { en: 'About', zh: '基本信息' },
  organisation: { en: 'Initiating and executing units', zh: '发起单位与执行单位' },
  addUnit: { en: 'Add a unit', zh: '添加单位' },
  noUnits: {
    en: 'Nobody yet: who initiated it, who carries it out, who sits on its council.',
    zh: '暂无单位。此处登记发起单位、执行单位和理事单位。',
  },
  team: { en: 'Operating team', zh: '运营团队' },
  addTeam: { en: 'Add somebody', zh: '添加成员' },
  noTeam: { en: 'Nobody yet.', zh: '暂无成员。' },
  programmes: { en: 'Programmes on offer', zh: '项目目录' },
  addProgramme: { en: 'Add a programme', zh: '添加项目' },
  noProgrammes: {
    en: 'Nothing yet: a line for each profession, what is taught and where it is practised.',
    zh: '暂无项目。按专业逐条登记项目内容和校内实训条件。',
  },
  members: { en: 'Members', zh: '成员单位' },
  addMember: { en: 'Add a member', zh: '添加成员单位' },
  noMembers: { en: 'No members yet.', zh: '暂无成员单位。' },
  counts: { en: 'Members as published and as recorded', zh: '成员：对外公布数与系统登记数' },
  addCount: { en: 'Add a published count', zh: '添加公布数' },
  membersCount: { en: 'Units on record', zh: '登记单位' },
  programmesCount: { en: 'Programmes', zh: '项目' },
  countsOf: {
    en: 'domestic {domestic} · overseas {overseas} · enterprises {enterprises}',
    zh: '境内{domestic} · 境外{overseas} · 企业{enterprises}',
  },
  left: { en: 'left', zh: '已退出' },
  events: { en: 'Events', zh: '活动' },
})
