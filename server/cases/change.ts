import type { CaseChange } from '#schema/api/cases.ts'
import type { CaseContent } from '#schema/api/content.ts'
import { note } from '../activity/note.ts'
import type { Writer } from '../database/database.ts'
import type { Person } from '../http/person.ts'
import { invalid } from '../http/problem.ts'
import { changeFrame } from './change-frame.ts'
import { checkContent, contentOf, sameValue } from './content.ts'
import { findRevision, type CaseRow, type Found } from './find.ts'
import { missingForSolved } from './lifecycle.ts'
import { withHiddenLinks } from './links.ts'
import { allow } from './may.ts'
import { writeRevision } from './revise.ts'
import { refuseStale } from './stale.ts'

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
  const asked = contentOf(sent)
  // Who may see it can be set right even when nobody uses it any more.
  if (Object.keys(asked).length || sent.owner || sent.language) allow(person, 'case.edit', found)
  else allow(person, 'case.setVisibility', found)
  const { content } = await findRevision(tx, row.number, row.head)
  const change = await withHiddenLinks(tx, person, asked, content)
  await refuseStale(tx, person, row, base, change)
  await checkContent(tx, person, asked)

  const next = { ...content, ...change }
  checkNeeded(row, next)
  let current = row
  if (!sameValue(next, content)) {
    current = await writeRevision(tx, person, row, next, sent.reason?.trim() ?? '', now)
    await note(tx, { by: person.id, verb: 'changed', kind: 'case', subject: row.number, at: now })
  }
  await changeFrame(tx, person, found, current, sent, now)
}

/** What a solved case says has to be enough for a solved case. */
export function checkNeeded({ state }: CaseRow, content: CaseContent) {
  if (state === 'open') return
  const { entity: _entity, ...missing } = missingForSolved(content, '-')
  if (Object.keys(missing).length) throw invalid(missing)
}
