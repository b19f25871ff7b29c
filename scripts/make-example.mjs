// Writes resources/examples/study-tour-example.xlsx: a list as a college sends it, with a few honest problems. Run once
// by hand (`node scripts/make-example.mjs`) when the example changes. Every person, college and number is invented.
import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { strToU8, zipSync } from 'fflate'

const college = '示例农业职业技术学院 Exampleshire Agricultural College'
const partner = '样本信息职业学院 Sample Polytechnic of Information'

// 序号, 中文, 拼音, 身份, 性别, 出生, 护照, 有效期, 学校, 专业, 手机, 紧急联系人, 关系, 电话, 饮食, 过敏, 同意书, 备注
const people = `
方示清|FANG SHIQING|团长|女|1979-04-18|PE9992001|2030-06-30|C|园艺技术|19900002001|方样|配偶|19900002301|无|无|||高级
石例舟|SHI LIZHOU|带队教师|男|1988-11-02|PE9992002|2031-02-14|P|软件技术|19900002002|石样|配偶|19900002302|无|花生|||中级
阮拟禾|RUAN NIHE|带队教师|女|1992-07-25|PE9992003|2029-10-09|C|畜牧兽医|19900002003|阮样|父亲|19900002303|素食|无|||否
尤样一|YOU YANGYI|学生|男|2009-05-12|EZ0007001|2031-05-11|C|园艺技术|19900002004|尤家长|父亲|19900002304|无|无|是|
鲁样二|LU YANGER|学生|女|2009-09-30|EZ0007002|2030-12-01|C|园艺技术|19900002005|鲁家长|母亲|19900002305|不吃牛羊肉|无|是|
欧阳样三|OUYANG YANGSAN|学生|女|2008-02-29|EZ0007003|2029-08-20|P|软件技术|19900002006|欧阳家长|母亲|19900002306|无|青霉素|是|
聂样四|NIE YANGSI|学生|男|2009-12-08|EZ0007004|2027-03-30|P|软件技术|19900002007|聂家长|父亲|19900002307|无|无|是|
贾样五|JIA YANGWU|学生|女|2009-03-03|EZ0007005|2031-09-15|C|畜牧兽医|19900002008|贾家长|母亲|19900002308|清真|无|否|
阿依努尔·样例|AYINUER YANGLI|学生|女|2008-10-21|EZ0007006|2030-04-17|C|畜牧兽医|19900002009|样家长|父亲|19900002309|清真|无|是|
翁样六|WENG YANGLIU|学生|男|2009-07-07||办理中|C|园艺技术|19900002010|翁家长|母亲|19900002310|无|海鲜|是|护照预计一月底取回
单样七|SHAN YANGQI|学生|男|2008-06-16|EZ0007008|2030-11-23|P|大数据技术|19900002011|单家长|父亲|19900002311|无|无||
饶样八|RAO YANGBA|学生|女|2009-02-10|EZ0007009|2029-05-05|P|大数据技术|19900002012|饶家长|母亲||无|无|是|
柏样九|BAI YANGJIU|学生|男|2009-11-19|EZ0007010|2030-02-28|C|茶艺与茶文化|19900002013|柏家长|父亲|19900002313|无|无|是|
樊样十|FAN YANGSHI|学生|女|2008-08-08|EZ0007011|2031-01-12|C|茶艺与茶文化|19900002014|樊家长|母亲|19900002314|乳糖不耐受|无|是|
霍样甲|HUO YANGJIA|学生|男|2009-01-27|EZ0007012|2026-12-31|C|园艺技术|19900002015|霍家长|父亲|19900002315|无|无|是|
虞样乙|YU YANGYI|学生|女|2009年4月|EZ0007013|2030-07-19|P|软件技术|19900002016|虞家长|母亲|19900002316|素食|无|是|
莫样丙|MO YANGBING|学生|男|2008-12-24|EZ0007014|2029-09-09|P|软件技术|1990000201|莫家长|父亲|19900002317|无|无|是|
鲁样二|LU YANGER|学生|女|2009-09-30|EZ0007002|2030-12-01|C|园艺技术|19900002005|鲁家长|母亲|19900002305|不吃牛羊肉|无|是|
计样丁|JI YANGDING|学生|女|2009-06-01|EZ0007016|2030-10-10|C|畜牧兽医|19900002019|计家长|母亲|19900002319|无|无|是|
盛样戊|SHENG YANGWU|学生|男|2008-03-15|EZ0007017|2031-03-14|C|畜牧兽医|19900002020|盛家长|父亲|19900002320|无|无|是|
梅样己|MEI YANGJI|学生|女|2009-08-18|EZ0007018|2029-12-12|P|大数据技术|19900002021|梅家长|母亲|19900002321|无|无|是|
乐样庚|YUE YANGGENG|学生|男|2009-10-05|EZ0007019|2030-05-25|P|大数据技术|19900002022|乐家长|父亲|19900002322|无|无|是|
谷样辛|GU YANGXIN|学生|女|2008-05-20|EZ0007020|2031-06-06|C|茶艺与茶文化|19900002023|谷家长|母亲|19900002323|无|芒果|是|
𠮷样壬|SHANG YANGREN|学生|男|2009-04-04|EZ0007021|2030-08-30|C|园艺技术|19900002024|𠮷家长|父亲|19900002324|无|无|是|姓氏为生僻字
`
  .trim()
  .split('\n')
  .map((line) => line.split('|').map((value) => ({ C: college, P: partner })[value] ?? value))

const headings = [
  ['序号 No.'],
  ['姓名 Name', '中文 Chinese'],
  ['姓名 Name', '拼音 Pinyin'],
  ['身份 Role'],
  ['性别 Sex'],
  ['出生日期 Date of Birth'],
  ['护照 Passport', '号码 No.'],
  ['护照 Passport', '有效期至 Expiry'],
  ['所在院校 College'],
  ['专业 Major'],
  ['手机 Mobile'],
  ['紧急联系人 Emergency Contact', '姓名 Name'],
  ['紧急联系人 Emergency Contact', '关系 Relationship'],
  ['紧急联系人 Emergency Contact', '电话 Phone'],
  ['饮食要求 Diet'],
  ['过敏史 Allergies'],
  ['监护人同意书 Consent'],
  ['备注 Remarks'],
  ['双师型 Dual-qualified'],
]
const widths = [7, 14, 18, 10, 8, 14, 14, 14, 32, 16, 15, 12, 12, 15, 14, 12, 14, 22, 12]

const styles = { plain: 0, title: 1, preamble: 2, heading: 3, body: 4, date: 5, footer: 6 }
const last = headings.length - 1
const columnName = (index) => String.fromCharCode(65 + index)
const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
const serial = (iso) => Math.round((Date.parse(iso) - Date.UTC(1899, 11, 30)) / 86_400_000)

function cell(row, column, value, style) {
  const at = `r="${columnName(column)}${row}" s="${styles[style]}"`
  if (value === null || value === undefined || value === '') return `<c ${at}/>`
  if (typeof value === 'number') return `<c ${at}><v>${value}</v></c>`
  if (/^\d{4}-\d\d-\d\d$/.test(value))
    return `<c r="${columnName(column)}${row}" s="${styles.date}"><v>${serial(value)}</v></c>`
  return `<c ${at} t="inlineStr"><is><t xml:space="preserve">${escaped(value)}</t></is></c>`
}
const line = (row, values, style, height) =>
  `<row r="${row}"${height ? ` ht="${height}" customHeight="1"` : ''}>${values.map((value, column) => cell(row, column, value, style)).join('')}</row>`

const firstRow = 6
const lines = [
  line(1, ['2027年春季赴英研学团人员名单   UK Spring Study Tour 2027: Participant List'], 'title', 30),
  line(
    2,
    ['出发 Departure: 2027-03-20    返回 Return: 2027-04-03    前往国家 Destination: 英国 United Kingdom'],
    'preamble',
    20,
  ),
  line(3, ['接待院校 Host: Mockford College Group    组团单位 Organiser: 示例省职业教育国际交流中心'], 'preamble', 20),
  line(
    4,
    headings.map(([above]) => above),
    'heading',
    22,
  ),
  line(
    5,
    headings.map(([, below]) => below ?? null),
    'heading',
    22,
  ),
  ...people.map((person, index) => line(firstRow + index, [index + 1, ...person], 'body', 19)),
  line(firstRow + people.length, ['合计 Total', `${people.length}人`], 'footer', 20),
  line(firstRow + people.length + 2, ['填表人：示例      审核人：      单位（盖章）：'], 'footer', 20),
]

const merges = [`A1:${columnName(last)}1`, `A2:${columnName(last)}2`, `A3:${columnName(last)}3`]
headings.forEach(([above, below], column) => {
  if (!below) merges.push(`${columnName(column)}4:${columnName(column)}5`)
  else if (headings[column - 1]?.[0] !== above) {
    const width = headings.filter(([other]) => other === above).length
    merges.push(`${columnName(column)}4:${columnName(column + width - 1)}4`)
  }
})

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packaging = 'http://schemas.openxmlformats.org/package/2006'
const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml'
const sheet = (xml) => `<worksheet xmlns="${main}">${xml}</worksheet>`

const list = sheet(
  `<sheetViews><sheetView workbookViewId="0" tabSelected="1"><pane ySplit="5" topLeftCell="A6" state="frozen"/></sheetView></sheetViews>` +
    `<cols>${widths.map((width, i) => `<col min="${i + 1}" max="${i + 1}" width="${width}" customWidth="1"/>`).join('')}</cols>` +
    `<sheetData>${lines.join('')}</sheetData><mergeCells count="${merges.length}">${merges.map((ref) => `<mergeCell ref="${ref}"/>`).join('')}</mergeCells>` +
    `<pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/>`,
)
const notes = sheet(
  `<cols><col min="1" max="1" width="90" customWidth="1"/></cols><sheetData>${[
    '填表说明 How to fill in this list',
    '一行一人，请勿改动表头。 One person a row; please leave the headings as they are.',
    '日期请使用日期格式。 Please enter real dates.',
    '护照办理中的请写“办理中”。 Where a passport is on its way, write 办理中.',
    '本表人员、院校、证件号码均为虚构。 Every person, college and number here is invented.',
  ]
    .map((text, i) => line(i + 1, [text], i === 0 ? 'title' : 'plain'))
    .join('')}</sheetData>`,
)

const border =
  '<border><left style="thin"><color rgb="FFBFB9B0"/></left><right style="thin"><color rgb="FFBFB9B0"/></right><top style="thin"><color rgb="FFBFB9B0"/></top><bottom style="thin"><color rgb="FFBFB9B0"/></bottom><diagonal/></border>'
const font = (size, more = '') => `<font>${more}<sz val="${size}"/><name val="Microsoft YaHei"/></font>`
const xf = (fontId, fillId, borderId, align, format = 0) =>
  `<xf numFmtId="${format}" fontId="${fontId}" fillId="${fillId}" borderId="${borderId}" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"><alignment horizontal="${align}" vertical="center"${align === 'center' && fillId ? ' wrapText="1"' : ''}/></xf>`
const styleSheet =
  `<styleSheet xmlns="${main}"><numFmts count="1"><numFmt numFmtId="200" formatCode="yyyy\\-mm\\-dd"/></numFmts>` +
  `<fonts count="4">${font(11)}${font(16, '<b/>')}${font(10)}${font(11, '<b/>')}</fonts>` +
  '<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFDBEBEC"/></patternFill></fill></fills>' +
  `<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border>${border}</borders>` +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  `<cellXfs count="7">${xf(0, 0, 0, 'left')}${xf(1, 0, 0, 'center')}${xf(2, 0, 0, 'left')}${xf(3, 2, 1, 'center')}${xf(0, 0, 1, 'left')}${xf(0, 0, 1, 'left', 200)}${xf(2, 0, 0, 'left')}</cellXfs>` +
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>'

const parts = {
  '[Content_Types].xml': `<Types xmlns="${packaging}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${type}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${type}.worksheet+xml"/><Override PartName="/xl/worksheets/sheet2.xml" ContentType="${type}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="${type}.styles+xml"/></Types>`,
  '_rels/.rels': `<Relationships xmlns="${packaging}/relationships"><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="名单 List" sheetId="1" r:id="rId1"/><sheet name="填表说明 Notes" sheetId="2" r:id="rId2"/></sheets></workbook>`,
  'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${packaging}/relationships"><Relationship Id="rId1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${office}/worksheet" Target="worksheets/sheet2.xml"/><Relationship Id="rId3" Type="${office}/styles" Target="styles.xml"/></Relationships>`,
  'xl/styles.xml': styleSheet,
  'xl/worksheets/sheet1.xml': list,
  'xl/worksheets/sheet2.xml': notes,
}

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
// One fixed moment, so that the same script always writes the same bytes.
const mtime = new Date(2026, 10, 20)
const zipped = zipSync(
  Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, [strToU8(head + xml), { level: 9, mtime }]])),
)
const target = path.resolve(import.meta.dirname, '../resources/examples/study-tour-example.xlsx')
writeFileSync(target, zipped)
console.log(`${target}: ${people.length} people, ${zipped.length} bytes`)
