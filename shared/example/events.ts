/** Ceremonies, meetings and what the press wrote of them. */
import type { Fields } from '../model/types'
import { type ExampleDraft, items, table } from './draft'

type Guest = [person: string, organisation: string, post: string, speech?: string]

function guests(draft: ExampleDraft, list: readonly Guest[]) {
  return items(
    list.map(([person, organisation, post, speech]) => ({
      person: draft.id(`person.${person}`),
      organisation: draft.id(`institution.${organisation}`),
      post,
      ...(speech && { speech }),
    })),
  )
}

const runSheet = (text: string) => items(table(text).map(([time = '', what = '', lead = '']) => ({ time, what, lead })))

export function putEvents(draft: ExampleDraft): void {
  draft.put('event', 'event.signing', {
    state: 'held',
    kind: 'signing',
    title: { zh: '示例·中英职业教育合作签约仪式', en: 'Example signing ceremony' },
    dates: { from: draft.month(-34), to: draft.month(-34) },
    place: '示例省滨海市 示例会议中心',
    declaredCounts: items([{ people: 80, domestic: 6, overseas: 3, enterprises: 4, signed: 2 }]),
    institutions: draft.all(
      'institution.binhai',
      'institution.northbridge',
      'institution.society',
      'institution.yuanhang',
    ),
    guests: guests(draft, [
      ['yan', 'department', '国际合作与交流处副处长', '致辞'],
      ['whittle', 'northbridge', 'International Partnerships Manager', '致辞'],
      ['fang', 'binhai', '国际交流处处长', '主持'],
      ['nie', 'society', '秘书长'],
    ]),
    runSheet: runSheet(`
      09:00 | 嘉宾签到     | 岑拟之
      09:30 | 领导致辞     | 方示清
      10:00 | 签署协议     | 方示清
      10:20 | 合影与媒体采访 | 石例舟
    `),
    remarks: '示例数据',
  })
  draft.put('event', 'event.meeting', {
    state: 'held',
    kind: 'annualMeeting',
    title: { zh: '示例·国际职教联盟年会', en: 'Example annual meeting of the alliance' },
    dates: draft.days(-22, -21),
    place: '万象 示例国际会议厅',
    alliance: draft.id('alliance.league'),
    declaredCounts: items([{ people: 120, domestic: 12, overseas: 7, enterprises: 5, signed: 1 }]),
    institutions: draft.all(
      'institution.society',
      'institution.binhai',
      'institution.mekong',
      'institution.yuanhang',
      'institution.mingde',
      'institution.gangdao',
    ),
    guests: guests(draft, [
      ['nie', 'society', '秘书长', '年度工作报告'],
      ['phommavong', 'mekong', 'Deputy Director', '欢迎辞'],
      ['shi', 'yuanhang', '人力资源总监', '企业需求发布'],
      ['ko', 'gangdao', '对外事务主任'],
      ['tang', 'binhai', '机电工程学院院长', '大师班经验交流'],
    ]),
    runSheet: runSheet(`
      08:30 | 签到         | 岑拟之
      09:00 | 开幕与致辞   | 聂示会
      10:30 | 签约         | 方示清
      14:00 | 分组研讨     | 汤例文
      17:00 | 闭幕         | 聂示会
    `),
  })
  draft.put('event', 'event.briefing', {
    state: 'confirmed',
    kind: 'parentBriefing',
    title: { zh: '示例·赴英研学行前家长说明会', en: 'Example briefing for parents' },
    dates: draft.days(4, 4),
    place: '示例滨海职业技术学院 报告厅',
    declaredCounts: items([{ people: 45 }]),
    institutions: draft.all('institution.binhai', 'institution.society'),
    guests: guests(draft, [
      ['fang', 'binhai', '国际交流处处长', '安全与纪律'],
      ['shilz', 'binhai', '项目主管', '行程与费用'],
    ]),
    runSheet: runSheet(`
      18:30 | 签到           | 岑拟之
      19:00 | 行程与食宿介绍 | 石例舟
      19:30 | 安全须知、签字 | 方示清
      20:00 | 答疑           | 方示清
    `),
  })
  draft.put('event', 'event.forum', {
    state: 'planned',
    kind: 'forum',
    title: { zh: '示例·产教融合国际论坛', en: 'Example forum on industry and education' },
    dates: draft.days(74, 75),
    place: '示例省滨海市',
    institutions: draft.all(
      'institution.binhai',
      'institution.mingde',
      'institution.northbridge',
      'institution.yuanhang',
    ),
    guests: guests(draft, [['prys', 'westmere', 'Vice Principal', '主旨演讲']]),
    remarks: '示例数据：会场和同声传译待定。',
  })
  draft.put('event', 'event.visit', {
    state: 'held',
    kind: 'visit',
    title: { zh: '示例·颁证机构来访', en: 'Example visit of the awarding body' },
    dates: draft.days(-70, -69),
    place: '示例滨海职业技术学院',
    institutions: draft.all('institution.awards', 'institution.binhai'),
    guests: guests(draft, [['sandford', 'awards', 'Centre Support Manager']]),
  })
  putPress(draft)
}

type Press = Fields<'pressItem'>

function putPress(draft: ExampleDraft): void {
  const items: Record<string, Press> = {
    signing: {
      outlet: '示例职教报',
      headline: '示例：中英院校签署合作框架协议',
      url: 'https://news.example/signing',
      publishedOn: draft.month(-34),
      language: 'zh',
      medium: 'print',
      event: draft.id('event.signing'),
      agreement: draft.id('agreement.framework'),
    },
    meeting: {
      outlet: 'Example Mekong Times',
      headline: 'Example: colleges and firms train technicians together',
      url: 'https://times.example/meeting',
      publishedOn: draft.day(-20),
      language: 'en',
      medium: 'online',
      event: draft.id('event.meeting'),
      agreement: draft.id('agreement.mekong'),
    },
    master: {
      outlet: '示例电视台',
      headline: '示例：大师班里的老挝徒弟',
      url: 'https://tv.example/master',
      publishedOn: draft.day(-11),
      language: 'zh',
      medium: 'tv',
      cohort: draft.id('cohort.master'),
    },
    autumn: {
      outlet: '示例青年公众号',
      headline: '示例：一次秋天的研学',
      publishedOn: draft.day(-300),
      language: 'zh',
      medium: 'social',
      cohort: draft.id('cohort.autumn'),
    },
  }
  for (const [key, values] of Object.entries(items)) draft.put('pressItem', `press.${key}`, values)
}
