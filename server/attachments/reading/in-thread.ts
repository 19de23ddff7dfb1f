import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { root } from '../../root.ts'
import type { Outcome, Reading } from './thread.ts'

const isSource = import.meta.filename.endsWith('.ts')
const FILE = isSource
  ? join(import.meta.dirname, 'thread.ts')
  : join(root, 'build', 'server', 'file-reading-thread.js')

const MEGABYTE = 1024 * 1024
/** A file may be made to take everything: what it gets is this. */
const LIMITS = { ms: 20_000, heapMb: 256, outsideMb: 512 }
const LOOK_EVERY = 250

/**
 * Reads a file in a thread of its own, which takes the blame: whatever the file does there, the
 * house goes on. Rejects only when it was stopped from outside.
 */
export function readInThread(
  reading: Reading,
  stop?: AbortSignal,
  limits: Partial<typeof LIMITS> = {}
): Promise<Outcome> {
  const { ms, heapMb, outsideMb } = { ...LIMITS, ...limits }
  const worker = new Worker(FILE, {
    workerData: reading,
    resourceLimits: { maxOldGenerationSizeMb: heapMb },
    // What the libraries say to themselves.
    stdout: true,
    stderr: true
  })
  worker.unref()
  return new Promise<Outcome>((done, failed) => {
    const end = (outcome: Outcome) => {
      clearTimeout(late)
      clearInterval(looks)
      stop?.removeEventListener('abort', aborted)
      done(outcome)
      void worker.terminate()
    }
    const aborted = () => {
      failed(new Error('stopped'))
      end({ failure: 'stopped' })
    }
    const late = setTimeout(() => end({ failure: 'stopped' }), ms).unref()
    // Unpacked bytes lie outside the heap, and its limit does not count them.
    const looks = setInterval(() => {
      worker.getHeapStatistics().then(
        (now) => now.external_memory > outsideMb * MEGABYTE && end({ failure: 'tooLarge' }),
        () => undefined
      )
    }, LOOK_EVERY).unref()
    if (stop?.aborted) return aborted()
    stop?.addEventListener('abort', aborted)
    worker.on('message', (outcome: Outcome) => end(outcome))
    worker.on('error', () => end({ failure: 'stopped' }))
    worker.on('exit', () => end({ failure: 'stopped' }))
  })
}
