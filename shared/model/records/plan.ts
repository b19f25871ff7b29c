import { define } from '../define'

export const plan = define({
  key: 'plan',
  label: { en: 'Internationalisation plan', zh: '国际化发展方案' },
  page: true,
  states: {
    draft: { en: 'Draft', zh: '草案' },
    approved: { en: 'Approved', zh: '批准' },
    running: { en: 'Running', zh: '实施' },
    midReview: { en: 'Mid-term review', zh: '中期' },
    accepted: { en: 'Accepted', zh: '验收' },
    stopped: { en: 'Stopped', zh: '终止' },
  },
  fields: {
    name: { kind: 'bilingualText', label: { en: 'Name', zh: '名称' } },
    institution: { kind: 'reference', label: { en: 'College', zh: '院校' }, to: 'institution' },
    period: { kind: 'dateRange', label: { en: 'Period', zh: '周期' } },
    batch: {
      kind: 'enum',
      label: { en: 'Ministry batch', zh: '国际化水平学校建设批次' },
      values: {
        none: { en: 'None', zh: '无' },
        batch1: { en: 'Batch 1', zh: '第一批' },
        batch2: { en: 'Batch 2', zh: '第二批' },
        batch3: { en: 'Batch 3', zh: '第三批' },
      },
    },
    batchYear: { kind: 'number', label: { en: 'Year of the batch', zh: '批次年度' } },
    projects: {
      kind: 'list',
      label: { en: 'Projects', zh: '项目' },
      fields: {
        level: {
          kind: 'enum',
          label: { en: 'Level', zh: '层面' },
          values: {
            school: { en: 'School', zh: '学校国际化' },
            student: { en: 'Students', zh: '学生国际化' },
            teacher: { en: 'Teachers', zh: '教师国际化' },
            parent: { en: 'Parents', zh: '家长国际化' },
          },
        },
        name: { kind: 'bilingualText', label: { en: 'Name', zh: '名称' } },
        owner: { kind: 'text', label: { en: 'Owner', zh: '负责人' } },
        budget: { kind: 'money', label: { en: 'Budget', zh: '预算' } },
        dates: { kind: 'dateRange', label: { en: 'From, to', zh: '起止' } },
        indicator: { kind: 'text', label: { en: 'Indicator', zh: '指标' } },
        target: { kind: 'number', label: { en: 'Target', zh: '目标值' } },
        actual: { kind: 'number', label: { en: 'Actual', zh: '完成值' } },
        cohorts: { kind: 'list', label: { en: 'Cohorts', zh: '团组' }, of: 'cohort' },
        agreements: { kind: 'list', label: { en: 'Agreements', zh: '协议' }, of: 'agreement' },
        outputs: { kind: 'list', label: { en: 'Outputs', zh: '成果' }, of: 'output' },
        status: {
          kind: 'enum',
          label: { en: 'Status', zh: '状态' },
          values: {
            planned: { en: 'Planned', zh: '计划' },
            running: { en: 'Running', zh: '进行' },
            done: { en: 'Done', zh: '完成' },
            stopped: { en: 'Stopped', zh: '终止' },
          },
        },
      },
      note: 'four to five per level; outside that a warning',
    },
    conditions: {
      kind: 'list',
      label: { en: 'Conditions evidenced', zh: '建设指南条件佐证' },
      fields: {
        no: { kind: 'number', label: { en: 'No.', zh: '序号' } },
        met: { kind: 'flag', label: { en: 'Met', zh: '达成' } },
        evidence: { kind: 'file', label: { en: 'Evidence', zh: '佐证' } },
      },
      note: 'three or more needed',
    },
    files: { kind: 'list', label: { en: 'Files', zh: '附件' }, of: 'file' },
    remarks: { kind: 'note', label: { en: 'Remarks', zh: '备注' } },
  },
})
