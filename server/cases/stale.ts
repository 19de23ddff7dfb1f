import type { CaseContent, ContentField } from '#schema/api/content.ts'
import type { Reader } from '../database/database.ts'
import type { Person } from '../http/person.ts'
import { Problem, say } from '../http/problem.ts'
import { sameValue } from './content.ts'
import { findRevision, type CaseRow } from './find.ts'
import { withoutHiddenLinks } from './links.ts'

/**
 * 412 for what was decided on a revision that is not the newest any more: with the newest, and the
 * fields of the change that somebody else changed too, so that both can be merged.
 */
export async function refuseStale(
  read: Reader,
  person: Person,
  { number, head }: CaseRow,
  base: number | null,
  change: Partial<CaseContent> = {}
) {
  if (base === null || base === head) return
  if (base < 1 || base > head) throw new Problem(412, say('case.changedMeanwhile'))
  const { content: newest } = await findRevision(read, number, head)
  const { content: before } = await findRevision(read, number, base)
  const fields = Object.keys(change) as ContentField[]
  const conflicts = fields.filter(
    (field) => !sameValue(before[field], newest[field]) && !sameValue(change[field], newest[field])
  )
  throw new Problem(
    412,
    say('case.changedMeanwhile'),
    {},
    { head, newest: await withoutHiddenLinks(read, person, newest), conflicts }
  )
}
