import { eq } from 'drizzle-orm'
import type { Choices } from '#schema/api/notices.ts'
import { people, type NoticeChoices } from '#schema/tables/index.ts'
import { note } from '../activity/note.ts'
import type { Reader, Writer } from '../database/database.ts'
import type { Person } from '../http/person.ts'
import { personRow, type PersonRow } from '../people/find.ts'
import { quietDays } from './quiet.ts'

/** What holds for whoever has chosen nothing: one mail a day with what is open and new. */
const USUAL: NoticeChoices = { mail: 'daily', notByMail: [], off: [] }

export const choicesOf = ({ choices }: Pick<PersonRow, 'choices'>) => choices ?? USUAL

export async function findChoices(
  read: Reader,
  person: Person,
  mailWorks: boolean,
  now: string
): Promise<Choices> {
  const row = await personRow(read, person.id)
  const { entity, email: address } = row
  const quiet = await quietDays(read, entity, now)
  return { ...choicesOf(row), address, mailWorks, entity, quiet }
}

/** What is left out stays. */
export async function choose(
  tx: Writer,
  { id }: Person,
  wish: Partial<NoticeChoices>,
  now: string
) {
  const before = choicesOf(await personRow(tx, id))
  const { mail = before.mail, notByMail = before.notByMail, off = before.off } = wish
  const choices = { mail, notByMail: [...notByMail], off: [...off] }
  await tx.update(people).set({ choices }).where(eq(people.id, id))
  await note(tx, { by: id, verb: 'chosen', kind: 'notice', subject: id, at: now })
}
