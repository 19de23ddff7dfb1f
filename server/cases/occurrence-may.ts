import type { Permission } from '#schema/permissions.ts'
import { isExpert, leads, type Person } from '../http/person.ts'
import { conflict, forbidden } from '../http/problem.ts'
import type { FoundOccurrence } from './find-occurrences.ts'

type Sentence = (person: Person, found: FoundOccurrence) => boolean

const isIts: Sentence = ({ id }, { row }) => row.reporter === id || row.holder === id
const leadsIt: Sentence = (person, { holderUnit }) => leads(person, holderUnit)
const leadsWhereItIs: Sentence = (person, { entityUnit }) => leads(person, entityUnit)
const answersForIts: Sentence = (person, { owner, ownerUnit, path }) =>
  owner === person.id || isExpert(person, path) || leads(person, ownerUnit)
const isOpen: Sentence = (_person, { row }) => row.outcome === null && row.withdrawnAt === null

/** Who may do what with an occurrence that they can see. */
export const occurrenceMay = {
  'occurrence.read': () => true,
  'occurrence.edit': (person, found) =>
    (isIts(person, found) || leadsIt(person, found)) && found.row.withdrawnAt === null,
  'occurrence.close': (person, found) =>
    (isIts(person, found) || leadsIt(person, found)) && found.row.withdrawnAt === null,
  'occurrence.take': isOpen,
  'occurrence.assign': (person, found) =>
    isOpen(person, found) &&
    (found.row.holder === person.id || leadsIt(person, found) || leadsWhereItIs(person, found)),
  'occurrence.withdraw': (person, { row }) =>
    row.reporter === person.id && !row.first && row.withdrawnAt === null,
  'occurrence.restrict': (person, found) =>
    found.row.withdrawnAt === null &&
    (found.row.reporter === person.id || answersForIts(person, found))
} satisfies Partial<Record<Permission, Sentence>>

export type OccurrencePermission = keyof typeof occurrenceMay

export const allowedWith = (person: Person, found: FoundOccurrence) =>
  (Object.keys(occurrenceMay) as OccurrencePermission[]).filter((it) =>
    occurrenceMay[it](person, found)
  )

export function allowWith(
  person: Person,
  permission: OccurrencePermission,
  found: FoundOccurrence
) {
  if (occurrenceMay[permission](person, found)) return
  if (permission === 'occurrence.take' || permission === 'occurrence.assign') {
    if (!isOpen(person, found)) throw conflict('occurrence.closedAlready')
  }
  throw forbidden(permission === 'occurrence.close' ? 'occurrence.takeFirst' : 'forbidden')
}
