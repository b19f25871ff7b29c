import { define } from '../define'

export const institution = define({
  key: 'institution',
  label: { en: 'Institution', zh: '院校（机构）' },
  page: true,
  states: {
    prospect: { en: 'Prospect', zh: '意向接触' },
    active: { en: 'Active', zh: '合作中' },
    dormant: { en: 'Dormant', zh: '休眠' },
    ended: { en: 'Ended', zh: '已终止' },
  },
  note: 'An enterprise is an institution of kind "enterprise".',
  fields: {
    name: {
      kind: 'bilingualText',
      label: { en: 'Name', zh: '名称' },
      columns: {
        institutionEn: {
          under: [
            {
              parent: ['院校名称', '学校名称', '单位名称', 'Institution', 'Name of institution'],
              child: ['外文', '英文', '外文名称', '英文名称', '原文名称', 'English', 'In English', 'English name'],
            },
          ],
          label: { en: 'Name of the institution in English', zh: '学校英文名称' },
          part: 'en',
          kind: 'text',
          note: 'beside the Chinese name of the same institution',
          headings: {
            en: [
              'Institution name in English',
              'Institution name (English)',
              'Institution (English)',
              'School name in English',
              'School name (English)',
              'School (English)',
              'College name in English',
              'College name (English)',
              'University name in English',
              'English name of school',
              'English name of institution',
              'English name of university',
              'Employer in English',
              'Organisation name in English',
            ],
            zh: [
              '英文名称',
              '机构英文名',
              '机构英文名称',
              '机构外文名称',
              '学校外文名称',
              '学校英文名称',
              '院校英文名称',
              '单位英文名称',
              '英文校名',
              '学校英文名称',
              '学校英文名',
              '学校英文全称',
              '学校名称（英文）',
              '学校（英文）',
              '单位英文名称',
              '单位英文名',
              '单位名称（英文）',
              '单位（英文）',
              '工作单位（英文）',
              '工作单位英文名称',
              '院校英文名称',
              '院校英文名',
              '院校名称（英文）',
              '英文校名',
              '所在学校英文名称',
            ],
          },
          group: 'affiliation',
        },
      },
    },
    shortName: { kind: 'text', label: { en: 'Short name', zh: '简称' } },
    formerNames: { kind: 'list', label: { en: 'Former names', zh: '曾用名' }, of: 'text' },
    kind: {
      kind: 'enum',
      label: { en: 'Kind', zh: '机构类型' },
      values: {
        higherVocational: { en: 'Higher vocational college', zh: '高职专科学校' },
        vocationalUndergrad: { en: 'Vocational university', zh: '职业本科学校' },
        secondaryVocational: { en: 'Secondary vocational school', zh: '中职学校' },
        university: { en: 'University', zh: '大学' },
        feCollege: { en: 'UK further education college', zh: '英国继续教育学院' },
        languageSchool: { en: 'Language school', zh: '语言学校' },
        awardingBody: { en: 'Awarding body', zh: '颁证机构' },
        ngo: { en: 'Non-profit organisation', zh: '非营利组织' },
        agency: { en: 'Service agency', zh: '服务机构' },
        government: { en: 'Government body', zh: '政府部门' },
        association: { en: 'Association', zh: '行业协会' },
        enterprise: { en: 'Enterprise', zh: '企业' },
      },
    },
    side: {
      kind: 'enum',
      label: { en: 'Side', zh: '境内/境外' },
      values: { domestic: { en: 'Domestic', zh: '境内' }, overseas: { en: 'Overseas', zh: '境外' } },
    },
    country: {
      kind: 'country',
      label: { en: 'Country or region', zh: '国家（地区）' },
      columns: {
        country: {
          pathIn: { output: 'output.adopters[].country', disclosure: 'disclosure.country' },
          label: { en: 'Country or region', zh: '国家（地区）' },
          group: 'affiliation',
          headings: {
            en: ['Country of partner', 'Country', 'Country/Region', 'Country or Region', 'Home Country'],
            zh: ['国家', '国家/地区', '国别/地区', '所属国家', '所在国'],
          },
        },
      },
    },
    division: {
      kind: 'text',
      label: { en: 'Administrative division', zh: '行政区划' },
      note: 'GB/T 2260 six digits for the Chinese mainland, text elsewhere',
      columns: {
        province: {
          label: { en: 'Province / city', zh: '省市' },
          group: 'affiliation',
          headings: {
            en: ['City/Prov.', 'Province', 'City', 'Province/City', 'Region', 'County', 'State/Province'],
            zh: ['省份', '省', '城市', '所在城市', '省市', '地区', '所在地', '所在省份'],
          },
        },
      },
    },
    schoolCode: {
      kind: 'text',
      label: { en: 'School code', zh: '学校（机构）标识码' },
      note: 'ten digits: 2 type, 2 province, 6',
      columns: {
        schoolCode: {
          rule: 'schoolCode',
          label: { en: 'School code', zh: '学校标识码' },
          group: 'affiliation',
          headings: {
            en: ['MoE 10-digit code', 'School Code', 'Institution Code', 'MoE Code'],
            zh: ['学校标识码', '学校代码', '院校代码', '学校（机构）标识码', '院校编码'],
          },
        },
      },
    },
    ukprn: {
      kind: 'text',
      label: { en: 'UKPRN', zh: '英国机构注册号' },
      note: 'eight digits',
      columns: {
        ukprn: {
          rule: 'ukprn',
          label: { en: 'UKPRN', zh: '英国机构注册号' },
          group: 'affiliation',
          headings: {
            en: ['UKPRN', 'UK Provider Reference Number', 'Provider Reference Number'],
            zh: ['UKPRN号', '英国机构注册号'],
          },
        },
      },
    },
    centreNo: {
      kind: 'text',
      label: { en: 'Exam centre number', zh: '考试中心编号' },
      note: 'one per awarding body',
      columns: {
        centreNo: {
          pathIn: { qualificationResult: 'qualificationResult.centreNo' },
          label: { en: 'Centre number', zh: '考试中心编号' },
          group: 'affiliation',
          headings: {
            en: ['Ctr', 'Centre Number', 'Centre No', 'Center No', 'Exam Centre No'],
            zh: ['中心编号', '考试中心编号', '中心号', '考点代码'],
          },
        },
      },
    },
    usci: {
      kind: 'text',
      label: { en: 'Unified social credit code', zh: '统一社会信用代码' },
      note: '18 characters, GB 32100',
      columns: {
        usci: {
          rule: 'unifiedCode',
          label: { en: 'Unified social credit code', zh: '统一社会信用代码' },
          group: 'affiliation',
          headings: { en: ['Unified Social Credit Code', 'USCI', 'USCC'], zh: ['统一社会信用代码', '社会信用代码'] },
        },
      },
    },
    orgCode: {
      kind: 'text',
      label: { en: 'Organisation code (old)', zh: '组织机构代码' },
      note: 'nine characters, before 2015; not the unified code',
      columns: {
        orgCode: {
          label: { en: 'Organisation code (old)', zh: '组织机构代码' },
          note: 'nine characters, before 2015; not the unified code',
          group: 'affiliation',
          headings: { en: [], zh: ['组织机构代码', '组织机构代码证号'] },
        },
      },
    },
    companyNo: {
      kind: 'text',
      label: { en: 'Company number', zh: '公司注册号' },
      note: "a registrar's number (Companies House, 工商注册号); never the unified code",
      columns: {
        companyNo: {
          label: { en: 'Company number', zh: '公司注册号' },
          group: 'affiliation',
          headings: {
            en: [
              'Co. reg. no.',
              'Company reg no',
              'Company Registration No',
              'Company Number',
              'Company No',
              'Companies House Number',
            ],
            zh: ['注册号', '工商注册号', '公司注册号'],
          },
        },
      },
    },
    charityNo: {
      kind: 'text',
      label: { en: 'Charity number', zh: '慈善机构注册号' },
      columns: {
        charityNo: {
          label: { en: 'Charity number', zh: '慈善机构注册号' },
          group: 'affiliation',
          headings: { en: ['Charity No', 'Charity Number', 'Registered Charity No'], zh: [] },
        },
      },
    },
    honours: {
      kind: 'list',
      label: { en: 'Designations', zh: '称号/建设身份' },
      of: 'enum',
      values: {
        doubleHigh: { en: 'High-level college and specialities', zh: '双高计划' },
        nationalDemonstration: { en: 'National demonstration', zh: '国家示范' },
        qualitySchool: { en: 'Quality school', zh: '优质校' },
        modernApprenticeship: { en: 'Modern apprenticeship pilot', zh: '现代学徒制试点' },
        internationalised: { en: 'Highly internationalised (batch)', zh: '较高国际化水平建设单位（批次）' },
      },
    },
    majorsOffered: { kind: 'list', label: { en: 'Vocational areas', zh: '专业大类' }, of: 'text' },
    industry: {
      kind: 'text',
      label: { en: 'Industry (enterprise)', zh: '行业（企业）' },
      note: 'GB/T 4754 section; only kind = enterprise',
    },
    goingOut: {
      kind: 'flag',
      label: { en: 'Overseas operation, "going out" (enterprise)', zh: '“走出去”企业' },
      note: 'only kind = enterprise',
    },
    industryRoles: {
      kind: 'list',
      label: { en: 'Part in industry-education integration (enterprise)', zh: '产教融合参与方式' },
      of: 'enum',
      values: {
        orderClass: { en: 'Order-based class', zh: '订单班' },
        internship: { en: 'Internship', zh: '实习' },
        apprenticeship: { en: 'Apprenticeship', zh: '学徒' },
        lab: { en: 'Joint training base', zh: '共建基地' },
        donation: { en: 'Equipment donation', zh: '设备捐赠' },
        jobs: { en: 'Employment', zh: '就业' },
      },
      note: 'only kind = enterprise',
    },
    address: { kind: 'text', label: { en: 'Address', zh: '地址' } },
    website: {
      kind: 'url',
      label: { en: 'Website', zh: '网址' },
      also: ['官网', '网站', '主页', '学校官网', 'URL', 'Homepage', 'Web'],
    },
    contacts: { kind: 'list', label: { en: 'Contacts', zh: '联系人' }, of: 'contact' },
    orderClasses: { kind: 'list', label: { en: 'Order-based classes', zh: '订单班' }, of: 'orderClass', derived: true },
    firstContact: { kind: 'date', label: { en: 'First contact', zh: '首次接触日期' } },
    files: { kind: 'list', label: { en: 'Files', zh: '附件' }, of: 'file' },
    remarks: { kind: 'note', label: { en: 'Remarks', zh: '备注' } },
  },
})
