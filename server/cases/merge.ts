import { and, eq, inArray } from 'drizzle-orm'
import type { CaseContent } from '#schema/api/content.ts'
import { moves, occurrences } from '#schema/tables/index.ts'
import { CASE_STATES } from '#schema/words.ts'
import { note } from '../activity/note.ts'
import type { Writer } from '../database/database.ts'
import type { Person } from '../http/person.ts'
import { conflict, invalid, say } from '../http/problem.ts'
import { findAudience } from './audience.ts'
import { changeCase } from './change.ts'
import { sameValue } from './content.ts'
import type { CaseRow, Found } from './find.ts'
import { titlesOf } from './history.ts'
import { reindex } from './index-case.ts'
import { allow } from './may.ts'
import { caseName } from './numbers.ts'
import { noteTransition } from './note-transition.ts'
import { updateCase } from './revise.ts'

interface Merger {
  base: number
  content?: Partial<CaseContent>
  reason?: string
}

/**
 * Both describe the same exception: the occurrences of one move to the other, where its number
 * leads from now on. `content`: what the other takes over, checked against its head (`base`).
 */
export async function mergeCase(
  tx: Writer,
  person: Person,
  found: Found,
  into: Found,
  { base, content = {}, reason = '' }: Merger,
  now: string
) {
  allow(person, 'case.merge', found)
  allow(person, 'case.use', into)
  const [from, to] = [found.row, into.row]
  if (from.number === to.number) throw invalid({ into: say('case.mergesItself') })
  await checkSameAudience(tx, from, to)
  if (CASE_STATES.indexOf(from.state) > CASE_STATES.indexOf(to.state)) {
    throw conflict('case.mergeOtherWay', { from: caseName(from.number), into: caseName(to.number) })
  }
  if (Object.keys(content).length) {
    await changeCase(tx, person, into, base, { ...content, reason }, now)
  }

  // Its row first: of two who merge it at the same moment one waits here, and then sees the other.
  const merged = await updateCase(tx, from, {
    state: 'superseded',
    retiredFrom: from.state,
    supersededBy: to.number,
    updatedAt: now
  })
  const moved = await tx.select().from(occurrences).where(eq(occurrences.caseNumber, from.number))
  await tx
    .insert(moves)
    .values(moved.map(({ id, first }) => ({ from: from.number, occurrence: id, first })))
  await tx
    .update(occurrences)
    .set({ caseNumber: to.number, first: false })
    .where(eq(occurrences.caseNumber, from.number))
  for (const number of [from.number, to.number]) await reindex(tx, number)
  await noteTransition(tx, person, merged, 'merged', reason.trim(), now, { other: to.number })
  await note(tx, {
    by: person.id,
    verb: 'received',
    kind: 'case',
    subject: to.number,
    details: { from: from.number },
    at: now
  })
}

/** What is moved shows to whoever sees the other case, so both have to be for the same people. */
async function checkSameAudience(tx: Writer, from: CaseRow, to: CaseRow) {
  const of = async ({ number, visibility, owner, author, process }: CaseRow) => {
    const { units, people } = await findAudience(tx, number)
    if (visibility === 'everyone') return { visibility }
    // Author, owner, the owner's leads and the experts of the process see it in any case.
    const named = [...people.map(({ id }) => id), owner, author]
    return { owner, process, units: units.sort(), people: [...new Set(named)].sort() }
  }
  if (!sameValue(await of(from), await of(to))) {
    throw conflict('case.mergeAudience', { from: caseName(from.number), into: caseName(to.number) })
  }
}

/** Brings back what a merger moved; nothing to do for a case that was not merged. */
export async function unmerge(tx: Writer, person: Person, { number, supersededBy }: CaseRow) {
  const moved = await tx.select().from(moves).where(eq(moves.from, number))
  if (!moved.length || supersededBy === null) return
  const ids = moved.map(({ occurrence }) => occurrence)
  const there = await tx
    .select({ id: occurrences.id })
    .from(occurrences)
    .where(and(inArray(occurrences.id, ids), eq(occurrences.caseNumber, supersededBy)))
  // They have been moved on from there: that merger has to be taken back before.
  if (there.length < ids.length) {
    const [into] = await titlesOf(tx, person, [supersededBy])
    throw into
      ? conflict('case.mergedFurther', { into: into.number })
      : conflict('case.mergedFurtherElsewhere')
  }
  for (const { occurrence, first } of moved) {
    await tx
      .update(occurrences)
      .set({ caseNumber: number, first })
      .where(eq(occurrences.id, occurrence))
  }
  await tx.delete(moves).where(eq(moves.from, number))
  for (const it of [number, supersededBy]) await reindex(tx, it)
}
