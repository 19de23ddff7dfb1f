import { eq } from 'drizzle-orm'
import type { NewPulse, Pulse, Pulses } from '#schema/api/mentoring.ts'
import { pulses } from '#schema/tables/index.ts'
import type { FoundBridge } from '../bridges/find.ts'
import { sideOf } from '../bridges/may.ts'
import { noteOn } from '../bridges/save.ts'
import type { Reader, Writer } from '../database/database.ts'
import type { Person } from '../http/person.ts'
import { conflict } from '../http/problem.ts'
import { today } from '../organisation/calendar.ts'
import { calendarOf } from '../organisation/close-day.ts'
import { findMentoring } from './find.ts'
import { allowOnBridge, mayOnBridge } from './may.ts'
import { pulseAfter, pulseDays } from './pulse-days.ts'

type PulseRow = typeof pulses.$inferSelect

/** Answers the one that is due; until the next one is, the answer can be changed. */
export async function answerPulse(
  tx: Writer,
  person: Person,
  found: FoundBridge,
  { dueOn, useful, pace, text }: NewPulse & { dueOn: string },
  now: string
) {
  allowOnBridge(person, 'mentoring.pulse', found)
  if ((await daysOf(tx, found, now)).at(-1) !== dueOn) throw conflict('mentoring.pulseNotDue')
  const said = { useful, pace, text: text.trim(), at: now }
  await tx
    .insert(pulses)
    .values({ bridge: found.row.id, dueOn, person: person.id, ...said })
    .onConflictDoUpdate({ target: [pulses.bridge, pulses.dueOn, pulses.person], set: said })
  await noteOn(tx, person, found, { verb: 'pulseAnswered' }, now)
}

/** For the two, what each said; for their leads, only who did. */
export async function answerWithPulses(
  read: Reader,
  person: Person,
  id: string,
  now: string
): Promise<Pulses> {
  const found = await findMentoring(read, person, id)
  const { row } = found
  const side = sideOf(person, found)
  const days = await daysOf(read, found, now)
  const rows = await read.select().from(pulses).where(eq(pulses.bridge, id))
  const of = (dueOn: string, who: string) => {
    const its = rows.find((it) => it.dueOn === dueOn && it.person === who)
    return { answered: its !== undefined, answer: its && side !== null ? toAnswer(its) : null }
  }
  const items = days.map((dueOn): Pulse => {
    return { dueOn, mentor: of(dueOn, row.giver), mentee: of(dueOn, row.receiver) }
  })
  const may = mayOnBridge(person, found).filter((it) => it === 'mentoring.pulse')
  const next = pulseAfter(row.startsOn, days.at(-1) ?? row.startsOn)
  return {
    items: items.reverse(),
    asks: may.length ? (days.at(-1) ?? null) : null,
    next: row.endedAt === null && next <= row.endsOn ? next : null,
    side,
    may
  }
}

/** The days that have come, while the bridge lasted. */
async function daysOf(read: Reader, { row }: FoundBridge, now: string): Promise<string[]> {
  const { timeZone } = await calendarOf(read, row.entity)
  const day = today(row.endedAt ?? now, timeZone)
  return pulseDays(row.startsOn, day < row.endsOn ? day : row.endsOn)
}

const toAnswer = ({ useful, pace, text, at }: PulseRow) => ({ useful, pace, text, at })
