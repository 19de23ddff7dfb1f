import { notices } from '#schema/tables/index.ts'
import { note } from '../activity/note.ts'
import type { Reader, Writer } from '../database/database.ts'
import { asPerson, personByIdOrNone } from '../people/find.ts'
import { mayRead } from '../talk/readers.ts'
import { choicesOf } from './choices.ts'
import { isOwnWork } from './own-work.ts'
import { heldUntil } from './quiet.ts'
import type { Telling } from './telling.ts'

export type NewNotice = typeof notices.$inferInsert

/** The notice that becomes of it; none for whoever has left, may not see it or does not want it. */
export async function toNew(
  read: Reader,
  telling: Telling,
  now: string
): Promise<NewNotice | undefined> {
  const { person, kind, caseNumber, occurrence = null, task, comment, by, source, at } = telling
  const row = await personByIdOrNone(read, person)
  if (!row?.active || row.passwordHash === null) return undefined
  if (choicesOf(row).off.includes(kind)) return undefined
  if (caseNumber !== undefined) {
    const reader = await asPerson(read, row, null)
    if (!(await mayRead(read, reader, { number: caseNumber, occurrence }))) return undefined
  }
  const own = await isOwnWork(read, telling)
  const notBefore = own ? null : await heldUntil(read, row.entity, now)
  const details = { ...telling.details }
  return {
    person,
    kind,
    caseNumber,
    occurrence,
    task,
    comment,
    by,
    source,
    at,
    details,
    own,
    notBefore
  }
}

/** Writes them down, each once, and says to the live pages of whom it is news to. */
export async function tell(tx: Writer, told: NewNotice[], now: string) {
  const news = new Set<string>()
  for (const it of told) {
    const [made] = await tx
      .insert(notices)
      .values(it)
      .onConflictDoNothing()
      .returning({ id: notices.id })
    if (made) news.add(it.person)
  }
  for (const person of news) {
    await note(tx, { by: null, verb: 'told', kind: 'notice', subject: person, at: now })
  }
}
