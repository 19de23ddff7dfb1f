import { setImmediate as nextTurn } from 'node:timers/promises'
import { and, eq, isNull } from 'drizzle-orm'
import { bridges, pulses } from '#schema/tables/index.ts'
import { pulseDays } from '../mentoring/pulse-days.ts'
import type { Reader } from '../database/database.ts'
import { today } from '../organisation/calendar.ts'
import { calendarOf } from '../organisation/close-day.ts'
import { bridgeSource } from './bridge-sources.ts'
import { each, type Telling } from './telling.ts'

/** Bridges of mentoring on which the two are asked since a day how it is going. */
export async function findPulsesDue(read: Reader, since: string, now: string): Promise<Telling[]> {
  const rows = await read
    .select()
    .from(bridges)
    .where(and(eq(bridges.kind, 'mentoring'), isNull(bridges.endedAt)))
  const tellings: Telling[] = []
  for (const { id, entity, startsOn, endsOn, giver, receiver } of rows) {
    const { timeZone } = await calendarOf(read, entity)
    const day = today(now, timeZone)
    const dueOn = pulseDays(startsOn, day < endsOn ? day : endsOn).at(-1)
    if (dueOn === undefined || dueOn < since.slice(0, 10)) continue
    const answered = await read
      .select({ person: pulses.person })
      .from(pulses)
      .where(and(eq(pulses.bridge, id), eq(pulses.dueOn, dueOn)))
    const done = new Set(answered.map(({ person }) => person))
    for (const person of each(giver, receiver).filter((it) => !done.has(it))) {
      tellings.push({
        ...{ person, kind: 'pulse.due', source: bridgeSource(id, 'pulse', dueOn) },
        ...{ by: null, at: now, details: { bridge: id, day: dueOn }, own: false }
      })
    }
    await nextTurn()
  }
  return tellings
}
