import { define } from '../define'

export const qualificationResult = define({
  key: 'qualificationResult',
  label: { en: 'Result', zh: '证书考试成绩' },
  sectionOf: 'qualification',
  states: {
    registered: { en: 'Registered', zh: '已注册' },
    assessed: { en: 'Assessed', zh: '已考核' },
    awarded: { en: 'Awarded', zh: '已获证' },
    referred: { en: 'Referred', zh: '补考' },
    withdrawn: { en: 'Withdrawn', zh: '退出' },
  },
  fields: {
    person: { kind: 'reference', label: { en: 'Person', zh: '人员' }, to: 'person' },
    qualification: { kind: 'reference', label: { en: 'Qualification', zh: '证书' }, to: 'qualification' },
    cohort: { kind: 'reference', label: { en: 'Group', zh: '所属团组' }, to: 'cohort' },
    unit: {
      kind: 'text',
      label: { en: 'Unit', zh: '单元/科目' },
      columns: {
        unit: {
          label: { en: 'Unit / module', zh: '单元/科目' },
          group: 'qualification',
          headings: {
            en: [
              'Unit no & title',
              'Unit number and title',
              'Unit',
              'Module',
              'Unit Title',
              'Paper',
              'Subject/Unit',
              'Unit name',
              'Module name',
            ],
            zh: ['单元', '科目', '模块', '考试科目', '单元名称'],
          },
        },
      },
    },
    centreNo: { kind: 'text', label: { en: 'Exam centre number', zh: '考试中心编号' } },
    candidateNo: {
      kind: 'text',
      label: { en: 'Candidate number', zh: '准考证号' },
      sensitivity: 'P',
      columns: {
        candidateNo: {
          label: { en: 'Candidate number', zh: '准考证号' },
          group: 'qualification',
          headings: {
            en: [
              'Candidate No',
              'Candidate Number',
              'Exam No',
              'Registration No',
              'Candidate Ref',
              'Candidate ID',
              'Cand. no.',
              'Exam number',
              'Learner No',
              'Learner Number',
              'Learner ID',
              'Learner Ref',
              'Reg No',
              'Registration Number',
            ],
            zh: ['准考证号', '考号', '报名号', '准考证号码', '注册号（考生）', '考生号', '考生编号'],
          },
        },
      },
    },
    registeredOn: { kind: 'date', label: { en: 'Registered', zh: '注册日期' } },
    assessedOn: {
      kind: 'date',
      label: { en: 'Assessed', zh: '考试日期' },
      columns: {
        examDate: {
          label: { en: 'Exam date', zh: '考试日期' },
          group: 'qualification',
          headings: {
            en: [
              'Assessed on',
              'Exam Date',
              'Assessment Date',
              'Test Date',
              'Date of Exam',
              'Date of assessment',
              'Date assessed',
              'Sat on',
              'Date sat',
              'Exam sat',
            ],
            zh: ['考试日期', '考试时间', '考核日期', '测评日期'],
          },
        },
      },
    },
    awardedOn: {
      kind: 'date',
      label: { en: 'Awarded', zh: '获证日期' },
      columns: {
        awardDate: {
          label: { en: 'Award date', zh: '获证日期' },
          group: 'qualification',
          headings: {
            en: [
              'Award Date',
              'Date Awarded',
              'Certificate Date',
              'Certification Date',
              'Date Certificated',
              'Date of award',
              'Date achieved',
              'Achievement date',
              'Date of certificate',
            ],
            zh: ['发证年月', '颁发日期', '获证日期', '发证时间', '颁证日期', '取证日期', '获证时间', '证书颁发日期'],
          },
        },
      },
    },
    result: {
      kind: 'enum',
      label: { en: 'Result', zh: '成绩' },
      sensitivity: 'P',
      values: {
        pass: { en: 'Pass', zh: '合格', words: ['合格', '通过', '及格', 'Pass', 'P', 'Achieved'] },
        merit: { en: 'Merit', zh: '良好', words: ['良好', 'Merit', 'M'] },
        distinction: { en: 'Distinction', zh: '优秀', words: ['优秀', 'Distinction', 'D'] },
        distinctionStar: { en: 'Distinction*', zh: '优秀*', words: ['Distinction*', 'D*'] },
        referred: {
          en: 'Referred',
          zh: '补考',
          words: ['补考', 'Referred', 'R', 'Resit', 'Refer', 'Referral', 'Re-sit'],
        },
        fail: {
          en: 'Fail',
          zh: '不合格',
          words: ['不合格', '未通过', '不通过', '不及格', 'Fail', 'F', 'Not achieved'],
        },
        absent: { en: 'Absent', zh: '缺考', words: ['缺考', 'Absent', 'ABS', 'X'] },
        pending: { en: 'Pending', zh: '待公布', words: ['待公布', 'Pending', 'Awaiting'] },
        withdrawn: { en: 'Withdrawn', zh: '退出', words: ['退出', 'Withdrawn', 'W'] },
      },
      columns: {
        result: {
          label: { en: 'Result / grade', zh: '成绩' },
          group: 'qualification',
          headings: {
            en: [
              'Result',
              'Mark',
              'Score',
              'Outcome',
              'Exam Result',
              'Final Grade',
              'Grade Awarded',
              'Overall Grade',
              'Achievement',
            ],
            zh: [
              '考核结论',
              '鉴定结论',
              '评定结论',
              '评定结果',

              '成绩',
              '考试成绩',
              '结果',
              '总成绩',
              '考核结果',
              '等第',
              '是否通过',
              '成绩等级',
              '是否合格',
              '是否及格',
              '合格与否',
              '考核结论',
              '评定等级',
            ],
          },
        },
      },
    },
    credits: {
      kind: 'number',
      label: { en: 'Credits', zh: '学分' },
      columns: {
        credits: {
          pathIn: { qualification: 'qualification.credits' },
          label: { en: 'Credits', zh: '学分' },
          group: 'qualification',
          headings: {
            en: ['Crdts', 'Credits', 'Credit Value', 'Credit', 'ECTS', 'Credits achieved', 'Credits awarded'],
            zh: ['学分', '学分数'],
          },
        },
      },
    },
    certificateNo: {
      kind: 'text',
      label: { en: 'Certificate number', zh: '证书编号' },
      sensitivity: 'P',
      columns: {
        certNo: {
          label: { en: 'Certificate number', zh: '证书编号' },
          group: 'qualification',
          headings: {
            en: [
              'Certificate No',
              'Certificate Number',
              'Cert No',
              'Certificate ID',
              'Cert. number',
              'Certificate ref',
              'Certificate serial',
              'Cert serial',
              'Certificate serial no',
            ],
            zh: ['证书流水号', '结业证编号', '结业证号', '证书编号', '证书号', '证书号码', '获证编号'],
          },
        },
      },
    },
    remarks: { kind: 'note', label: { en: 'Remarks', zh: '备注' } },
  },
})
