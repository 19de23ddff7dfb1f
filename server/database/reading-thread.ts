import { parentPort, workerData } from 'node:worker_threads'
import { toFailure } from './apart-failure.ts'
import type { Apart, Errand, Report } from './apart.ts'
import { openReader } from './sqlite.ts'

/** What the thread of long reads does: one errand after another, by a connection of its own. */
export function readApart(reads: Apart['reads']) {
  const read = openReader(workerData as string)
  const report = (it: Report) => parentPort?.postMessage(it)
  parentPort?.on('message', ({ id, name, args }: Errand) => {
    const work = reads[name]
    const running = work ? work(read, ...args) : Promise.reject(new Error(`no read is ${name}`))
    running.then(
      (result) => report({ id, result }),
      (error: unknown) => report({ id, failure: toFailure(error) })
    )
  })
}
