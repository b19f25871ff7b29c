import { define } from '../define'

export const hostFamily = define({
  key: 'hostFamily',
  label: { en: 'Host family', zh: '寄宿家庭' },
  sectionOf: 'cohort',
  columnsAt: 'enrolment.hostFamily',
  fields: {
    name: {
      kind: 'name',
      label: { en: 'Name', zh: '姓名' },
      sensitivity: 'P',
      columns: {
        hostFamily: {
          label: { en: 'Host family', zh: '寄宿家庭' },
          group: 'travel',
          under: [
            {
              parent: ['寄宿家庭', '接待家庭', '住家', 'Host Family', 'Homestay', 'Host', 'Hosts', 'Host details'],
              child: ['姓名', 'Name', 'Host family', 'Family', 'Family name'],
            },
          ],
          headings: {
            en: [
              'Host 1',
              'Host Family',
              'Homestay Family',
              'Host Family Name',
              'Homestay Host',
              'Homestay',
              'Host name',
              'Homestay provider',
              'Name of host',
            ],
            zh: [
              '住宿家庭',
              '接待家庭名称',
              '住家主人',
              '住家户主',
              '寄宿家庭',
              '接待家庭',
              '住家',
              '住家姓名',
              '寄宿家庭姓名',
              '寄宿家庭名称',
            ],
          },
        },
      },
    },
    address: {
      kind: 'text',
      label: { en: 'Address', zh: '地址' },
      sensitivity: 'P',
      columns: {
        hostFamilyAddress: {
          label: { en: 'Host family address', zh: '寄宿家庭地址' },
          group: 'travel',
          under: [
            {
              parent: ['寄宿家庭', '接待家庭', '住家', 'Host Family', 'Homestay', 'Host', 'Hosts', 'Host details'],
              child: ['地址', 'Address'],
            },
          ],
          headings: {
            en: ["Host's address", 'Host Family Address', 'Homestay Address', 'Host Address'],
            zh: ['寄宿家庭地址', '住家地址'],
          },
        },
      },
    },
    phone: {
      kind: 'phone',
      label: { en: 'Phone', zh: '电话' },
      sensitivity: 'P',
      columns: {
        hostFamilyPhone: {
          label: { en: 'Host family phone', zh: '寄宿家庭电话' },
          group: 'travel',
          under: [
            {
              parent: ['寄宿家庭', '接待家庭', '住家', 'Host Family', 'Homestay', 'Host', 'Hosts', 'Host details'],
              child: ['电话', 'Phone', 'Tel', 'Mobile'],
            },
          ],
          headings: {
            en: [
              'Host Family Phone',
              'Host Phone',
              'Homestay Phone',
              'Host Family Contact',
              'Host mobile',
              'Host family contact number',
              'Homestay contact number',
            ],
            zh: ['住家联系电话', '寄宿家庭电话', '住家电话'],
          },
        },
      },
    },
    safeguardingCheckedOn: {
      kind: 'date',
      label: { en: 'Safeguarding (DBS) check date', zh: '安全审查（DBS）日期' },
      sensitivity: 'S',
      columns: {
        hostSafeguardingDate: {
          label: { en: 'Host family safeguarding check date', zh: '寄宿家庭安全审查日期' },
          group: 'travel',
          headings: {
            en: ['DBS done', 'Host DBS done', 'Host DBS Date', 'Host Family DBS Date', 'Host Safeguarding Check Date'],
            zh: ['寄宿家庭安全审查日期', '住家背景审查日期'],
          },
        },
      },
    },
    recheckOn: { kind: 'date', label: { en: 'Check again by', zh: '复查日期' } },
    places: { kind: 'number', label: { en: 'Places', zh: '可接待人数' } },
    pets: { kind: 'text', label: { en: 'Pets', zh: '宠物' } },
    remarks: { kind: 'note', label: { en: 'Remarks', zh: '备注' }, sensitivity: 'P' },
  },
})
