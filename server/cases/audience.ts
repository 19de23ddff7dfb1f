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
  if (visibility === 'units') {
    if (!unitIds.length) throw invalid({ units: say('field.required') })
    await checkUnits(tx, unitIds)
  }
  if (visibility === 'people') await checkPeople(tx, personIds)
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

export async function checkUnits(read: Reader, ids: string[], field = 'units') {
  if (!ids.length) return
  const known = await read.select().from(units).where(inArray(units.id, ids))
  const value = ids.find((id) => !known.some((unit) => unit.id === id))
  if (value !== undefined) throw invalid({ [field]: say('field.noUnit', { value }) })
}

export async function checkPeople(read: Reader, ids: string[], field = 'people') {
  if (!ids.length) return
  const known = await read.select({ id: people.id }).from(people).where(inArray(people.id, ids))
  if (known.length < new Set(ids).size) throw invalid({ [field]: say('field.noPerson') })
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
