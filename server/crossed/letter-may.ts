import type { Permission } from '#schema/permissions.ts'
import { sideOf } from '../bridges/may.ts'
import type { FoundBridge } from '../bridges/find.ts'
import type { Person } from '../http/person.ts'
import { conflict, forbidden } from '../http/problem.ts'

type LetterPermission = Extract<Permission, `letter.${string}`>

/** Whoever finds the bridge and is not the one to whom the letter goes; also when it has ended. */
const writesTo = (person: Person, found: FoundBridge) => sideOf(person, found) !== 'giver'

/** What somebody may do with a letter as it is: it is given once, and can be written into after. */
export const letterMay = (
  person: Person,
  found: FoundBridge,
  isGiven: boolean
): LetterPermission[] =>
  writesTo(person, found) ? ['letter.write', ...(isGiven ? [] : (['letter.give'] as const))] : []

export function allowLetter(person: Person, found: FoundBridge) {
  if (!writesTo(person, found)) throw forbidden('letter.toYourself')
}

export function allowGiving(person: Person, found: FoundBridge, isGiven: boolean) {
  allowLetter(person, found)
  if (isGiven) throw conflict('letter.givenAlready')
}
