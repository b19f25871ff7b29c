import { words } from '@shared/text/say'

/** What a command of the command line answers, in one line each. */
export const jobWords = words({
  noCohort: {
    en: 'There is no cohort “{name}”, so no summary was made; there are: {names}.',
    zh: '没有名为“{name}”的团组，因此没有生成汇总表；现有团组：{names}。',
  },
  noCohorts: {
    en: 'There is no cohort “{name}” and no other either, so no summary was made; import a list of people first.',
    zh: '没有名为“{name}”的团组，也没有其他团组，因此没有生成汇总表；请先导入名单。',
  },
  sameName: {
    en: 'There are {count} cohorts “{name}”, so no summary was made; give them different names in Tongxing.',
    zh: '有{count}个团组都叫“{name}”，因此没有生成汇总表；请先在“同行”中改成不同的名称。',
  },
  noDocument: {
    en: 'There is no document “{name}”, so nothing was made; there are: {names}.',
    zh: '没有名为“{name}”的文档，没有生成；可用的有：{names}。',
  },
  documentOf: {
    en: '“{document}” has to be told which {type} it is for, so nothing was made; name it with {word}.',
    zh: '没有指明“{document}”用于哪个{type}，没有生成；请用 {word} 给出。',
  },
  noFormat: {
    en: '“{document}” is not saved as {format}, so nothing was written; it is saved as {endings}.',
    zh: '“{document}”不能存为 {format}，没有写入文件；可用的有 {endings}。',
  },
  noForm: {
    en: 'There is no form “{name}”, so nothing was filled; there are: {names}.',
    zh: '没有名为“{name}”的模板，没有填写；现有模板：{names}。',
  },
  noForms: {
    en: 'The office keeps no form yet, so nothing was filled; add one in Tongxing under “Own forms”.',
    zh: '还没有任何模板，没有填写；请先在“同行”的“本单位模板”中添加。',
  },
  formHasProblems: {
    en: 'The form “{name}” has {count} problems, so nothing was filled. {first}',
    zh: '模板“{name}”有{count}处问题，没有填写。{first}',
  },
  files: { en: '{count} file | {count} files', zh: '{count}个文件' },
  people: { en: '{count} person | {count} people', zh: '{count}人' },
  documents: { en: '{count} document | {count} documents', zh: '{count}份文档' },
  records: { en: '{count} record | {count} records', zh: '{count}条记录' },
  filling: { en: 'Filled {done} of {total}', zh: '已填写 {done}/{total}' },
  noRecord: {
    en: 'There is no {type} “{name}”, so nothing was made.',
    zh: '没有名为“{name}”的{type}，没有生成。',
  },
  manyRecords: {
    en: 'There are {count} {type} records “{name}”, so nothing was made; name one by its id with --id: {ids}.',
    zh: '有{count}条名为“{name}”的{type}记录，没有生成；请用 --id 指定其中一条：{ids}。',
  },
  imported: {
    en: '{file}: {new} new, {changed} changed, {same} unchanged, {repeated}{left} left out{findings}',
    zh: '{file}：新增 {new} 人，更新 {changed} 人，未变 {same} 人，{repeated}未导入 {left} 行{findings}',
  },
  wouldImport: {
    en: '{file}: would be {new} new, {changed} changed, {same} unchanged, {repeated}{left} left out{findings}; nothing was written',
    zh: '{file}：将新增 {new} 人，更新 {changed} 人，未变 {same} 人，{repeated}不导入 {left} 行{findings}；没有写入任何内容',
  },
  importedRecords: {
    en: '{file}: {new} new, {changed} changed, {same} unchanged, {repeated}{left} left out{findings}',
    zh: '{file}：新增 {new} 条，更新 {changed} 条，未变 {same} 条，{repeated}未导入 {left} 行{findings}',
  },
  wouldImportRecords: {
    en: '{file}: would be {new} new, {changed} changed, {same} unchanged, {repeated}{left} left out{findings}; nothing was written',
    zh: '{file}：将新增 {new} 条，更新 {changed} 条，未变 {same} 条，{repeated}不导入 {left} 行{findings}；没有写入任何内容',
  },
  repeated: {
    en: '{count} repeated within the file, ',
    zh: '文件内重复 {count} 行，',
  },
  errors: { en: '; {count} error | ; {count} errors', zh: '；错误 {count} 处' },
  warnings: { en: '; {count} warning | ; {count} warnings', zh: '；提醒 {count} 处' },
  errorFound: { en: '{file}: 1 error in {rows}: {sentence}', zh: '{file}：错误 1 处（{rows}）：{sentence}' },
  errorsFound: {
    en: '{file}: {count} errors in {rows}, such as: {sentence}',
    zh: '{file}：错误 {count} 处（{rows}），例如：{sentence}',
  },
  warningFound: { en: '{file}: 1 warning in {rows}: {sentence}', zh: '{file}：提醒 1 处（{rows}）：{sentence}' },
  warningsFound: {
    en: '{file}: {count} warnings in {rows}, such as: {sentence}',
    zh: '{file}：提醒 {count} 处（{rows}），例如：{sentence}',
  },
  rows: { en: 'row {rows} | rows {rows}', zh: '第{rows}行' },
  moreRows: { en: 'rows {rows} and {more} more', zh: '第{rows}等{count}行' },
  moreKinds: {
    en: '{file}: {count} further kind of error or warning | {file}: {count} further kinds of errors and warnings',
    zh: '{file}：另有{count}类错误或提醒',
  },
  allInReport: {
    en: '{file}: run it with --report OUT.json to get every row and everything found in it',
    zh: '{file}：加上 --report OUT.json，可得到每一行及其全部错误和提醒',
  },
  cohortLacks: {
    en: '{file}: of “{cohort}” is not known: {lacks}. What hangs on it is not checked; give {words}, or enter it on the page of the cohort.',
    zh: '{file}：团组“{cohort}”尚缺：{lacks}，与此有关的内容无法核对；请用 {words} 给出，或在团组页面填写。',
  },
  cohortNotUsed: {
    en: '{file}: what it holds belongs to no cohort, so “{cohort}” was not used; write --no-cohort for such a file',
    zh: '{file}：文件中的内容不属于某个团组，因此没有用到“{cohort}”；这类文件请写 --no-cohort',
  },
  leftOut: {
    en: '{file}, {rows} left out: {reason}',
    zh: '{file} {rows}未导入：{reason}',
  },
  moreLeftOut: { en: '{file}: {count} further rows left out', zh: '{file}：另有{count}行未导入' },
  columnsGuessed: {
    en: '{file}: {count} column was read by a guess, please check: {headings} | {file}: {count} columns were read by a guess, please check: {headings}',
    zh: '{file}：有{count}列含义是推测的，请核对：{headings}',
  },
  rowsUnread: {
    en: '{file}: {rows} below the list was not understood and not imported; put it on a sheet of its own | {file}: {rows} below the list were not understood and not imported; put them on a sheet of their own',
    zh: '{file}：名单下方的{rows}未能识别，未导入；请放到单独的工作表',
  },
  columnsLeftOut: {
    en: '{file}: {count} column was not imported: {headings}; import the file in the window to keep it in a field of your own or as a note | {file}: {count} columns were not imported: {headings}; import the file in the window to keep them in fields of your own or as notes',
    zh: '{file}：有{count}列未导入：{headings}；如需保留，请在窗口中导入，可存为自定义字段或备注',
  },
  moreColumnsLeftOut: {
    en: '{file}: {count} columns were not imported: {headings} and {more} more; import the file in the window to keep them in fields of your own or as notes',
    zh: '{file}：有{count}列未导入：{headings}等，另有{more}列；如需保留，请在窗口中导入，可存为自定义字段或备注',
  },
  refusedFile: { en: '{file}: {sentence}', zh: '{file}：{sentence}' },
  nobody: {
    en: 'The window of Tongxing is waiting for a name to write with, so nothing was imported; give it there and run the command again.',
    zh: '“同行”窗口正在等待填写姓名，没有导入任何内容；请先在窗口中填写，再重新运行此命令。',
  },
  stepsLost: {
    en: 'Changes that were saved are missing from the disk, so nothing was done; open Tongxing, read what it says and close that note, then run the command again.',
    zh: '磁盘上缺少已保存的改动，因此没有执行任何操作；请打开“同行”，阅读并关闭提示后再运行此命令。',
  },
  failed: {
    en: 'Something went wrong inside the program, so the command stopped; look in Tongxing before you run it again.',
    zh: '程序内部出错，命令已停止；请先在“同行”中查看，再重新运行。',
  },
  reading: { en: 'Reading {file}', zh: '正在读取 {file}' },
  understanding: { en: 'Understanding {file}', zh: '正在识别 {file}' },
  matching: { en: 'Comparing {file} with the records', zh: '正在与已有资料比对 {file}' },
  attaching: { en: '{done} of {total} files', zh: '{done}/{total} 个文件' },
  exporting: { en: '{done} of {total} records', zh: '{done}/{total}条记录' },
  writing: { en: 'Writing {file}', zh: '正在写入 {file}' },
  printing: { en: '{done} of {total}: {title}', zh: '第 {done}/{total} 份：{title}' },
})
