/** Labels that come before the platform's own names of countries and regions (ISO 3166-1 alpha-2). */
export const countryNames = {
  HK: { en: 'Hong Kong, China', zh: '中国香港' },
  MO: { en: 'Macao, China', zh: '中国澳门' },
  TW: { en: 'Taiwan, China', zh: '中国台湾' },
} as const

/** Words for countries and regions beyond the platform's names; adjectives count for nationality only. */
export const countryWords: Readonly<Record<string, readonly string[]>> = {
  GB: [
    '英国',
    'UK',
    'U.K.',
    'United Kingdom',
    'Great Britain',
    'GBR',
    'British',
    'British Citizen',
    'England',
    'Wales',
    'Scotland',
    '英國',
  ],
  IE: ['爱尔兰', 'Ireland', 'IRL', 'Irish'],
  PL: ['波兰', 'Poland', 'POL', 'Polish'],
  NG: ['尼日利亚', 'Nigeria', 'NGA', 'Nigerian'],
  CN: ['中国', 'China', 'CHN', 'Chinese', 'PRC', '中华人民共和国', '中國', '中華人民共和國'],
  HK: ['中国香港', '香港', 'Hong Kong', 'Hong Kong, China', 'HKSAR', 'HKG', '中國香港'],
  MO: ['中国澳门', '澳门', 'Macao', 'Macau', 'Macao, China', 'MAC', '中國澳門', '澳門'],
  TW: ['中国台湾', '台湾', 'Taiwan', 'Taiwan, China', 'TWN', '中國台灣', '中國臺灣', '台灣', '臺灣'],
  DE: ['德国', 'Germany', 'DEU', 'German', '德國'],
  TH: ['泰国', 'Thailand', 'THA', 'Thai', '泰國'],
  LA: ['老挝', 'Laos', 'LAO', '老撾'],
}
