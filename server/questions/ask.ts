import { and, eq, gte, isNull, lte } from 'drizzle-orm'
import type { NewQuestion } from '#schema/api/questions.ts'
import { bridgeQuestions, emptyChairs } from '#schema/tables/index.ts'
import type { FoundBridge } from '../bridges/find.ts'
import { namedItems } from '../bridges/sessions-items.ts'
import type { Reader, Writer } from '../database/database.ts'
import type { Person } from '../http/person.ts'
import { forbidden, invalid, notFound, say } from '../http/problem.ts'
import { today } from '../organisation/calendar.ts'
import { calendarOf } from '../organisation/close-day.ts'
import type { FoundQuestion } from './find.ts'
import { allowAfter, allowAsk } from './may.ts'
import { noteQuestion } from './note-question.ts'

/** Writes a question down, as it came up or as the giver was called with it; gives its id. */
export async function askQuestion(
  tx: Writer,
  person: Person,
  bridge: FoundBridge,
  { item = null, called = false, minutes = null, answer = '', ...sent }: NewQuestion,
  now: string
): Promise<string> {
  if (called) allowAfter(person, bridge)
  else allowAsk(person, bridge)
  const { timeZone } = await calendarOf(tx, bridge.row.entity)
  const day = today(now, timeZone)
  const askedOn = sent.askedOn ?? day
  if (askedOn > day) throw invalid({ askedOn: say('question.notYet') })
  if (askedOn < bridge.row.startsOn) throw invalid({ askedOn: say('question.beforeBridge') })
  await checkItem(tx, person, bridge, item)
  const [row] = await tx
    .insert(bridgeQuestions)
    .values({
      ...{ bridge: bridge.row.id, chair: await findChair(tx, bridge, askedOn), item, askedOn },
      ...{ text: sent.text.trim(), by: person.id, at: now, calledAt: called ? now : null },
      ...(called ? { minutes, answer: answer.trim() } : { minutes: null, answer: '' })
    })
    .returning()
  if (!row) throw new Error('the question was not written')
  const waits = called && row.answer === ''
  await noteQuestion(tx, person, row, waits ? 'called' : 'asked', now)
  return row.id
}

/** In other words, or about something else on the map. */
export async function rewordQuestion(
  tx: Writer,
  person: Person,
  found: FoundQuestion,
  { text, item }: { text?: string; item?: string | null },
  now: string
) {
  allowWriter(person, found)
  if (found.row.removedAt !== null) throw notFound()
  await checkItem(tx, person, found.bridge, item ?? null)
  const change = {
    ...(text !== undefined && { text: text.trim() }),
    ...(item !== undefined && { item })
  }
  if (!Object.keys(change).length) return
  await tx.update(bridgeQuestions).set(change).where(eq(bridgeQuestions.id, found.row.id))
  await noteQuestion(tx, person, found.row, 'questionChanged', now)
}

/** Taken away, or brought back, by whoever wrote it. */
export async function setRemoved(
  tx: Writer,
  person: Person,
  found: FoundQuestion,
  removedAt: string | null,
  now: string
) {
  allowWriter(person, found)
  if ((found.row.removedAt === null) === (removedAt === null)) return
  await tx.update(bridgeQuestions).set({ removedAt }).where(eq(bridgeQuestions.id, found.row.id))
  await noteQuestion(tx, person, found.row, 'questionChanged', now)
}

function allowWriter(person: Person, { row, bridge }: FoundQuestion) {
  allowAfter(person, bridge)
  if (row.by !== person.id) throw forbidden('question.notYours')
}

/** On the map, and for the reader. */
export async function checkItem(
  read: Reader,
  person: Person,
  { row }: FoundBridge,
  item: string | null
) {
  if (item === null) return
  const named = (await namedItems(read, person, row.id)).get(item)
  if (named?.title == null || named.dropped) throw invalid({ item: say('session.notItsItem') })
}

/** The days without the giver that a day lies in. */
async function findChair(read: Reader, { row }: FoundBridge, day: string) {
  const [chair] = await read
    .select({ id: emptyChairs.id })
    .from(emptyChairs)
    .where(
      and(
        eq(emptyChairs.bridge, row.id),
        isNull(emptyChairs.cancelledAt),
        lte(emptyChairs.from, day),
        gte(emptyChairs.to, day)
      )
    )
  return chair?.id ?? null
}
