import { and, desc, eq, inArray } from 'drizzle-orm'
import { cases, people, revisions, transitions } from '#schema/tables/index.ts'
import type { Reader } from '../database/database.ts'
import type { Person } from '../http/person.ts'
import { caseName } from './numbers.ts'
import { visibleTo } from './visible.ts'

/** What was changed and what became of a case, newest first; of a case that may be seen. */
export async function findHistory(read: Reader, reader: Person, number: number) {
  return {
    revisions: await findRevisions(read, number),
    transitions: await findTransitions(read, reader, number)
  }
}

const person = { id: people.id, name: people.name }

function findRevisions(read: Reader, number: number) {
  return read
    .select({
      revision: revisions.revision,
      reason: revisions.reason,
      restores: revisions.restores,
      createdAt: revisions.createdAt,
      author: person
    })
    .from(revisions)
    .innerJoin(people, eq(people.id, revisions.author))
    .where(eq(revisions.caseNumber, number))
    .orderBy(desc(revisions.revision))
}

async function findTransitions(read: Reader, reader: Person, number: number) {
  const rows = await read
    .select({
      kind: transitions.kind,
      reason: transitions.reason,
      revision: transitions.revision,
      other: transitions.other,
      takenBackAt: transitions.takenBackAt,
      at: transitions.at,
      by: person
    })
    .from(transitions)
    .innerJoin(people, eq(people.id, transitions.by))
    .where(eq(transitions.caseNumber, number))
    .orderBy(desc(transitions.at), desc(transitions.revision))
  const others = await titlesOf(
    read,
    reader,
    rows.flatMap(({ other }) => other ?? [])
  )
  return rows.map(({ other, takenBackAt, ...row }) => ({
    ...row,
    other: others.find((it) => it.number === caseName(other ?? 0)) ?? null,
    takenBack: takenBackAt !== null
  }))
}

/** Number and title of those of some cases that the reader may see. */
export async function titlesOf(read: Reader, reader: Person, numbers: number[]) {
  if (!numbers.length) return []
  const rows = await read
    .select({ number: cases.number, title: cases.title })
    .from(cases)
    .where(and(inArray(cases.number, numbers), visibleTo(read, reader)))
  return rows.map(({ number, title }) => ({ number: caseName(number), title }))
}
