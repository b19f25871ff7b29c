import { define } from '../define'

export const room = define({
  key: 'room',
  label: { en: 'Room', zh: '房间' },
  sectionOf: 'cohort',
  columnsAt: 'enrolment.room',
  fields: {
    place: { kind: 'text', label: { en: 'Place', zh: '住处' } },
    number: {
      kind: 'text',
      label: { en: 'Room number', zh: '房号' },
      columns: {
        room: {
          pathIn: { room: 'room.number' },
          label: { en: 'Room', zh: '房间号' },
          group: 'travel',
          headings: {
            en: ['Room', 'Room No', 'Room Number', 'Accommodation', 'Room Allocation', 'Room name', 'Rm', 'Rm no'],
            zh: [
              '房间号',
              '房号',
              '房间',
              '住宿',
              '住宿安排',
              '宿舍号',
              '分房',
              '房间分配',
              '宿舍',
              '酒店房号',
              '寝室号',
            ],
          },
        },
      },
    },
    type: {
      kind: 'enum',
      label: { en: 'Room type', zh: '房型' },
      values: {
        single: { en: 'Single', zh: '单人间', words: ['单人间', '单间', 'SGL', 'Single'] },
        twin: {
          en: 'Twin',
          zh: '双床房',
          words: ['双床', '双床房', '标间', '双标', '双人间', 'TWN', 'Twin', '2 beds'],
        },
        double: { en: 'Double', zh: '大床房', words: ['大床', '大床房', 'DBL', 'Double'] },
        triple: { en: 'Triple', zh: '三人间', words: ['三人间', 'TRP', 'TPL', 'Triple'] },
        dorm: { en: 'Dormitory', zh: '宿舍', words: ['宿舍', 'Dormitory', 'Hall'] },
        homestay: { en: 'Host family', zh: '寄宿家庭', words: ['寄宿家庭', '住家', 'Homestay', 'Host family'] },
      },
      columns: {
        roomType: {
          pathIn: { room: 'room.type' },
          label: { en: 'Room type', zh: '房型' },
          group: 'travel',
          headings: {
            en: ['Room Type', 'Bed Type', 'Type of Room', 'Room Category', 'Room config', 'Room type required'],
            zh: ['房型', '房间类型', '酒店房型', '客房类型', '房间型号', '房型要求'],
          },
        },
      },
    },
    beds: { kind: 'number', label: { en: 'Beds', zh: '床位' } },
    occupants: {
      kind: 'list',
      label: { en: 'Occupants', zh: '入住人' },
      sensitivity: 'P',
      of: 'enrolment',
      derived: true,
      note: 'from the rooms of the enrolments',
    },
    dates: { kind: 'dateRange', label: { en: 'From, to', zh: '入住起止' } },
    remarks: { kind: 'note', label: { en: 'Remarks', zh: '备注' } },
  },
})
