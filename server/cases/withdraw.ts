import { and, eq, ne, or, isNull, isNotNull } from 'drizzle-orm'
import { occurrences, transitions } from '#schema/tables/index.ts'
import type { Reader, Writer } from '../database/database.ts'
import type { Person } from '../http/person.ts'
import { conflict, forbidden } from '../http/problem.ts'
import type { Found } from './find.ts'
import { caseMay } from './may.ts'
import { noteTransition } from './note-transition.ts'
import { updateCase } from './revise.ts'

/** A mistaken log goes away, while nobody but its author has done anything with it. */
export async function withdrawCase(
  tx: Writer,
  person: Person,
  found: Found,
  reason: string,
  now: string
) {
  if (!caseMay['case.withdraw'](person, found)) throw forbidden('case.notItsAuthor')
  if (found.row.withdrawnAt) return
  if (await used(tx, found)) throw conflict('case.usedAlready')
  const withdrawn = await updateCase(tx, found.row, { withdrawnAt: now, updatedAt: now })
  await noteTransition(tx, person, withdrawn, 'withdrawn', reason.trim(), now)
}

export async function restoreCase(tx: Writer, person: Person, found: Found, now: string) {
  if (!caseMay['case.withdraw'](person, found)) throw forbidden('case.notItsAuthor')
  if (!found.row.withdrawnAt) return
  const restored = await updateCase(tx, found.row, { withdrawnAt: null, updatedAt: now })
  await noteTransition(tx, person, restored, 'logged', '', now)
}

/** Somebody else met it, holds it, or changed its state. */
export async function used(read: Reader, { row }: Found): Promise<boolean> {
  const others = await read.$count(
    occurrences,
    and(
      eq(occurrences.caseNumber, row.number),
      isNull(occurrences.withdrawnAt),
      or(
        ne(occurrences.reporter, row.author),
        and(isNotNull(occurrences.holder), ne(occurrences.holder, row.author)),
        and(isNotNull(occurrences.closedBy), ne(occurrences.closedBy, row.author))
      )
    )
  )
  const hands = await read.$count(
    transitions,
    and(eq(transitions.caseNumber, row.number), ne(transitions.by, row.author))
  )
  return others + hands > 0
}
