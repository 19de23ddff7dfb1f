import { and, eq } from 'drizzle-orm'
import type { Resolution } from '#schema/api/cases.ts'
import { occurrences } from '#schema/tables/index.ts'
import type { Writer } from '../database/database.ts'
import type { Person } from '../http/person.ts'
import { invalid } from '../http/problem.ts'
import { checkContent, contentOf } from './content.ts'
import { findRevision, type Found } from './find.ts'
import { missingForSolved } from './lifecycle.ts'
import { allow } from './may.ts'
import { noteTransition } from './note-transition.ts'
import { checkPlace, checkHelper } from './occur.ts'
import { updateCase, writeRevision } from './revise.ts'

/** Writes up how it was solved. The first occurrence gets its outcome with it. */
export async function resolveCase(
  tx: Writer,
  person: Person,
  found: Found,
  resolution: Resolution,
  now: string
) {
  allow(person, 'case.solve', found)
  const { row } = found
  const change = contentOf(resolution)
  await checkContent(tx, person, change)
  const { content } = await findRevision(tx, row.number, row.head)
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
}
