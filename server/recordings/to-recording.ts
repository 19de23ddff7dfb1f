import { inArray } from 'drizzle-orm'
import { PLAYED_TYPES, type Recording } from '#schema/api/recordings.ts'
import { people } from '#schema/tables/index.ts'
import type { Reader } from '../database/database.ts'
import type { Person } from '../http/person.ts'
import { today } from '../organisation/calendar.ts'
import { latestDay } from './days.ts'
import type { FoundRecording } from './find.ts'
import { allowedWithRecording, mayWatch, recordingMay } from './may.ts'

export async function toRecordings(
  read: Reader,
  person: Person,
  found: FoundRecording[]
): Promise<Recording[]> {
  const ids = found.flatMap((it) => [...it.watchers, ...it.consents.map(({ person: who }) => who)])
  const rows = ids.length
    ? await read
        .select({ id: people.id, name: people.name })
        .from(people)
        .where(inArray(people.id, [...new Set(ids)]))
    : []
  const names = new Map(rows.map((it) => [it.id, it.name]))
  const refOf = (id: string) => ({ id, name: names.get(id) ?? id })
  return found.map((it) => toRecording(person, it, refOf))
}

/** Who may not watch is told that it is there, and neither who is in it nor whom it is for. */
function toRecording(
  person: Person,
  found: FoundRecording,
  refOf: (id: string) => { id: string; name: string }
): Recording {
  const { row, state, by } = found
  const mine = found.consents.find((it) => it.person === person.id)
  const watchable = mayWatch(person, found)
  const inside = mine !== undefined || watchable || recordingMay['recording.change'](person, found)
  const takesPart = inside || row.by === person.id
  return {
    ...{ id: row.id, kind: row.kind },
    ...(found.seesBridge
      ? { bridge: row.bridge, item: row.item, session: row.session }
      : { bridge: null, item: null, session: null }),
    ...{ title: row.title, size: row.size, received: row.received, seconds: row.seconds },
    complete: row.completedAt !== null,
    type: PLAYED_TYPES.find((it) => it === row.type) ?? null,
    ...{ state, watchable, watch: row.watch },
    watchers: takesPart ? found.watchers.map(refOf) : [],
    consents: takesPart
      ? found.consents.map((it) => ({
          person: refOf(it.person),
          ...{ askedAt: it.askedAt, givenAt: it.givenAt, refusedAt: it.refusedAt }
        }))
      : [],
    asksMe: state === 'waiting' && mine !== undefined && mine.givenAt === null,
    deleteOn: row.deleteOn,
    latest: latestDay(found),
    deleted: deletedOf(found),
    ...{ by, at: row.at },
    may: allowedWithRecording(person, found)
  }
}

/** By its day, where nobody did it; the bytes may go an hour later. */
function deletedOf({ row, state, deletedBy, timeZone }: FoundRecording): Recording['deleted'] {
  if (state !== 'deleted' && state !== 'refused') return null
  if (!deletedBy?.id || row.deletedAt === null) return { on: row.deleteOn, by: null }
  return { on: today(row.deletedAt, timeZone), by: deletedBy }
}
