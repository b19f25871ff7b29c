import { define } from '../define'

/** Headings above the columns of a guardian's name and telephone. */
const guardianParents = [
  '监护人',
  '家长',
  '父母',
  '父亲',
  '母亲',
  '法定监护人',
  'Parent/Guardian',
  'Parent',
  'Guardian',
  'Parent/Carer',
  'Parent or Carer',
  'Parents',
  'Mother',
  'Father',
]

export const emergencyContact = define({
  key: 'emergencyContact',
  label: { en: 'Emergency contact or guardian', zh: '紧急联系人/监护人' },
  sectionOf: 'person',
  columnsAt: 'person.emergencyContacts[]',
  fields: {
    name: {
      kind: 'name',
      label: { en: 'Name', zh: '姓名' },
      sensitivity: 'P',
      columns: {
        emergencyName: {
          label: { en: 'Emergency contact', zh: '紧急联系人' },
          group: 'emergency',
          under: [
            { parent: ['紧急联系人', '应急联系人', 'Emergency Contact', 'Next of Kin'], child: ['姓名', 'Name'] },
          ],
          headings: {
            en: [
              'Emerg. contact',
              'Emgcy contact',
              'Emgcy contct',
              'Emergency Contact',
              'Emergency Contact Name',
              'Next of Kin',
              'NOK',
              'Emergency Contact 1',
              'In Case of Emergency',
              'ICE Name',
              'Emergency Contact Person',
              'ICE contact',
            ],
            zh: ['紧急联系人', '紧急联系人姓名', '紧急联络人', '应急联系人', '家庭联系人'],
          },
        },
        guardianName: {
          where: { isGuardian: true },
          label: { en: 'Parent / guardian', zh: '监护人姓名' },
          group: 'emergency',
          under: [
            {
              parent: guardianParents,
              child: ['姓名', 'Name'],
            },
          ],
          headings: {
            en: [
              'Guardian in UK',
              'UK guardian',
              'Parent/Guardian',
              'Parent Name',
              'Guardian Name',
              'Parent or Guardian',
              'Parent/Guardian Name',
              'Legal Guardian',
              "Parent's Name",
              'Father/Mother Name',
              'Parent / Carer',
              'Parent/carer name',
              'Parent or carer',
              'Parent/Guardian full name',
            ],
            zh: [
              '监护人',
              '监护人姓名',
              '家长姓名',
              '家长',
              '父母姓名',
              '法定监护人',
              '父亲姓名',
              '母亲姓名',
              '第一监护人姓名',
            ],
          },
        },
        guardian2Name: {
          where: { isGuardian: true, second: true },
          label: { en: 'Second parent / guardian', zh: '第二监护人姓名' },
          group: 'emergency',
          headings: {
            en: ['Parent/Guardian 2', 'Parent 2 Name', 'Second Parent', 'Guardian 2 Name'],
            zh: ['第二监护人', '监护人2', '第二监护人姓名', '家长2姓名'],
          },
        },
        emergency2Name: {
          where: { second: true },
          label: { en: 'Second emergency contact', zh: '第二紧急联系人' },
          group: 'emergency',
          headings: {
            en: ['Emergency Contact 2', 'Second Emergency Contact', 'Alternative Emergency Contact'],
            zh: ['紧急联系人2', '第二紧急联系人', '备用紧急联系人'],
          },
        },
      },
    },
    relation: {
      kind: 'text',
      label: { en: 'Relationship', zh: '与本人关系' },
      sensitivity: 'P',
      columns: {
        emergencyRelation: {
          label: { en: 'Relationship', zh: '与本人关系' },
          group: 'emergency',
          under: [
            {
              parent: ['紧急联系人', 'Emergency Contact', 'Next of Kin'],
              child: ['关系', '与本人关系', 'Relationship', 'Relation'],
            },
          ],
          headings: {
            en: [
              'Relationship',
              'Relation',
              'Emergency Contact Relationship',
              'Relationship to Participant',
              'Relationship to Student',
              'NOK Relationship',
              'Relation to you',
              'Relationship to delegate',
              'Relationship with contact',
            ],
            zh: ['与本人关系', '关系', '紧急联系人关系', '与学生关系', '与营员关系', '亲属关系'],
          },
        },
        guardianRelation: {
          where: { isGuardian: true },
          label: { en: 'Relationship of the guardian', zh: '监护人与本人关系' },
          group: 'emergency',
          under: [
            {
              parent: guardianParents,
              child: ['关系', '与本人关系', '与学生关系', 'Relationship', 'Relation'],
            },
          ],
          headings: {
            en: ['Relation to pupil', 'Relation to minor', 'Guardian Relationship', 'Parent/Guardian Relationship'],
            zh: ['监护人关系', '家长关系', '与监护人关系'],
          },
        },
        guardian2Relation: {
          where: { isGuardian: true, second: true },
          label: { en: 'Relationship of the second guardian', zh: '第二监护人与本人关系' },
          group: 'emergency',
          headings: { en: ['Parent/Guardian 2 Relationship'], zh: ['监护人2关系', '第二监护人关系'] },
        },
        emergency2Relation: {
          where: { second: true },
          label: { en: 'Relationship of the second contact', zh: '第二紧急联系人与本人关系' },
          group: 'emergency',
          headings: { en: ['Emergency Contact 2 Relationship'], zh: ['紧急联系人2关系', '第二紧急联系人关系'] },
        },
      },
    },
    phone: {
      kind: 'phone',
      label: { en: 'Phone', zh: '电话' },
      sensitivity: 'P',
      covered: true,
      columns: {
        emergencyPhone: {
          label: { en: 'Emergency phone', zh: '紧急联系电话' },
          group: 'emergency',
          under: [
            {
              parent: ['紧急联系人', '应急联系人', 'Emergency Contact', 'Next of Kin'],
              child: ['电话', '手机', '联系电话', '联系方式', 'Phone', 'Tel', 'Mobile', 'Number', 'Contact No'],
            },
          ],
          headings: {
            en: [
              'Emerg. tel',
              'Emerg. phone',
              'Emgcy ph',
              'Emgcy tel',
              'Emergency Contact Phone',
              'Emergency Phone',
              'Emergency Contact Number',
              'Emergency Tel',
              'Emergency Contact No',
              'NOK Phone',
              'Emergency Contact Mobile',
              'ICE Number',
              'Emergency contact tel no',
              'Emergency no.',
              'Emergency number',
              'Next of kin contact number',
              'Emergency mobile',
              'Emergency contact telephone',
            ],
            zh: [
              '紧急联系电话',
              '紧急联系人电话',
              '紧急联系人手机',
              '应急电话',
              '紧急电话',
              '紧急联络电话',
              '紧急联系方式',
            ],
          },
        },
        guardianPhone: {
          where: { isGuardian: true },
          label: { en: 'Guardian phone', zh: '监护人电话' },
          group: 'emergency',
          under: [
            {
              parent: guardianParents,
              child: ['电话', '手机', '联系电话', 'Phone', 'Tel', 'Mobile'],
            },
          ],
          headings: {
            en: [
              'Parent Phone',
              'Guardian Phone',
              'Parent/Guardian Phone',
              'Parent Mobile',
              'Parent Contact',
              'Guardian Contact Number',
              'Parent contact number',
              'Parent/carer phone',
              'Parent telephone',
              'Parent/guardian contact number',
            ],
            zh: [
              '家长手提电话',
              '监护人电话',
              '家长电话',
              '家长联系方式',
              '家长手机',
              '监护人联系方式',
              '监护人手机号',
              '父母电话',
              '父亲电话',
              '母亲电话',
              '父母联系电话',
              '父亲手机',
              '母亲手机',
            ],
          },
        },
        guardian2Phone: {
          where: { isGuardian: true, second: true },
          label: { en: "Second guardian's phone", zh: '第二监护人电话' },
          group: 'emergency',
          headings: {
            en: ['Parent/Guardian 2 Phone', 'Parent 2 Phone', 'Guardian 2 Phone'],
            zh: ['监护人2电话', '第二监护人电话', '家长2电话'],
          },
        },
        emergency2Phone: {
          where: { second: true },
          label: { en: "Second emergency contact's phone", zh: '第二紧急联系人电话' },
          group: 'emergency',
          headings: {
            en: ['Emergency Contact 2 Phone', 'Emergency Contact 2 Number', 'Second Emergency Contact Phone'],
            zh: ['紧急联系人2电话', '第二紧急联系人电话', '备用紧急联系人电话'],
          },
        },
      },
    },
    phone2: {
      kind: 'phone',
      label: { en: 'Second phone', zh: '备用电话' },
      sensitivity: 'P',
      covered: true,
      optional: true,
      columns: {
        emergencyPhone2: {
          label: { en: 'Second emergency phone', zh: '紧急联系备用电话' },
          group: 'emergency',
          headings: {
            en: ['Emergency Phone 2', 'Second Emergency Phone', 'Alternative Emergency Number'],
            zh: ['紧急联系备用电话', '紧急联系人备用电话'],
          },
        },
        guardianPhone2: {
          where: { isGuardian: true },
          label: { en: 'Second guardian phone', zh: '监护人备用电话' },
          group: 'emergency',
          headings: { en: ['Guardian Phone 2', 'Parent Phone 2'], zh: ['监护人备用电话', '家长备用电话'] },
        },
      },
    },
    email: {
      kind: 'email',
      label: { en: 'E-mail', zh: '邮箱' },
      sensitivity: 'P',
      covered: true,
      optional: true,
      columns: {
        emergencyEmail: {
          label: { en: "Emergency contact's e-mail", zh: '紧急联系人邮箱' },
          group: 'emergency',
          headings: { en: ['Emergency Contact Email', 'Next of Kin Email'], zh: ['紧急联系人邮箱'] },
        },
        emergency2Email: {
          where: { second: true },
          label: { en: "Second emergency contact's e-mail", zh: '第二紧急联系人邮箱' },
          group: 'emergency',
          headings: { en: ['Emergency Contact 2 Email'], zh: ['紧急联系人2邮箱'] },
        },
        guardianEmail: {
          where: { isGuardian: true },
          label: { en: "Guardian's e-mail", zh: '监护人邮箱' },
          group: 'emergency',
          under: [{ parent: guardianParents, child: ['邮箱', 'Email', 'E-mail', 'Email Address'] }],
          headings: {
            en: [
              'P1 email',
              'Parent 1 email',
              'Parent Email',
              'Guardian Email',
              'Parent/Guardian Email',
              'Parent/Carer Email',
            ],
            zh: ['监护人邮箱', '家长邮箱'],
          },
        },
        guardian2Email: {
          where: { isGuardian: true, second: true },
          label: { en: "Second guardian's e-mail", zh: '第二监护人邮箱' },
          group: 'emergency',
          headings: { en: ['Parent 2 Email', 'Parent/Guardian 2 Email'], zh: ['监护人2邮箱', '第二监护人邮箱'] },
        },
      },
    },
    isGuardian: { kind: 'flag', label: { en: 'Legal guardian', zh: '是否监护人' }, sensitivity: 'P' },
    language: {
      kind: 'enum',
      label: { en: 'Language', zh: '沟通语言' },
      values: {
        zh: { en: 'Chinese', zh: '中文' },
        en: { en: 'English', zh: '英文' },
        both: { en: 'Both', zh: '中英文' },
      },
    },
  },
})
