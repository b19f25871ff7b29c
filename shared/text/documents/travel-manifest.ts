import { words } from '../say'

/** Words of the flight and travel manifest. */
export const manifestWords = words({
  title: { en: 'Flight and travel manifest', zh: '航班与出行名单' },
  purpose: { en: 'Legs and passengers as in the passport.', zh: '交通行程与乘客信息，姓名以护照为准。' },
  legs: { en: 'Legs', zh: '交通行程' },
  passengers: { en: 'Passengers', zh: '乘客名单' },
  direction: { en: 'Leg', zh: '行程' },
  mode: { en: 'By', zh: '方式' },
  number: { en: 'Flight or train', zh: '航班／车次' },
  from: { en: 'From', zh: '出发地' },
  to: { en: 'To', zh: '到达地' },
  departs: { en: 'Departs (local)', zh: '出发（当地时间）' },
  arrives: { en: 'Arrives (local)', zh: '到达（当地时间）' },
  booking: { en: 'Booking', zh: '订座编号' },
  seat: { en: 'Seat', zh: '座位' },
  nationality: { en: 'Nationality', zh: '国籍（地区）' },
  passportNo: { en: 'Passport', zh: '护照号' },
  expires: { en: 'Valid until', zh: '有效期至' },
  remarks: { en: 'Remarks', zh: '备注' },
  own: { en: 'travels apart: {legs}', zh: '单独出行：{legs}' },
  seats: { en: 'seat {seats}', zh: '座位 {seats}' },
  adults: { en: 'Aged 18 and over', zh: '18周岁及以上' },
  minors: { en: 'Under 18', zh: '未满18周岁' },
  ageUnknown: { en: 'Age unknown', zh: '年龄不详' },
  noLegs: { en: 'No leg of the journey is recorded yet.', zh: '尚未登记交通行程。' },
  nobody: { en: 'Nobody is in the cohort yet.', zh: '团组尚无成员。' },
})
