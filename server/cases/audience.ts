import { eq, inArray } from 'drizzle-orm'
import { audiences, cases, people, units } from '#schema/tables/index.ts'
import type { Reader, Writer } from '../database/database.ts'
import { invalid, say } from '../http/problem.ts'
import type { CaseRow } from './find.ts'

interface Wish {
  visibility?: CaseRow['visibility']
  units?: string[]
  people?: string[]
}

/** Sets who may see a case; holds at once, for all its revisions. */
export async function setAudience(tx: Writer, row: CaseRow, wish: Wish) {
  const { visibility = row.visibility, units: unitIds = [], people: personIds = [] } = wish
  await checkAudience(tx, { visibility, units: unitIds, people: personIds })
  await tx.delete(audiences).where(eq(audiences.caseNumber, row.number))
  const rows = [
    ...(visibility === 'units' ? unitIds.map((unit) => ({ caseNumber: row.number, unit })) : []),
    ...(visibility === 'people'
      ? personIds.map((person) => ({ caseNumber: row.number, person }))
      : [])
  ]
  if (rows.length) await tx.insert(audiences).values(rows)
  await tx.update(cases).set({ visibility }).where(eq(cases.number, row.number))
}

async function checkAudience(read: Reader, wish: Required<Wish>) {
  if (wish.visibility === 'units') {
    if (!wish.units.length) throw invalid({ units: say('field.required') })
    const known = await read.select().from(units).where(inArray(units.id, wish.units))
    const value = wish.units.find((id) => !known.some((unit) => unit.id === id))
    if (value !== undefined) throw invalid({ units: say('field.noUnit', { value }) })
  }
  if (wish.visibility === 'people' && wish.people.length) {
    const known = await read
      .select({ id: people.id })
      .from(people)
      .where(inArray(people.id, wish.people))
    if (known.length < new Set(wish.people).size) {
      throw invalid({ people: say('field.noPerson') })
    }
  }
}

export async function findAudience(read: Reader, number: number) {
  const rows = await read
    .select({ unit: audiences.unit, id: people.id, name: people.name })
    .from(audiences)
    .leftJoin(people, eq(people.id, audiences.person))
    .where(eq(audiences.caseNumber, number))
  return {
    units: rows.flatMap(({ unit }) => (unit === null ? [] : [unit])),
    people: rows.flatMap(({ id, name }) => (id === null || name === null ? [] : [{ id, name }]))
  }
}
