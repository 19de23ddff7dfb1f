import type { CaseChange } from '#schema/api/cases.ts'
import type { CaseContent, ContentField } from '#schema/api/content.ts'
import { eq } from 'drizzle-orm'
import { people } from '#schema/tables/index.ts'
import { note } from '../activity/note.ts'
import type { Writer } from '../database/database.ts'
import type { Person } from '../http/person.ts'
import { invalid, Problem, say } from '../http/problem.ts'
import { setAudience } from './audience.ts'
import { checkContent, contentOf, sameValue } from './content.ts'
import { findRevision, type CaseRow, type Found } from './find.ts'
import { missingForSolved } from './lifecycle.ts'
import { allow } from './may.ts'
import { updateCase, writeRevision } from './revise.ts'

/**
 * Changes what a case says: a new revision, checked against the newest. `base` is the head that the
 * change was made on; 412 with the newest revision and the fields in conflict when it is not that
 * any more.
 */
export async function changeCase(
  tx: Writer,
  person: Person,
  found: Found,
  base: number,
  sent: CaseChange,
  now: string
) {
  const { row } = found
  const change = contentOf(sent)
  // Who may see it can be set right even when nobody uses it any more.
  if (Object.keys(change).length || sent.owner || sent.language) allow(person, 'case.edit', found)
  else allow(person, 'case.setVisibility', found)
  const { content } = await findRevision(tx, row.number, row.head)
  if (base !== row.head) throw await staleChange(tx, found, base, content, change)
  await checkContent(tx, person, change)

  const next = { ...content, ...change }
  checkNeeded(row, next)
  let current = row
  if (!sameValue(next, content)) {
    current = await writeRevision(tx, person, row, next, sent.reason?.trim() ?? '', now)
    await note(tx, { by: person.id, verb: 'changed', kind: 'case', subject: row.number, at: now })
  }
  if (sent.visibility || sent.units || sent.people) {
    allow(person, 'case.setVisibility', found)
    await setAudience(tx, current, sent)
    await note(tx, {
      by: person.id,
      verb: 'visibility set',
      kind: 'case',
      subject: row.number,
      details: { visibility: sent.visibility ?? row.visibility },
      at: now
    })
  }
  if (sent.owner) await checkOwner(tx, sent.owner)
  if (sent.owner || sent.language) {
    const { owner = current.owner, language = current.language } = sent
    await updateCase(tx, current, { owner, language, updatedAt: now })
  }
}

/** What a solved case says has to be enough for a solved case. */
export function checkNeeded({ state }: CaseRow, content: CaseContent) {
  if (state === 'open') return
  const { entity: _entity, ...missing } = missingForSolved(content, '-')
  if (Object.keys(missing).length) throw invalid(missing)
}

async function staleChange(
  tx: Writer,
  { row }: Found,
  base: number,
  newest: CaseContent,
  change: Partial<CaseContent>
) {
  if (base < 1 || base > row.head) return new Problem(412, say('case.changedMeanwhile'))
  const { content: before } = await findRevision(tx, row.number, base)
  const fields = Object.keys(change) as ContentField[]
  const conflicts = fields.filter(
    (field) => !sameValue(before[field], newest[field]) && !sameValue(change[field], newest[field])
  )
  return new Problem(412, say('case.changedMeanwhile'), {}, { head: row.head, newest, conflicts })
}

async function checkOwner(tx: Writer, id: string) {
  const [owner] = await tx.select({ active: people.active }).from(people).where(eq(people.id, id))
  if (!owner?.active) throw invalid({ owner: say('field.noPerson') })
}
