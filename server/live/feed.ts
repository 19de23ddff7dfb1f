import { setImmediate as nextTurn } from 'node:timers/promises'
import type { Reader } from '../database/database.ts'
import { changesIn, deedsAfter, lastDeed } from './changes.ts'
import { sees } from './sees.ts'
import type { Stream } from './stream.ts'

/** Deeds so far behind the last are not looked at again. */
const FORGET_BEHIND = 2000

/** Follows the activity and tells each stream what its reader may know of it. */
export function feed(read: Reader) {
  const streams = new Set<Stream>()
  const seen = new Set<number>()
  let last = 0

  /** Tells only what happens from now on: whoever comes has just loaded what was before. */
  async function begin() {
    last = await lastDeed(read)
    seen.clear()
    for (const { id } of await deedsAfter(read, last)) seen.add(id)
  }

  async function look() {
    if (!streams.size) return
    const deeds = (await deedsAfter(read, last)).filter(({ id }) => !seen.has(id))
    if (!deeds.length) return
    for (const { id } of deeds) seen.add(id)
    last = Math.max(last, ...deeds.map(({ id }) => id))
    for (const id of seen) if (id < last - FORGET_BEHIND) seen.delete(id)
    const changes = await changesIn(read, deeds)
    for (const stream of streams) {
      const topics = new Set<string>()
      for (const change of changes) {
        if (change.topics.every((it) => topics.has(it))) continue
        if (await sees(read, stream.person, change)) change.topics.forEach((it) => topics.add(it))
      }
      if (topics.size) stream.send({ topics: [...topics] })
      // On SQLite nothing here waits: others get their turn between two readers.
      await nextTurn()
    }
  }

  return {
    streams,
    look,
    async join(stream: Stream) {
      if (!streams.size) await begin()
      streams.add(stream)
    }
  }
}
