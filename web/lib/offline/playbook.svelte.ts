import type { OfflineCase } from '#schema/api/offline.ts'
import script from './playbook-worker.ts?worker&url'
import { keepScript } from './keep-script.ts'
import type { Answer } from './answer.ts'
import type { Wanted } from './find.ts'
import type { Errand, Report, Result, Standing } from './playbook-worker.ts'

type Wish = Errand extends infer E ? (E extends { id: number } ? Omit<E, 'id'> : never) : never

let worker: Worker | undefined
let waiting = new Map<number, (result: Result) => void>()
let last = 0
let standing: Standing | undefined = $state.raw()
let busy = $state(false)
let ended = () => {}

/** What of the playbook lies on this device. */
export const playbook = {
  /** Undefined while there is nothing yet. */
  get standing() {
    return standing
  },
  get busy() {
    return busy
  }
}

/** Called when the server no longer knows whoever is here. */
export const onEnded = (hear: () => void) => void (ended = hear)

/** Begins with what was kept the last time. */
export async function openPlaybook(person: string) {
  closePlaybook()
  worker = new Worker(script, { type: 'module' })
  void keepScript(script)
  worker.addEventListener('message', ({ data }: MessageEvent<Report>) => {
    waiting.get(data.id)?.(data.result)
    waiting.delete(data.id)
  })
  standing = (await send({ open: person })) as Standing | undefined
}

export function closePlaybook() {
  worker?.terminate()
  worker = undefined
  standing = undefined
  for (const done of waiting.values()) done(undefined)
  waiting = new Map()
}

/** Asks the server what has changed, or for everything. */
export async function refreshPlaybook() {
  if (!worker || busy) return
  busy = true
  const result = await send({ refresh: true })
  busy = false
  if (result === 'signedOut') ended()
  else if (result) standing = result as Standing
}

export const askPlaybook = (wanted: Wanted) =>
  standing ? (send({ find: wanted }) as Promise<Answer | undefined>) : Promise.resolve(undefined)

export const readFromPlaybook = (number: string) =>
  send({ read: number }) as Promise<OfflineCase | undefined>

export const dropFromPlaybook = (number: string) => void send({ drop: number })

function send(wish: Wish): Promise<Result> {
  const to = worker
  if (!to) return Promise.resolve(undefined)
  const id = (last += 1)
  return new Promise((done) => {
    waiting.set(id, done)
    to.postMessage({ id, ...wish })
  })
}
