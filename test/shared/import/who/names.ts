/** Ways to write one name: on record, in the list. `zh` the Chinese name, `la` the one in Latin letters. */
export interface NamePair {
  what: string
  record: { zh?: string; la?: string }
  row: { zh?: string; la?: string }
}

const latin = (what: string, on: string, ...rows: string[]): NamePair[] =>
  rows.map((row) => ({ what: `${what}: ${on} and ${row}`, record: { la: on }, row: { la: row } }))
const chinese = (what: string, on: string, ...rows: string[]): NamePair[] =>
  rows.map((row) => ({ what: `${what}: ${on} and ${row}`, record: { zh: on }, row: { zh: row } }))
const sounds = (what: string, zh: string, ...rows: string[]): NamePair[] =>
  rows.map((row) => ({ what: `${what}: ${zh} and ${row}`, record: { zh }, row: { la: row } }))

/** Two ways to write one name, in one script. */
export const sameNames: NamePair[] = [
  ...latin(
    'case and order',
    'WANG SHILI',
    'Wang Shili',
    'wang shili',
    'Shili Wang',
    'SHILI WANG',
    'WANG, SHILI',
    'WANG/SHILI',
    'WANG/SHILI MR',
    'Wang Shi Li',
    'WANG SHI-LI',
    'WANGSHILI',
    'Mr Shili Wang',
    'WANG  SHILI',
    'ＷＡＮＧ ＳＨＩＬＩ',
    'Shi Li WANG',
  ),
  ...latin(
    'ü',
    'LYU NIMING',
    'LV NIMING',
    'LÜ NIMING',
    'LU NIMING',
    'Lü, Niming',
    'Niming Lyu',
    'LYU/NIMING',
    'LV Ni Ming',
  ),
  ...latin('ü inside', 'NYU LYULYU', 'NV LVLV', 'NÜ LÜLÜ', 'Nü Lülü'),
  ...latin(
    'compound family names',
    'OUYANG YANGYI',
    'Ouyang Yangyi',
    'OU YANG YANGYI',
    'Yangyi Ouyang',
    'OUYANG/YANGYI',
    "OU'YANG YANG YI",
  ),
  ...latin(
    'compound family names',
    'ZHUGE YANGBEN',
    'Zhuge Yangben',
    'ZHUGE/YANGBEN MS',
    'Yangben ZHUGE',
    'ZHU GE YANG BEN',
  ),
  ...latin('diacritics', 'Zoë ÉXEMPLE', 'Zoe Exemple', 'ZOE EXEMPLE', 'Exemple, Zoë', 'EXEMPLE/ZOE MISS'),
  ...latin('diacritics', 'Łukasz PRZYKŁAD', 'Lukasz Przyklad', 'PRZYKLAD LUKASZ', 'Przykład, Łukasz'),
  ...latin(
    'apostrophes and hyphens',
    "Siân O'SAMPLE",
    'Sian OSample',
    "O'Sample, Siân",
    'Sian O’Sample',
    'OSAMPLE/SIAN MS',
  ),
  ...latin(
    'apostrophes and hyphens',
    'Mary-Jane SMYTHE-EXAMPLE',
    'Mary Jane Smythe Example',
    'SMYTHE-EXAMPLE Mary-Jane',
    'Smythe-Example, Mary-Jane',
  ),
  ...latin(
    'particles',
    'Anna VAN DER BEISPIEL',
    'Anna van der Beispiel',
    'van der Beispiel, Anna',
    'VAN DER BEISPIEL/ANNA',
  ),
  ...chinese('spaces and widths', '王示例', '王 示例', '王　示例', '王 示 例', ' 王示例 ', '王示例（男）', '王示例　'),
  ...chinese('two characters', '张一', '张 一', '张　一'),
  ...chinese('compound family names', '欧阳样一', '欧阳 样一', '欧 阳 样 一', '欧阳　样一'),
  ...chinese(
    'dots',
    '阿依古丽·示例',
    '阿依古丽•示例',
    '阿依古丽・示例',
    '阿依古丽·  示例',
    '阿依古丽 · 示例',
    '阿依古丽．示例',
  ),
  ...chinese('old characters', '張樣本', '张样本'),
  ...chinese('old characters', '陳國華', '陈国华'),
]

/** A Chinese name and a way to read it. */
export const soundAlike: NamePair[] = [
  ...sounds('a reading', '王示例', 'WANG SHILI', 'Wang Shili', 'Shili Wang', 'WANG/SHILI', 'WANG SHI LI', 'WANGSHILI'),
  ...sounds('ü', '吕你明', 'LYU NIMING', 'LV NIMING', 'LÜ NIMING', 'Niming Lyu'),
  ...sounds('compound family names', '欧阳样一', 'OUYANG YANGYI', 'Yangyi Ouyang', 'OU YANG YANG YI'),
  ...sounds('names read their own way', '单样本', 'SHAN YANGBEN'),
  ...sounds('names read their own way', '仇示例', 'QIU SHILI'),
  ...sounds('names read their own way', '曾样本', 'ZENG YANGBEN'),
  ...sounds('names read their own way', '解示例', 'XIE SHILI'),
  ...sounds('names read their own way', '查样本', 'ZHA YANGBEN'),
  ...sounds('names read their own way', '任示乐', 'REN SHILE', 'REN SHIYUE'),
  ...sounds('names read their own way', '尉迟样本', 'YUCHI YANGBEN'),
  ...sounds('names read their own way', '区样本', 'OU YANGBEN'),
]

/** Two names. */
export const otherNames: NamePair[] = [
  ...latin(
    'another given name',
    'WANG SHILI',
    'WANG YANGBEN',
    'WANG SHI',
    'WANG LISHI',
    'LI SHILI',
    'WANG MONI',
    'WONG SHILEI',
  ),
  ...latin('sisters and brothers', 'Zoe EXAMPLE', 'Adam EXAMPLE', 'Chloe EXAMPLE', 'Joe EXAMPLE', 'Eve EXAMPLE'),
  ...latin('two family names', 'Anna SAMPLE', 'Anna EXAMPLE', 'Anna SAMPEL-JONES', 'Anne INVENTED'),
  ...chinese('another name', '王示例', '王样本', '李示例', '王示', '王例示', '王示礼', '汪示例', '王小示例'),
  ...chinese('twins', '赵模一', '赵模二', '赵模三', '赵一模'),
  ...chinese('sounds the same, written otherwise', '张伟样', '章伟样', '张薇样', '张维样'),
  ...sounds('another reading', '王示例', 'WANG SHILEI', 'HUANG SHILI', 'LI SHIWANG', 'WANG SHI', 'ZHANG SHILI'),
  ...sounds('another reading', '欧阳样一', 'OUYANG YANG', 'YANG OUYI', 'OU YANGYANG'),
]
