import { words } from './say'

/** Passphrase, recovery code, locking. */
export const lockWords = words({
  // The page of a locked program.
  locked: { en: 'Locked', zh: '已锁定' },
  lockedText: {
    en: 'Everything is saved. Type the passphrase to go on where you were.',
    zh: '所有内容均已保存。输入口令，即可回到刚才的位置继续。',
  },
  forgottenByKeychain: {
    en: 'The keychain of this computer no longer gives out the key of the office. Its recovery code opens it; you then choose a passphrase.',
    zh: '这台电脑的钥匙串已不能提供本单位的密钥。请用恢复码打开，并设置一个口令。',
  },
  passphrase: { en: 'Passphrase', zh: '口令' },
  unlock: { en: 'Unlock', zh: '解锁' },
  capsLock: { en: 'Caps Lock is on.', zh: '大写锁定已打开。' },
  again: { en: 'Try again in {count} second | Try again in {count} seconds', zh: '{count} 秒后可重试' },
  opening: { en: 'Opening the office…', zh: '正在打开资料…' },
  failed: {
    en: 'Something went wrong inside the program, so nothing was done. Your records are unchanged; try again or restart the program.',
    zh: '程序内部出错，没有执行任何操作。已有资料不受影响；请重试或重新启动程序。',
  },
  forgotten: { en: 'Forgotten the passphrase?', zh: '忘记口令？' },
  useCode: { en: 'Open with the recovery code', zh: '用恢复码打开' },
  useCodeText: {
    en: 'It stands on the sheet that was printed or written down when the passphrase was set. Then you choose a new passphrase.',
    zh: '恢复码在设置口令时打印或抄写的那张纸上。打开后请设置新的口令。',
  },
  code: { en: 'Recovery code', zh: '恢复码' },
  codeHint: {
    en: 'Eight groups of five characters. Capitals and hyphens do not matter; O counts as 0, I and L as 1.',
    zh: '共八组，每组五个字符。不分大小写，连字符可省略；字母 O 按数字 0、字母 I 和 L 按数字 1 处理。',
  },
  codeGroup: { en: 'Group {group} is mistyped.', zh: '第 {group} 组有误。' },
  codeTooLong: { en: 'That is more than eight groups.', zh: '超过了八组。' },
  goOn: { en: 'Go on', zh: '继续' },
  back: { en: 'Back', zh: '返回' },
  newPassphraseTitle: { en: 'Choose a new passphrase', zh: '设置新的口令' },
  setAndOpen: { en: 'Set it and open the office', zh: '设置并打开' },
  noCode: {
    en: 'This office has no recovery code. Without the passphrase nobody can read it, not even the makers of this program.',
    zh: '本单位没有恢复码。没有口令，任何人都无法读取资料，程序开发者也不例外。',
  },

  // Choosing a passphrase.
  newPassphrase: { en: 'New passphrase', zh: '新口令' },
  repeat: { en: 'The same again', zh: '再输入一次' },
  suggestion: {
    en: 'At least 8 characters. Good and easy to keep in mind: four words that have nothing to do with each other.',
    zh: '至少 8 个字符。建议用四个互不相干的词的拼音，好记又安全。',
  },
  tooShort: { en: 'At least 8 characters, please.', zh: '至少需要 8 个字符。' },
  notTheSame: { en: 'The two are not the same.', zh: '两次输入不一致。' },
  strengthCommon: {
    en: 'This is among the first that thieves try.',
    zh: '这是盗取者最先尝试的口令之一。',
  },
  strengthWeak: {
    en: 'Weak: whoever steals the disk finds it within {time}.',
    zh: '较弱：盗走硬盘的人大约{time}内就能试出。',
  },
  strengthFair: {
    en: 'Fair: whoever steals the disk needs {time} to find it.',
    zh: '一般：盗走硬盘的人需要{time}才能试出。',
  },
  strengthGood: {
    en: 'Good: whoever steals the disk needs {time} to find it.',
    zh: '较好：盗走硬盘的人需要{time}才能试出。',
  },
  strengthStrong: {
    en: 'Strong: nobody finds it by trying.',
    zh: '很强：靠逐个尝试无法得出。',
  },
  minutes: { en: 'minutes', zh: '几分钟' },
  hours: { en: 'hours', zh: '几小时' },
  days: { en: 'days', zh: '几天' },
  months: { en: 'months', zh: '几个月' },
  years: { en: 'years', zh: '几年' },
  decades: { en: 'decades', zh: '几十年' },
  centuries: { en: 'centuries', zh: '几百年' },

  // The recovery code, shown once.
  codeTitle: { en: 'Keep this recovery code', zh: '请保存好恢复码' },
  codeText: {
    en: 'If the passphrase is forgotten, this code opens the office; nothing else does. It is shown this once. Keep it on paper, locked away, not on this computer.',
    zh: '一旦忘记口令，只有恢复码能打开资料。恢复码只显示这一次，请用纸保存并锁好，不要存放在这台电脑上。',
  },
  codeTextKeychain: {
    en: 'The keychain of this computer opens the office. If it is lost, with the computer or with your account, this code opens it; nothing else does. It is shown this once. Keep it on paper.',
    zh: '资料由这台电脑的钥匙串打开。如果电脑或账户不能再用，只有恢复码能打开资料。恢复码只显示这一次，请用纸保存。',
  },
  print: { en: 'Print…', zh: '打印…' },
  savePdf: { en: 'Save as PDF…', zh: '存为 PDF…' },
  savePdfHint: {
    en: 'A PDF belongs on a stick that is kept elsewhere.',
    zh: '如存为 PDF，请存到另行保管的 U 盘上。',
  },
  printed: { en: 'Sent to the printer.', zh: '已发送到打印机。' },
  saved: { en: 'Saved as {name}.', zh: '已存为 {name}。' },
  confirmCode: { en: 'I have the code on paper', zh: '我已把恢复码留在纸上' },
  done: { en: 'Done', zh: '完成' },

  // First run.
  question: { en: 'Shall a passphrase protect the records?', zh: '是否用口令保护资料？' },
  questionHint: {
    en: 'You can set, change or remove it at any time in the settings.',
    zh: '日后可随时在“设置”中设置、更改或取消。',
  },
  with: { en: 'With a passphrase', zh: '设置口令' },
  withText: {
    en: 'Asked at each start and after a break. A stolen laptop gives nothing away.',
    zh: '每次启动和离开一段时间后需要输入；电脑失窃，资料也不会泄露。',
  },
  without: { en: 'Without a passphrase', zh: '不设口令' },
  withoutText: {
    en: 'Whoever opens this computer account, or takes the disk, can read everything.',
    zh: '凡能打开这个电脑账户或拿到硬盘的人，都能读到全部资料。',
  },
  withoutTextKeychain: {
    en: 'Whoever opens this computer account can read everything. The key lies in the system’s keychain.',
    zh: '凡能打开这个电脑账户的人，都能读到全部资料。密钥存放在系统钥匙串中。',
  },
  needChoice: { en: 'Choose one of the two.', zh: '请选择其中一项。' },

  // Settings.
  section: { en: 'Passphrase and lock', zh: '口令与锁定' },
  isSet: { en: 'The records are protected by a passphrase.', zh: '资料已用口令保护。' },
  isOpen: { en: 'The records have no passphrase.', zh: '资料没有设置口令。' },
  set: { en: 'Set a passphrase…', zh: '设置口令…' },
  setTitle: { en: 'Set a passphrase', zh: '设置口令' },
  change: { en: 'Change it…', zh: '更改口令…' },
  changeTitle: { en: 'Change the passphrase', zh: '更改口令' },
  remove: { en: 'Remove it…', zh: '取消口令…' },
  removeTitle: { en: 'Remove the passphrase?', zh: '取消口令？' },
  removeText: {
    en: 'The recovery code goes with it, and the program no longer locks. Whoever opens this computer account can then read everything; so can whoever finds a backup.',
    zh: '恢复码将同时失效，程序不再锁定。此后凡能打开这个电脑账户的人都能读到全部资料，拿到备份的人也一样。',
  },
  newCode: { en: 'New recovery code…', zh: '换新恢复码…' },
  newCodeTitle: { en: 'Make a new recovery code?', zh: '换新恢复码？' },
  newCodeText: {
    en: 'The sheet you have now is worth nothing from then on. Do this when it is lost, or somebody saw it.',
    zh: '换新后，现有的那张恢复码随即作废。恢复码遗失或被他人看到时请换新。',
  },
  current: { en: 'Passphrase now', zh: '当前口令' },
  save: { en: 'Save', zh: '保存' },
  make: { en: 'Make a new one', zh: '换新' },
  removeVerb: { en: 'Remove', zh: '取消口令' },
  changed: { en: 'The passphrase is changed. The recovery code stays as it is.', zh: '口令已更改，恢复码不变。' },
  removed: { en: 'The passphrase is removed.', zh: '口令已取消。' },
  idle: { en: 'Lock when nobody is there', zh: '无人操作时自动锁定' },
  idleMinutes: { en: 'after {count} minute | after {count} minutes', zh: '{count} 分钟后' },
  idleNever: { en: 'never', zh: '从不' },
  idleHint: {
    en: 'It also locks when the computer sleeps, when its screen is locked, and with {key}.',
    zh: '电脑睡眠、屏幕锁定时，以及按 {key} 时，也会锁定。',
  },
  keychain: { en: 'Open at the start without asking', zh: '启动时不询问口令' },
  keychainHint: {
    en: 'The system’s keychain then keeps the key, for whoever is signed in to this account. After locking, the passphrase is asked as always.',
    zh: '密钥由系统钥匙串保管，登录此账户即可打开。锁定之后仍需输入口令。',
  },
  keychainOn: { en: 'Let the keychain open the office?', zh: '用钥匙串打开资料？' },
  keychainOff: { en: 'Ask for the passphrase at each start?', zh: '每次启动都询问口令？' },
  lockNow: { en: 'Lock', zh: '锁定' },
  keyLock: { en: 'Lock the program', zh: '锁定程序' },

  // The printed sheet.
  sheetTitle: { en: 'Recovery code', zh: '恢复码' },
  sheetText: {
    en: 'Whoever has this sheet and the computer, or a backup, can open all records of the office. Keep it locked away, apart from both.',
    zh: '持有此页并能接触电脑或备份的人，可以打开本单位的全部资料。请锁好，并与电脑、备份分开存放。',
  },
  sheetUse: {
    en: 'To use it: at the locked window choose “Forgotten the passphrase?”, type the eight groups in order, and choose a new passphrase. The code opens backups too: with an age tool, it is the passphrase of key-recovery.age, typed with its hyphens.',
    zh: '使用方法：在锁定窗口点“忘记口令？”，依次输入八组字符，然后设置新的口令。备份同样可用它打开：使用 age 工具时，它就是 key-recovery.age 的口令（含连字符）。',
  },
  sheetOld: {
    en: 'Destroy this sheet when a newer one has been made.',
    zh: '换新恢复码后，请销毁此页。',
  },
  sheetGroups: { en: 'The code, in the order of the numbers', zh: '恢复码（按序号输入）' },
  sheetFile: { en: 'Recovery code', zh: '恢复码' },
  sheetPlace: { en: 'Kept at', zh: '存放地点' },
})
