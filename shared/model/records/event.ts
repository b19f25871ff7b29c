import { define } from '../define'

export const event = define({
  key: 'event',
  label: { en: 'Event', zh: '活动' },
  page: true,
  states: {
    planned: { en: 'Planned', zh: '筹备中', words: ['筹备'] },
    confirmed: { en: 'Confirmed', zh: '已确定', words: ['确定'] },
    held: { en: 'Held', zh: '已举办' },
    cancelled: { en: 'Cancelled', zh: '已取消', words: ['取消'] },
  },
  fields: {
    kind: {
      kind: 'enum',
      label: { en: 'Kind', zh: '类型' },
      values: {
        signing: { en: 'Signing ceremony', zh: '签约仪式' },
        annualMeeting: { en: 'Annual meeting', zh: '年会' },
        forum: { en: 'Forum', zh: '论坛' },
        roundTable: { en: 'Round table', zh: '圆桌会' },
        visit: { en: 'Visit received', zh: '来访接待' },
        openDay: { en: 'Open day', zh: '开放日' },
        parentBriefing: { en: 'Briefing for parents', zh: '家长说明会' },
        exam: { en: 'Examination', zh: '考试' },
      },
    },
    title: { kind: 'bilingualText', label: { en: 'Title', zh: '名称' }, also: ['Event', 'Event name', '活动'] },
    dates: {
      kind: 'dateRange',
      label: { en: 'From, to', zh: '起止' },
      also: ['时间', '日期', '起止时间', '起止日期', '活动时间', '活动日期', '举办时间', 'Date', 'Dates', 'When'],
    },
    alliance: { kind: 'reference', label: { en: 'Alliance or centre', zh: '所属联盟/中心' }, to: 'alliance' },
    place: {
      kind: 'text',
      label: { en: 'Place', zh: '地点' },
      also: ['活动地点', '举办地点', 'Venue', 'Location', 'Where'],
    },
    declaredCounts: {
      kind: 'list',
      label: { en: 'Counts', zh: '规模' },
      fields: {
        people: { kind: 'number', label: { en: 'People', zh: '人数' } },
        domestic: { kind: 'number', label: { en: 'Domestic institutions', zh: '境内院校' } },
        overseas: { kind: 'number', label: { en: 'Overseas institutions', zh: '境外院校' } },
        enterprises: { kind: 'number', label: { en: 'Enterprises', zh: '企业' } },
        signed: { kind: 'number', label: { en: 'Projects signed', zh: '签约项目数' } },
        places: { kind: 'number', label: { en: 'Cities', zh: '涉及城市' } },
      },
    },
    institutions: {
      kind: 'list',
      label: { en: 'Institutions present', zh: '到会单位' },
      of: 'institution',
      also: ['参加单位', '参会单位', '参与单位', '参加院校', 'Institutions', 'Participating institutions'],
    },
    agreementsSigned: {
      kind: 'list',
      label: { en: 'Agreements signed', zh: '签约项目' },
      of: 'agreement',
      derived: true,
    },
    guests: {
      kind: 'list',
      label: { en: 'Guests', zh: '嘉宾' },
      fields: {
        person: { kind: 'reference', label: { en: 'Person', zh: '人员' }, to: 'person' },
        organisation: { kind: 'reference', label: { en: 'Organisation', zh: '单位' }, to: 'institution' },
        post: { kind: 'text', label: { en: 'Post', zh: '职务' } },
        speech: { kind: 'text', label: { en: 'Speech', zh: '发言' } },
      },
    },
    runSheet: {
      kind: 'list',
      label: { en: 'Run sheet', zh: '议程' },
      fields: {
        time: { kind: 'text', label: { en: 'Time', zh: '时间' } },
        what: { kind: 'text', label: { en: 'What', zh: '内容' } },
        lead: { kind: 'text', label: { en: 'Lead', zh: '负责人' } },
      },
    },
    press: { kind: 'list', label: { en: 'Press', zh: '媒体报道' }, of: 'pressItem', derived: true },
    files: { kind: 'list', label: { en: 'Files', zh: '附件' }, of: 'file' },
    remarks: { kind: 'note', label: { en: 'Remarks', zh: '备注' } },
  },
})
