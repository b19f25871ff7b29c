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
            en: [
              'Test taken',
              'English Test',
              'Language Test',
              'Test Type',
              'English Qualification',
              'Language Certificate',
            ],
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
              'CEFR eq.',
              'CEFR equivalent',
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
              'English evidence',
              'English language evidence',
              'English language qualification',
              'English test result',
              'English test score',
              'English language level',
            ],
            zh: [
              '外语能力',
              '已有外语证书',
              '外语证书',
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
              '外语语种及水平',
              '外语语种及等级',
              '外语水平及语种',
              '外语语种与水平',
              '英语水平及成绩',
            ],
          },
        },
      },
    },
    listening: {
      kind: 'text',
      label: { en: 'Listening', zh: '听力' },
      optional: true,
      columns: {
        englishListening: {
          label: { en: 'English: listening', zh: '英语听力' },
          group: 'staff',
          headings: { en: ['Listening', 'Listening score', 'Listening band'], zh: ['听力', '听力成绩', '听力分数'] },
        },
      },
    },
    reading: {
      kind: 'text',
      label: { en: 'Reading', zh: '阅读' },
      optional: true,
      columns: {
        englishReading: {
          label: { en: 'English: reading', zh: '英语阅读' },
          group: 'staff',
          headings: { en: ['Reading', 'Reading score', 'Reading band'], zh: ['阅读', '阅读成绩', '阅读分数'] },
        },
      },
    },
    writing: {
      kind: 'text',
      label: { en: 'Writing', zh: '写作' },
      optional: true,
      columns: {
        englishWriting: {
          label: { en: 'English: writing', zh: '英语写作' },
          group: 'staff',
          headings: { en: ['Writing', 'Writing score', 'Writing band'], zh: ['写作', '写作成绩', '写作分数'] },
        },
      },
    },
    speaking: {
      kind: 'text',
      label: { en: 'Speaking', zh: '口语' },
      optional: true,
      columns: {
        englishSpeaking: {
          label: { en: 'English: speaking', zh: '英语口语' },
          group: 'staff',
          headings: { en: ['Speaking', 'Speaking score', 'Speaking band'], zh: ['口语', '口语成绩', '口语分数'] },
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
    takenOn: {
      kind: 'partialDate',
      label: { en: 'Date', zh: '考试日期' },
      columns: {
        englishDate: {
          label: { en: 'Date of the language test', zh: '外语考试日期' },
          group: 'staff',
          headings: {
            en: ['IELTS Test Date', 'English Test Date', 'Date of English Test', 'Language Test Date'],
            zh: ['雅思考试日期', '英语考试日期', '外语考试日期', '语言考试日期', '英语考试时间'],
          },
        },
      },
    },
    expiresOn: { kind: 'date', label: { en: 'Expires', zh: '有效期至' }, note: 'IELTS and TOEFL: two years' },
    stage: {
      kind: 'enum',
      label: { en: 'Stage', zh: '阶段' },
      values: { entry: { en: 'Before training', zh: '训前' }, exit: { en: 'After training', zh: '训后' } },
    },
  },
})
