import type { Permission } from '#schema/permissions.ts'
import type { CaseState } from '#schema/words.ts'
import { isAdministrator, isExpert, leads, type Person } from '../http/person.ts'
import { conflict, forbidden } from '../http/problem.ts'
import type { MessageKey } from '../http/sentences.ts'
import type { Found } from './find.ts'
import { isRetired } from './lifecycle.ts'

/** Who may do what with a case (product.md, "Who may do what"); of cases that they can see. */
type Sentence = (person: Person, found: Found) => boolean

const isAuthorOrOwner: Sentence = ({ id }, { row }) => row.author === id || row.owner === id
const isItsExpert: Sentence = (person, { path }) => isExpert(person, path)
const leadsItsOwner: Sentence = (person, { ownerUnit }) => leads(person, ownerUnit)

export const edits: Sentence = (person, found) =>
  isAuthorOrOwner(person, found) || isItsExpert(person, found) || leadsItsOwner(person, found)

/** Experts of its process; administrators where there is none. */
export const judges: Sentence = (person, found) =>
  isItsExpert(person, found) || (!found.expertNamed && isAdministrator(person))

const is = ({ row }: Found, ...states: CaseState[]) =>
  row.withdrawnAt === null && states.includes(row.state)

export const caseMay = {
  'case.read': () => true,
  'case.use': (_person, found) => is(found, 'open', 'solved', 'validated'),
  // Whoever speaks the other language and needs the case: like knowing it, no leave is asked for.
  'case.translate': (_person, found) => is(found, 'open', 'solved', 'validated'),
  'case.edit': (person, found) => edits(person, found) && is(found, 'open', 'solved', 'validated'),
  // Whoever gets it solved writes it up: knowledge that has to ask for leave is not written down.
  'case.solve': (_person, found) => is(found, 'open'),
  'case.validate': (person, found) =>
    judges(person, found) && !found.wroteSince && is(found, 'solved', 'validated'),
  'case.confirm': (person, found) =>
    judges(person, found) && !found.wroteSince && is(found, 'validated'),
  'case.reopen': (person, found) => edits(person, found) && is(found, 'solved', 'validated'),
  'case.withdraw': ({ id }, { row, used }) => row.author === id && !used && !isRetired(row.state),
  'case.setVisibility': (person, found) =>
    found.row.withdrawnAt === null &&
    (found.row.owner === person.id || isItsExpert(person, found) || leadsItsOwner(person, found)),
  'case.ask': (person, found) =>
    judges(person, found) && !found.wroteSince && is(found, 'solved', 'validated'),
  'case.answer': (person, found) =>
    edits(person, found) && is(found, 'open', 'solved', 'validated'),
  'case.retire': (person, found) =>
    judges(person, found) && !found.wroteSince && is(found, 'validated'),
  'case.merge': (person, found) =>
    (edits(person, found) && is(found, 'open', 'solved')) ||
    (judges(person, found) && !found.wroteSince && is(found, 'validated')),
  'case.reinstate': (person, found) =>
    is(found, 'superseded', 'archived') &&
    (judges(person, found) || (found.row.retiredFrom !== 'validated' && edits(person, found)))
} satisfies Partial<Record<Permission, Sentence>>

export type CasePermission = keyof typeof caseMay

/** Refuses with the reason, where there is one that can be said. */
export function allow(person: Person, permission: CasePermission, found: Found) {
  if (!caseMay[permission](person, found)) throw refusal(person, permission, found)
}

export const allowed = (person: Person, found: Found) =>
  (Object.keys(caseMay) as CasePermission[]).filter((it) => caseMay[it](person, found))

/** The reason, in the order in which somebody would ask: does it exist so, is it mine to do. */
function refusal(person: Person, permission: CasePermission, found: Found) {
  const { row, wroteSince } = found
  if (permission === 'case.withdraw') {
    if (row.author !== person.id) return forbidden('case.notItsAuthor')
    return conflict(isRetired(row.state) ? 'case.retired' : 'case.usedAlready')
  }
  if (row.withdrawnAt) return conflict('case.withdrawn')
  const wrongState = STATE_REFUSALS[permission]
  if (wrongState && !wrongState.states.includes(row.state)) {
    return conflict(isRetired(row.state) ? 'case.retired' : wrongState.key)
  }
  if (JUDGING.includes(permission) || (ALSO_EDITING.includes(permission) && wasValidated(row))) {
    return forbidden(wroteSince && judges(person, found) ? 'case.ownWork' : 'case.notItsExpert')
  }
  return forbidden(permission === 'case.setVisibility' ? 'case.notItsOwner' : 'case.notItsEditor')
}

/** What takes an expert. */
const JUDGING: CasePermission[] = ['case.validate', 'case.confirm', 'case.ask', 'case.retire']
/** What takes an expert once the case is validated, and until then whoever may change it. */
const ALSO_EDITING: CasePermission[] = ['case.merge', 'case.reinstate']
const wasValidated = ({ state, retiredFrom }: Found['row']) =>
  (retiredFrom ?? state) === 'validated'

const IN_USE: CaseState[] = ['open', 'solved', 'validated']
const STATE_REFUSALS: Partial<Record<CasePermission, { states: CaseState[]; key: MessageKey }>> = {
  'case.use': { states: IN_USE, key: 'case.retired' },
  'case.translate': { states: IN_USE, key: 'case.retired' },
  'case.edit': { states: IN_USE, key: 'case.retired' },
  'case.answer': { states: IN_USE, key: 'case.retired' },
  'case.merge': { states: IN_USE, key: 'case.retired' },
  'case.solve': { states: ['open'], key: 'case.solvedAlready' },
  'case.validate': { states: ['solved', 'validated'], key: 'case.notSolvedYet' },
  'case.ask': { states: ['solved', 'validated'], key: 'case.notSolvedYet' },
  'case.confirm': { states: ['validated'], key: 'case.notValidatedYet' },
  'case.retire': { states: ['validated'], key: 'case.notValidatedYet' },
  'case.reopen': { states: ['solved', 'validated'], key: 'case.openAlready' },
  'case.reinstate': { states: ['superseded', 'archived'], key: 'case.notRetired' }
}
