import type { OfflineCase } from '#schema/api/offline.ts'
import { answer, type Answer } from './answer.ts'
import type { Kept } from './depot.ts'
import { openKept, Refused, refresh } from './fetching.ts'
import type { Wanted } from './find.ts'
import { numberOf, openLibrary } from './library.ts'

/** What the page asks of its worker. */
export type Errand = { id: number } & (
  { open: string } | { refresh: true } | { find: Wanted } | { read: string } | { drop: string }
)
export interface Standing {
  cases: number
  asOf: string
}
export type Result = Standing | Answer | OfflineCase | 'signedOut' | undefined
export interface Report {
  id: number
  result?: Result
  failed?: boolean
}

const library = openLibrary()
let person = ''
let kept: Kept | undefined
let turn: Promise<unknown> = Promise.resolve()

const standing = (): Standing | undefined => kept && { cases: library.cases.size, asOf: kept.asOf }

/** The index is made when there is nothing to do, not under the first letter that is typed. */
function getReady() {
  if (library.cases.size) setTimeout(() => library.index())
  return standing()
}

async function bringUp() {
  try {
    kept = await refresh(library, person, kept)
    return getReady()
  } catch (error) {
    if (error instanceof Refused) return 'signedOut'
    throw error
  }
}

async function work(errand: Errand): Promise<Result> {
  if ('find' in errand) return kept && answer(library, errand.find)
  if ('read' in errand) return library.cases.get(numberOf(errand.read))
  if ('drop' in errand) return void library.drop(numberOf(errand.drop))
  const mine = turn.then(async () => {
    if ('refresh' in errand) return bringUp()
    person = errand.open
    kept = await openKept(library, person)
    return getReady()
  })
  turn = mine.catch(() => undefined)
  return mine
}

addEventListener('message', ({ data }: MessageEvent<Errand>) => {
  const report = (it: Omit<Report, 'id'>) => postMessage({ id: data.id, ...it } satisfies Report)
  work(data).then(
    (result) => report({ result }),
    () => report({ failed: true })
  )
})
