import { define } from '../define'

export const travelDocument = define({
  key: 'travelDocument',
  label: { en: 'Travel document', zh: '证件' },
  sectionOf: 'person',
  columnsAt: 'person.documents[]',
  states: {
    applyingFor: { en: 'Being issued', zh: '办理中' },
    valid: { en: 'Valid', zh: '有效' },
    expiring: { en: 'Expiring', zh: '将到期' },
    expired: { en: 'Expired', zh: '已过期' },
    void: { en: 'Void', zh: '作废' },
  },
  fields: {
    type: {
      kind: 'enum',
      label: { en: 'Type', zh: '证件种类' },
      sensitivity: 'P',
      values: {
        ordinary: {
          en: 'Ordinary passport (private)',
          zh: '普通护照（因私）',
          words: ['普通护照', '因私护照', '因私', 'Ordinary', 'Private'],
        },
        publicAffairs: {
          en: 'Passport for public affairs',
          zh: '公务普通护照',
          words: [
            '公务普通护照',
            '公务普通',
            '因公普通护照',
            '因公护照',
            '因公普通',
            '因公',
            'Passport for Public Affairs',
          ],
        },
        service: { en: 'Service passport', zh: '公务护照', words: ['公务护照', 'Service'] },
        diplomatic: { en: 'Diplomatic passport', zh: '外交护照', words: ['外交护照', 'Diplomatic'] },
        foreign: { en: 'Passport of another state', zh: '外国护照', words: ['外国护照', 'Foreign Passport'] },
        hkPassport: {
          en: 'HKSAR passport',
          zh: '香港特区护照',
          words: ['香港特区护照', '香港特别行政区护照', 'HKSAR', 'HKSAR Passport'],
        },
        moPassport: {
          en: 'Macao SAR passport',
          zh: '澳门特区护照',
          words: ['澳门特区护照', '澳门特别行政区护照', 'Macao SAR Passport'],
        },
        hkmoPermit: {
          en: 'Exit-entry permit for Hong Kong and Macao',
          zh: '往来港澳通行证',
          words: ['港澳通行证', '往来港澳通行证'],
        },
        twPermit: {
          en: 'Travel permit to Taiwan',
          zh: '往来台湾通行证',
          words: ['台湾通行证', '大陆居民往来台湾通行证', '往来台湾通行证'],
        },
        mainlandPermitHkMo: {
          en: 'Mainland travel permit, Hong Kong and Macao residents (home-return permit)',
          zh: '港澳居民来往内地通行证（回乡证）',
          words: ['回乡证', '港澳回乡证', '港澳居民来往内地通行证', 'Home Return Permit'],
        },
        mainlandPermitTw: {
          en: 'Mainland travel permit, Taiwan residents',
          zh: '台湾居民来往大陆通行证（台胞证）',
          words: ['台胞证', '台湾居民来往大陆通行证'],
        },
        other: {
          en: 'Other',
          zh: '其他',
          words: [
            '其他',
            'Other',
            // Nobody abroad is let in with them; between Hong Kong, Macao and the mainland they are shown.
            'HKID',
            'HKID Card',
            '香港身份证',
            '香港居民身份证',
            '香港永久性居民身份证',
            '澳门身份证',
            '澳门居民身份证',
          ],
        },
      },
      columns: {
        docType: {
          label: { en: 'Document type', zh: '证件类型' },
          group: 'document',
          under: [
            {
              parent: ['护照', '护照信息', '证件信息', 'Passport', 'Passport Details', 'Travel Document'],
              child: ['种类', '类型', 'Type'],
            },
          ],
          headings: {
            en: ['Document Type', 'Doc Type', 'ID Type', 'Type of Passport', 'Passport Type', 'Travel Document Type'],
            zh: ['证件类型', '证件种类', '护照种类', '护照类型', '证照类别'],
          },
        },
      },
    },
    number: {
      kind: 'text',
      label: { en: 'Number', zh: '号码' },
      sensitivity: 'S',
      note: 'patterns in rules.md',
      columns: {
        passportNo: {
          rule: 'passport',
          label: { en: 'Passport number', zh: '护照号' },
          group: 'document',
          implies: {
            因公护照号: { docType: 'publicAffairs', travelCapacity: 'official' },
            因私护照号: { docType: 'ordinary', travelCapacity: 'private' },
            '护照号（因私）': { docType: 'ordinary', travelCapacity: 'private' },
            普通护照号: { docType: 'ordinary' },
            公务护照号: { docType: 'service', travelCapacity: 'official' },
          },
          under: [
            {
              parent: ['护照', '护照信息', '证件信息', '因公护照', 'Passport', 'Passport Details'],
              child: ['号码', '号', '编号', 'No', 'Number', 'No.'],
            },
          ],
          headings: {
            en: [
              'Passport No',
              'Passport Number',
              'Passport #',
              'PP No',
              'PPT No',
              'Document Number',
              'Document No',
              'Travel Document Number',
              'Passport num',
            ],
            zh: [
              '护照号',
              '护照号码',
              '护照编号',
              '护照',
              '因公护照号',
              '因私护照号',
              '普通护照号',
              '证件号码',
              '证件号',
              '护照号（因私）',
              '公务护照号',
            ],
          },
        },
        twCompatriotNo: {
          where: { type: 'mainlandPermitTw' },
          label: { en: 'Mainland travel permit (Taiwan) number', zh: '台胞证号' },
          group: 'document',
          headings: {
            en: [],
            zh: ['台胞证号', '台胞证', '台胞证号码', '台湾居民来往大陆通行证', '台湾居民来往大陆通行证号'],
          },
        },
        homeReturnNo: {
          where: { type: 'mainlandPermitHkMo' },
          label: { en: 'Home-return permit number', zh: '回乡证号' },
          group: 'document',
          headings: {
            en: ['Home Return Permit', 'Home Return Permit No'],
            zh: ['回乡证号', '回乡证', '回乡证号码', '港澳居民来往内地通行证', '港澳居民来往内地通行证号'],
          },
        },
        hkmoPermitNo: {
          where: { type: 'hkmoPermit' },
          label: { en: 'Exit-entry permit for Hong Kong and Macao number', zh: '港澳通行证号' },
          group: 'document',
          headings: { en: [], zh: ['港澳通行证号', '港澳通行证', '往来港澳通行证号', '往来港澳通行证', '通行证号'] },
        },
      },
    },
    issuingState: {
      kind: 'country',
      label: { en: 'Issuing country or region', zh: '签发国家（地区）' },
      sensitivity: 'P',
      columns: {
        passportCountry: {
          label: { en: 'Issuing country or region', zh: '护照签发国家（地区）' },
          group: 'document',
          headings: {
            en: [
              'Issuing Country',
              'Passport Country',
              'Country of Issue',
              'Passport Issuing Country',
              'Issuing State',
              'Country of passport',
              'Passport issued by (country)',
            ],
            zh: ['签发国', '护照签发国', '护照签发国（地区）', '发照国', '护照国家'],
          },
        },
      },
    },
    issuedOn: {
      kind: 'partialDate',
      label: { en: 'Issued', zh: '签发日期' },
      sensitivity: 'S',
      columns: {
        passportIssueDate: {
          label: { en: 'Passport issue date', zh: '护照签发日期' },
          group: 'document',
          under: [
            {
              parent: ['护照', '护照信息', 'Passport', 'Passport Details'],
              child: ['签发日期', '发证日期', 'Issue Date', 'Issued'],
            },
          ],
          headings: {
            en: [
              'Passport issue',
              'Passport issued',
              'Passport Issue Date',
              'Date of Issue',
              'Issue Date',
              'Passport Issued',
              'Date Passport Issued',
              'Passport Date of Issue',
              'Passport start date',
              'Issue date of passport',
            ],
            zh: ['签发', '签发日期', '护照签发日期', '发证日期', '签发时间', '护照签发日', '护照发证日期', '发照日期'],
          },
        },
      },
    },
    expiresOn: {
      kind: 'partialDate',
      label: { en: 'Expires', zh: '有效期至' },
      sensitivity: 'S',
      columns: {
        passportExpiry: {
          label: { en: 'Passport expiry date', zh: '护照有效期至' },
          group: 'document',
          under: [
            {
              parent: ['护照', '护照信息', '证件信息', '因公护照', 'Passport', 'Passport Details'],
              child: ['有效期', '有效期至', '到期日', 'Expiry', 'Expiry Date', 'Expires', 'Valid Until'],
            },
          ],
          headings: {
            en: [
              'When does your passport expire',
              'Passport Expiry',
              'Passport Expiry Date',
              'Expiry Date',
              'Date of Expiry',
              'Expiration Date',
              'Passport Expiration',
              'Valid Until',
              'Valid To',
              'PP Expiry',
              'Doc Expiry',
              'Document Expiry',
              'Document expiry date',
              'Doc Exp',
              'Doc Expiry Date',
              'Travel document expiry',
              'Passport valid until',
              'Passport Exp',
              'Expires',
              'PP exp',
              'Expiry date of passport',
              'Passport end date',
              'Passport valid till',
            ],
            zh: [
              '护照有效期',
              '护照有效期截止日',
              '护照有效期截止日期',
              '护照有效期至',
              '有效期至',
              '有效期',
              '护照到期日',
              '护照失效日期',
              '到期日期',
              '护照有效期限',
              '截止有效期',
              '护照有效日期',
              '证件有效期',
              '回乡证/台胞证有效期',
              '回乡证台胞证有效期',
              '护照截止日期',
              '护照到期时间',
              '护照期满日期',
            ],
          },
        },
      },
    },
    placeOfIssue: {
      kind: 'text',
      label: { en: 'Place of issue', zh: '签发地' },
      sensitivity: 'P',
      columns: {
        passportIssuePlace: {
          label: { en: 'Place of issue', zh: '签发地' },
          group: 'document',
          headings: {
            en: ['Place of Issue', 'Passport Place of Issue', 'Issued At', 'Issuing place'],
            zh: ['签发地', '签发地点', '护照签发地', '签发地点/拼音', '发证地'],
          },
        },
      },
    },
    authority: {
      kind: 'text',
      label: { en: 'Issuing authority', zh: '签发机关' },
      sensitivity: 'P',
      columns: {
        passportAuthority: {
          label: { en: 'Issuing authority', zh: '签发机关' },
          group: 'document',
          headings: {
            en: ['Issuing Authority', 'Authority', 'Issued By'],
            zh: ['签发机关', '发证机关', '护照签发机关'],
          },
        },
      },
    },
    mrz: {
      kind: 'text',
      label: { en: 'Machine-readable zone', zh: '机读码' },
      sensitivity: 'S',
      note: '2 x 44, A-Z 0-9 and < only',
      columns: {
        mrz: {
          rule: 'mrz',
          label: { en: 'MRZ', zh: '机读码' },
          group: 'document',
          headings: { en: ['MRZ', 'Machine Readable Zone', 'MRZ Line 1', 'MRZ Line 2'], zh: ['机读码', '机读区'] },
        },
      },
    },
    custody: {
      kind: 'enum',
      label: { en: 'Custody', zh: '保管状态' },
      values: {
        atOwner: { en: 'With the holder', zh: '本人保管' },
        inOffice: { en: 'In the office', zh: '外事部门保管' },
        atVisaOffice: { en: 'At the visa office', zh: '签证处' },
        lent: { en: 'Lent', zh: '借出' },
        returned: { en: 'Returned', zh: '已归还' },
        transferred: { en: 'Transferred', zh: '调出' },
        void: { en: 'Void', zh: '作废' },
      },
    },
    custodyLog: {
      kind: 'list',
      label: { en: 'Custody log', zh: '领用归还记录' },
      fields: {
        out: { kind: 'date', label: { en: 'Out', zh: '领用' } },
        purpose: { kind: 'text', label: { en: 'Purpose', zh: '用途' } },
        by: { kind: 'text', label: { en: 'By', zh: '经手人' } },
        due: { kind: 'date', label: { en: 'Due back', zh: '应还' } },
        back: { kind: 'date', label: { en: 'Back', zh: '归还' } },
      },
    },
    scan: { kind: 'file', label: { en: 'Scan', zh: '扫描件' }, sensitivity: 'S' },
  },
})
