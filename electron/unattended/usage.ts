import type { Language } from '@shared/model/define'
import { words } from '@shared/text/say'

/** What is said of a command line that cannot be followed. */
export const mistakes = words({
  noVerb: {
    en: 'Say what to do: import, summary, print, fill, list, export, backup, backups or restore.',
    zh: '请说明要做什么：import、summary、print、fill、list、export、backup、backups 或 restore。',
  },
  unknownVerb: {
    en: 'There is no command “{word}”; there are import, summary, print, fill, list, export, backup, backups and restore.',
    zh: '没有“{word}”这个命令；可用的有 import、summary、print、fill、list、export、backup、backups 和 restore。',
  },
  unknownOption: { en: '“{verb}” has no option “{word}”.', zh: '“{verb}”没有选项“{word}”。' },
  noValue: { en: 'The option {word} needs a value.', zh: '选项 {word} 后面缺少内容。' },
  noValueTaken: { en: 'The option {word} takes no value.', zh: '选项 {word} 不带内容。' },
  twice: { en: 'The option {word} stands there twice.', zh: '选项 {word} 出现了两次。' },
  missing: { en: '“{verb}” needs {word}.', zh: '“{verb}”缺少 {word}。' },
  whichCohort: {
    en: '“import” needs to know whom the list is for: --cohort NAME, or --no-cohort for registers, results and workbooks this program wrote.',
    zh: '“import”需要知道导入到哪个团组：请写 --cohort 团组名称；台账、成绩以及本程序导出的文件请写 --no-cohort。',
  },
  noFiles: { en: 'Name at least one file to import.', zh: '请至少给出一个要导入的文件。' },
  noType: { en: 'Say which record type to list.', zh: '请说明要列出哪种记录。' },
  listNeedsJson: {
    en: '“list” answers in JSON, for other programs: add --json. For a table to read: export {type} --out {type}.xlsx.',
    zh: '“list” 以 JSON 形式输出，供其他程序使用：请加上 --json。要得到可直接查看的表格，请用：export {type} --out {type}.xlsx。',
  },
  noTypeToExport: { en: 'Say which record type to export.', zh: '请说明要导出哪种记录。' },
  noTemplate: { en: 'Say which form to fill.', zh: '请说明要填写哪种模板。' },
  noBackup: {
    en: 'Say which backup to restore: its name as “backups” lists it, or newest.',
    zh: '请说明要恢复哪份备份：写 backups 列出的名称，或 newest。',
  },
  noDocument: { en: 'Say which document to print.', zh: '请说明要打印哪种文档。' },
  oneOf: { en: 'Give only one of {words}.', zh: '{words} 只能给出一个。' },
  badEnding: {
    en: '--out needs a file that ends in .xlsx or .csv, not “{value}”.',
    zh: '--out 需要以 .xlsx 或 .csv 结尾的文件名，而不是“{value}”。',
  },
  cohortOrNone: {
    en: 'Give either --cohort or --no-cohort, not both.',
    zh: '--cohort 与 --no-cohort 只能给出一个。',
  },
  tooMany: { en: '“{word}” is one word too many.', zh: '多了一个词：“{word}”。' },
  badDate: {
    en: '{word} needs a day written as 2026-07-14, not “{value}”.',
    zh: '{word} 需要写成 2026-07-14 这样的日期，而不是“{value}”。',
  },
  datesReversed: {
    en: 'The cohort cannot end ({to}) before it begins ({from}).',
    zh: '结束日期（{to}）早于开始日期（{from}）。',
  },
  badChoice: { en: '{word} takes {choices}, not “{value}”.', zh: '{word} 可用 {choices}，不能是“{value}”。' },
  unknownType: {
    en: 'There is no record type “{value}”; there are {choices}.',
    zh: '没有“{value}”这种记录；可用的有 {choices}。',
  },
  unknownCountry: {
    en: 'No country is known as “{value}”: --destination takes a name in English or Chinese or two letters, such as “United Kingdom”, 英国 or GB.',
    zh: '不认得国家或地区“{value}”：--destination 可写中文或英文名称，或两位代码，如“英国”、United Kingdom、GB。',
  },
})

const text: Readonly<Record<Language, string>> = {
  en: `Usage:
  tongxing import FILE... --cohort NAME|--no-cohort [--kind KIND] [--from DATE] [--to DATE]
      [--destination COUNTRY] [--workbook-password-file FILE] [--lang en|zh] [--profile DIR] [--dry-run]
      [--report OUT.json]
  tongxing summary --cohort NAME [--lang en|zh|both] [--profile DIR] --out OUT.pdf
  tongxing print DOCUMENT --cohort NAME|--person NAME|--id ID [--lang en|zh|both] [--preset full|minimal|plain]
      [--year YEAR] [--copies NUMBER] [--no-marks] [--profile DIR] --out OUT.pdf|OUT.xlsx|OUT.docx
  tongxing print pack --cohort NAME [--documents DOCUMENT,...] [--lang en|zh|both] [--preset full|minimal|plain]
      [--profile DIR] --out FOLDER|OUT.pdf
  tongxing fill FORM --cohort NAME|--person NAME|--id ID [--lang en|zh] [--profile DIR] --out OUT|FOLDER
  tongxing list RECORDTYPE [--profile DIR] [--sensitive] --json
  tongxing backup [--to FOLDER] [--lang en|zh] [--profile DIR]
  tongxing backups --from FOLDER [--json] [--lang en|zh] [--profile DIR]
  tongxing restore BACKUP|newest --from FOLDER [--lang en|zh] [--profile DIR]
  tongxing export --person NAME|--id ID --out FOLDER [--lang en|zh|both] [--profile DIR]
  tongxing export RECORDTYPE --out OUT.xlsx|OUT.csv [--lang en|zh] [--profile DIR] [--sensitive]

  --profile: the folder in which the program keeps an office; the one of this computer’s user when left out.
  --workbook-password-file: its first line opens protected workbooks.
  --no-cohort: registers, results and workbooks this program wrote. --sensitive: what stands masked in
  the window (identity card and passport numbers, health, telephones of parents, everything of children under 14), which is
  left out otherwise; a list with it is noted in the log of hand-overs, like an export.
  An office with a passphrase: --passphrase-file FILE or --passphrase-stdin, the first line of which is the passphrase;
  backups and restore take the recovery code in its place too.
  FORM is one of the office’s own, added in the window first (Documents → Own forms): its name.
  DOCUMENT is a key such as groupList; a key that is not known names all there are. --year: for documents of the office.
  export --person: a copy of everything on record about somebody, with the files attached, for them.
  pack: the documents of a cohort, and those of each of its people; --documents: only these, with commas between.
      --out: a folder for a PDF each, or OUT.pdf for one PDF with bookmarks.
  --preset: how much of it; a document of a group begins with its minimal fields, but for those that are of no use so.
  --no-marks: without marks of what changed since the print before.
  RECORDTYPE is one of {types}.
  KIND is one of {kinds}.
  DATE is written 2026-07-14. Exit code: 0 done, 1 refused, 2 wrong usage.
`,
  zh: `用法：
  tongxing import 文件... --cohort 团组名称|--no-cohort [--kind 类型] [--from 日期] [--to 日期]
      [--destination 国家] [--workbook-password-file 文件] [--lang en|zh] [--profile 文件夹] [--dry-run]
      [--report OUT.json]
  tongxing summary --cohort 团组名称 [--lang en|zh|both] [--profile 文件夹] --out OUT.pdf
  tongxing print 文档 --cohort 团组名称|--person 姓名|--id 编号 [--lang en|zh|both] [--preset full|minimal|plain]
      [--year 年度] [--copies 份数] [--no-marks] [--profile 文件夹] --out OUT.pdf|OUT.xlsx|OUT.docx
  tongxing print pack --cohort 团组名称 [--documents 文档,...] [--lang en|zh|both] [--preset full|minimal|plain]
      [--profile 文件夹] --out 文件夹|OUT.pdf
  tongxing fill 模板 --cohort 团组名称|--person 姓名|--id 编号 [--lang en|zh] [--profile 文件夹] --out OUT|文件夹
  tongxing list 记录类型 [--profile 文件夹] [--sensitive] --json
  tongxing backup [--to 文件夹] [--lang en|zh] [--profile 文件夹]
  tongxing backups --from 文件夹 [--json] [--lang en|zh] [--profile 文件夹]
  tongxing restore 备份|newest --from 文件夹 [--lang en|zh] [--profile 文件夹]
  tongxing export --person 姓名|--id 编号 --out 文件夹 [--lang en|zh|both] [--profile 文件夹]
  tongxing export 记录类型 --out OUT.xlsx|OUT.csv [--lang en|zh] [--profile 文件夹] [--sensitive]

  --profile：资料夹，即程序存放本单位全部资料的文件夹；不写则为当前用户的默认资料夹。
  --workbook-password-file：文件第一行是打开加密工作簿的密码。
  --no-cohort：台账、成绩以及本程序导出的文件。--sensitive：包括界面上隐藏的内容（身份证号、护照号、
  健康情况、家长电话、不满14周岁儿童的全部内容）；不加则不输出。加上后，列出的内容与导出一样记入“打印与提供记录”。
  设有口令的资料：--passphrase-file 文件 或 --passphrase-stdin，口令写在第一行；backups 和 restore 也可写恢复码。
  模板：先在窗口中添加（打印文档 → 本单位模板），此处写模板名称。
  文档：如 groupList；写错时列出全部可用名称。--year 用于全办文档。
  export --person：某人的全部信息及附件，供本人查阅、复制。
  pack：团组全套文档及每位成员的文档；--documents 只做其中几种，以逗号分隔。
      --out 写文件夹则每份文档一个 PDF，写 OUT.pdf 则合成一个带书签的 PDF。
  --preset：字段范围；涉及团组人员的文档默认最简，仅必需全部字段的文档除外。
  --no-marks：不标注与上次打印相比的变更。
  记录类型：{types}。
  类型：{kinds}。
  日期写成 2026-07-14。退出码：0 完成，1 被拒绝，2 用法错误。
`,
}

/** The whole usage, for `--help` and behind mistakes in the words themselves. */
export function usage(language: Language, kinds: readonly string[], types: readonly string[]): string {
  return text[language].replace('{kinds}', kinds.join(', ')).replace('{types}', types.join(', '))
}
