import { define } from '../define'

export const welfareNote = define({
  key: 'welfareNote',
  label: { en: 'Welfare', zh: '健康与饮食' },
  sectionOf: 'person',
  columnsAt: 'person.welfare',
  fields: {
    diet: {
      kind: 'text',
      label: { en: 'Dietary needs', zh: '饮食要求' },
      sensitivity: 'S',
      note: '"none" is an answer',
      columns: {
        diet: {
          label: { en: 'Dietary needs', zh: '饮食要求' },
          group: 'welfare',
          headings: {
            en: [
              'Dietary Requirements',
              'Diet',
              'Dietary',
              'Dietary Needs',
              'Special Diet',
              'Food Requirements',
              'Dietary Restrictions',
              'Dietary Requirement',
              'Meals',
            ],
            zh: ['饮食', '饮食禁忌', '饮食要求', '饮食习惯', '忌口', '饮食偏好', '是否清真', '用餐要求', '特殊饮食'],
          },
        },
      },
    },
    dietTags: {
      kind: 'list',
      label: { en: 'Diet for the kitchen', zh: '饮食标签' },
      sensitivity: 'S',
      of: 'enum',
      values: {
        halal: { en: 'Halal', zh: '清真' },
        vegetarian: { en: 'Vegetarian', zh: '素食' },
        vegan: { en: 'Vegan', zh: '纯素' },
        noPork: { en: 'No pork', zh: '不吃猪肉' },
        glutenFree: { en: 'Gluten free', zh: '无麸质' },
        lactoseFree: { en: 'Lactose free', zh: '无乳糖' },
        nutAllergy: { en: 'Nut allergy', zh: '坚果过敏' },
      },
    },
    allergies: {
      kind: 'text',
      label: { en: 'Allergies', zh: '过敏史' },
      sensitivity: 'S',
      note: '"none" is an answer',
      columns: {
        allergies: {
          label: { en: 'Allergies', zh: '过敏史' },
          group: 'welfare',
          headings: {
            en: ['Allergies', 'Allergy', 'Known Allergies', 'Allergies / Intolerances', 'Food Allergies'],
            zh: ['过敏', '过敏史', '过敏源', '过敏情况', '药物过敏', '饮食禁忌及过敏情况', '食物过敏'],
          },
        },
      },
    },
    medical: {
      kind: 'text',
      label: { en: 'Medical notes', zh: '病史/健康状况' },
      sensitivity: 'S',
      note: '"none" is an answer',
      columns: {
        medical: {
          label: { en: 'Medical notes', zh: '病史/健康状况' },
          group: 'welfare',
          headings: {
            en: [
              'Medical',
              'Medical Notes',
              'Medical Conditions',
              'Medical Condition',
              'Medical Information',
              'Health Conditions',
              'Health Notes',
              'Medical / Special Needs',
            ],
            zh: [
              '健康状况',
              '病史',
              '既往病史',
              '身体状况',
              '疾病史',
              '有无重大疾病',
              '特殊疾病',
              '健康情况',
              '身体健康状况',
            ],
          },
        },
      },
    },
    medication: {
      kind: 'text',
      label: { en: 'Medication', zh: '用药' },
      sensitivity: 'S',
      columns: {
        medication: {
          label: { en: 'Medication', zh: '用药' },
          group: 'welfare',
          headings: {
            en: ['Medication', 'Current Medication', 'Medicines', 'Medications'],
            zh: ['用药', '常用药', '服药情况', '长期服药'],
          },
        },
      },
    },
    bloodType: {
      kind: 'enum',
      label: { en: 'Blood type', zh: '血型' },
      sensitivity: 'S',
      values: {
        A: { en: 'A', zh: 'A型', words: ['A', 'A型', 'A+'] },
        B: { en: 'B', zh: 'B型', words: ['B', 'B型', 'B+'] },
        AB: { en: 'AB', zh: 'AB型', words: ['AB', 'AB型', 'AB+'] },
        O: { en: 'O', zh: 'O型', words: ['O', 'O型', 'O+'] },
      },
      columns: {
        bloodType: {
          label: { en: 'Blood type', zh: '血型' },
          group: 'welfare',
          headings: { en: ['Blood Type', 'Blood Group'], zh: ['血型'] },
        },
      },
    },
    accessNeeds: {
      kind: 'text',
      label: { en: 'Access and support needs', zh: '特殊需求' },
      sensitivity: 'S',
      columns: {
        accessNeeds: {
          label: { en: 'Access / support needs', zh: '特殊需求' },
          group: 'welfare',
          headings: {
            en: [
              'Accessibility',
              'Access Needs',
              'Special Needs',
              'Support Needs',
              'Additional Needs',
              'Special Requirements',
              'SEN',
              'ALN',
              'Mobility Needs',
              'Special Requests',
            ],
            zh: ['特殊需求', '特殊要求', '特殊需要', '无障碍需求'],
          },
        },
      },
    },
  },
})
