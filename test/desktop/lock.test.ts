/** Passphrase, recovery code and locking of a window, in the real program. Everybody is invented. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Bridge } from '../../shared/bridge'
import { seriousTrouble } from './accessible'
import { launch, type Program, screenshot, temporaryFolder } from './harness'
import { beginLocked, pageOf, unlock, WORDS } from './locked-office'
import { saved, speak } from './office-steps'
import { textOfPdf } from './pdf-text'

const processes = (program: Program) =>
  program.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().map((w) => w.webContents.getOSProcessId()))

const isAlive = (pid: number) => {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}

describe('a window with an office', () => {
  let program: Program
  let code: string
  const pdf = join(temporaryFolder(), 'code.pdf')

  beforeAll(async () => {
    program = await launch()
    code = await beginLocked(program, pdf)
  })

  test('its recovery code is printed group by group', async () => {
    const text = await textOfPdf(pdf)
    for (const group of code.split('-')) expect(text).toContain(group)
    expect(text).toContain('International Office, Yunhe College')
    expect(text).toContain('Destroy this sheet when a newer one has been made.')
  })

  test('Ctrl+L ends its process; unlocking brings back the page and what was half typed', async () => {
    let { page } = program
    await page.getByRole('link', { name: 'People', exact: true }).click()
    await page.getByRole('button', { name: 'New person' }).first().click()
    const dialog = page.getByRole('dialog', { name: 'New person' })
    await dialog.getByRole('textbox', { name: 'Chinese name' }).fill('赵示例')
    await dialog.getByRole('textbox', { name: 'Name in Latin letters: Family name' }).fill('Zha')
    const before = await processes(program)
    mkdirSync(join(program.profile, 'opened', 'x'), { recursive: true })
    writeFileSync(join(program.profile, 'opened', 'x', 'passport.pdf'), 'a copy somebody looked at')

    await page.keyboard.press('Control+l')
    const lock = await pageOf(program, 'lock')
    await lock.getByRole('heading', { name: 'Locked' }).waitFor()
    expect(before).toHaveLength(1)
    await expect.poll(() => before.filter(isAlive)).toEqual([])
    await expect.poll(() => readdirSync(program.profile)).not.toContain('opened')
    // Sealed text may hold three Latin letters by chance, but no Han character.
    expect(readFileSync(join(program.profile, 'drafts.json'), 'utf8')).not.toContain('赵示例')
    await screenshot(lock, 'lock-en')
    expect(await seriousTrouble(lock)).toEqual([])
    await lock.getByText('中文').click()
    await lock.getByRole('heading', { name: '已锁定' }).waitFor()
    await screenshot(lock, 'lock-zh')
    await lock.getByText('EN', { exact: true }).click()

    page = await unlock(program)
    const back = page.getByRole('dialog', { name: 'New person' })
    expect(await back.getByRole('textbox', { name: 'Chinese name' }).inputValue()).toBe('赵示例')
    const family = back.getByRole('textbox', { name: 'Name in Latin letters: Family name' })
    expect(await family.inputValue()).toBe('Zha')
    expect(await family.evaluate((field) => field === document.activeElement)).toBe(true)
    await page.keyboard.press('End')
    await page.keyboard.type('o')
    await back.getByRole('button', { name: 'Create' }).click()
    await page.getByRole('heading', { name: 'Zhao', level: 1 }).waitFor()
    await saved(page)
    // Taken over, it comes back no more.
    await expect.poll(() => readdirSync(program.profile), { timeout: 20_000 }).not.toContain('drafts.json')
  })

  test('a field that is half typed on the page of a record is there again, unsaved', async () => {
    let page = await pageOf(program, 'main')
    const address = new URL(page.url()).hash
    await page.getByRole('button', { name: /^Chinese name/ }).click()
    await page.getByRole('textbox', { name: 'Chinese name' }).fill('赵示例又')
    // The key, not the button: whoever clicks elsewhere has left the field, and it is saved.
    await page.keyboard.press('Control+l')
    page = await unlock(program)
    const again = page.getByRole('textbox', { name: 'Chinese name' })
    await again.waitFor()
    expect(new URL(page.url()).hash).toBe(address)
    expect(await again.inputValue()).toBe('赵示例又')
    await again.press('Escape')
    await again.blur()
    await page.getByRole('button', { name: 'Chinese name 赵示例', exact: true }).waitFor()
  })

  test('the button locks, and saves the field that was left for it', async () => {
    let page = await pageOf(program, 'main')
    await page.getByRole('button', { name: /^Chinese name/ }).click()
    await page.getByRole('textbox', { name: 'Chinese name' }).fill('赵示')
    await page.getByRole('button', { name: 'Lock', exact: true }).click()
    page = await unlock(program)
    await page.getByRole('button', { name: 'Chinese name 赵示', exact: true }).waitFor()
  })

  test('the menu locks, and offers nothing of the office while it is locked', async () => {
    const page = await pageOf(program, 'main')
    const items = () =>
      program.app.evaluate(({ Menu }) => {
        const idsOf = (menu: Electron.Menu | null | undefined): string[] =>
          menu?.items.flatMap((item) => [item.id, ...idsOf(item.submenu)]).filter(Boolean) ?? []
        return idsOf(Menu.getApplicationMenu())
      })
    const open = await items()
    for (const id of ['lock', 'newCohort', 'import', 'find']) expect(open).toContain(id)
    expect(await seriousTrouble(page)).toEqual([])
    await program.app.evaluate(({ Menu }) => Menu.getApplicationMenu()?.getMenuItemById('lock')?.click())
    await pageOf(program, 'lock')
    await expect.poll(items).not.toContain('lock')
    const locked = await items()
    for (const id of ['newCohort', 'import', 'find', 'settings', 'print']) expect(locked).not.toContain(id)
    await unlock(program)
  })

  test('the locked window is heard on its own channels only', async () => {
    let page = await pageOf(program, 'main')
    await page.keyboard.press('Control+l')
    page = await pageOf(program, 'lock')
    const own = ['lockFacts', 'unlock', 'checkCode', 'recover']
    const answers = await page.evaluate(async (spared) => {
      const { tongxing } = globalThis as unknown as { tongxing: Bridge }
      const given: [string, string][] = []
      for (const [name, call] of Object.entries(tongxing)) {
        if (spared.includes(name) || name.startsWith('on')) continue
        given.push([
          name,
          await (call as (...given: unknown[]) => Promise<unknown>)([]).then(
            (answer) => `answered ${JSON.stringify(answer)}`,
            (error: Error) => error.message,
          ),
        ])
      }
      return given
    }, own)
    expect(answers.length).toBeGreaterThan(30)
    for (const [name, said] of answers) expect(said, name).toContain('refusedRequest')
    await unlock(program)
  })

  test('a wrong passphrase is told and makes the next try wait', async () => {
    let page = await pageOf(program, 'main')
    await page.keyboard.press('Control+l')
    page = await pageOf(program, 'lock')
    for (const wait of [1, 2]) {
      await page.getByLabel('Passphrase', { exact: true }).fill('not these words')
      await page.getByRole('button', { name: 'Unlock' }).click()
      await page.getByText(/^That is not the passphrase/).waitFor()
      await page.getByRole('button', { name: `Try again in ${wait} second` }).waitFor()
      await screenshot(page, 'lock-wrong')
      await page.getByRole('button', { name: 'Unlock' }).waitFor()
    }
    await unlock(program)
  })

  test('the key is heard by the window before its page, so that a page that hangs is locked too', async () => {
    const page = await pageOf(program, 'main')
    // Not waited for: the page is busy for longer than anybody waits.
    void page
      .evaluate(() => {
        const until = performance.now() + 60_000
        while (performance.now() < until);
      })
      .catch(() => {})
    await new Promise((done) => setTimeout(done, 300))
    await program.app.evaluate(({ BrowserWindow }) => {
      BrowserWindow.getAllWindows()[0]?.webContents.sendInputEvent({
        type: 'keyDown',
        keyCode: 'L',
        modifiers: ['control'],
      })
    })
    await pageOf(program, 'lock')
    await unlock(program)
  })

  test.each(['suspend', 'lock-screen'])('the system says %s, and it locks', async (event) => {
    await pageOf(program, 'main')
    await program.app.evaluate(({ powerMonitor }, name) => void powerMonitor.emit(name), event)
    await pageOf(program, 'lock')
    await unlock(program)
  })

  test('nobody there for as long as the settings say, and it locks; with somebody there it does not', async () => {
    let page = await pageOf(program, 'main')
    await page.evaluate(async () => {
      const { tongxing } = globalThis as unknown as { tongxing: Bridge }
      await tongxing.saveSettings({ ...(await tongxing.settings()), lockAfter: 0.05 })
    })
    for (let moves = 0; moves < 10; moves++) {
      await page.mouse.move(300 + moves, 300)
      await new Promise((done) => setTimeout(done, 500))
    }
    expect(new URL(page.url()).host).toBe('main')
    await pageOf(program, 'lock')
    page = await unlock(program)
    await page.evaluate(async () => {
      const { tongxing } = globalThis as unknown as { tongxing: Bridge }
      await tongxing.saveSettings({ ...(await tongxing.settings()), lockAfter: 0 })
    })
  })

  test('started again it is locked; the recovery code opens it with a new passphrase', async () => {
    await program.restart()
    let page = await pageOf(program, 'lock')
    await page.getByText('Forgotten the passphrase?').click()
    const field = page.getByRole('textbox', { name: 'Recovery code' })
    const groups = code.split('-')
    await field.fill(`${groups[0]} ${groups[1]?.slice(0, 4)}${groups[1]?.endsWith('2') ? '3' : '2'}`)
    await page.getByText('Group 2 is mistyped.').waitFor()
    expect(await page.getByRole('button', { name: 'Go on' }).isDisabled()).toBe(true)
    await screenshot(page, 'lock-code')
    expect(await seriousTrouble(page)).toEqual([])
    await field.fill(code.toLowerCase().replaceAll('-', ' '))
    await page.getByRole('button', { name: 'Go on' }).click()
    await page.getByLabel('New passphrase', { exact: true }).fill('a passphrase of now')
    await page.getByLabel('The same again', { exact: true }).fill('a passphrase of now')
    await screenshot(page, 'lock-new')
    await page.getByRole('button', { name: 'Set it and open the office' }).click()
    page = await pageOf(program, 'main')
    await page.getByRole('link', { name: 'Cohorts', exact: true }).waitFor()
    await program.restart()
    await unlock(program, 'a passphrase of now')
  })

  test('the settings change, renew and remove what opens it', async () => {
    const page = await pageOf(program, 'main')
    await page.getByRole('link', { name: 'Settings' }).click()
    await page.getByRole('button', { name: 'New recovery code…' }).click()
    const asking = page.getByRole('dialog')
    await asking.getByRole('textbox', { name: 'Passphrase now' }).fill('something wrong')
    await asking.getByRole('button', { name: 'Make a new one' }).click()
    await asking.getByText(/^That is not the passphrase/).waitFor()
    await new Promise((done) => setTimeout(done, 1100))
    await asking.getByRole('textbox', { name: 'Passphrase now' }).fill('a passphrase of now')
    await asking.getByRole('button', { name: 'Make a new one' }).click()
    const shown = page.locator('[data-code]')
    await shown.waitFor()
    expect(await shown.getAttribute('data-code')).not.toBe(code)
    await screenshot(page, 'settings-code')
    await page.getByLabel('I have the code on paper').check()
    await page.getByRole('button', { name: 'Done' }).click()

    await page.getByRole('button', { name: 'Change it…' }).click()
    await asking.getByRole('textbox', { name: 'Passphrase now' }).fill('a passphrase of now')
    await asking.getByLabel('New passphrase', { exact: true }).fill(WORDS)
    await asking.getByLabel('The same again', { exact: true }).fill(WORDS)
    await asking.getByRole('button', { name: 'Save' }).click()
    await page.getByText('The passphrase is changed. The recovery code stays as it is.').waitFor()
    await speak(page, 'zh')
    await screenshot(page, 'settings-lock-zh')
    await speak(page, 'en')

    await page.getByRole('button', { name: 'Remove it…' }).click()
    await screenshot(page, 'settings-remove')
    await asking.getByRole('textbox', { name: 'Passphrase now' }).fill(WORDS)
    await asking.getByRole('button', { name: 'Remove' }).click()
    await page.getByText('The passphrase is removed.').waitFor()
    expect(await page.getByRole('button', { name: 'Lock', exact: true }).count()).toBe(0)
    await program.restart()
    await pageOf(program, 'main')
    await program.quit()
  })
})
