import { and, eq } from 'drizzle-orm'
import type { Resolution } from '#schema/api/cases.ts'
import { occurrences } from '#schema/tables/index.ts'
import type { Writer } from '../database/database.ts'
import type { Person } from '../http/person.ts'
import { invalid } from '../http/problem.ts'
import { changeFrame } from './change-frame.ts'
import { checkContent, contentOf } from './content.ts'
import { findRevision, type Found } from './find.ts'
import { missingForSolved } from './lifecycle.ts'
import { withHiddenLinks } from './links.ts'
import { allow } from './may.ts'
import { noteTransition } from './note-transition.ts'
import { checkPlace, checkHelper } from './occur.ts'
import { updateCase, writeRevision } from './revise.ts'
import { refuseStale } from './stale.ts'

/**
 * Writes up how it was solved. The first occurrence gets its outcome with it. `base`: the newest
 * revision that the writer has seen, when the writer says so.
 */
export async function resolveCase(
  tx: Writer,
  person: Person,
  found: Found,
  resolution: Resolution,
  now: string,
  base: number | null = null
) {
  allow(person, 'case.solve', found)
  const { row } = found
  const { content } = await findRevision(tx, row.number, row.head)
  const change = await withHiddenLinks(tx, person, contentOf(resolution), content)
  await refuseStale(tx, person, row, base, change)
  await checkContent(tx, person, contentOf(resolution))
  const solution = { ...content, ...change }

  const isFirst = and(eq(occurrences.caseNumber, row.number), eq(occurrences.first, true))
  const [first] = await tx.select().from(occurrences).where(isFirst)
  const entity = resolution.entity ?? first?.entity ?? null
  await checkPlace(tx, { entity: resolution.entity })
  await checkHelper(tx, person, resolution.helpedBy)
  const missing = missingForSolved(solution, entity)
  if (Object.keys(missing).length) throw invalid(missing)

  const revised = await writeRevision(tx, person, row, solution, '', now)
  const solved = await updateCase(tx, revised, { state: 'solved', solvedAt: row.solvedAt ?? now })
  if (first && first.outcome === null) {
    const minutes = resolution.minutes ?? null
    await tx
      .update(occurrences)
      .set({
        outcome: 'worked',
        closedAt: now,
        closedBy: person.id,
        entity,
        minutes,
        helpedBy: resolution.helpedBy ?? null
      })
      .where(isFirst)
  }
  await noteTransition(tx, person, solved, 'solved', '', now)
  await changeFrame(tx, person, found, solved, resolution, now)
}
