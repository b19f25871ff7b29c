import type { MenuCommand } from '@shared/ipc'
import type { Language } from '@shared/model/define'
import { say } from '@shared/text/say'
import { app, Menu, type MenuItemConstructorOptions } from 'electron'
import { menuWords } from './menu-words'

type Item = MenuItemConstructorOptions
type Word = keyof typeof menuWords

/** `none`: the office has no passphrase. `locked`: what needs an office is left out. */
export type Lockable = 'none' | 'open' | 'locked'

export interface MenuParts {
  language: Language
  lockable: Lockable
  /** Asks the page of the office. */
  send(command: MenuCommand): void
  lock(): void
}

/** Puts the menu in place; called again whenever the language or the lock changes. */
export function showMenu(parts: MenuParts): void {
  Menu.setApplicationMenu(Menu.buildFromTemplate(template(parts, process.platform === 'darwin')))
}

/** The menu as plain data, so that it can be looked at without a screen. */
export function template({ language, lockable, send, lock }: MenuParts, mac: boolean): Item[] {
  const isLocked = lockable === 'locked'
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
  // The key itself is heard by the window, where it works on every system and in every engine.
  const lockItem: Item = {
    id: 'lock',
    label: label('lock'),
    accelerator: 'CmdOrCtrl+L',
    registerAccelerator: false,
    click: lock,
  }
  const locking = lockable === 'open' ? [lockItem, line] : []

  const program: Item = {
    label: app.name,
    submenu: [
      ...(isLocked ? [] : [about, line, settings, line]),
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
      ...(isLocked
        ? []
        : [
            command('newCohort', 'newCohort', 'CmdOrCtrl+N'),
            command('import', 'import', 'CmdOrCtrl+O'),
            line,
            command('print', 'print', 'CmdOrCtrl+P'),
            line,
            ...locking,
          ]),
      ...(mac ? [role('close', 'close')] : isLocked ? [quit] : [settings, line, quit]),
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
      ...(isLocked
        ? []
        : [line, command('find', 'find', 'CmdOrCtrl+F'), line, command('undoChange', 'undo', 'CmdOrCtrl+Alt+Z')]),
    ],
  }
  const view: Item = {
    label: label('view'),
    submenu: [
      ...(isLocked
        ? []
        : [{ label: label('language'), submenu: [choice('en', 'English'), choice('zh', '中文')] }, line]),
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
  const menus = mac ? [program, file, edit, view, windows, help] : [file, edit, view, help]
  return isLocked ? menus.filter((menu) => menu !== help) : menus
}
