import { define } from '../define'

export const agreement = define({
  key: 'agreement',
  label: { en: 'Agreement', zh: '协议' },
  page: true,
  states: {
    draft: { en: 'Draft', zh: '起草中', words: ['起草', '拟签', 'In draft', 'Drafting'] },
    inReview: { en: 'In review', zh: '审核中', words: ['审核/备案', '审批中', '备案中', 'Under review'] },
    approved: { en: 'Approved', zh: '已批准', words: ['批准', '审批通过'] },
    signed: { en: 'Signed', zh: '已签署', words: ['已签', '签署', '已签订'] },
    inForce: {
      en: 'In force',
      zh: '履行中',
      words: [
        '有效',
        '有效期内',
        '在有效期内',
        '生效',
        '生效中',
        '执行中',
        'Active',
        'Current',
        'Valid',
        'Live',
        'In effect',
      ],
    },
    expiring: { en: 'Expiring', zh: '即将到期', words: ['临期', '快到期', 'Expiring soon'] },
    renewed: { en: 'Renewed', zh: '已续签', words: ['续签'] },
    expired: {
      en: 'Expired',
      zh: '已到期',
      words: ['到期', '过期', '已过期', '失效', '已失效', '期满', 'Lapsed', 'Ended'],
    },
    terminated: { en: 'Terminated', zh: '已终止', words: ['终止', '解除', 'Cancelled'] },
  },
  fields: {
    number: {
      kind: 'text',
      label: { en: 'Agreement number', zh: '协议编号' },
      note: 'unique where present',
      columns: {
        agreementNo: {
          label: { en: 'Agreement number', zh: '协议编号' },
          group: 'agreement',
          headings: {
            en: [
              'Agreement No',
              'Agreement Number',
              'MoU Ref',
              'Contract No',
              'Ref',
              'Reference',
              'Ref No',
              'Agreement ref',
            ],
            zh: ['协议编号', '合同编号', '文件编号', '协议号', '合同号'],
          },
        },
      },
    },
    title: {
      kind: 'bilingualText',
      label: { en: 'Title', zh: '协议名称' },
      columns: {
        agreementTitle: {
          label: { en: 'Agreement title', zh: '协议名称' },
          group: 'agreement',
          headings: {
            en: [
              'Agreement',
              'Agreement Title',
              'MoU Title',
              'Agreement Name',
              'Title of Agreement',
              'MoU',
              'Document title',
            ],
            zh: ['协议名称', '协议', '协议书名称', '备忘录名称', '合同名称', '文本名称'],
          },
        },
      },
    },
    type: {
      kind: 'enum',
      label: { en: 'Type', zh: '协议类型' },
      values: {
        loi: { en: 'Letter of intent', zh: '意向书', words: ['意向书', '友好合作意向书', 'LoI', 'Letter of Intent'] },
        mou: {
          en: 'Memorandum of understanding',
          zh: '谅解备忘录',
          words: ['谅解备忘录', '备忘录', '合作备忘录', 'MoU', 'MOU', 'Memorandum of Understanding'],
        },
        framework: { en: 'Framework agreement', zh: '框架协议', words: ['框架协议', '合作框架协议', 'Framework'] },
        implementation: {
          en: 'Implementation agreement',
          zh: '执行协议',
          words: ['执行协议', '实施协议', 'MOA', 'Implementation Agreement'],
        },
        teacherExchange: { en: 'Teacher exchange', zh: '师资交流协议', words: ['师资交流', '教师交流', '师资培训'] },
        studentExchange: {
          en: 'Student exchange',
          zh: '学生交流协议',
          words: [
            '学生交流',
            '学生交换',
            '学生交换协议',
            '学生互换',
            '交换生协议',
            'Student mobility',
            'Student exchange agreement',
            'Exchange agreement',
          ],
        },
        jointProgramme: {
          en: 'Joint programme',
          zh: '中外合作办学协议',
          words: ['合作办学', '中外合作办学', 'Joint programme'],
        },
        articulation: {
          en: 'Credit recognition and articulation',
          zh: '学分互认与升学衔接',
          words: [
            '学分互认/升学衔接',
            '学分互认',
            '专升本衔接',
            'Articulation',
            'Articulation agreement',
            'Progression agreement',
            'Credit transfer',
          ],
        },
        certRecognition: {
          en: 'Recognition of certificates',
          zh: '证书互认',
          words: ['证书互认', 'Mutual recognition'],
        },
        schoolEnterprise: { en: 'School and enterprise', zh: '校企合作', words: ['校企合作', 'School-enterprise'] },
        orderClass: { en: 'Order-based class', zh: '订单班协议', words: ['订单班', '订单培养'] },
        consortium: {
          en: 'Alliance charter or consortium',
          zh: '联盟章程',
          words: ['联盟章程/联合体', '联盟章程', '联合体', 'Consortium', 'Charter'],
        },
        confidentiality: { en: 'Confidentiality', zh: '保密协议', words: ['保密', '保密协议', 'NDA'] },
        dataSharing: {
          en: 'Data sharing',
          zh: '数据共享协议',
          words: ['个人信息出境/数据共享', '数据共享', '个人信息出境', 'Data sharing'],
        },
        other: { en: 'Other', zh: '其他', words: ['其他', 'Other', 'Agreement', '协议'] },
      },
      columns: {
        agreementType: {
          label: { en: 'Agreement type', zh: '协议类型' },
          group: 'agreement',
          headings: {
            en: ['Agreement Type', 'MoU Type', 'Type of Agreement', 'Contract Type', 'Category of agreement'],
            zh: ['协议类型', '协议类别', '合作类型', '合同类型', '协议种类'],
          },
        },
      },
    },
    parties: {
      kind: 'list',
      label: { en: 'Parties', zh: '签约方' },
      fields: {
        institution: {
          kind: 'reference',
          label: { en: 'Institution', zh: '单位' },
          to: 'institution',
          columns: {
            enterprise: {
              where: { 'institution.kind': 'enterprise' },
              pathIn: { institution: 'institution.name', orderClass: 'orderClass.enterprise' },
              label: { en: 'Enterprise', zh: '合作企业' },
              group: 'agreement',
              headings: {
                en: ['Enterprise', 'Employer Partner', 'Partner Company', 'Industry Partner', 'Sponsor Company'],
                zh: ['企业', '企业名称', '合作企业', '合作企业名称', '订单企业', '中资企业', '用人单位'],
              },
            },
          },
        },
        side: {
          kind: 'enum',
          label: { en: 'Side', zh: '签约身份' },
          values: {
            own: { en: 'Our side', zh: '中方（甲方）' },
            partner: { en: 'Partner', zh: '境外方（乙方）', words: ['外方（乙方）'] },
            third: { en: 'Third party', zh: '丙方' },
          },
        },
        signatory: {
          kind: 'text',
          label: { en: 'Signatory', zh: '签署人' },
          sensitivity: 'P',
          columns: {
            signatoryOwn: {
              where: { side: 'own' },
              label: { en: 'Signatory (our side)', zh: '中方签署人' },
              group: 'agreement',
              headings: {
                en: ['Signatory', 'Signatory (China)', 'Chinese Signatory', 'Signed By (China)', 'Signed by'],
                zh: [
                  '签约人（甲方）',
                  '甲方签约人',
                  '中方签署人',
                  '我方签字人',
                  '我方签署人',
                  '我校签字人',
                  '中方签字人',
                  '签署人',
                  '中方代表',
                  '甲方代表',
                  '签约代表',
                ],
              },
            },
            signatoryPartner: {
              where: { side: 'partner' },
              label: { en: 'Signatory (partner)', zh: '外方签署人' },
              group: 'agreement',
              headings: {
                en: [
                  'Signed by (them)',
                  'Signatory (UK)',
                  'Partner Signatory',
                  'Foreign Signatory',
                  'Signed By (UK)',
                  'Signatory (Partner)',
                  'UK signatory',
                  'Signed by (partner)',
                ],
                zh: [
                  '签约人（乙方）',
                  '乙方签约人',
                  '外方签署人',
                  '外方签字人',
                  '外方代表',
                  '乙方代表',
                  '签署人（外方）',
                ],
              },
            },
          },
        },
        post: { kind: 'text', label: { en: 'Post', zh: '职务' } },
      },
    },
    signedOn: {
      kind: 'date',
      label: { en: 'Date signed', zh: '签署日期' },
      columns: {
        signDate: {
          label: { en: 'Date signed', zh: '签署日期' },
          group: 'agreement',
          headings: {
            en: [
              'Date Signed',
              'Signed',
              'Signing Date',
              'Signature Date',
              'Signed On',
              'Date of signing',
              'MoU signed',
              'MoU signed on',
              'MoU date',
              'Agreement signed',
              'Agreement date',
            ],
            zh: ['签署日期', '签约日期', '签署时间', '签订日期', '签订时间', '签约时间', '签字日期'],
          },
        },
      },
    },
    signPlace: {
      kind: 'text',
      label: { en: 'Place signed', zh: '签署地点' },
      columns: {
        signPlace: {
          label: { en: 'Place signed', zh: '签署地点' },
          group: 'agreement',
          headings: {
            en: ['Place Signed', 'Signing Venue', 'Place of Signing', 'Signed at'],
            zh: ['签署地点', '签约地点', '签订地点', '签字地点'],
          },
        },
      },
    },
    validity: {
      kind: 'dateRange',
      label: { en: 'Valid from, to', zh: '有效期' },
      columns: {
        validFrom: {
          part: 'from',
          label: { en: 'Valid from', zh: '生效日期' },
          kind: 'date',
          group: 'agreement',
          headings: {
            en: ['Valid From', 'Effective Date', 'Effective From', 'Commencement Date'],
            zh: ['生效日期', '起效日期', '协议生效日期', '生效时间', '起始日期（协议）'],
          },
        },
        validTo: {
          part: 'to',
          label: { en: 'Valid to', zh: '协议有效期至' },
          kind: 'date',
          group: 'agreement',
          headings: {
            en: [
              'Agreement Expiry',
              'MoU Expiry',
              'MoU expires',
              'Agreement expires',
              'Term End',
              'Agreement Valid Until',
              'Agreement End Date',
            ],
            zh: [
              '协议有效期',
              '协议有效期至',
              '协议到期日',
              '终止日期（协议）',
              '合同到期日',
              '到期日（协议）',
              '协议截止日期',
              '协议终止日期',
            ],
          },
        },
      },
    },
    term: {
      kind: 'text',
      label: { en: 'Term', zh: '期限' },
      note: 'a length (五年) or open-ended 长期; the end of validity is derived from it when empty',
      columns: {
        term: {
          label: { en: 'Term', zh: '期限' },
          note: 'a length (五年, 3 years) or 长期; never a date. The end is derived',
          group: 'agreement',
          headings: {
            en: ['Term', 'Term of Agreement', 'Agreement Term', 'Length of agreement'],
            zh: ['期限', '有效期限（年）', '有效期限（月）', '协议期限', '合作期限', '有效年限'],
          },
        },
      },
    },
    autoRenew: {
      kind: 'flag',
      label: { en: 'Automatic renewal', zh: '自动续签' },
      columns: {
        autoRenew: {
          label: { en: 'Automatic renewal', zh: '自动续签' },
          group: 'agreement',
          headings: {
            en: ['Auto-renew', 'Auto Renewal', 'Automatic Renewal', 'Renewal', 'Renews automatically'],
            zh: ['自动续签', '是否自动顺延', '续签', '续约', '自动延续'],
          },
        },
      },
    },
    noticeDays: { kind: 'number', label: { en: 'Notice period (days)', zh: '提前通知（天）' } },
    reviewOn: {
      kind: 'date',
      label: { en: 'Review date', zh: '复核日期' },
      note: 'not the end of validity',
      columns: {
        reviewDate: {
          label: { en: 'Review date', zh: '复核日期' },
          note: 'not the end of validity',
          group: 'agreement',
          headings: { en: ['Review Date', 'Date of Review', 'Next Review'], zh: ['复核日期', '复审日期', '评估日期'] },
        },
      },
    },
    languages: {
      kind: 'list',
      label: { en: 'Language versions', zh: '文本语种' },
      of: 'enum',
      values: { zh: { en: 'Chinese', zh: '中文' }, en: { en: 'English', zh: '英文' } },
    },
    parentAgreement: { kind: 'reference', label: { en: 'Parent agreement', zh: '上位协议' }, to: 'agreement' },
    renewalOf: { kind: 'reference', label: { en: 'Renewal of', zh: '续签自' }, to: 'agreement' },
    obligations: {
      kind: 'list',
      label: { en: 'Deliverables', zh: '约定任务' },
      fields: {
        text: { kind: 'text', label: { en: 'Deliverable', zh: '任务' } },
        due: { kind: 'date', label: { en: 'Due', zh: '期限' } },
        quantity: { kind: 'number', label: { en: 'Quantity', zh: '数量' } },
        done: { kind: 'flag', label: { en: 'Done', zh: '已完成' } },
      },
    },
    event: { kind: 'reference', label: { en: 'Signed at', zh: '签约活动' }, to: 'event' },
    files: { kind: 'list', label: { en: 'Scans', zh: '扫描件' }, of: 'file' },
    remarks: { kind: 'note', label: { en: 'Remarks', zh: '备注' } },
  },
})
