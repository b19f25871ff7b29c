/** Counts of outputs, agreements, programmes and order classes. */
import { adopters, type Case, output, records } from './invented'

export const outputCases: readonly Case[] = [
  [
    'a holder of two posts is one',
    'A5',
    records({
      output: {
        a: { kind: 'postHeld', person: 'fan', organisation: 'laos', dates: { from: '2020' } },
        b: { kind: 'postHeld', person: 'fan', dates: { from: '2025-01-01' } },
      },
    }),
    2026,
    1,
  ],
  [
    'a body at home is said',
    'A5',
    output('postHeld', { person: 'fan', organisation: 'home', dates: { from: '2020' } }),
    2026,
    0,
    ['atHome'],
  ],
  [
    'so is a post of nobody',
    'A5',
    output('postHeld', { organisation: 'laos', dates: { from: '2020' } }),
    2026,
    0,
    ['noPerson'],
  ],
  [
    'a post that is over is none',
    'A5',
    output('postHeld', { person: 'fan', dates: { from: '2020', to: '2025-12-31' } }),
    2026,
    0,
  ],
  [
    'a post that ended some day of the year',
    'A5',
    output('postHeld', { person: 'fan', dates: { from: '2020', to: '2026' } }),
    2026,
    1,
  ],
  ['only teachers', 'B5', output('postHeld', { person: 'cai', dates: { from: '2020' } }), 2026, 0],
  ['teachers', 'B5', output('postHeld', { person: 'fan', dates: { from: '2020' } }), 2026, 1],

  ...(
    [
      ['A6', 'programmeStandard'],
      ['B6', 'programmeStandard'],
      ['A7', 'courseStandard'],
      ['B7', 'courseStandard'],
      ['B8', 'resource'],
      ['B9', 'equipment'],
    ] as const
  ).flatMap(([key, kind]): Case[] => [
    ['adopted in the year, known by the year only', key, output(kind, { adoptedOn: '2026', adopters }), 2026, 1],
    ['adopted before stands', key, output(kind, { adoptedOn: '2024-05', adopters }), 2026, 1],
    ['adopted later does not', key, output(kind, { adoptedOn: '2027-01-01', adopters }), 2026, 0],
    ['not yet', key, output(kind, { adoptedOn: '2027-12-01', adopters }), 2027, 0],
    [
      'adopted at home is said',
      key,
      output(kind, { adoptedOn: '2026', adopters: { a: { institution: 'home' } } }),
      2026,
      0,
      ['atHome'],
    ],
    ['adopted by nobody known is said', key, output(kind, { adoptedOn: '2026' }), 2026, 0, ['noAdopter']],
    ['adopted nobody knows when is said', key, output(kind, { state: 'adopted', adopters }), 2026, 0, ['noDates']],
    ['withdrawn is none', key, output(kind, { state: 'withdrawn', adoptedOn: '2026', adopters }), 2026, 0],
    ['only being made is none', key, output(kind, { state: 'developing' }), 2026, 0],
  ]),

  ...(['A8', 'B17'] as const).flatMap((key): Case[] => [
    ['of the year', key, output('skillsAward', { developedOn: '2026-05-04' }), 2026, 1],
    ['of another', key, output('skillsAward', { developedOn: '2025-05-04' }), 2026, 0],
    ['won at home', key, output('skillsAward', { adoptedOn: '2026', organisation: 'home' }), 2026, 0, ['atHome']],
    ['won without a day', key, output('skillsAward', {}), 2026, 0, ['noDates']],
  ]),

  ...(['A9', 'B10', 'C2'] as const).flatMap((key): Case[] => [
    ['a site runs', key, output('overseasSite', { dates: { from: '2024-09' } }), 2026, 1],
    ['a site was closed', key, output('overseasSite', { dates: { from: '2020', to: '2025-08-31' } }), 2026, 0],
    ['a site of no known year', key, output('overseasSite', {}), 2026, 0, ['noDates']],
  ]),
  ['majors of a site', 'B11', output('overseasSite', { adoptedOn: '2024', major: '机电一体化、酒店管理' }), 2026, 2],
  ['a site without majors', 'B11', output('overseasSite', { adoptedOn: '2024' }), 2026, 0, ['noMajor']],
  ['students of a site', 'B12', output('overseasSite', { adoptedOn: '2024', students: 45 }), 2026, 45],
  ['a site without a number', 'B12', output('overseasSite', { adoptedOn: '2024' }), 2026, 0, ['noFigure']],

  [
    'signed in the year',
    'B14',
    records({
      agreement: {
        a: { type: 'orderClass', signedOn: '2026-02-01' },
        b: { type: 'implementation', signedOn: '2025-12-31' },
        c: { type: 'mou', signedOn: '2026-02-01' },
        d: { type: 'schoolEnterprise', state: 'draft' },
      },
    }),
    2026,
    1,
  ],
  [
    'signed nobody knows when',
    'B14',
    records({ agreement: { a: { type: 'orderClass', state: 'signed' } } }),
    2026,
    0,
    ['noDates'],
  ],

  [
    'majors of programmes, each once',
    'B15',
    records({
      jointProgramme: {
        a: { approvedOn: '2020-01-01', majorCode: '1' },
        b: { approvedOn: '2021-01-01', majorCode: '1' },
        c: { approvedOn: '2021-01-01' },
        d: { state: 'applying', majorCode: '2' },
      },
    }),
    2026,
    1,
    ['noMajor'],
  ],
  [
    'on roll by the return of the year',
    'B16',
    records({
      jointProgramme: {
        a: { approvedOn: '2020-01-01', years: { k: { year: 2026, onRoll: 120 }, l: { year: 2025, onRoll: 60 } } },
        b: { approvedOn: '2020-01-01' },
      },
    }),
    2026,
    120,
    ['noReturn'],
  ],

  [
    'programmes running',
    'C1',
    records({
      jointProgramme: {
        a: { approvedOn: '2020-01-01', validTo: '2025-12-31' },
        b: { approvedOn: '2026-12-31' },
        c: {},
      },
    }),
    2026,
    1,
    ['noDates'],
  ],
  [
    'order classes of going out',
    'C3',
    records({
      orderClass: {
        a: { enterprise: 'going', dates: { from: '2026' } },
        b: { enterprise: 'hotel', dates: { from: '2025' } },
        c: { international: true, dates: { from: '2024-09', to: '2026-06' } },
      },
    }),
    2026,
    2,
  ],
  ...(
    [
      ['D1', { coursesImported: 12, coursesTotal: 36 }, { coursesImported: 11, coursesTotal: 36 }],
      ['D2', { coreImported: 6, coreTotal: 18 }, { coreImported: 5, coreTotal: 18 }],
      ['D3', { coreForeignTaught: 12, coursesTotal: 36 }, { coreForeignTaught: 11, coursesTotal: 36 }],
      ['D4', { hoursForeignTaught: 900, hoursTotal: 2700 }, { hoursForeignTaught: 899, hoursTotal: 2700 }],
    ] as const
  ).map(
    ([key, met, short]): Case => [
      'exactly a third is a third',
      key,
      records({
        jointProgramme: {
          a: { approvedOn: '2020-01-01', years: { k: { year: 2026, ...met } } },
          b: { approvedOn: '2020-01-01', years: { k: { year: 2026, ...short } } },
          c: { approvedOn: '2020-01-01' },
        },
      }),
      2026,
      1,
      ['noReturn'],
    ],
  ),
]
