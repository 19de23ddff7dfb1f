import { and, eq, isNull } from 'drizzle-orm'
import type { NewRequest } from '#schema/api/mentoring.ts'
import { mentorRequests, people } from '#schema/tables/index.ts'
import { note } from '../activity/note.ts'
import { refuseSecond } from '../bridges/make.ts'
import type { Reader, Writer } from '../database/database.ts'
import type { Person } from '../http/person.ts'
import { conflict, forbidden, invalid, say } from '../http/problem.ts'
import { refuseUnknown } from '../organisation/known.ts'
import { findPlaces } from './places.ts'
import { stateOf, type RequestRow } from './request-state.ts'

/** Asks somebody to be one's mentor. Gives the id of the request. */
export async function askMentor(
  tx: Writer,
  person: Person,
  { mentor, process = null, words, goals }: NewRequest,
  now: string
): Promise<string> {
  await refuseMentor(tx, person, mentor)
  await refuseUnknown(tx, { processes: { process } })
  const wanted = goals.map((it) => it.trim()).filter((it) => it !== '')
  if (!wanted.length) throw invalid({ goals: say('mentoring.needsGoal') })
  await refuseSecond(tx, 'mentoring', mentor, person.id)
  await refuseAskedAlready(tx, person, mentor)
  const places = (await findPlaces(tx, [mentor])).get(mentor)
  if (places && places.free === 0) throw conflict('mentoring.noPlaces')
  const [row] = await tx
    .insert(mentorRequests)
    .values({
      ...{ mentee: person.id, mentor, process, words: words.trim(), goals: wanted },
      ...{ at: now, answer: '' }
    })
    .returning({ id: mentorRequests.id })
  if (!row) throw new Error('a row that was inserted did not come back')
  await noteOnRequest(tx, person, row, 'asked', now)
  return row.id
}

export async function withdrawRequest(tx: Writer, person: Person, row: RequestRow, now: string) {
  if (row.mentee !== person.id) throw forbidden('mentoring.onlyAsker')
  refuseSettled(row)
  await tx.update(mentorRequests).set({ withdrawnAt: now }).where(eq(mentorRequests.id, row.id))
  await noteOnRequest(tx, person, row, 'withdrawn', now)
}

export function refuseSettled(row: RequestRow) {
  if (stateOf(row) !== 'open') throw conflict('mentoring.settled')
}

/** Between the two alone: no detail says what it is about. */
export const noteOnRequest = (
  tx: Writer,
  { id: by }: Person,
  { id: subject }: { id: string },
  verb: string,
  at: string
) => note(tx, { by, verb, kind: 'mentoring', subject, at })

async function refuseMentor(read: Reader, person: Person, mentor: string) {
  if (mentor === person.id) throw invalid({ mentor: say('bridge.samePerson') })
  const [row] = await read.select().from(people).where(eq(people.id, mentor))
  if (!row || (row.active && row.passwordHash === null)) {
    throw invalid({ mentor: say('field.noPerson') })
  }
  if (!row.active) throw invalid({ mentor: say('absence.hasLeft') })
}

async function refuseAskedAlready(read: Reader, person: Person, mentor: string) {
  const { mentee, acceptedAt, declinedAt, withdrawnAt } = mentorRequests
  const open = and(
    ...[eq(mentee, person.id), eq(mentorRequests.mentor, mentor)],
    ...[isNull(acceptedAt), isNull(declinedAt), isNull(withdrawnAt)]
  )
  if ((await read.$count(mentorRequests, open)) > 0) throw conflict('mentoring.askedAlready')
}
