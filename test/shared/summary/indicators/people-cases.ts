/** Counts of people: 人, 人次, 人日. */
import { type Case, comes, goes, item, travels } from './invented'

export const peopleCases: readonly Case[] = [
  ['a year is long enough', 'A1', travels({ y: [comes('2025-09-01', '2026-08-31'), 'ann'] }), 2026, 1],
  ['a day less is not', 'A1', travels({ y: [comes('2025-09-02', '2026-08-31'), 'ann'] }), 2026, 0],
  ['a stay counts in each year it touches', 'A1', travels({ y: [comes('2025-09-01', '2026-08-31'), 'ann'] }), 2025, 1],
  ['and in no other', 'A1', travels({ y: [comes('2025-09-01', '2026-08-31'), 'ann'] }), 2024, 0],
  [
    'a person in two cohorts is one',
    'A1',
    travels({ y: [comes('2024-01-01', '2025-06-30'), 'ann', 'bo'], z: [comes('2025-07-01', '2026-12-31'), 'ann'] }),
    2025,
    2,
  ],
  [
    'months are long enough when they are so at least',
    'A1',
    travels({ y: [comes('2025-01', '2026-03'), 'ann'] }),
    2025,
    1,
  ],
  [
    'months that may be long enough are said',
    'A1',
    travels({ y: [comes('2025-03', '2026-03'), 'ann'] }),
    2025,
    0,
    ['partialDates'],
  ],
  [
    'a stay without an end is said',
    'A1',
    travels({ y: [{ kind: 'studyTourIn', dates: { from: '2025-01-01' } }, 'ann'] }),
    2025,
    0,
    ['noDates'],
  ],
  [
    'somebody of the mainland is no student from abroad',
    'A1',
    travels({ y: [comes('2025-01-01', '2026-06-30'), 'cai'] }),
    2025,
    0,
  ],
  [
    'a student planned for a year counts from the first day',
    'A1',
    travels({ y: [comes('2027-03-01', '2028-03-01'), 'ann'] }),
    2027,
    1,
  ],
  ['not before', 'A1', travels({ y: [comes('2027-09-01', '2028-09-01'), 'ann'] }), 2027, 0],

  [
    'days over new year belong to their years',
    'A2',
    travels({ t: [goes('trainOverseasStaff', '2025-12-30', '2026-01-02'), 'bo', 'eve'] }),
    2025,
    4,
  ],
  [
    'and the rest to the next',
    'A2',
    travels({ t: [goes('trainOverseasStaff', '2025-12-30', '2026-01-02'), 'bo', 'eve'] }),
    2026,
    4,
  ],
  [
    'days attended, once a day, where a sheet was kept',
    'A2',
    travels({
      t: [
        {
          ...goes('trainOverseasStaff', '2026-03-01', '2026-03-10'),
          itinerary: { a: item('2026-03-02'), b: item('2026-03-02'), c: item('2026-03-03'), d: item('2026-03-04') },
        },
        [
          'bo',
          {
            attendance: {
              a: { status: 'present' },
              b: { status: 'late' },
              c: { status: 'absent' },
              d: { status: 'present' },
            },
          },
        ],
      ],
    }),
    2026,
    2,
  ],
  [
    'a person in two classes has the days of both',
    'A2',
    travels({ t: [comes('2026-03-01', '2026-03-05'), 'ann'], u: [comes('2026-06-01', '2026-06-02'), 'ann'] }),
    2026,
    7,
  ],
  ['what lies ahead was attended by nobody', 'A2', travels({ t: [comes('2027-05-30', '2027-06-10'), 'ann'] }), 2027, 2],
  ['months are not days', 'A2', travels({ t: [comes('2026-03', '2026-04'), 'ann'] }), 2026, 0, ['partialDates']],
  [
    'own dates of a person go before those of the cohort',
    'A2',
    travels({ t: [comes('2026-03-01', '2026-03-10'), ['ann', { actualDates: { to: '2026-03-04' } }]] }),
    2026,
    4,
  ],
  ['who is here for the year is no trainee', 'A2', travels({ t: [comes('2025-03-01', '2026-03-01'), 'ann'] }), 2026, 0],
  [
    'leaders are not trained',
    'A2',
    travels({ t: [comes('2026-03-01', '2026-03-02'), ['dai', { role: 'delegationLeader' }], 'ann'] }),
    2026,
    2,
  ],
  [
    'who withdrew or did not come was not there',
    'A2',
    travels({ t: [comes('2026-03-01', '2026-03-02'), ['ann', { state: 'withdrawn' }], ['bo', { outcome: 'noShow' }]] }),
    2026,
    0,
  ],
  [
    'masters of a master class are not',
    'A2',
    travels({ t: [goes('masterClass', '2026-03-01', '2026-03-02'), ['fan', { role: 'master' }], 'bo', 'cai'] }),
    2026,
    2,
  ],

  [
    'with an enterprise that works abroad',
    'A3',
    travels({
      i: [
        goes('internshipOut', '2026-02-01', '2026-02-28', { host: 'going' }),
        'cai',
        ['fan', { role: 'accompanyingTeacher' }],
      ],
    }),
    2026,
    28,
  ],
  [
    'with another one it is said',
    'A3',
    travels({ i: [goes('internshipOut', '2026-02-01', '2026-02-28', { host: 'hotel' }), 'cai'] }),
    2026,
    0,
    ['hostNotGoingOut'],
  ],
  [
    'with nobody too',
    'A3',
    travels({ i: [goes('internshipOut', '2026-02-01', '2026-02-28'), 'cai'] }),
    2026,
    0,
    ['noHost'],
  ],
  [
    'another year says nothing',
    'A3',
    travels({ i: [goes('internshipOut', '2026-02-01', '2026-02-28'), 'cai'] }),
    2025,
    0,
  ],

  ...(['A4', 'B4'] as const).map(
    (key): Case => [
      'our teachers, not those they teach',
      key,
      travels({ g: [goes('instructorOut', '2025-12-31', '2026-01-09'), 'fan', 'gao', ['bo', { role: 'student' }]] }),
      2026,
      18,
    ],
  ),

  [
    'majors, each once',
    'B1',
    travels({ s: [comes('2026-03-01', '2026-05-29'), 'ann', 'bo', 'eve'] }),
    2026,
    2,
    ['noMajor'],
  ],
  ['ninety days', 'B2', travels({ s: [comes('2026-03-01', '2026-05-29'), 'ann', 'bo'] }), 2026, 2],
  ['eighty-nine', 'B2', travels({ s: [comes('2026-03-01', '2026-05-28'), 'ann', 'bo'] }), 2026, 0],
  [
    'apprentices are trained, not received',
    'B2',
    travels({ s: [goes('masterClass', '2026-01-01', '2026-12-31', { direction: 'inbound' }), 'bo'] }),
    2026,
    0,
  ],
  [
    'a teacher from Hong Kong',
    'B3',
    travels({ t: [goes('teacherIn', '2026-05-01', '2026-05-02'), 'dai', 'fan'] }),
    2026,
    1,
  ],
  [
    'the same one twice',
    'B3',
    travels({
      t: [goes('teacherIn', '2026-05-01', '2026-05-02'), 'dai'],
      u: [goes('teacherIn', '2026-07', '2026-07'), 'dai'],
    }),
    2026,
    1,
  ],
  [
    'twice trained is two',
    'B13',
    travels({
      t: [comes('2026-03-01', '2026-03-05'), 'ann'],
      u: [goes('masterClass', '2026-06-01', '2026-06-02'), ['ann', { role: 'apprentice' }]],
    }),
    2026,
    2,
  ],
  [
    'online counts',
    'B13',
    travels({
      t: [{ kind: 'exchangeOut', direction: 'online', dates: { from: '2026-03-01', to: '2026-03-05' } }, 'bo', 'cai'],
    }),
    2026,
    1,
  ],

  [
    'visits and training',
    'B18',
    travels({
      v: [goes('teacherVisitOut', '2026-03-01', '2026-03-05'), 'fan', 'gao', ['cai', { role: 'student' }]],
      w: [goes('teacherTrainingOut', '2026-06-01', '2026-06-05'), 'fan'],
    }),
    2026,
    2,
  ],
  [
    'secondments are counted apart',
    'B18',
    travels({ v: [goes('teacherVisitOut', '2026-03-01', '2026-03-05', { purpose: '赴境外分校挂职' }), 'fan'] }),
    2026,
    0,
  ],
  [
    'secondments',
    'B19',
    travels({ v: [goes('teacherVisitOut', '2026-03-01', '2026-03-05', { purpose: '赴境外分校挂职' }), 'fan'] }),
    2026,
    1,
  ],

  [
    'students sent',
    'C4',
    travels({
      v: [goes('studyTourOut', '2026-12-28', '2027-01-05'), 'cai', ['fan', { role: 'accompanyingTeacher' }]],
      w: [goes('exchangeOut', '2026-02-01', '2026-06-30'), 'cai'],
    }),
    2026,
    2,
  ],
  ['students received', 'C5', travels({ v: [comes('2026-05', '2026-05'), 'ann', 'cai'] }), 2026, 1],
]
