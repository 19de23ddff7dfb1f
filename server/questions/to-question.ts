import { and, desc, eq, isNull } from 'drizzle-orm'
import type { BridgeQuestion, CaseQuestion, Questions } from '#schema/api/questions.ts'
import { bridgeQuestions, bridges } from '#schema/tables/index.ts'
import { findBridges, type FoundBridge } from '../bridges/find.ts'
import { refOf } from '../bridges/to-bridge.ts'
import { findCase } from '../cases/find.ts'
import type { Reader } from '../database/database.ts'
import type { Person } from '../http/person.ts'
import { today } from '../organisation/calendar.ts'
import { calendarOf } from '../organisation/close-day.ts'
import { callBacksIn } from './call-backs.ts'
import { findChairs, toChair } from './chairs.ts'
import { findQuestion, findQuestions, type FoundQuestion } from './find.ts'
import { mayAfter } from './may.ts'
import { proposedDays } from './proposed.ts'

/** Nothing has come of it, and nobody has answered. */
export const isOpen = ({ row }: Pick<FoundQuestion, 'row'>) =>
  row.becameItem === null && row.becameCase === null && row.settledAt === null && row.answer === ''

export async function toQuestions(
  read: Reader,
  person: Person,
  bridge: FoundBridge,
  now: string
): Promise<Questions> {
  const calendar = await calendarOf(read, bridge.row.entity)
  const day = today(now, calendar.timeZone)
  const chairs = await findChairs(read, bridge)
  const items = (await findQuestions(read, person, bridge)).map((it) => toQuestion(person, it))
  return {
    today: day,
    chairs: chairs.map((it) => toChair(person, it, day)),
    items,
    callBacks: callBacksIn(items, day),
    proposed: proposedDays(
      bridge.row,
      chairs.map(({ row }) => row),
      day,
      calendar
    ),
    may: mayAfter(person, bridge)
  }
}

export const answerWithQuestion = async (read: Reader, person: Person, id: string) =>
  toQuestion(person, await findQuestion(read, person, id))

/** Its writer may ask it otherwise. */
function toQuestion(person: Person, found: FoundQuestion): BridgeQuestion {
  const { row, by, settledBy, item, becameItem, becameCase, bridge } = found
  const own = row.by === person.id
  return {
    ...{ id: row.id, bridge: row.bridge, chair: row.chair, item, text: row.text, by, at: row.at },
    ...{ askedOn: row.askedOn, called: row.calledAt, minutes: row.minutes, answer: row.answer },
    ...{ becameItem, becameCase },
    settled: row.settledAt && settledBy ? { by: settledBy, at: row.settledAt } : null,
    open: isOpen(found),
    may: [
      ...mayAfter(person, bridge).filter((it) => it !== 'bridge.ask'),
      ...(own ? (['bridge.ask'] as const) : [])
    ]
  }
}

/** Which questions led to a case, on the bridges that the reader sees. */
export async function questionsOfCase(
  read: Reader,
  person: Person,
  number: number | null
): Promise<{ items: CaseQuestion[] }> {
  const { row } = await findCase(read, person, number)
  const rows = await read
    .select()
    .from(bridgeQuestions)
    .where(and(eq(bridgeQuestions.becameCase, row.number), isNull(bridgeQuestions.removedAt)))
    .orderBy(desc(bridgeQuestions.askedOn))
  const items = await Promise.all(
    rows.map(async (it) => {
      const [bridge] = await findBridges(read, person, eq(bridges.id, it.bridge))
      const shown =
        bridge && (await findQuestions(read, person, bridge)).some((one) => one.row.id === it.id)
      if (!shown) return []
      const { giver, receiver } = bridge
      return {
        ...{ id: it.id, bridge: it.bridge, askedOn: it.askedOn },
        giver: refOf(giver),
        receiver: refOf(receiver)
      }
    })
  )
  return { items: items.flat() }
}
