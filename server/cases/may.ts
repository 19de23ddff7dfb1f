import type { Permission } from '#schema/permissions.ts'
import type { CaseState } from '#schema/words.ts'
import { isAdministrator, isExpert, leads, type Person } from '../http/person.ts'
import { conflict, forbidden, Problem, say } from '../http/problem.ts'
import type { MessageKey } from '../http/sentences.ts'
import type { Found } from './find.ts'

/** Who may do what with a case (product.md, "Who may do what"); of cases that they can see. */
type Sentence = (person: Person, found: Found) => boolean

const isAuthorOrOwner: Sentence = ({ id }, { row }) => row.author === id || row.owner === id
const isItsExpert: Sentence = (person, { path }) => isExpert(person, path)
const leadsItsOwner: Sentence = (person, { ownerUnit }) => leads(person, ownerUnit)

const edits: Sentence = (person, found) =>
  isAuthorOrOwner(person, found) || isItsExpert(person, found) || leadsItsOwner(person, found)

const judges: Sentence = (person, found) =>
  isItsExpert(person, found) || (!found.expertNamed && isAdministrator(person))

const is = ({ row }: Found, ...states: CaseState[]) =>
  row.withdrawnAt === null && states.includes(row.state)

export const caseMay = {
  'case.read': () => true,
  'case.use': (_person, found) => is(found, 'open', 'solved', 'validated'),
  'case.edit': (person, found) => edits(person, found) && found.row.withdrawnAt === null,
  // Whoever gets it solved writes it up: knowledge that has to ask for leave is not written down.
  'case.solve': (_person, found) => is(found, 'open'),
  'case.validate': (person, found) =>
    judges(person, found) && !found.wroteSince && is(found, 'solved', 'validated'),
  'case.confirm': (person, found) =>
    judges(person, found) && !found.wroteSince && is(found, 'validated'),
  'case.reopen': (person, found) => edits(person, found) && is(found, 'solved', 'validated'),
  'case.withdraw': ({ id }, { row, used }) => row.author === id && !used,
  'case.setVisibility': (person, found) =>
    found.row.owner === person.id || isItsExpert(person, found) || leadsItsOwner(person, found)
} satisfies Partial<Record<Permission, Sentence>>

export type CasePermission = keyof typeof caseMay

/** Refuses with the reason, where there is one that can be said. */
export function allow(person: Person, permission: CasePermission, found: Found) {
  if (!caseMay[permission](person, found)) throw refusal(person, permission, found)
}

export const allowed = (person: Person, found: Found) =>
  (Object.keys(caseMay) as CasePermission[]).filter((it) => caseMay[it](person, found))

function refusal(person: Person, permission: CasePermission, found: Found) {
  const because = (key: MessageKey) => forbidden(key)
  const { row } = found
  if (row.withdrawnAt && permission !== 'case.withdraw')
    return new Problem(409, say('case.withdrawn'))
  const wrongState = STATE_REFUSALS[permission]
  if (wrongState && !wrongState.states.includes(row.state)) {
    return new Problem(409, say(wrongState.key))
  }
  if (permission === 'case.validate' || permission === 'case.confirm') {
    return because(found.wroteSince ? 'case.ownWork' : 'case.notItsExpert')
  }
  if (permission === 'case.withdraw') {
    return row.author === person.id ? conflict('case.usedAlready') : because('case.notItsAuthor')
  }
  return because(permission === 'case.edit' ? 'case.notItsEditor' : 'forbidden')
}

const STATE_REFUSALS: Partial<Record<CasePermission, { states: CaseState[]; key: MessageKey }>> = {
  'case.solve': { states: ['open'], key: 'case.solvedAlready' },
  'case.validate': { states: ['solved', 'validated'], key: 'case.notSolvedYet' },
  'case.confirm': { states: ['validated'], key: 'case.notValidatedYet' },
  'case.reopen': { states: ['solved', 'validated'], key: 'case.openAlready' },
  'case.use': { states: ['open', 'solved', 'validated'], key: 'case.retired' }
}
