/** The window's end of the office. */
import type { Progress } from '@shared/import/contract'
import type { Row, Standalone } from '@shared/model/types'
import { journalPort } from '../platform'
import type { OfficeMessage, OfficeNews, OfficeReply, OfficeVerb, OfficeVerbs, OpenResult } from './contract'
import { OfficeError } from './office-error'
import type { ViewName, ViewRequest, ViewResult } from './views'

export interface AskOptions {
  /** Aborting it asks the office to stop; the answer is then an OfficeError `cancelled`. */
  signal?: AbortSignal
  onProgress?: (progress: Progress) => void
  /** What of the request is handed over instead of copied. */
  transfer?: Transferable[]
}

interface Waiting {
  done(response: never): void
  failed(error: OfficeError): void
  onProgress?: ((progress: Progress) => void) | undefined
}

/** How the office stands, for the shell: before and while it opens, and any trouble since. */
export interface OfficeState {
  phase: 'closed' | 'opening' | 'open' | 'refused'
  /** What opening found; null until then. */
  result: OpenResult | null
  /** How far a rebuild is. */
  progress: Progress | null
  trouble: Extract<OfficeNews, { news: 'trouble' }> | null
  lastSeq: number
}

export class OfficeClient {
  private readonly waiting = new Map<number, Waiting>()
  private readonly listeners = new Set<(news: OfficeNews) => void>()
  private readonly stateListeners = new Set<() => void>()
  private started: Promise<Worker> | null = null
  private lastId = 0
  private current: OfficeState = { phase: 'closed', result: null, progress: null, trouble: null, lastSeq: 0 }

  constructor(
    private readonly port: () => Promise<MessagePort>,
    private readonly start: () => Worker,
  ) {}

  /**
   * Opens the office, or tells an open one who writes from now on.
   * @param who the name on every change set
   */
  async open(who: string): Promise<OpenResult> {
    if (this.current.phase !== 'open') this.setState({ phase: 'opening' })
    try {
      const result = await this.ask('open', { who })
      const lastSeq = Math.max(this.current.lastSeq, result.lastSeq)
      this.setState({ phase: result.state === 'refused' ? 'refused' : 'open', result, progress: null, lastSeq })
      return result
    } catch (error) {
      const because = error instanceof OfficeError ? error.code : 'unexpected'
      const result: OpenResult = { state: 'refused', because, records: 0, lastSeq: 0 }
      this.setState({ phase: 'refused', result, progress: null })
      return result
    }
  }

  /** @throws OfficeError */
  async ask<V extends OfficeVerb>(
    verb: V,
    request: OfficeVerbs[V]['request'],
    { signal, onProgress, transfer }: AskOptions = {},
  ): Promise<OfficeVerbs[V]['response']> {
    this.started ??= this.startWorker()
    const worker = await this.started
    if (signal?.aborted) throw new OfficeError('cancelled', 'Cancelled')
    const id = ++this.lastId
    const stop = () => post(worker, { cancel: id })
    signal?.addEventListener('abort', stop, { once: true })
    try {
      return await new Promise<OfficeVerbs[V]['response']>((done, failed) => {
        this.waiting.set(id, { done, failed, onProgress })
        post(worker, { id, verb, request }, transfer)
      })
    } finally {
      signal?.removeEventListener('abort', stop)
    }
  }

  /** Settles when nothing that was asked is under way any more, or after so many milliseconds. */
  async quiet(within: number): Promise<void> {
    const until = performance.now() + within
    while (this.waiting.size > 0 && performance.now() < until) await new Promise((resolve) => setTimeout(resolve, 15))
  }

  /** A view by its name, with the types that go with it. */
  view<N extends ViewName>(name: N, request: ViewRequest<N>, options?: AskOptions): Promise<ViewResult<N>> {
    return this.ask('view', { name, with: request as ViewRequest<ViewName> }, options) as Promise<ViewResult<N>>
  }

  get<T extends Standalone>(type: T, id: string): Promise<Row<T> | null> {
    return this.ask('get', { type, id }) as Promise<Row<T> | null>
  }

  list<T extends Standalone>(type: T): Promise<Row<T>[]> {
    return this.ask('list', { type }) as Promise<Row<T>[]>
  }

  /** Calls with everything the office says unasked; returns how to stop that. */
  listen(listener: (news: OfficeNews) => void): () => void {
    this.listeners.add(listener)
    return () => this.listeners.delete(listener)
  }

  /** For useSyncExternalStore. */
  readonly subscribeState = (changed: () => void): (() => void) => {
    this.stateListeners.add(changed)
    return () => this.stateListeners.delete(changed)
  }
  readonly state = (): OfficeState => this.current

  private async startWorker(): Promise<Worker> {
    const port = await this.port()
    const worker = this.start()
    worker.onmessage = ({ data }: MessageEvent<OfficeReply | OfficeNews>) => {
      if ('news' in data) this.hear(data)
      else this.settle(data)
    }
    worker.onerror = (event) => this.fail(event.message || 'The office worker stopped')
    worker.postMessage({ journal: port } satisfies OfficeMessage, [port])
    return worker
  }

  private settle(reply: OfficeReply): void {
    const waiting = this.waiting.get(reply.id)
    this.waiting.delete(reply.id)
    if ('response' in reply) waiting?.done(reply.response as never)
    else waiting?.failed(new OfficeError(reply.error.code, reply.error.message, reply.error.details))
  }

  private fail(message: string): void {
    for (const { failed } of this.waiting.values()) failed(new OfficeError('unexpected', message))
    this.waiting.clear()
  }

  private hear(news: OfficeNews): void {
    if (news.news === 'changed') this.setState({ lastSeq: news.seq })
    if (news.news === 'trouble') this.setState({ trouble: news })
    if (news.news === 'copyRenewed') this.setState({ trouble: null })
    if (news.news === 'rebuilt') this.setState({ result: news.result, progress: null })
    if (news.news === 'progress') {
      if (news.id === undefined) this.setState({ progress: news.progress })
      else this.waiting.get(news.id)?.onProgress?.(news.progress)
    }
    for (const listener of this.listeners) listener(news)
  }

  private setState(change: Partial<OfficeState>): void {
    this.current = { ...this.current, ...change }
    for (const changed of this.stateListeners) changed()
  }
}

function post(worker: Worker, message: OfficeMessage, transfer: Transferable[] = []): void {
  worker.postMessage(message, transfer)
}

/** The office of this window. */
export const office = new OfficeClient(
  () => journalPort,
  () => new Worker(new URL('./worker.ts', import.meta.url), { type: 'module', name: 'office' }),
)
