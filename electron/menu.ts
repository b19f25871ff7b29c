import type { MenuCommand } from '@shared/ipc'
import type { Language } from '@shared/model/define'
import { say } from '@shared/text/say'
import { app, Menu, type MenuItemConstructorOptions } from 'electron'
import { menuWords } from './menu-words'

type Item = MenuItemConstructorOptions
type Word = keyof typeof menuWords

/** Puts the menu in place, in a language; called again whenever the language changes. */
export function showMenu(language: Language, send: (command: MenuCommand) => void): void {
  Menu.setApplicationMenu(Menu.buildFromTemplate(template(language, send, process.platform === 'darwin')))
}

/** The menu as plain data, so that it can be looked at without a screen. */
export function template(language: Language, send: (command: MenuCommand) => void, mac: boolean): Item[] {
  const label = (word: Word) => say(menuWords[word], language)
  const command = (word: Word, name: MenuCommand, accelerator?: string): Item => ({
    id: name,
    label: label(word),
    accelerator,
    click: () => send(name),
  })
  const role = (word: Word, name: Item['role']): Item => ({ label: label(word), role: name })
  const choice = (name: Language, own: string): Item => ({
    id: `language:${name}`,
    label: own,
    type: 'radio',
    checked: language === name,
    click: () => send(`language:${name}`),
  })
  const line: Item = { type: 'separator' }
  const settings = command('settings', 'settings', 'CmdOrCtrl+,')
  const about = command('about', 'about')
  const quit = role('quit', 'quit')

  const program: Item = {
    label: app.name,
    submenu: [
      about,
      line,
      settings,
      line,
      role('services', 'services'),
      line,
      role('hide', 'hide'),
      role('hideOthers', 'hideOthers'),
      role('showAll', 'unhide'),
      line,
      quit,
    ],
  }
  const file: Item = {
    label: label('file'),
    submenu: [
      command('newCohort', 'newCohort', 'CmdOrCtrl+N'),
      command('import', 'import', 'CmdOrCtrl+O'),
      line,
      command('print', 'print', 'CmdOrCtrl+P'),
      line,
      ...(mac ? [role('close', 'close')] : [settings, line, quit]),
    ],
  }
  const edit: Item = {
    label: label('edit'),
    submenu: [
      role('undo', 'undo'),
      role('redo', 'redo'),
      line,
      role('cut', 'cut'),
      role('copy', 'copy'),
      role('paste', 'paste'),
      role('selectAll', 'selectAll'),
      line,
      command('find', 'find', 'CmdOrCtrl+F'),
      line,
      command('undoChange', 'undo', 'CmdOrCtrl+Alt+Z'),
    ],
  }
  const view: Item = {
    label: label('view'),
    submenu: [
      { label: label('language'), submenu: [choice('en', 'English'), choice('zh', '中文')] },
      line,
      role('actualSize', 'resetZoom'),
      role('zoomIn', 'zoomIn'),
      role('zoomOut', 'zoomOut'),
      line,
      role('fullScreen', 'togglefullscreen'),
      ...(app.isPackaged ? [] : [line, role('developerTools', 'toggleDevTools')]),
    ],
  }
  const windows: Item = {
    label: label('window'),
    role: 'window',
    submenu: [role('minimize', 'minimize'), role('close', 'close')],
  }
  const help: Item = { label: label('help'), role: 'help', submenu: [about] }
  return mac ? [program, file, edit, view, windows, help] : [file, edit, view, help]
}
