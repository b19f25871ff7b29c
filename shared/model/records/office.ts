import { define } from '../define'

/** The office itself: one record, with id `office`. */
export const office = define({
  key: 'office',
  label: { en: 'Office', zh: '本单位' },
  page: true,
  fields: {
    name: { kind: 'bilingualText', label: { en: 'Name of the office', zh: '单位名称' } },
    country: { kind: 'country', label: { en: 'Country or region', zh: '国家（地区）' } },
    example: {
      kind: 'flag',
      label: { en: 'Holds the example', zh: '含示例数据' },
      note: 'the invented records of shared/example are in it',
    },
    settings: {
      kind: 'list',
      label: { en: 'Rules of the office', zh: '本单位规定' },
      note: 'what the office set instead of the usual value, an entry a change, so that the history stays',
      fields: {
        setting: { kind: 'text', label: { en: 'Rule', zh: '规定' } },
        value: { kind: 'text', label: { en: 'Value', zh: '取值' }, note: '`10`, `true`, `CN`; absent: the usual one' },
        from: { kind: 'date', label: { en: 'Valid from', zh: '生效日期' } },
        setOn: { kind: 'date', label: { en: 'Set on', zh: '设定日期' } },
        setBy: { kind: 'text', label: { en: 'Set by', zh: '设定人' }, sensitivity: 'P' },
      },
    },
    ownFields: {
      kind: 'list',
      label: { en: 'Fields of our own', zh: '自定义字段' },
      note: 'of people: columns of lists that the dictionary has no field for; by the key that own-fields.ts makes of the name',
      fields: {
        name: { kind: 'text', label: { en: 'Field', zh: '字段' } },
        kind: { kind: 'text', label: { en: 'Kind', zh: '类型' }, note: 'text, number, date, flag, choice' },
        meaning: { kind: 'text', label: { en: 'What it is for', zh: '说明' } },
        hidden: { kind: 'flag', label: { en: 'Hidden', zh: '隐藏' }, note: 'kept and filled, but no column of lists' },
        headings: {
          kind: 'list',
          label: { en: 'Also called', zh: '曾用名' },
          of: 'text',
          note: 'what the field was called before: lists with that heading go on filling it',
        },
      },
    },
    columnChoices: {
      kind: 'list',
      label: { en: 'Columns of lists', zh: '名单各列的对应' },
      note: 'what this office said the columns of a list are; the newest word on a heading counts, first in a list of the same headings',
      fields: {
        heading: { kind: 'text', label: { en: 'Heading', zh: '表头' }, note: 'as headings are compared' },
        layout: { kind: 'text', label: { en: 'All headings of the list', zh: '名单全部表头' } },
        field: { kind: 'text', label: { en: 'Field', zh: '字段' }, note: 'key of a column; none: not imported' },
        on: { kind: 'date', label: { en: 'Chosen on', zh: '选定日期' } },
      },
    },
    passportMargins: {
      kind: 'list',
      label: { en: 'Validity of passports by destination', zh: '各目的地护照有效期要求' },
      note: 'without a country: every destination that has no entry',
      fields: {
        country: { kind: 'country', label: { en: 'Destination', zh: '目的地' } },
        months: { kind: 'number', label: { en: 'Months', zh: '月数' } },
        countedFrom: {
          kind: 'enum',
          label: { en: 'Counted from', zh: '起算' },
          values: { arrival: { en: 'arrival', zh: '抵达日' }, return: { en: 'return', zh: '返程日' } },
        },
        severity: {
          kind: 'enum',
          label: { en: 'Weight', zh: '程度' },
          values: { error: { en: 'must', zh: '必须' }, warning: { en: 'should', zh: '建议' } },
        },
        blankPages: { kind: 'number', label: { en: 'Blank pages', zh: '空白页' } },
        from: { kind: 'date', label: { en: 'Valid from', zh: '生效日期' } },
        setOn: { kind: 'date', label: { en: 'Set on', zh: '设定日期' } },
        setBy: { kind: 'text', label: { en: 'Set by', zh: '设定人' }, sensitivity: 'P' },
      },
    },
    holidays: {
      kind: 'list',
      label: { en: 'Holidays and working weekends', zh: '节假日与调休' },
      note: 'days that differ from the calendar the program brings',
      fields: {
        calendar: {
          kind: 'enum',
          label: { en: 'Calendar', zh: '日历' },
          values: {
            CN: { en: 'Chinese mainland', zh: '中国内地' },
            GB: { en: 'England and Wales', zh: '英格兰和威尔士' },
          },
        },
        on: { kind: 'date', label: { en: 'Day', zh: '日期' } },
        kind: {
          kind: 'enum',
          label: { en: 'Kind', zh: '类型' },
          values: {
            off: { en: 'Holiday', zh: '放假' },
            work: { en: 'Working weekend', zh: '调休上班' },
            usual: { en: 'As any other day', zh: '按平日' },
          },
        },
        name: { kind: 'bilingualText', label: { en: 'Name', zh: '名称' } },
      },
    },
    indicators: {
      kind: 'list',
      label: { en: 'Indicators as the office counts them', zh: '统计指标设置' },
      note: 'an entry a change of a definition of shared/summary/indicators, by year; without `indicator`: one of its own',
      fields: {
        indicator: { kind: 'text', label: { en: 'Indicator', zh: '指标' }, note: '`B2`' },
        set: {
          kind: 'enum',
          label: { en: 'Set', zh: '指标表' },
          values: {
            A: { en: 'International influence table, 2017 to 2020', zh: '国际影响表（2017—2020年）' },
            B: { en: 'International exchange, current style', zh: '国际交流与合作（现行口径）' },
            C: { en: 'Conditions of internationalised colleges', zh: '国际化水平学校建设条件' },
            D: { en: 'The four thirds of joint programmes', zh: '中外合作办学“四个三分之一”' },
          },
        },
        label: { kind: 'bilingualText', label: { en: 'Wording', zh: '指标名称' } },
        unit: {
          kind: 'enum',
          label: { en: 'Unit', zh: '单位' },
          values: {
            people: { en: 'people', zh: '人' },
            participations: { en: 'participations', zh: '人次' },
            personDays: { en: 'person-days', zh: '人日' },
            count: { en: 'in number', zh: '个' },
            items: { en: 'items', zh: '项' },
            schools: { en: 'schools', zh: '所' },
            copies: { en: 'agreements', zh: '份' },
          },
        },
        threshold: { kind: 'number', label: { en: 'Days', zh: '天数界限' } },
        span: {
          kind: 'enum',
          label: { en: 'Counted', zh: '统计范围' },
          values: {
            inYear: { en: 'those of the year', zh: '当年新增' },
            standing: { en: 'all that stand in the year', zh: '当年在用（累计）' },
          },
        },
        off: { kind: 'flag', label: { en: 'Not reported', zh: '不填报' } },
        fromYear: { kind: 'number', label: { en: 'From the year', zh: '起始年度' } },
        toYear: { kind: 'number', label: { en: 'To the year', zh: '截止年度' } },
        setOn: { kind: 'date', label: { en: 'Set on', zh: '设定日期' } },
        setBy: { kind: 'text', label: { en: 'Set by', zh: '设定人' }, sensitivity: 'P' },
      },
    },
    indicatorFigures: {
      kind: 'list',
      label: { en: 'Figures corrected or typed in', zh: '更正与填报的指标值' },
      fields: {
        indicator: { kind: 'text', label: { en: 'Indicator', zh: '指标' } },
        year: { kind: 'number', label: { en: 'Year', zh: '年度' } },
        value: { kind: 'number', label: { en: 'Value', zh: '取值' } },
        reason: { kind: 'note', label: { en: 'Reason', zh: '理由' } },
        setOn: { kind: 'date', label: { en: 'Set on', zh: '设定日期' } },
        setBy: { kind: 'text', label: { en: 'Set by', zh: '设定人' }, sensitivity: 'P' },
      },
    },
    indicatorYears: {
      kind: 'list',
      label: { en: 'Years reported', zh: '已上报年度' },
      note: 'the figures of a year as they were reported; records may change after that',
      fields: {
        year: { kind: 'number', label: { en: 'Year', zh: '年度' } },
        frozenOn: { kind: 'date', label: { en: 'Frozen on', zh: '锁定日期' } },
        frozenBy: { kind: 'text', label: { en: 'Frozen by', zh: '锁定人' }, sensitivity: 'P' },
        figures: {
          kind: 'list',
          label: { en: 'Figures', zh: '指标值' },
          fields: {
            indicator: { kind: 'text', label: { en: 'Indicator', zh: '指标' } },
            counted: { kind: 'number', label: { en: 'Counted', zh: '统计值' } },
            whole: { kind: 'number', label: { en: 'Of', zh: '总数' } },
            value: { kind: 'number', label: { en: 'Reported', zh: '上报值' } },
            reason: { kind: 'note', label: { en: 'Reason', zh: '理由' } },
          },
        },
      },
    },
    templates: {
      kind: 'list',
      label: { en: 'Own forms', zh: '本单位模板' },
      note: 'text documents and workbooks in the design of the office, with placeholders that records fill',
      fields: {
        name: { kind: 'text', label: { en: 'Name', zh: '名称' } },
        of: {
          kind: 'enum',
          label: { en: 'Filled for', zh: '填写对象' },
          values: { cohort: { en: 'a cohort', zh: '团组' }, person: { en: 'a person', zh: '人员' } },
        },
        language: {
          kind: 'enum',
          label: { en: 'Language', zh: '语言' },
          values: { zh: { en: 'Chinese', zh: '中文' }, en: { en: 'English', zh: '英文' } },
        },
        file: { kind: 'file', label: { en: 'File', zh: '文件' } },
      },
    },
    listViews: {
      kind: 'list',
      label: { en: 'Saved views', zh: '已存视图' },
      note: 'how a list looks, under a name; every record type has its own',
      fields: {
        type: { kind: 'text', label: { en: 'Record type', zh: '记录类型' } },
        name: { kind: 'text', label: { en: 'Name', zh: '名称' } },
        look: { kind: 'text', label: { en: 'Filters, order and columns', zh: '筛选、排序与列' } },
        standard: { kind: 'flag', label: { en: 'The list opens with it', zh: '默认视图' } },
      },
    },
  },
})
