import type { Bilingual, Language } from '../model/define'
import { say, words } from '../text/say'
import type { Refusal, RefusalCode } from './grid'

/** What happened, that nothing was written, what to do: one sentence for every reason. */
export const refusalWords = words({
  empty: {
    en: 'The file is empty, so nothing was written; check that the right file was saved and choose it again.',
    zh: '文件是空的，没有写入任何内容；请确认保存的是正确的文件，然后重新选择。',
  },
  notASpreadsheet: {
    en: 'The file is {kind}, not a spreadsheet, so nothing was written; choose an Excel or WPS workbook, an OpenDocument spreadsheet (ods) or a CSV file.',
    zh: '该文件是{kind}，不是电子表格，没有写入任何内容；请选择 Excel 或 WPS 工作簿、OpenDocument 表格（ods）或 CSV 文件。',
  },
  unsupportedFormat: {
    en: 'The file is {kind}, which Tongxing does not read, so nothing was written; open it in Excel or WPS, save it as xlsx and choose that file.',
    zh: '该文件是{kind}，本软件无法读取，没有写入任何内容；请用 Excel 或 WPS 打开，另存为 xlsx 后再选择。',
  },
  truncated: {
    en: 'The end of the file is missing, so nothing was written; copy or download it again and choose the new copy.',
    zh: '文件不完整，后半部分缺失，没有写入任何内容；请重新复制或下载后再选择。',
  },
  corrupt: {
    en: 'The file is damaged and its contents cannot be trusted, so nothing was written; open it in Excel or WPS, save it under a new name and choose that file.',
    zh: '文件已损坏，内容不可靠，没有写入任何内容；请用 Excel 或 WPS 打开后另存为新文件，再选择新文件。',
  },
  password: {
    en: 'The file is protected by a password, so nothing was written; choose it again and give the password.',
    zh: '文件设有密码，没有写入任何内容；请重新选择该文件并输入密码。',
  },
  wrongPassword: {
    en: 'The password does not open the file, so nothing was written; check it, capitals included, and type it again.',
    zh: '密码不正确，文件没有打开，也没有写入任何内容；请核对密码（注意大小写）后重新输入。',
  },
  tooLarge: {
    en: 'The file is larger than can be read (limit: {limit}), so nothing was written; split it into smaller files and choose them one by one.',
    zh: '文件超出可读取的上限（{limit}），没有写入任何内容；请拆分成几个较小的文件，逐个导入。',
  },
  bomb: {
    en: 'The file unpacks to far more than a list of people can be, so it was not opened and nothing was written; ask the sender for a new copy saved by Excel or WPS.',
    zh: '文件解压后大得异常，不像是名单，因此没有打开，也没有写入任何内容；请让对方用 Excel 或 WPS 重新保存一份。',
  },
  forbiddenXml: {
    en: 'The file contains instructions that no spreadsheet needs, so it was not opened and nothing was written; ask the sender for a new copy saved by Excel or WPS.',
    zh: '文件中含有电子表格不应有的指令，因此没有打开，也没有写入任何内容；请让对方用 Excel 或 WPS 重新保存一份。',
  },
  timeout: {
    en: 'Reading the file took too long and was stopped, so nothing was written; save only the sheet with the list as xlsx and choose that file.',
    zh: '读取文件耗时过长，已停止，没有写入任何内容；请只把名单所在的工作表另存为 xlsx 后再选择。',
  },
  unreadable: {
    en: 'The file cannot be read, so nothing was written; open it in Excel or WPS, save it as xlsx and choose that file.',
    zh: '文件无法读取，没有写入任何内容；请用 Excel 或 WPS 打开，另存为 xlsx 后再选择。',
  },
  noTable: {
    en: 'No list with a row of headings was found in the file, so nothing was written; check the sheet, or say which row holds the headings.',
    zh: '文件中没有找到带表头的名单，没有写入任何内容；请核对工作表，或指明表头在哪一行。',
  },
  noRows: {
    en: 'There is no row below the headings, so nothing was written; fill in the list, save it and choose it again.',
    zh: '表头下面没有任何数据行，没有写入任何内容；请填好名单并保存后重新选择。',
  },
  headingTwice: {
    en: 'The heading “{heading}” stands above two columns, so nothing was written; rename one of them in the file, or leave one of the columns out.',
    zh: '表头“{heading}”出现在两列上，没有写入任何内容；请在文件中改掉其中一个，或将其中一列设为不导入。',
  },
  noCohort: {
    en: 'No cohort was chosen for this list, so nothing was written; choose a cohort or name a new one.',
    zh: '尚未选择这份名单所属的团组，没有写入任何内容；请选择团组或新建一个。',
  },
  cancelled: {
    en: 'The import was cancelled, so nothing was written; choose the file again when you are ready.',
    zh: '导入已取消，没有写入任何内容；准备好后可重新选择文件。',
  },
} satisfies Record<RefusalCode, Bilingual>)

/** What a file is instead, in the sentence's place `{kind}`. */
const fileKinds: Readonly<Record<string, Bilingual>> = words({
  pdf: { en: 'a PDF document', zh: ' PDF 文档' },
  picture: { en: 'a picture', zh: '图片' },
  archive: { en: 'a packed archive', zh: '压缩包' },
  rtf: { en: 'a text document (RTF)', zh: '文字文档（RTF）' },
  word: { en: 'a Word document', zh: ' Word 文档' },
  slides: { en: 'a presentation', zh: '演示文稿' },
  numbers: { en: 'a Numbers document', zh: ' Numbers 文稿' },
  html: { en: 'a web page without a table', zh: '不含表格的网页' },
  protected: { en: 'a workbook protected in an unusual way', zh: '采用特殊方式加密的工作簿' },
  xml: { en: 'an XML file', zh: ' XML 文件' },
  other: { en: 'of another program', zh: '其他程序的文件' },
  unknown: { en: 'of an unknown kind', zh: '未知类型的文件' },
})

const anyLimit: Bilingual = { en: '200,000 rows, 512 MB unpacked', zh: '20 万行、解压后 512 MB' }
const rowLimit: Bilingual = { en: '{limit} rows', zh: '{limit}行' }

/** The sentence for a refusal in the language asked for. */
export function refusalSentence(refusal: Refusal, language: Language): string {
  const { kind = 'unknown', limit, ...others } = refusal.values ?? {}
  const ofKind = fileKinds[kind] ?? fileKinds.unknown ?? anyLimit
  const shownLimit = typeof limit === 'number' ? say(rowLimit, language, { limit }) : (limit ?? say(anyLimit, language))
  return say(refusalWords[refusal.code], language, { ...others, kind: say(ofKind, language), limit: shownLimit })
}
