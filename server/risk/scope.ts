import type { Somebody } from '../ability/here.ts'
import type { Person } from '../http/person.ts'
import { forbidden, invalid, notFound, say } from '../http/problem.ts'
import { unitsLed } from '../bridges/find.ts'

export interface Asked {
  unit?: string
  /** Of whom it is asked what would be if they left. */
  person?: string
  leaves?: string
}

/** Whether somebody is one of those of whom the reader sees what would leave with them. */
export const sees = (reader: Person, it: Pick<Somebody, 'id' | 'unit'>) =>
  it.id === reader.id || (it.unit !== null && unitsLed(reader).includes(it.unit))

/** Of whom a board tells: oneself and the people of the units led, or of one of these units. */
export function scopeOf(reader: Person, { unit }: Asked) {
  if (unit === undefined) return (it: Pick<Somebody, 'id' | 'unit'>) => sees(reader, it)
  if (!unitsLed(reader).includes(unit)) throw forbidden('risk.unitNotYours')
  return (it: Pick<Somebody, 'unit'>) => it.unit === unit
}

/** Who leaves in a question of what if; undefined where nothing of the kind is asked. */
export function leaverOf(
  reader: Person,
  everybody: Map<string, Somebody>,
  { person, leaves }: Asked
): Somebody | undefined {
  if (person === undefined && leaves !== undefined) throw invalid({ person: say('field.required') })
  if (person === undefined) return undefined
  const leaver = everybody.get(person)
  if (!leaver?.here) throw notFound()
  if (!sees(reader, leaver)) throw forbidden('risk.personNotYours')
  return leaver
}
