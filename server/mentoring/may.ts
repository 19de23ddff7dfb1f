import type { Permission } from '#schema/permissions.ts'
import { sideOf } from '../bridges/may.ts'
import type { FoundBridge } from '../bridges/find.ts'
import type { Person } from '../http/person.ts'
import { conflict, forbidden } from '../http/problem.ts'
import { stateOf, type RequestRow } from './request-state.ts'

/** Everybody may look for a mentor. */
export const mentoringMay = {
  'mentoring.ask': () => true
} satisfies Partial<Record<Permission, (person: Person) => boolean>>

const onBridge = {
  'mentoring.goal': (person: Person, found: FoundBridge) => sideOf(person, found) === 'receiver',
  'mentoring.pulse': (person: Person, found: FoundBridge) => sideOf(person, found) !== null
} satisfies Partial<Record<Permission, (person: Person, found: FoundBridge) => boolean>>

export type OnBridge = keyof typeof onBridge

export const mayOnBridge = (person: Person, found: FoundBridge): OnBridge[] =>
  (Object.keys(onBridge) as OnBridge[]).filter(
    (it) => found.row.endedAt === null && onBridge[it](person, found)
  )

export function allowOnBridge(person: Person, permission: OnBridge, found: FoundBridge) {
  if (!onBridge[permission](person, found)) {
    const isGoal = permission === 'mentoring.goal'
    throw forbidden(isGoal ? 'mentoring.onlyMentee' : 'mentoring.onlyTheTwo')
  }
  if (found.row.endedAt !== null) throw conflict('bridge.hasEnded')
}

/** The mentor answers, the mentee takes back; both only while it is open. */
export function mayWithRequest({ id }: Person, row: RequestRow): Permission[] {
  if (stateOf(row) !== 'open') return []
  return row.mentor === id ? ['mentoring.answer'] : ['mentoring.ask']
}
