import type { CaseDraft } from '#schema/api/cases.ts'
import { cases, revisions } from '#schema/tables/index.ts'
import type { Writer } from '../database/database.ts'
import type { Person } from '../http/person.ts'
import { setAudience } from './audience.ts'
import { checkContent, contentFrom } from './content.ts'
import type { CaseRow } from './find.ts'
import { noteTransition } from './note-transition.ts'
import { insertOccurrence } from './occur.ts'
import { resolveCase } from './resolve.ts'
import { updateCase } from './revise.ts'
import { findCase } from './find.ts'

/**
 * Logs an exception: a case with its first revision and its first occurrence. When the draft has
 * steps already, it is solved in the same breath.
 */
export async function logCase(
  tx: Writer,
  person: Person,
  draft: CaseDraft,
  now: string
): Promise<number> {
  const { steps = [], ...content } = contentFrom(draft)
  await checkContent(tx, person, content)
  const [row] = await tx
    .insert(cases)
    .values({
      state: 'open',
      title: content.title,
      process: content.process,
      system: content.system,
      language: draft.language ?? person.language,
      visibility: draft.visibility ?? 'everyone',
      author: person.id,
      owner: person.id,
      head: 1,
      createdAt: now,
      updatedAt: now
    })
    .returning()
  if (!row) throw new Error('nothing was inserted')

  await tx.insert(revisions).values({
    caseNumber: row.number,
    revision: 1,
    content: { ...content, steps: [] },
    author: person.id,
    reason: '',
    createdAt: now
  })
  await setAudience(tx, row, draft)
  await updateCase(tx, row, {})
  await insertOccurrence(tx, person, row, { ...draft, first: true, holder: person.id }, now)
  await noteTransition(tx, person, row, 'logged', '', now)
  if (steps.length) await solveAtOnce(tx, person, row, draft, now)
  return row.number
}

async function solveAtOnce(
  tx: Writer,
  person: Person,
  { number }: CaseRow,
  { steps = [], minutes }: CaseDraft,
  now: string
) {
  const found = await findCase(tx, person, number)
  await resolveCase(tx, person, found, { steps, minutes }, now)
}
