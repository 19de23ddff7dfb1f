import { and, eq, gte, lte, ne } from 'drizzle-orm'
import { absences } from '#schema/tables/index.ts'
import { note } from '../activity/note.ts'
import type { Writer } from '../database/database.ts'
import type { Person } from '../http/person.ts'
import { conflict, forbidden, invalid, notFound, say } from '../http/problem.ts'
import { personByIdOrNone, personRow, type PersonRow } from './find.ts'
import { setsAbsence } from './may.ts'

export interface AbsenceWish {
  from: string
  to: string
  cover?: string | null
}

/** Says when somebody is away; the person, their lead or an administrator may. */
export async function setAbsence(
  tx: Writer,
  by: Person,
  personId: string,
  wish: AbsenceWish,
  now: string
): Promise<string> {
  const row = await personRow(tx, personId)
  allowAbsence(by, row)
  if (!row.active) throw conflict('absence.hasLeft')
  await checkAbsence(tx, row, wish, null)
  const { from, to, cover = null } = wish
  const id = crypto.randomUUID()
  await tx.insert(absences).values({ id, person: row.id, from, to, cover })
  await noteAbsence(tx, by, row.id, 'absenceSet', now)
  return id
}

export async function changeAbsence(
  tx: Writer,
  by: Person,
  id: string,
  wish: AbsenceWish,
  now: string
) {
  const row = await personOf(tx, by, id)
  await checkAbsence(tx, row, wish, id)
  const { from, to, cover = null } = wish
  await tx.update(absences).set({ from, to, cover }).where(eq(absences.id, id))
  await noteAbsence(tx, by, row.id, 'absenceChanged', now)
}

export async function removeAbsence(tx: Writer, by: Person, id: string, now: string) {
  const row = await personOf(tx, by, id)
  await tx.delete(absences).where(eq(absences.id, id))
  await noteAbsence(tx, by, row.id, 'absenceRemoved', now)
}

async function personOf(tx: Writer, by: Person, id: string): Promise<PersonRow> {
  const [absence] = await tx.select().from(absences).where(eq(absences.id, id))
  if (!absence) throw notFound()
  const row = await personRow(tx, absence.person)
  allowAbsence(by, row)
  return row
}

function allowAbsence(by: Person, row: PersonRow) {
  if (!setsAbsence(by, row)) throw forbidden('absence.notYours')
}

/** The last day is not before the first, and nobody is away twice or stands in for themselves. */
async function checkAbsence(
  tx: Writer,
  { id: person }: PersonRow,
  { from, to, cover }: AbsenceWish,
  except: string | null
) {
  if (to < from) throw invalid({ to: say('absence.endsBefore') })
  if (cover) {
    if (cover === person) throw invalid({ cover: say('absence.coversSelf') })
    const other = await personByIdOrNone(tx, cover)
    if (!other?.active) throw invalid({ cover: say('field.noPerson') })
  }
  const [other] = await tx
    .select({ id: absences.id })
    .from(absences)
    .where(
      and(
        eq(absences.person, person),
        lte(absences.from, to),
        gte(absences.to, from),
        except === null ? undefined : ne(absences.id, except)
      )
    )
  if (other) throw invalid({ from: say('absence.overlaps') })
}

const noteAbsence = (tx: Writer, { id: by }: Person, subject: string, verb: string, at: string) =>
  note(tx, { by, verb, kind: 'person', subject, at })
