import { define } from '../define'

export const languageScore = define({
  key: 'languageScore',
  label: { en: 'Language score', zh: '外语水平' },
  sectionOf: 'person',
  columnsAt: 'person.languageScores[]',
  fields: {
    test: {
      kind: 'enum',
      label: { en: 'Test', zh: '考试类型' },
      values: {
        ielts: { en: 'IELTS', zh: '雅思', words: ['IELTS', '雅思'] },
        toefl: { en: 'TOEFL', zh: '托福', words: ['TOEFL', '托福'] },
        pets5: { en: 'PETS-5', zh: '全国外语水平考试', words: ['PETS-5', 'PETS5', '公共英语五级'] },
        cet4: { en: 'CET-4', zh: '大学英语四级', words: ['CET-4', '四级', '英语四级', '大学英语四级'] },
        cet6: { en: 'CET-6', zh: '大学英语六级', words: ['CET-6', '六级', '英语六级', '大学英语六级'] },
        cefr: { en: 'CEFR (self or school)', zh: '欧框等级', words: ['CEFR', '欧框'] },
        hsk: { en: 'HSK', zh: '汉语水平考试', words: ['HSK'] },
        other: { en: 'Other', zh: '其他', words: ['其他', 'Other'] },
      },
      columns: {
        englishTest: {
          label: { en: 'English test', zh: '英语考试类型' },
          group: 'staff',
          headings: {
            en: ['English Test', 'Language Test', 'Test Type', 'English Qualification', 'Language Certificate'],
            zh: ['英语考试', '外语考试', '语言考试', '语言证书', '外语语种'],
          },
        },
      },
    },
    overall: {
      kind: 'text',
      label: { en: 'Level or score', zh: '成绩' },
      columns: {
        englishScore: {
          label: { en: 'English level / score', zh: '英语水平' },
          group: 'staff',
          headings: {
            en: [
              'English Level',
              'IELTS',
              'IELTS Score',
              'CEFR',
              'CEFR Level',
              'Language Level',
              'English Proficiency',
              'Language Score',
              'TOEFL',
              'Overall Band',
              'English Score',
              'Level of English',
              'English ability',
            ],
            zh: [
              '英语水平',
              '外语水平',
              '雅思',
              '雅思成绩',
              '英语成绩',
              '语言成绩',
              '英语等级',
              '外语等级',
              '四六级',
              '英语四级/六级',
              '外语水平（英语）',
              '外语水平及成绩',
              '四级成绩',
              '英语能力',
              '语言水平',
            ],
          },
        },
      },
    },
    cefr: {
      kind: 'enum',
      label: { en: 'CEFR level', zh: 'CEFR等级' },
      values: {
        A1: { en: 'A1', zh: 'A1' },
        A2: { en: 'A2', zh: 'A2' },
        B1: { en: 'B1', zh: 'B1' },
        B2: { en: 'B2', zh: 'B2' },
        C1: { en: 'C1', zh: 'C1' },
        C2: { en: 'C2', zh: 'C2' },
      },
    },
    takenOn: { kind: 'partialDate', label: { en: 'Date', zh: '考试日期' } },
    expiresOn: { kind: 'date', label: { en: 'Expires', zh: '有效期至' }, note: 'IELTS and TOEFL: two years' },
    stage: {
      kind: 'enum',
      label: { en: 'Stage', zh: '阶段' },
      values: { entry: { en: 'Before training', zh: '训前' }, exit: { en: 'After training', zh: '训后' } },
    },
  },
})
