import { randomUUID } from 'node:crypto'
import type { Job, JobResult } from '@shared/ipc'
import type { Language } from '@shared/model/define'
import { say } from '@shared/text/say'
import type { WebContents } from 'electron'
import { handle } from '../ipc/handle'
import { refusals } from './sentences'

/** How long the office may take to open, and a job may be silent, in milliseconds. */
const READY_WITHIN = 120_000
const SILENT_FOR = 180_000

type Refusal = keyof typeof refusals
export type Progress = (text: string) => void

/** Jobs of the command line, done one after the other by the page that holds the office. */
export interface Jobs {
  run(job: Job, language: Language, progress: Progress): Promise<JobResult>
  /** The office is locked: a job would be refused. */
  locked(): boolean
  /** A job is under way or waits. */
  busy(): boolean
  /** Follows a page: it takes jobs once it says so, until it is reloaded or gone. */
  follow(page: WebContents): void
  /** Settles when nothing is under way and nothing waits. */
  idle(): Promise<void>
}

interface Running {
  id: string
  finish(result: JobResult): void
  refuse(refusal: Refusal): void
  progress: Progress
}

/**
 * Answers the job channels and keeps the queue.
 * @param locked whether the office is: a job is refused then, not kept waiting for somebody to come
 */
export function setupJobs(hidden: boolean, locked: () => boolean): Jobs {
  let ready: WebContents | null = null
  let running: Running | null = null
  let waiting = 0
  let last: Promise<unknown> = Promise.resolve()
  const whenReady = new Set<() => void>()

  handle('jobs:ready', (_nothing, from) => {
    ready = from
    for (const go of [...whenReady]) go()
  })
  handle('jobs:progress', ({ id, text }) => {
    if (running?.id === id) running.progress(text)
  })
  handle('jobs:done', ({ id, result }) => {
    if (running?.id === id) running.finish(result)
  })

  const leave = (page: WebContents) => {
    if (ready !== page) return
    ready = null
    running?.refuse('windowGone')
  }

  const waitForPage = () =>
    new Promise<boolean>((resolve) => {
      if (ready) return resolve(true)
      const answer = (isReady: boolean) => {
        clearTimeout(timer)
        whenReady.delete(go)
        resolve(isReady)
      }
      const go = () => answer(true)
      const timer = setTimeout(() => answer(false), READY_WITHIN)
      whenReady.add(go)
    })

  async function runOnce(job: Job, language: Language, progress: Progress): Promise<JobResult> {
    const refused = (refusal: Refusal): JobResult => ({ refused: say(refusals[refusal], language) })
    if (locked()) return refused('locked')
    if (!(await waitForPage()) || !ready) return refused(hidden ? 'cannotOpen' : 'notReady')
    const page = ready
    return new Promise((resolve) => {
      let silence: NodeJS.Timeout
      const finish = (result: JobResult) => {
        clearTimeout(silence)
        running = null
        resolve(result)
      }
      const listen = () => {
        clearTimeout(silence)
        silence = setTimeout(() => finish(refused('stalled')), SILENT_FOR)
      }
      const id = randomUUID()
      running = {
        id,
        finish,
        refuse: (refusal) => finish(refused(refusal)),
        progress: (text) => {
          listen()
          progress(text)
        },
      }
      listen()
      page.send('push:job', { id, job })
    })
  }

  return {
    run(job, language, progress) {
      waiting += 1
      const result = last.then(() => runOnce(job, language, progress))
      last = result
        .catch(() => {})
        .then(() => {
          waiting -= 1
        })
      return result
    },
    locked,
    busy: () => waiting > 0,
    follow(page) {
      // Not did-start-loading: that comes with every page of the program a person opens, which is the same document.
      page.on('did-start-navigation', ({ isMainFrame, isSameDocument }) => {
        if (isMainFrame && !isSameDocument) leave(page)
      })
      page.on('render-process-gone', () => leave(page))
      page.once('destroyed', () => leave(page))
    },
    async idle() {
      while (waiting > 0) await last
    },
  }
}
