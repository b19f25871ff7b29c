import { define } from '../define'

export const visaCase = define({
  key: 'visaCase',
  label: { en: 'Visa or travel authorisation', zh: '签证/电子旅行许可' },
  sectionOf: 'enrolment',
  columnsAt: 'enrolment.visas[]',
  fields: {
    required: {
      kind: 'flag',
      label: { en: 'Required', zh: '是否需要' },
      columns: {
        visaRequired: {
          label: { en: 'Visa required', zh: '是否需要签证' },
          group: 'document',
          headings: {
            en: ['Visa Required', 'Do you require a visa', 'Need Visa', 'Visa Needed', 'Visa (Y/N)', 'Requires visa'],
            zh: ['是否需要签证', '需办签证', '是否办签'],
          },
        },
      },
    },
    type: {
      kind: 'enum',
      label: { en: 'Type', zh: '签证类型' },
      sensitivity: 'P',
      values: {
        ukStandardVisitor: {
          en: 'UK Standard Visitor',
          zh: '英国标准访客',
          words: ['英国访客签证', '标准访客', 'Standard Visitor', 'UK Visitor', 'Visitor'],
        },
        ukStudent: { en: 'UK Student', zh: '英国学生', words: ['英国学生签证', 'Student visa', 'Tier 4'] },
        ukEta: { en: 'UK ETA', zh: '英国电子旅行许可（ETA）', words: ['ETA', 'UK ETA', '电子旅行许可'] },
        cnF: { en: 'China F', zh: '中国F字（访问）', words: ['F', 'F字', 'F visa'] },
        cnM: { en: 'China M', zh: '中国M字（贸易）', words: ['M', 'M字', 'M visa'] },
        cnX1: { en: 'China X1', zh: '中国X1字（长期学习）', words: ['X1', 'X1字'] },
        cnX2: { en: 'China X2', zh: '中国X2字（短期学习）', words: ['X2', 'X2字'] },
        cnZ: { en: 'China Z', zh: '中国Z字（工作）', words: ['Z', 'Z字'] },
        cnL: { en: 'China L', zh: '中国L字（旅游）', words: ['L', 'L字', 'L visa'] },
        schengenC: { en: 'Schengen C', zh: '申根短期', words: ['申根', '申根签证', 'Schengen'] },
        visaFree: { en: 'Visa-free', zh: '免签', words: ['免签', 'Visa-free', 'Visa free'] },
        other: { en: 'Other', zh: '其他', words: ['其他', 'Other'] },
      },
      columns: {
        visaType: {
          label: { en: 'Visa type', zh: '签证类型' },
          group: 'document',
          headings: {
            en: ['Visa Type', 'Type of Visa', 'Visa Category', 'Visa Route', 'Visa class'],
            zh: ['签证类型', '签证种类', '签证类别'],
          },
        },
      },
    },
    country: { kind: 'country', label: { en: 'Country or region', zh: '国家（地区）' } },
    status: {
      kind: 'enum',
      label: { en: 'Status', zh: '签证状态' },
      sensitivity: 'P',
      values: {
        notRequired: {
          en: 'Not required',
          zh: '免签',
          words: ['免签', '不需要', 'Not required', 'Visa-free', 'Visa-free?', 'Exempt'],
        },
        notStarted: { en: 'Not started', zh: '未办', words: ['未办', '未办理', 'Not started', '无', 'N', 'No'] },
        docsCollecting: {
          en: 'Collecting documents',
          zh: '收材料',
          words: ['材料准备中', '收材料', '准备材料', 'Collecting documents'],
        },
        submitted: {
          en: 'Submitted',
          zh: '已递交',
          words: ['已递签', '已递交', '已提交', '已送签', 'Submitted', 'Applied'],
        },
        biometricsDone: { en: 'Biometrics done', zh: '已录指纹', words: ['已录指纹', 'Biometrics done'] },
        granted: {
          en: 'Granted',
          zh: '已获签',
          words: ['出签', '已出签', '已获签', '获签', '有', 'Granted', 'Issued', 'Approved', 'Yes', 'Y'],
        },
        refused: { en: 'Refused', zh: '拒签', words: ['拒签', '被拒', 'Refused', 'Rejected'] },
        withdrawn: { en: 'Withdrawn', zh: '撤签', words: ['撤签', '撤回', 'Withdrawn'] },
      },
      columns: {
        visaStatus: {
          label: { en: 'Visa status', zh: '签证状态' },
          group: 'document',
          under: [{ parent: ['签证', 'Visa'], child: ['状态', 'Status'] }],
          headings: {
            en: ['Visa Status', 'Visa', 'Visa Progress', 'Visa Outcome', 'Status'],
            zh: [
              '签证状态',
              '签证',
              '签证情况',
              '签证进度',
              '是否已有签证',
              '签证结果',
              '签证办理情况',
              '签证办理进度',
              '签证是否办好',
            ],
          },
        },
        etaStatus: {
          where: { type: 'ukEta' },
          label: { en: 'UK ETA status', zh: 'ETA办理情况' },
          group: 'document',
          under: [{ parent: ['ETA', 'UK ETA', '电子旅行许可'], child: ['状态', 'Status'] }],
          headings: {
            en: ['ETA Status', 'ETA Granted', 'ETA (Y/N)'],
            zh: ['ETA状态', 'ETA办理情况', '是否办理ETA', '电子旅行许可状态'],
          },
        },
      },
    },
    applicationReference: {
      kind: 'text',
      label: { en: 'Application reference (GWF ...)', zh: '申请号（GWF等）' },
      sensitivity: 'S',
      note: 'not the number of the visa',
      columns: {
        visaApplicationRef: {
          label: { en: 'Visa application reference', zh: '签证申请号' },
          note: 'GWF and UAN name the application, not the visa',
          group: 'document',
          headings: {
            en: ['GWF', 'GWF Number', 'GWF No', 'Application Reference', 'Visa Application Reference', 'UAN'],
            zh: ['GWF号', '签证申请号', '签证申请编号'],
          },
        },
      },
    },
    number: {
      kind: 'text',
      label: { en: 'Visa or ETA number', zh: '签证号/许可号' },
      sensitivity: 'S',
      columns: {
        visaNo: {
          label: { en: 'Visa number', zh: '签证号' },
          group: 'document',
          under: [{ parent: ['签证', 'Visa'], child: ['号码', '号', 'No', 'Number'] }],
          headings: {
            en: ['Visa No', 'Visa Number', 'Vignette Number', 'Visa sticker number'],
            zh: ['签证号', '签证号码', '签证编号'],
          },
        },
        etaNo: {
          where: { type: 'ukEta' },
          label: { en: 'UK ETA number', zh: '英国电子旅行许可（ETA）编号' },
          note: 'cells Y/N or a state: etaStatus',
          group: 'document',
          under: [{ parent: ['ETA', 'UK ETA', '电子旅行许可'], child: ['编号', '号码', 'No', 'Number'] }],
          headings: {
            en: [
              'UK ETA',
              'ETA',
              'ETA Number',
              'ETA No',
              'ETA Reference',
              'UK ETA Number',
              'Electronic Travel Authorisation',
            ],
            zh: ['电子旅行许可', '英国电子旅行许可', 'ETA编号', '电子旅行许可编号'],
          },
        },
      },
    },
    appliedOn: { kind: 'date', label: { en: 'Applied on', zh: '递签日期' } },
    appointmentOn: { kind: 'date', label: { en: 'Appointment on', zh: '预约日期' } },
    appointmentPlace: { kind: 'text', label: { en: 'Appointment at', zh: '预约时间与地点' } },
    biometricsOn: { kind: 'date', label: { en: 'Biometrics on', zh: '录指纹日期' } },
    decidedOn: { kind: 'date', label: { en: 'Decided on', zh: '结果日期' } },
    validity: {
      kind: 'dateRange',
      label: { en: 'Valid from, to', zh: '有效期' },
      sensitivity: 'P',
      columns: {
        visaExpiry: {
          part: 'to',
          label: { en: 'Visa expiry', zh: '签证有效期至' },
          kind: 'date',
          group: 'document',
          under: [{ parent: ['签证', 'Visa'], child: ['有效期', '有效期至', '到期日', 'Expiry', 'Expiry Date'] }],
          headings: {
            en: ['Visa Expiry', 'Visa Expiry Date', 'Visa Valid Until', 'Visa Valid To'],
            zh: ['签证有效期', '签证有效期至', '签证到期日', '签证截止日期'],
          },
        },
        etaExpiry: {
          part: 'to',
          where: { type: 'ukEta' },
          label: { en: 'UK ETA expiry', zh: 'ETA有效期至' },
          kind: 'date',
          group: 'document',
          under: [
            { parent: ['ETA', 'UK ETA', '电子旅行许可'], child: ['有效期', '有效期至', 'Expiry', 'Expiry Date'] },
          ],
          headings: { en: ['ETA Expiry', 'ETA Expiry Date', 'ETA Valid Until'], zh: ['ETA有效期', 'ETA有效期至'] },
        },
      },
    },
    entries: { kind: 'number', label: { en: 'Entries', zh: '入境次数' } },
    accompanied: { kind: 'flag', label: { en: 'Accompanied child', zh: '随行未成年人' } },
    adults: {
      kind: 'list',
      label: { en: 'Adults named in the application', zh: '申请中的随行成人' },
      sensitivity: 'S',
      of: 'enrolment',
    },
  },
})
