import { define } from '../define'

export const enrolment = define({
  key: 'enrolment',
  label: { en: 'Enrolment', zh: '参团记录' },
  sectionOf: 'cohort',
  states: {
    applied: { en: 'Applied', zh: '已报名', words: ['报名'] },
    shortlisted: { en: 'Shortlisted', zh: '已入选', words: ['入选'] },
    confirmed: { en: 'Confirmed', zh: '已确认', words: ['确认'] },
    docsIncomplete: { en: 'Documents incomplete', zh: '材料不全' },
    cleared: { en: 'Cleared', zh: '材料齐备' },
    travelling: { en: 'Travelling', zh: '在外' },
    completed: { en: 'Completed', zh: '已完成', words: ['完成'] },
    withdrawn: { en: 'Withdrawn', zh: '已退出', words: ['退出'] },
    rejected: { en: 'Rejected', zh: '未录取' },
  },
  fields: {
    person: {
      kind: 'reference',
      label: { en: 'Person', zh: '人员' },
      to: 'person',
      note: 'unique with the cohort',
      columns: {
        deputyLeaderName: {
          where: { role: 'deputyLeader' },
          label: { en: 'Deputy leader', zh: '副团长' },
          group: 'travel',
          implies: { 副团长: { roleInGroup: 'deputyLeader' } },
          headings: { en: ['Deputy Leader', 'Deputy Head of Delegation'], zh: ['副团长'] },
        },
      },
    },
    cohort: { kind: 'reference', label: { en: 'Cohort', zh: '团组' }, to: 'cohort' },
    role: {
      kind: 'enum',
      label: { en: 'Role in the group', zh: '团内职务' },
      values: {
        delegationLeader: {
          en: 'Delegation leader',
          zh: '团长',
          words: [
            '团长',
            '代表团团长',
            'Delegation Leader',
            'Head of Delegation',
            'Group Leader',
            'Party Leader',
            'Visit Leader',
          ],
        },
        deputyLeader: { en: 'Deputy leader', zh: '副团长', words: ['副团长', 'Deputy Leader'] },
        secretary: { en: 'Secretary', zh: '秘书', words: ['秘书长/秘书', '秘书长', '秘书', 'Secretary'] },
        accompanyingTeacher: {
          en: 'Accompanying teacher',
          zh: '带队教师',
          words: [
            '带队教师/领队',
            '带队教师',
            '带队老师',
            '领队',
            '领队教师',
            '随队教师',
            'Leader',
            'Team Leader',
            'GL',
            'Accompanying Teacher',
            'Accompanying Adult',
            'Accompanying Staff',
          ],
        },
        interpreter: { en: 'Interpreter', zh: '翻译', words: ['翻译', '随团翻译', 'Interpreter'] },
        delegate: { en: 'Delegate', zh: '团员', words: ['代表', 'Delegate'] },
        teacher: {
          en: 'Teacher in training',
          zh: '参训教师',
          words: ['教师', '参训教师', 'Teacher', 'Trainee Teacher'],
        },
        student: { en: 'Student', zh: '学生', words: ['学生/营员', '学生', '营员', 'Student', 'Learner', 'Pupil'] },
        master: { en: 'Master', zh: '大师', words: ['大师', '师傅', 'Master'] },
        apprentice: { en: 'Apprentice', zh: '徒弟', words: ['徒弟', '学徒', 'Apprentice'] },
        chaperone: { en: 'Pastoral carer', zh: '生活老师', words: ['生活老师', 'Chaperone'] },
        doctor: { en: 'Doctor', zh: '随团医生', words: ['随团医生', '队医', 'Doctor'] },
        guide: { en: 'Guide (not a participant)', zh: '导游（非团员）', words: ['导游', 'Guide'] },
        driver: { en: 'Driver (not a participant)', zh: '司机（非团员）', words: ['司机', 'Driver'] },
      },
      wordsByCohortKind: {
        团员: {
          teacherTrainingOut: 'teacher',
          teacherVisitOut: 'teacher',
          teacherIn: 'teacher',
          instructorOut: 'teacher',
          studyTourOut: 'student',
          studyTourIn: 'student',
          exchangeOut: 'student',
          internshipOut: 'student',
          otherwise: 'delegate',
        },
        成员: {
          teacherTrainingOut: 'teacher',
          teacherVisitOut: 'teacher',
          studyTourOut: 'student',
          studyTourIn: 'student',
          otherwise: 'delegate',
        },
        学员: {
          teacherTrainingOut: 'teacher',
          trainOverseasStaff: 'teacher',
          masterClass: 'apprentice',
          otherwise: 'student',
        },
        Member: {
          teacherTrainingOut: 'teacher',
          studyTourOut: 'student',
          studyTourIn: 'student',
          otherwise: 'delegate',
        },
        Participant: {
          teacherTrainingOut: 'teacher',
          teacherVisitOut: 'teacher',
          delegationOut: 'delegate',
          otherwise: 'student',
        },
        Staff: { studyTourOut: 'accompanyingTeacher', studyTourIn: 'accompanyingTeacher', otherwise: 'teacher' },
      },
      columns: {
        roleInGroup: {
          label: { en: 'Role in group', zh: '团内职务' },
          group: 'travel',
          headings: {
            en: [
              'Role in Group',
              'Group Role',
              'Participant Type',
              'Type',
              'Student/Leader',
              'Category',
              'Leader/Student',
              'Participant Role',
              'Staff/Student',
            ],
            zh: ['在团职务', '团内职务', '人员类别', '身份', '类别', '角色', '人员类型', '拟任职务', '团组身份'],
          },
        },
      },
    },
    inPlaceOf: {
      kind: 'reference',
      label: { en: 'In place of', zh: '顶替' },
      to: 'enrolment',
      note: 'whose place a substitute took; the other side is found from here',
    },
    subGroup: {
      kind: 'text',
      label: { en: 'Sub-group', zh: '组别' },
      columns: {
        subGroup: {
          label: { en: 'Sub-group', zh: '组别' },
          group: 'travel',
          headings: {
            en: ['Sub-group', 'Team', 'Group No', 'Group Number', 'Bus', 'Coach', 'Coach No', 'Group/Team'],
            zh: ['组别', '分组', '小组', '组号', '车号', '队别', '所在小组'],
          },
        },
      },
    },
    accompanyingAdult: {
      kind: 'reference',
      label: { en: 'Responsible accompanying teacher', zh: '负责带队教师' },
      to: 'enrolment',
      columns: {
        accompanyingTeacher: {
          label: { en: 'Accompanying teacher', zh: '带队教师' },
          group: 'travel',
          implies: { 带队教师: { roleInGroup: 'accompanyingTeacher' } },
          headings: {
            en: [
              'Accompanying Teacher',
              'Accompanying Adult',
              'Accompanying Person',
              'Accompanying Staff',
              'Leader in Charge',
              'Responsible Adult',
            ],
            zh: ['带队教师', '带队老师', '领队', '随团老师', '随队教师', '带队人', '负责教师'],
          },
        },
      },
    },
    subGroupLeader: {
      kind: 'text',
      label: { en: 'Sub-group leader', zh: '组长' },
      columns: {
        subGroupLeader: {
          label: { en: 'Sub-group leader', zh: '组长' },
          group: 'travel',
          headings: { en: ['Sub-group Leader', 'Team Captain'], zh: ['组长', '小组长'] },
        },
      },
    },
    travelCapacity: {
      kind: 'enum',
      label: { en: 'Official or private travel', zh: '因公/因私' },
      values: {
        official: { en: 'Official', zh: '因公', words: ['因公', '公务', 'Official'] },
        private: { en: 'Private', zh: '因私', words: ['因私', '自费', 'Private'] },
      },
      note: "the cohort's unless said otherwise",
      columns: {
        travelCapacity: {
          pathIn: { cohort: 'cohort.travelCapacity' },
          label: { en: 'Official or private travel', zh: '因公/因私' },
          group: 'travel',
          headings: {
            en: ['Official/Private', 'Official or Private', 'Travel Capacity'],
            zh: ['因公/因私', '因公或因私', '出国性质', '出境性质', '出访性质'],
          },
        },
      },
    },
    affiliation: {
      kind: 'text',
      label: { en: 'Affiliation at the time', zh: '当时单位/专业/年级' },
      derived: true,
      note: 'frozen from the person when the cohort leaves',
    },
    document: { kind: 'reference', label: { en: 'Document used', zh: '所用证件' }, to: 'travelDocument' },
    visas: { kind: 'list', label: { en: 'Visas and travel authorisations', zh: '签证/电子旅行许可' }, of: 'visaCase' },
    actualDates: { kind: 'dateRange', label: { en: 'Actual dates', zh: '实际起止' } },
    insurance: { kind: 'reference', label: { en: 'Insurance', zh: '保险' }, to: 'insurance' },
    room: { kind: 'reference', label: { en: 'Room', zh: '房间' }, to: 'room' },
    roomWish: {
      kind: 'text',
      label: { en: 'Wants to share with', zh: '希望同住人' },
      sensitivity: 'P',
      columns: {
        roommate: {
          label: { en: 'Room-mate', zh: '同住人' },
          group: 'travel',
          headings: {
            en: ['Roommate', 'Sharing With', 'Share With', 'Room Share', 'Rooming With'],
            zh: ['同住人', '同屋', '室友', '合住人', '同房', '拼房'],
          },
        },
      },
    },
    hostFamily: { kind: 'reference', label: { en: 'Host family', zh: '寄宿家庭' }, to: 'hostFamily' },
    segments: { kind: 'list', label: { en: 'Travel segments', zh: '交通' }, of: 'travelSegment' },
    attendance: {
      kind: 'list',
      label: { en: 'Attendance', zh: '考勤' },
      of: 'attendance',
      note: "kept under the key of the cohort's itinerary item",
    },
    trainingHours: {
      kind: 'number',
      label: { en: 'Training hours', zh: '培训学时' },
      columns: {
        trainingHours: {
          label: { en: 'Training hours', zh: '培训学时' },
          group: 'staff',
          headings: {
            en: [
              'Training Hours',
              'Hours',
              'Contact Hours',
              'CPD Hours',
              'Guided Learning Hours',
              'GLH',
              'Taught Hours',
            ],
            zh: ['培训学时', '学时', '课时', '学时数', '培训课时'],
          },
        },
      },
    },
    attendanceRate: {
      kind: 'number',
      label: { en: 'Attendance rate', zh: '出勤率' },
      derived: true,
      columns: {
        attendanceRate: {
          label: { en: 'Attendance rate', zh: '出勤率' },
          group: 'qualification',
          headings: { en: ['Attendance %', 'Attendance Rate'], zh: ['出勤率'] },
        },
      },
    },
    height: {
      kind: 'number',
      label: { en: 'Height (cm)', zh: '身高（厘米）' },
      sensitivity: 'P',
      columns: {
        height: {
          label: { en: 'Height (cm)', zh: '身高' },
          group: 'welfare',
          headings: { en: ['Height', 'Height (cm)'], zh: ['身高', '身高（cm）', '身高（厘米）'] },
        },
      },
    },
    clothesSize: {
      kind: 'text',
      label: { en: 'Clothes size', zh: '服装尺码' },
      columns: {
        clothesSize: {
          label: { en: 'Clothes size', zh: '服装尺码' },
          group: 'welfare',
          headings: {
            en: ['T-Shirt Size', 'Shirt Size', 'Clothing Size', 'Uniform Size', 'Size'],
            zh: ['服装尺码', 'T恤尺码', '衣服尺码', '营服尺码', '尺码'],
          },
        },
      },
    },
    feeDue: {
      kind: 'money',
      label: { en: 'Fee due', zh: '应缴费用' },
      columns: {
        feeDue: {
          label: { en: 'Fee due', zh: '应缴费用' },
          group: 'travel',
          under: [
            {
              parent: ['费用', '团费', '缴费', '缴费情况', 'Fees', 'Fee', 'Payment'],
              child: ['应缴', '应缴金额', '应交', 'Due', 'Fee', 'Total'],
            },
          ],
          headings: {
            en: ['Fee', 'Fees', 'Fee Due', 'Fees Due', 'Amount Due', 'Tuition Fee', 'Cost', 'Price', 'Total Fee'],
            zh: ['费用', '团费', '应缴', '应缴费用', '应缴金额', '应交金额', '费用标准'],
          },
        },
      },
    },
    feePaid: {
      kind: 'money',
      label: { en: 'Fee paid', zh: '已缴费用' },
      columns: {
        feePaid: {
          label: { en: 'Fee paid', zh: '已缴费用' },
          group: 'travel',
          under: [
            {
              parent: ['费用', '团费', '缴费', '缴费情况', 'Fees', 'Fee', 'Payment'],
              child: ['已缴', '已缴金额', '已交', 'Paid'],
            },
          ],
          headings: {
            en: ['Payment', 'Deposit', 'Amount Paid', 'Paid', 'Paid to Date', 'Total Paid', 'Deposit Paid'],
            zh: ['缴费', '缴费情况', '已缴金额', '是否缴费', '定金', '已缴', '已缴费用', '已交金额', '已付金额'],
          },
        },
      },
    },
    feePaidOn: { kind: 'date', label: { en: 'Paid on', zh: '缴费日期' } },
    feeBalance: {
      kind: 'money',
      label: { en: 'Balance', zh: '未缴余额' },
      derived: true,
      note: 'due less paid; compared on import',
      columns: {
        feeBalance: {
          label: { en: 'Balance', zh: '未缴余额' },
          note: 'still owed; never read as paid',
          group: 'travel',
          under: [
            {
              parent: ['费用', '团费', '缴费', '缴费情况', 'Fees', 'Fee', 'Payment'],
              child: ['余额', '未缴', '欠费', 'Balance', 'Outstanding'],
            },
          ],
          headings: {
            en: ['Balance', 'Balance Due', 'Outstanding', 'Outstanding Balance', 'Amount Outstanding'],
            zh: ['余额', '尾款', '欠费', '未缴金额', '未缴余额', '待缴金额', '剩余费用'],
          },
        },
      },
    },
    checklist: {
      kind: 'list',
      label: { en: 'Documents checklist', zh: '材料清单' },
      fields: {
        item: {
          kind: 'enum',
          label: { en: 'Item', zh: '材料' },
          values: {
            passport: { en: 'Passport', zh: '护照' },
            photo: { en: 'Photo', zh: '照片' },
            consent: { en: 'Consent', zh: '同意书' },
            insurance: { en: 'Insurance', zh: '保险' },
            medicalForm: { en: 'Medical form', zh: '健康表' },
            visa: { en: 'Visa or ETA', zh: '签证或电子旅行许可' },
            ticket: { en: 'Ticket', zh: '机票' },
          },
        },
        status: {
          kind: 'enum',
          label: { en: 'Status', zh: '状态' },
          values: {
            missing: { en: 'Missing', zh: '缺' },
            received: { en: 'Received', zh: '已收' },
            checked: { en: 'Checked', zh: '已核' },
          },
        },
      },
    },
    outcome: {
      kind: 'enum',
      label: { en: 'Outcome', zh: '结果' },
      values: {
        completed: { en: 'Completed', zh: '完成' },
        partly: { en: 'Partly completed', zh: '部分完成' },
        noShow: { en: 'No show', zh: '未到' },
        withdrawn: { en: 'Withdrawn', zh: '退出' },
      },
    },
    countedOrigin: {
      kind: 'enum',
      label: { en: 'Counted as from', zh: '统计来源' },
      note: 'written when the person is erased, so that figures stay as they were',
      values: {
        abroad: { en: 'abroad', zh: '境外' },
        home: { en: 'the mainland', zh: '境内' },
      },
      optional: true,
    },
    countedMajor: {
      kind: 'text',
      label: { en: 'Counted in the major', zh: '统计专业' },
      note: 'the same; kept of students from abroad only, whose majors are counted',
      optional: true,
    },
    certificateNo: { kind: 'text', label: { en: 'Certificate of completion number', zh: '结业证书编号' } },
    remarks: {
      kind: 'note',
      label: { en: 'Remarks', zh: '备注' },
      sensitivity: 'P',
      columns: {
        remarks: {
          pathIn: {
            person: 'person.remarks',
            cohort: 'cohort.remarks',
            agreement: 'agreement.remarks',
            qualification: 'qualification.remarks',
            qualificationResult: 'qualificationResult.remarks',
            institution: 'institution.remarks',
            event: 'event.remarks',
            output: 'output.remarks',
            plan: 'plan.remarks',
            alliance: 'alliance.remarks',
            jointProgramme: 'jointProgramme.remarks',
            orderClass: 'orderClass.remarks',
            pressItem: 'pressItem.remarks',
            room: 'room.remarks',
            hostFamily: 'hostFamily.remarks',
          },
          label: { en: 'Remarks', zh: '备注' },
          group: 'meta',
          headings: {
            en: ['Remarks', 'Remark', 'Notes', 'Comments', 'Note', 'Other', 'Additional Information'],
            zh: ['备注', '说明', '其他', '附注', '其它', '备注说明'],
          },
        },
      },
    },
  },
})
