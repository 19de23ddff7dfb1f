import { setImmediate } from 'node:timers/promises'
import { Worker } from 'node:worker_threads'
import { toError, type Failure } from './apart-failure.ts'
import type { Reader } from './database.ts'

/** A read as features have them: all that it knows comes by `read` and the other arguments. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export type LongRead<A extends unknown[] = any[], T = unknown> = (
  read: Reader,
  ...args: A
) => Promise<T>

/** What may run apart, by the names that the thread knows them by. */
export interface Apart {
  reads: Record<string, LongRead>
  /** The file that the thread runs. */
  file: string
  /** How often in a row a read has to be long before it goes to the thread; 3. */
  times?: number
}

/** What goes over to the thread, and what comes back. */
export interface Errand {
  id: number
  name: string
  args: unknown[]
}
export type Report = { id: number } & ({ result: unknown } | { failure: Failure })

/** A thread that nobody has asked for so long gives its memory back. */
const IDLE_MS = 60_000
/** What takes longer than this keeps others waiting. */
const LONG_MS = 20
/** Anything can be slow once: so many times in a row, and it goes to the thread from then on. */
const TIMES = 3

/** Runs long reads in a thread of their own, which begins with the first of them. */
export function runApart({ reads, file, times = TIMES }: Apart, database: string) {
  const names = new Map(Object.entries(reads).map(([name, read]) => [read, name]))
  const waiting = new Map<number, { done(result: unknown): void; failed(error: Error): void }>()
  const took = new Map<LongRead, number[]>()
  let worker: Worker | undefined
  let idle: NodeJS.Timeout | undefined
  let last = 0
  let underway = 0
  let turn: Promise<unknown> = Promise.resolve()

  function start() {
    const started = new Worker(file, { workerData: database })
    started.unref()
    started.on('message', (report: Report) => {
      const one = waiting.get(report.id)
      waiting.delete(report.id)
      if ('failure' in report) one?.failed(toError(report.failure))
      else one?.done(report.result)
      if (!waiting.size) idle = setTimeout(() => void stop(), IDLE_MS).unref()
    })
    const over = (error: Error) => {
      if (worker === started) worker = undefined
      for (const { failed } of waiting.values()) failed(error)
      waiting.clear()
    }
    started.on('error', over)
    started.on('exit', () => over(new Error('the reading thread has ended')))
    return started
  }

  async function stop() {
    clearTimeout(idle)
    const stopped = worker
    worker = undefined
    took.clear()
    await stopped?.terminate()
  }

  function inThread<T>(read: LongRead, args: unknown[]): Promise<T> {
    clearTimeout(idle)
    const errand: Errand = { id: (last += 1), name: names.get(read) ?? '', args }
    return new Promise<unknown>((done, failed) => {
      worker ??= start()
      waiting.set(errand.id, { done, failed })
      worker.postMessage(errand)
    }) as Promise<T>
  }

  return {
    /** In a small house the way to the thread is longer than the read. */
    async run<T>(read: LongRead, here: Reader, args: unknown[]): Promise<T> {
      if (!names.has(read)) return read(here, ...args) as Promise<T>
      const lately = took.get(read) ?? []
      if (lately.length >= times && Math.min(...lately) > LONG_MS) return inThread(read, args)
      const begun = performance.now()
      const result = await read(here, ...args)
      took.set(read, [performance.now() - begun, ...lately].slice(0, times))
      return result as T
    },
    async away<T>(read: LongRead, here: Reader, args: unknown[]): Promise<T> {
      return names.has(read) ? inThread<T>(read, args) : ((await read(here, ...args)) as T)
    },
    /** The thread where both are free: this one has others to answer. It begins with a second. */
    async either<T>(read: LongRead, here: Reader, args: unknown[]): Promise<T> {
      const thread = names.has(read) && (worker ? waiting.size <= underway : underway > 0)
      if (thread) return inThread(read, args)
      underway++
      // A read blocks until it is done: between two of them others get their turn.
      const mine = turn.then(() => setImmediate()).then(() => read(here, ...args) as Promise<T>)
      turn = mine.catch(() => undefined).finally(() => underway--)
      return mine
    },
    stop
  }
}
