import { setImmediate as nextTurn } from 'node:timers/promises'
import type { Database } from '../database/database.ts'
import { deedsAfter, keepPosition, MOST, positionOf } from './cursor.ts'
import { fromDeed } from './from-deed.ts'
import { findPulsesDue } from './pulses-due.ts'
import { findReviewsDue } from './reviews-due.ts'
import { bridgesOf, findSignaturesDue } from './signatures-due.ts'
import { tell, toNew, type NewNotice } from './tell.ts'
import { findUndone, forget } from './undone.ts'
import { findWeeksDue, forgetEarlierWeeks } from './weeks-due.ts'
import type { Deed, Telling } from './telling.ts'

const DAY = 86_400_000
/** What is older is no news: nobody is told of it after a long stillness. */
const NEWS_DAYS = 7
/** So far the kept position may lag behind: reading a few deeds again costs less than a write. */
const LAG = 100
/** Far enough behind that nothing can be committed there any more. */
const FORGET_BEHIND = 2000

/**
 * Follows the activity and makes notices of it, apart from the requests that did it. Nothing is told
 * twice, however often a deed is read and by however many processes: `source` sees to that.
 */
export function follow({ read, transaction }: Database) {
  const seen = new Set<number>()
  let last: number | undefined
  let kept = 0

  async function advance(now: string): Promise<void> {
    const oldest = daysBefore(now, NEWS_DAYS)
    last ??= kept = await positionOf(read, oldest)
    for (;;) {
      const read_ = await deedsAfter(read, last)
      const deeds = read_.filter(({ id }) => !seen.has(id))
      await handle(deeds, oldest, now)
      for (const { id } of deeds) seen.add(id)
      last = Math.max(last, ...deeds.map(({ id }) => id))
      for (const id of seen) if (id < last - FORGET_BEHIND) seen.delete(id)
      if (read_.length < MOST) break
    }
  }

  async function handle(deeds: Deed[], oldest: string, now: string) {
    const news = deeds.filter(({ kind, at }) => kind !== 'notice' && at >= oldest)
    const told: NewNotice[] = []
    for (const deed of news) {
      told.push(...(await wanted(await fromDeed(read, deed, now), now)))
      // On SQLite nothing here waits: others get their turn between two deeds.
      await nextTurn()
    }
    const signing = await findSignaturesDue(read, now, await bridgesOf(read, news))
    told.push(...(await wanted(signing.told, now)))
    const undone = [...(await findUndone(read, news)), ...signing.undone]
    const position = deeds.at(-1)?.id ?? 0
    const behind = position - kept >= LAG
    if (!told.length && !undone.length && !behind) return
    await transaction(async (tx) => {
      await forget(tx, undone, now)
      await tell(tx, told, now)
      if (position > kept) await keepPosition(tx, position)
    })
    kept = Math.max(kept, position)
  }

  async function wanted(tellings: Telling[], now: string): Promise<NewNotice[]> {
    const told: NewNotice[] = []
    for (const telling of tellings) {
      const it = await toNew(read, telling, now)
      if (it) told.push(it)
    }
    return told
  }

  return {
    advance,
    /** What no deed tells: a day has come. */
    async lookAtDays(now: string) {
      const signing = await findSignaturesDue(read, now)
      const due = [
        ...(await findReviewsDue(read, daysBefore(now, NEWS_DAYS), now)),
        ...(await findPulsesDue(read, daysBefore(now, NEWS_DAYS), now)),
        ...signing.told,
        ...(await findWeeksDue(read, now))
      ]
      const told = await wanted(due, now)
      if (!told.length && !signing.undone.length) return
      await transaction(async (tx) => {
        await forget(tx, signing.undone, now)
        await forgetEarlierWeeks(tx, told, now)
        await tell(tx, told, now)
      })
    }
  }
}

const daysBefore = (now: string, days: number) =>
  new Date(Date.parse(now) - days * DAY).toISOString()
