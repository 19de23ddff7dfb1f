import { eq } from 'drizzle-orm'
import type { Unit } from '#schema/api/organisation.ts'
import {
  audiences,
  entities,
  occurrenceAudiences,
  people,
  roles,
  units
} from '#schema/tables/index.ts'
import type { Reader, Writer } from '../database/database.ts'
import type { Person } from '../http/person.ts'
import { conflict, invalid, notFound, say } from '../http/problem.ts'
import { refuseUnknown } from '../organisation/known.ts'
import { addUnit, findUnits } from '../organisation/units.ts'
import { moveAudiences } from './audiences.ts'
import { noteUpkeep } from './note-upkeep.ts'
import { moveRoles } from './roles.ts'
import { Touches } from './touches.ts'

export async function makeUnit(tx: Writer, by: Person, name: string, now: string): Promise<Unit> {
  const unit = { id: crypto.randomUUID(), name: name.trim() }
  await refuseSameName(tx, unit)
  await addUnit(tx, unit)
  await noteUpkeep(tx, by, 'made', `unit:${unit.id}`, now)
  return unit
}

export async function renameUnit(tx: Writer, by: Person, id: string, name: string, now: string) {
  await findUnit(tx, id)
  const unit = { id, name: name.trim() }
  await refuseSameName(tx, unit)
  await tx.update(units).set(unit).where(eq(units.id, id))
  await noteUpkeep(tx, by, 'changed', `unit:${id}`, now)
  return unit
}

/** Whoever belonged to the one belongs to the other, and so does what they see. */
export async function mergeUnit(tx: Writer, by: Person, from: string, into: string, now: string) {
  await findUnit(tx, from)
  if (from === into) throw invalid({ into: say('organisation.another') })
  await refuseUnknown(tx, { units: { into } })
  const touches = new Touches()
  const members = await tx
    .update(people)
    .set({ unit: into })
    .where(eq(people.unit, from))
    .returning({ id: people.id })
  touches.add('people', members.length)
  const served = await tx
    .update(entities)
    .set({ unit: into })
    .where(eq(entities.unit, from))
    .returning({ code: entities.code })
  touches.add('entities', served.length)
  await moveRoles(tx, ({ unit }) => unit === from, { unit: into }, touches)
  await moveAudiences(tx, 'unit', from, into, touches)
  await tx.delete(units).where(eq(units.id, from))
  await noteUpkeep(tx, by, 'merged', `unit:${from}`, now, touches, { into })
  return { touches }
}

/** Only where nothing hangs on it; otherwise it is merged into another. */
export async function removeUnit(tx: Writer, by: Person, id: string, now: string) {
  await findUnit(tx, id)
  const counts = [
    await tx.$count(people, eq(people.unit, id)),
    await tx.$count(roles, eq(roles.unit, id)),
    await tx.$count(entities, eq(entities.unit, id)),
    await tx.$count(audiences, eq(audiences.unit, id)),
    await tx.$count(occurrenceAudiences, eq(occurrenceAudiences.unit, id))
  ]
  const count = counts.reduce((sum, it) => sum + it, 0)
  if (count > 0) throw conflict('organisation.inUse', { count })
  await tx.delete(units).where(eq(units.id, id))
  await noteUpkeep(tx, by, 'removed', `unit:${id}`, now)
}

async function findUnit(read: Reader, id: string) {
  const [row] = await read.select().from(units).where(eq(units.id, id))
  if (!row) throw notFound()
}

async function refuseSameName(read: Reader, { id, name }: Unit) {
  const same = (other: Unit) => other.id !== id && plain(other.name) === plain(name)
  if ((await findUnits(read)).some(same)) throw invalid({ name: say('organisation.nameTaken') })
}

const plain = (name: string) => name.normalize('NFKC').toLowerCase().trim()
