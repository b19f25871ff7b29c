import { define } from '../define'

export const pressItem = define({
  key: 'pressItem',
  label: { en: 'Press item', zh: '媒体报道' },
  sectionOf: 'event',
  fields: {
    outlet: {
      kind: 'text',
      label: { en: 'Outlet', zh: '媒体' },
      columns: {
        mediaOutlet: {
          label: { en: 'Media outlet', zh: '媒体名称' },
          group: 'press',
          headings: {
            en: [
              'Paper / site',
              'Media',
              'Media Outlet',
              'Publisher',
              'Reported By',
              'Publication',
              'Outlet',
              'Newspaper',
              'Media name',
            ],
            zh: ['登在哪里', '媒体', '媒体名称', '报道媒体', '发布媒体', '刊物'],
          },
        },
      },
    },
    headline: {
      kind: 'text',
      label: { en: 'Headline', zh: '报道标题' },
      columns: {
        mediaTitle: {
          label: { en: 'Headline', zh: '报道标题' },
          group: 'press',
          headings: {
            en: ['Story title', 'Headline', 'Article Title', 'News Title', 'Story', 'Title of article'],
            zh: ['报道标题', '新闻标题', '标题', '题目'],
          },
        },
      },
    },
    url: {
      kind: 'url',
      label: { en: 'Link', zh: '链接' },
      columns: {
        mediaUrl: {
          pathIn: { institution: 'institution.website' },
          label: { en: 'Link', zh: '链接' },
          group: 'press',
          headings: {
            en: ['URL', 'Link', 'Web Link', 'Web Address', 'Link to article'],
            zh: ['链接', '网址', '新闻链接', '报道链接', '链接地址'],
          },
        },
      },
    },
    publishedOn: {
      kind: 'date',
      label: { en: 'Published', zh: '报道日期' },
      also: ['Date', '日期', '时间', '刊登日期'],
      columns: {
        mediaDate: {
          label: { en: 'Published', zh: '报道日期' },
          group: 'press',
          headings: {
            en: ['Ran on', 'Date of article', 'Published', 'Publication Date', 'Date Published', 'Date of publication'],
            zh: ['哪天登的', '刊登日期', '报道日期', '发布日期', '刊发日期', '发布时间', '报道时间'],
          },
        },
      },
    },
    language: {
      kind: 'enum',
      label: { en: 'Language', zh: '语种' },
      values: {
        zh: { en: 'Chinese', zh: '中文' },
        en: { en: 'English', zh: '英文' },
        other: { en: 'Other', zh: '其他' },
      },
    },
    medium: {
      kind: 'enum',
      label: { en: 'Medium', zh: '类别' },
      values: {
        online: { en: 'Online', zh: '网络' },
        print: { en: 'Print', zh: '报刊' },
        tv: { en: 'Television', zh: '电视' },
        social: { en: 'Social media', zh: '社交媒体' },
      },
    },
    event: { kind: 'reference', label: { en: 'Event', zh: '活动' }, to: 'event' },
    agreement: { kind: 'reference', label: { en: 'Agreement', zh: '协议' }, to: 'agreement' },
    cohort: { kind: 'reference', label: { en: 'Cohort', zh: '团组' }, to: 'cohort' },
    clip: { kind: 'file', label: { en: 'Saved copy', zh: '存档' } },
    files: { kind: 'list', label: { en: 'Files', zh: '附件' }, of: 'file' },
    remarks: { kind: 'note', label: { en: 'Remarks', zh: '备注' } },
  },
})
