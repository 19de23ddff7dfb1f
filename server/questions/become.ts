import { eq } from 'drizzle-orm'
import { bridgeQuestions } from '#schema/tables/index.ts'
import { TITLE_MAX } from '#schema/words.ts'
import { checkCase } from '../bridges/item-check.ts'
import { addItem } from '../bridges/items.ts'
import { allow } from '../bridges/may.ts'
import type { Writer } from '../database/database.ts'
import type { Person } from '../http/person.ts'
import { refuseRemoved } from './answer.ts'
import { checkItem } from './ask.ts'
import type { FoundQuestion, QuestionRow } from './find.ts'
import { allowAfter } from './may.ts'
import { noteQuestion } from './note-question.ts'

/** What nobody had thought of has to cross too; or it belongs to what is on the map. */
export async function becomeItem(
  tx: Writer,
  person: Person,
  found: FoundQuestion,
  sent: { item?: string | null; title?: string },
  now: string
) {
  const { bridge, row } = found
  allow(person, 'bridge.edit', bridge)
  refuseRemoved(found)
  await checkItem(tx, person, bridge, sent.item ?? null)
  const title = (sent.title?.trim() || row.text).replaceAll(/\s+/g, ' ').slice(0, TITLE_MAX)
  const item = sent.item ?? (await addItem(tx, person, bridge, { kind: 'decision', title }, now))
  await save(tx, person, found, { becameItem: item }, now)
}

/** A case that answers it: one that was found, or the one that was logged for it. */
export async function becomeCase(
  tx: Writer,
  person: Person,
  found: FoundQuestion,
  name: string,
  now: string
) {
  allowAfter(person, found.bridge)
  refuseRemoved(found)
  const number = await checkCase(tx, person, found.bridge, name)
  await save(tx, person, found, { becameCase: number }, now)
}

/** Nothing has to come of it. */
export async function settleQuestion(
  tx: Writer,
  person: Person,
  found: FoundQuestion,
  now: string
) {
  allowAfter(person, found.bridge)
  refuseRemoved(found)
  if (found.row.settledAt !== null) return
  await save(tx, person, found, { settledAt: now, settledBy: person.id }, now)
}

/** Whatever it had become; an item stays on the map, a case where it is. */
export async function reopenQuestion(
  tx: Writer,
  person: Person,
  found: FoundQuestion,
  now: string
) {
  allowAfter(person, found.bridge)
  refuseRemoved(found)
  const open = { settledAt: null, settledBy: null, becameItem: null, becameCase: null }
  await save(tx, person, found, open, now)
}

async function save(
  tx: Writer,
  person: Person,
  { row }: FoundQuestion,
  change: Partial<QuestionRow>,
  now: string
) {
  await tx.update(bridgeQuestions).set(change).where(eq(bridgeQuestions.id, row.id))
  const { becameItem: item, becameCase: number } = change
  const became = { ...(item && { item }), ...(number && { case: number }) }
  await noteQuestion(tx, person, row, 'questionChanged', now, became)
}
