import { eq } from 'drizzle-orm'
import type { CaseChange } from '#schema/api/cases.ts'
import { people } from '#schema/tables/index.ts'
import { note } from '../activity/note.ts'
import type { Writer } from '../database/database.ts'
import type { Person } from '../http/person.ts'
import { invalid, say } from '../http/problem.ts'
import { setAudience } from './audience.ts'
import type { CaseRow, Found } from './find.ts'
import { reindex } from './index-case.ts'
import { allow } from './may.ts'
import { updateCase } from './revise.ts'

type Frame = Pick<CaseChange, 'visibility' | 'units' | 'people' | 'owner' | 'language'>

/** What stands around the revisions: who may see the case, whose it is, its language. */
export async function changeFrame(
  tx: Writer,
  person: Person,
  found: Found,
  row: CaseRow,
  sent: Frame,
  now: string
) {
  const noted = (verb: string, details: Record<string, unknown>) =>
    note(tx, { by: person.id, verb, kind: 'case', subject: row.number, details, at: now })
  if (sent.visibility || sent.units || sent.people) {
    allow(person, 'case.setVisibility', found)
    await setAudience(tx, row, sent)
    await reindex(tx, row.number)
    await noted('visibility set', { visibility: sent.visibility ?? row.visibility })
  }
  const { owner = row.owner, language = row.language } = sent
  if (owner === row.owner && language === row.language) return
  allow(person, 'case.edit', found)
  if (owner !== row.owner) {
    await checkOwner(tx, owner)
    await noted('owner set', { owner })
  }
  await updateCase(tx, row, { owner, language, updatedAt: now })
}

async function checkOwner(tx: Writer, id: string) {
  const [owner] = await tx.select({ active: people.active }).from(people).where(eq(people.id, id))
  if (!owner?.active) throw invalid({ owner: say('field.noPerson') })
}
