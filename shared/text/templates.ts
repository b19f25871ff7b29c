import { words } from './say'

/** Words of the office's own forms and of their placeholders. */
export const templateWords = words({
  today: { en: 'Today', zh: '今天' },
  printedBy: { en: 'Made by', zh: '经办人' },
  everywhere: { en: 'In every form', zh: '通用' },
  number: { en: 'No.', zh: '序号' },
  counts: { en: 'How many', zh: '人数统计' },
  countAll: { en: 'People', zh: '总人数' },
  countMen: { en: 'Men', zh: '男' },
  countWomen: { en: 'Women', zh: '女' },
  countStaff: { en: 'Staff', zh: '带队及教师人数' },
  countStudents: { en: 'Students', zh: '学生人数' },
  participant: { en: 'Participant', zh: '团组成员' },
  participants: { en: 'Participants', zh: '团组成员' },
  staff: { en: 'Staff of the group', zh: '带队及教师' },
  students: { en: 'Students of the group', zh: '学生' },
  page: { en: 'Page {page} of {pages}', zh: '第 {page} 页，共 {pages} 页' },
  figures: { en: 'Figures', zh: '统计' },
  firstContact: { en: 'First emergency contact', zh: '首位紧急联系人' },

  title: { en: 'Own forms', zh: '本单位模板' },
  purpose: {
    en: 'Your own Word and Excel forms, filled with what is on record: in your design, for a group or person by person.',
    zh: '本单位自有的 Word、Excel 模板，按已有资料自动填写，版式不变；可按团组填一份，也可每人一份。',
  },
  add: { en: 'Add a form', zh: '添加模板' },
  placeholders: { en: 'Placeholders', zh: '占位符一览' },
  noneTitle: { en: 'No form is kept yet', zh: '还没有模板' },
  noneText: {
    en: 'Write {{placeholders}} into a Word or Excel form where values belong, and add it here. Begin with an example, and change it to your design.',
    zh: '在 Word 或 Excel 模板中需要填写的位置写入 {{占位符}}，再添加到这里。也可以先保存一份示例，改成自己的版式。',
  },
  examples: { en: 'Save an example', zh: '保存示例模板' },
  exampleLetter: { en: 'Letter of invitation (Word, for a cohort)', zh: '邀请函（Word，按团组）' },
  exampleList: { en: 'List of participants (Excel, for a cohort)', zh: '人员名单（Excel，按团组）' },
  exampleConfirmation: { en: 'Confirmation (Word, for each person)', zh: '参团证明（Word，每人一份）' },
  name: { en: 'Name', zh: '名称' },
  filledFor: { en: 'Filled for', zh: '填写对象' },
  ofCohort: { en: 'A cohort', zh: '团组' },
  ofPerson: { en: 'Each person', zh: '每个人' },
  language: { en: 'Dates and words in', zh: '日期与用语' },
  file: { en: 'File', zh: '模板文件' },
  remove: { en: 'Remove', zh: '删除' },
  removed: { en: 'Removed the form “{name}”', zh: '已删除模板“{name}”' },
  added: { en: 'Added the form “{name}”', zh: '已添加模板“{name}”' },
  replaced: { en: 'Replaced the file of “{name}”', zh: '已替换“{name}”的文件' },
  changed: { en: 'Changed the form “{name}”', zh: '已修改模板“{name}”' },
  problems: { en: '{count} problem | {count} problems', zh: '{count} 处问题' },
  ready: { en: 'Ready', zh: '可以使用' },
  reading: { en: 'Reading the form…', zh: '正在读取模板…' },
  problemsTitle: { en: 'Mend these in the form, then replace the file', zh: '请在模板中改正以下问题，再替换文件' },
  noPlaceholders: {
    en: 'There is no placeholder in this form: every file would be the same.',
    zh: '模板中没有占位符，生成的每个文件都会相同。',
  },
  meant: { en: 'Perhaps: {names}', zh: '是否要写：{names}' },
  near: { en: '“{text}”', zh: '“{text}”' },

  fillTitle: { en: 'Fill', zh: '填写' },
  cohort: { en: 'Cohort', zh: '团组' },
  person: { en: 'Person', zh: '人员' },
  people: { en: 'People', zh: '人员' },
  everybody: { en: 'Everybody', zh: '全部成员' },
  fillOne: { en: 'Fill and save', zh: '填写并保存' },
  fillMany: { en: 'Fill {count} file | Fill {count} files', zh: '填写 {count} 份' },
  filling: { en: 'Filling', zh: '正在填写' },
  saving: { en: 'Saving', zh: '正在保存' },
  doneOf: { en: '{done} of {total}', zh: '{done}/{total}' },
  saved: { en: 'Saved as {name}', zh: '已保存为“{name}”' },
  savedMany: { en: '{count} files are in the folder {name}', zh: '已在文件夹“{name}”中保存 {count} 个文件' },
  sensitive: {
    en: 'This form asks for sensitive data ({names}). What it was filled for is noted in the log.',
    zh: '该模板会填入敏感信息（{names}），填写情况会登记到打印与提供记录。',
  },
  gone: {
    en: 'The record is not there any more, so nothing was filled. Choose another one.',
    zh: '该记录已不存在，没有填写。请另选一条。',
  },
  lackingTitle: { en: 'Not on record, so left empty', zh: '以下内容未登记，填写后为空' },
  lacking: { en: '{path} ({count})', zh: '{path}（{count} 处）' },
  tryTitle: { en: 'What stands in it for {name}', zh: '以“{name}”为例的填写结果' },
  turns: { en: '{count} time | {count} times', zh: '{count} 行' },
  noValue: { en: 'not on record', zh: '未登记' },

  searchPlaceholders: { en: 'Search by a word of either language', zh: '按中文或英文查找' },
  loopOf: { en: 'Inside the loop', zh: '用于循环内' },
  copyLoop: { en: 'Copy the loop', zh: '复制循环' },
  copyOne: { en: 'Copy {path}', zh: '复制 {path}' },
  formats: {
    en: 'Behind a name: |zh and |en for the language, |iso for 2026-07-12, |upper for capitals. A photo (Word only) begins with % and fits into 25 x 35 mm, or what you write: |35x45.',
    zh: '名称后可加：|zh、|en 指定语言，|iso 写成 2026-07-12，|upper 全部大写。照片以 % 开头，仅限 Word 模板，默认一寸（25×35毫米），也可写 |35x45。',
  },
  loops: {
    en: 'A loop in one table row repeats the row: {{#participants}} in its first cell, {{/participants}} in its last.',
    zh: '在表格的一行内使用循环即可逐人重复该行：首格写 {{#participants}}，末格写 {{/participants}}。',
  },
  nothingFound: { en: 'No placeholder fits “{query}”.', zh: '没有与“{query}”相符的占位符。' },

  notAForm: {
    en: '“{name}” is neither a Word document (docx) nor an Excel workbook (xlsx), so it was not added. Save it in one of these formats and add it again.',
    zh: '“{name}”不是 Word 文档（docx）或 Excel 工作簿（xlsx），没有添加。请另存为这两种格式后再添加。',
  },
  unreadable: {
    en: 'The form “{name}” cannot be read: it is damaged, protected by a password or too large. Nothing was filled; save it anew in Word or Excel and replace the file.',
    zh: '模板“{name}”无法读取：文件可能已损坏、加了密码或过大。没有填写；请在 Word 或 Excel 中重新保存后替换文件。',
  },
  cannotFill: {
    en: 'The form “{name}” cannot be filled as its loops stand, at {tag}. Nothing was saved; let each loop begin and end in the same table, row or paragraph.',
    zh: '模板“{name}”的循环在 {tag} 处无法展开。没有保存任何内容；请让每个循环在同一表格、同一行或同一段内开始和结束。',
  },
  failed: {
    en: 'The form could not be filled, so nothing was saved. Your records are unchanged; try again.',
    zh: '模板填写失败，没有保存；已有资料不受影响，请重试。',
  },
  notKept: {
    en: 'Only the name of this form is on record, not the file. Add the file again.',
    zh: '该模板只有名称，没有文件。请重新添加文件。',
  },

  workingFile: { en: 'Excel or Word', zh: '存为 Excel／Word' },
  workbook: { en: 'Excel workbook (xlsx)', zh: 'Excel 工作簿（xlsx）' },
  textDocument: { en: 'Word document (docx)', zh: 'Word 文档（docx）' },
})

/** What is wrong with a placeholder; {tag} is how it stands in the form. */
export const templateProblems = words({
  unknown: { en: '{tag} means nothing', zh: '{tag} 没有对应内容' },
  several: { en: '{tag} means more than one thing', zh: '{tag} 有多种含义' },
  onlyForCohort: {
    en: '{tag} is known only in a form that is filled for a cohort',
    zh: '{tag} 只能用于按团组填写的模板',
  },
  inLoop: { en: '{tag} stands only inside a loop', zh: '{tag} 只能写在循环内' },
  noText: { en: '{tag} is a whole record: say what of it', zh: '{tag} 是整条记录，请写明要哪一项' },
  noList: { en: '{tag} is no list', zh: '{tag} 不是列表' },
  badFormat: { en: '{tag} has a format that is not known', zh: '{tag} 使用了未知的格式' },
  picture: { en: '{tag}: pictures are filled into Word forms only', zh: '{tag}：图片只能填入 Word 模板' },
  noPicture: { en: '{tag} is no picture', zh: '{tag} 不是图片' },
  notEnded: { en: '{tag} begins a loop that never ends', zh: '{tag} 开始的循环没有结束' },
  notBegun: { en: '{tag} ends a loop that never began', zh: '{tag} 结束的循环没有开始' },
  crossed: { en: '{tag} ends while another loop inside it is still open', zh: '{tag} 结束时，里面的循环还没有结束' },
  unclosed: { en: 'Braces that open and do not close: {tag}', zh: '花括号没有闭合：{tag}' },
  unopened: { en: 'Braces that close and were not opened: {tag}', zh: '花括号没有开头：{tag}' },
  wide: { en: 'Wide braces are not read: write {{ }} instead of {tag}', zh: '请使用半角花括号 {{ }}，而不是 {tag}' },
  notFilledHere: {
    en: '{tag} stands where nothing is filled in (a text box of a workbook, a comment, a chart)',
    zh: '{tag} 所在位置不能填写（工作簿的文本框、批注或图表）',
  },
  rowsOverlap: {
    en: 'Two loops share a row at {tag}: put them into rows of their own',
    zh: '{tag} 处有两个循环共用一行，请分行书写',
  },
})

/** Where in a form something stands. */
export const templatePlaces = words({
  paragraph: { en: 'paragraph {paragraph}', zh: '第 {paragraph} 段' },
  table: { en: 'table {table}, row {row}, column {column}', zh: '第 {table} 个表格第 {row} 行第 {column} 列' },
  header: { en: 'page header', zh: '页眉' },
  footer: { en: 'page footer', zh: '页脚' },
  footnotes: { en: 'footnote', zh: '脚注' },
  endnotes: { en: 'endnote', zh: '尾注' },
  sheet: { en: 'sheet “{sheet}”, cell {cell}', zh: '工作表“{sheet}”单元格 {cell}' },
  sheetHeader: { en: 'header or footer of sheet “{name}”', zh: '工作表“{name}”的页眉或页脚' },
  textBox: { en: 'text box, comment or chart', zh: '文本框、批注或图表' },
  properties: { en: 'properties of the file', zh: '文件属性' },
})
