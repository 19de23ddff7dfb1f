import { eq } from 'drizzle-orm'
import { adoptions } from '#schema/tables/index.ts'
import { findItem } from '../bridges/find.ts'
import { dropItem } from '../bridges/items.ts'
import { changeCase } from '../cases/change.ts'
import { findCase, findRevision } from '../cases/find.ts'
import { withdrawCase } from '../cases/withdraw.ts'
import type { Writer } from '../database/database.ts'
import type { Person } from '../http/person.ts'
import { conflict } from '../http/problem.ts'
import { noteQuestion } from './answer.ts'
import type { findAdoption } from './find.ts'
import { outOfCase } from './into-case.ts'
import { forgetCase } from './make-of-answer.ts'
import { allowInterview } from './may.ts'
import { reasonOf } from './reason.ts'

type FoundAdoption = Awaited<ReturnType<typeof findAdoption>>

/**
 * What became of an answer goes again: out of its case in one more revision, a case withdrawn while
 * nobody else used it, an item off the map. What was worked on since is left to whoever did so.
 */
export async function takeBack(tx: Writer, person: Person, found: FoundAdoption, now: string) {
  allowInterview(person, found.bridge)
  const { adoption, bridge, row } = found
  if (adoption.kind === 'item') await offTheMap(tx, person, found, now)
  else if (adoption.kind === 'case') await withdraw(tx, person, found, now)
  else await outOf(tx, person, found, now)
  await tx.delete(adoptions).where(eq(adoptions.id, adoption.id))
  await noteQuestion(tx, person, bridge.row.id, row, 'interviewTakenBack', now)
}

async function outOf(tx: Writer, person: Person, found: FoundAdoption, now: string) {
  const { adoption, bridge, row } = found
  const { kind, caseNumber, text } = adoption
  if (caseNumber === null || kind === 'case' || kind === 'item') return
  const of = await findCase(tx, person, caseNumber)
  const { content } = await findRevision(tx, caseNumber, of.row.head)
  const change = outOfCase(content, kind, text)
  if (!change) throw conflict('interview.wordsChanged')
  const { language, head } = of.row
  const reason = await reasonOf(tx, language, bridge, row, 'interview.takenBackReason')
  await changeCase(tx, person, of, head, { ...change, reason }, now)
}

async function withdraw(tx: Writer, person: Person, { adoption }: FoundAdoption, now: string) {
  const { caseNumber, item } = adoption
  if (caseNumber === null) return
  await withdrawCase(tx, person, await findCase(tx, person, caseNumber), '', now)
  if (item !== null) await forgetCase(tx, person, item, caseNumber, now)
}

async function offTheMap(tx: Writer, person: Person, { adoption }: FoundAdoption, now: string) {
  if (adoption.item === null) return
  await dropItem(tx, person, await findItem(tx, person, adoption.item), '', now)
}
