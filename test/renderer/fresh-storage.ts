/** Runs before every test file of the browser: files take turns in one browser profile, and an office left there is not theirs. */
localStorage.clear()
for (const { name } of await indexedDB.databases()) {
  if (name) await removeDatabase(name)
}

/** Waits for the worker of the file before to let go. */
function removeDatabase(name: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.deleteDatabase(name)
    request.onsuccess = () => resolve()
    request.onerror = () => reject(request.error ?? new Error(`${name} could not be removed`))
  })
}

export {}
