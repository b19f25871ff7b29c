import { define } from '../define'

export const itineraryItem = define({
  key: 'itineraryItem',
  label: { en: 'Itinerary item', zh: '日程项' },
  sectionOf: 'cohort',
  fields: {
    date: { kind: 'date', label: { en: 'Date', zh: '日期' } },
    start: { kind: 'text', label: { en: 'Start', zh: '开始' } },
    end: { kind: 'text', label: { en: 'End', zh: '结束' } },
    kind: {
      kind: 'enum',
      label: { en: 'Kind', zh: '类别' },
      values: {
        class: { en: 'Class', zh: '课堂' },
        workshop: { en: 'Workshop', zh: '实训' },
        visit: { en: 'Visit', zh: '参访' },
        culture: { en: 'Culture', zh: '文化' },
        travel: { en: 'Travel', zh: '交通' },
        free: { en: 'Free time', zh: '自由活动' },
      },
    },
    title: { kind: 'bilingualText', label: { en: 'Title', zh: '内容' } },
    place: { kind: 'text', label: { en: 'Place', zh: '地点' } },
    lead: { kind: 'text', label: { en: 'Lead', zh: '负责人' } },
    hours: { kind: 'number', label: { en: 'Hours', zh: '学时' } },
  },
})
