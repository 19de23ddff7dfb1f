import { bridgeMay } from '../bridges/may.ts'
import type { FoundBridge } from '../bridges/find.ts'
import type { Person } from '../http/person.ts'
import { conflict, forbidden } from '../http/problem.ts'
import type { Permission } from '#schema/permissions.ts'

/** The two and their leads ask, and write down what the giver says. */
const interviews = bridgeMay['bridge.note']

export function allowInterview(person: Person, found: FoundBridge) {
  if (!interviews(person, found)) throw forbidden('bridge.onlyThePair')
  if (found.row.endedAt !== null) throw conflict('bridge.hasEnded')
}

export const mayInterview = (person: Person, found: FoundBridge): Permission[] =>
  interviews(person, found) && found.row.endedAt === null ? ['bridge.interview'] : []
