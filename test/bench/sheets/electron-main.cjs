/** The Electron of the bench: every measurement in a window, and with it a process, of its own. */
const { readFileSync } = require('node:fs')
const { app, BrowserWindow } = require('electron')

const given = (name) =>
  process.argv.filter((word) => word.startsWith(`--${name}=`)).map((word) => word.slice(name.length + 3))
const [page] = given('page')

/** Most memory the process ever took and processor time it worked, where the system tells (Linux): megabytes, seconds. */
function usedBy(pid) {
  try {
    const peak = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))
    const [user, system] = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1].split(' ').slice(11, 13).map(Number)
    return { megabytes: Math.round(Number(peak[1]) / 1024), worked: (user + system) / 100 }
  } catch {
    return { megabytes: null, worked: null }
  }
}

app.on('window-all-closed', () => {})
app.whenReady().then(async () => {
  for (const call of given('call')) {
    const window = new BrowserWindow({ show: false, webPreferences: { backgroundThrottling: false, sandbox: true } })
    await window.loadURL(page)
    const pid = window.webContents.getOSProcessId()
    const before = usedBy(pid)
    const answer = await window.webContents
      .executeJavaScript(`bench.${call}`)
      .catch((error) => ({ failed: String(error) }))
    const after = usedBy(pid)
    const worked = after.worked === null ? null : after.worked - before.worked
    console.log(`measured ${JSON.stringify({ call, ...answer, megabytes: after.megabytes, worked })}`)
    window.destroy()
  }
  app.quit()
})
