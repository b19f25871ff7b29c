import { define } from '../define'

export const orderClass = define({
  key: 'orderClass',
  label: { en: 'Order-based class', zh: '订单班' },
  sectionOf: 'institution',
  states: {
    planned: { en: 'Planned', zh: '计划中', words: ['计划'] },
    running: { en: 'Running', zh: '在读' },
    completed: { en: 'Completed', zh: '已结业', words: ['结业'] },
  },
  fields: {
    name: { kind: 'bilingualText', label: { en: 'Name', zh: '班名' }, also: ['订单班名称', '班级名称', 'Class name'] },
    enterprise: {
      kind: 'reference',
      label: { en: 'Enterprise', zh: '企业' },
      also: ['合作企业', '企业名称', 'Company', 'Employer'],
      to: 'institution',
    },
    college: { kind: 'reference', label: { en: 'College', zh: '院校' }, to: 'institution' },
    agreement: { kind: 'reference', label: { en: 'Agreement', zh: '所属协议' }, to: 'agreement' },
    international: { kind: 'flag', label: { en: 'International', zh: '国际订单班' } },
    intake: { kind: 'number', label: { en: 'Intake', zh: '人数' }, also: ['学生人数', '招生人数', 'Students'] },
    dates: { kind: 'dateRange', label: { en: 'From, to', zh: '起止' } },
    placed: { kind: 'number', label: { en: 'Placed with the enterprise', zh: '到岗人数' } },
    members: { kind: 'list', label: { en: 'Members', zh: '学员' }, of: 'person' },
    files: { kind: 'list', label: { en: 'Files', zh: '附件' }, of: 'file' },
    remarks: { kind: 'note', label: { en: 'Remarks', zh: '备注' } },
  },
})
