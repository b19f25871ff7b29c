import { define } from '../define'

export const travelSegment = define({
  key: 'travelSegment',
  label: { en: 'Travel segment', zh: '交通段' },
  sectionOf: 'cohort',
  columnsAt: 'enrolment.segments[]',
  fields: {
    direction: {
      kind: 'enum',
      label: { en: 'Direction', zh: '方向' },
      values: {
        out: { en: 'Outbound', zh: '去程' },
        back: { en: 'Return', zh: '返程' },
        between: { en: 'In between', zh: '途中' },
      },
    },
    mode: {
      kind: 'enum',
      label: { en: 'Mode', zh: '方式' },
      values: {
        air: { en: 'Air', zh: '飞机' },
        rail: { en: 'Rail', zh: '火车' },
        coach: { en: 'Coach', zh: '大巴' },
        ship: { en: 'Ship', zh: '轮船' },
      },
    },
    number: {
      kind: 'text',
      label: { en: 'Flight or train number', zh: '航班/车次' },
      columns: {
        flightOut: {
          where: { direction: 'out' },
          label: { en: 'Outbound flight', zh: '去程航班' },
          group: 'travel',
          under: [
            {
              parent: ['去程', '出发', '去程航班', 'Outbound', 'Arrival', 'Outbound Flight', 'Outward'],
              child: ['航班', '航班号', '号码', 'Flight', 'Flight No', 'Flt', 'Flt no', 'Number', 'No'],
            },
          ],
          headings: {
            en: [
              'Out flt',
              'Out flight',
              'Outward flt',
              'OB flt',
              'Arr flight',
              'Arr. flight no.',
              'Arr. flt',
              'Arr flt no',
              'Outbound flt',
              'Outbound Flight',
              'Arrival Flight',
              'Flight Out',
              'Flight No',
              'Flight',
              'Flight Number',
              'Arrival Flight No',
              'Flight In',
              'Flight number out',
            ],
            zh: ['去程航班', '去程航班号', '航班号', '航班', '出发航班', '抵达航班', '去程班次'],
          },
        },
        flightBack: {
          where: { direction: 'back' },
          label: { en: 'Return flight', zh: '返程航班' },
          group: 'travel',
          under: [
            {
              parent: ['返程', '回程', 'Return', 'Departure', 'Inbound', 'Homeward'],
              child: ['航班', '航班号', '号码', 'Flight', 'Flight No', 'Flt', 'Flt no', 'Number', 'No'],
            },
          ],
          headings: {
            en: [
              'Rtn flt',
              'Ret flt',
              'Rtn flight',
              'RT flt',
              'Dep flight',
              'Dep. flight no.',
              'Dep. flt',
              'Dep flt no',
              'Return flt',
              'Return Flight',
              'Departure Flight',
              'Flight Back',
              'Inbound Flight',
              'Departure Flight No',
              'Inbound flight number',
              'Return flight number',
              'Homeward flight',
            ],
            zh: [
              '返程航班',
              '回程航班',
              '返程航班号',
              '回程航班号',
              '返回航班',
              '入境航班',
              '离开航班',
              '离境航班',
              '回国航班',
            ],
          },
        },
      },
    },
    from: { kind: 'text', label: { en: 'From', zh: '出发地' } },
    to: { kind: 'text', label: { en: 'To', zh: '到达地' } },
    departsAt: { kind: 'text', label: { en: 'Departs (local)', zh: '出发时间（当地）' } },
    arrivesAt: { kind: 'text', label: { en: 'Arrives (local)', zh: '到达时间（当地）' } },
    bookingReference: {
      kind: 'text',
      label: { en: 'Booking reference', zh: '订座编号/票号' },
      sensitivity: 'P',
      columns: {
        pnr: {
          label: { en: 'Booking reference', zh: '票号/订座编号' },
          group: 'travel',
          headings: {
            en: [
              'Locator',
              'PNR',
              'Booking Reference',
              'Booking Ref',
              'Ticket No',
              'E-ticket',
              'Record Locator',
              'Ticket number',
              'E-ticket number',
              'Airline reference',
            ],
            zh: ['票号', '订座编号', '机票号', 'PNR编码'],
          },
        },
      },
    },
    seat: {
      kind: 'text',
      label: { en: 'Seat', zh: '座位' },
      columns: {
        seat: {
          label: { en: 'Seat', zh: '座位' },
          group: 'travel',
          headings: {
            en: ['Seat out', 'Outbound seat', 'Seat (out)', 'Seat', 'Seat No', 'Seat Number', 'Seat assignment'],
            zh: ['座位', '座位号'],
          },
        },
      },
    },
  },
})
