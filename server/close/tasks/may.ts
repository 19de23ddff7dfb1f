import type { Permission } from '#schema/permissions.ts'
import { isAdministrator, leads, type Person } from '../../http/person.ts'
import { conflict, forbidden, type Problem } from '../../http/problem.ts'
import type { FoundTask } from './find.ts'
import type { FoundNote } from './find-notes.ts'
import type { Place } from './places.ts'
import { stateOf } from './state.ts'

/** Who may lay out the closes of an entity, and keep its template. */
export const lays = (person: Person, { unit }: Pick<Place, 'unit'>) =>
  leads(person, unit) || isAdministrator(person)

export function allowLaying(person: Person, place: Place) {
  if (!lays(person, place)) throw forbidden('task.notItsLead')
}

type Sentence = (person: Person, found: FoundTask) => boolean

const leadsIt: Sentence = (person, { place }) => leads(person, place.unit)
const isThere: Sentence = (_person, { row }) => row.removedAt === null

/** The one whom somebody stands in for: the preparer, today. */
export const coverOf = ({ row, place }: FoundTask) =>
  row.preparer === null ? null : (place.away.get(row.preparer)?.cover?.id ?? null)

const preparesIt: Sentence = (person, found) =>
  found.row.preparer === person.id || coverOf(found) === person.id || leadsIt(person, found)
/** Four eyes, the lead's included. */
const reviewsIt: Sentence = (person, found) =>
  found.row.reviewer === person.id || leadsIt(person, found)
const preparedIt: Sentence = ({ id }, { row }) => row.preparedBy === id && row.preparedAt !== null

const stateIn = ({ row, before }: FoundTask) => stateOf(row, before)
/** It can be prepared, or that can be taken back. */
const isBeforeReview: Sentence = (_person, found) =>
  found.row.reviewedAt === null && stateIn(found) !== 'waiting'
const isForReview: Sentence = (_person, { row }) => row.preparedAt !== null && row.reviewer !== null

/** Who may do what with a task, as it stands. */
export const taskMay = {
  'task.edit': (person, found) => lays(person, found.place),
  'task.prepare': (person, found) =>
    isThere(person, found) && preparesIt(person, found) && isBeforeReview(person, found),
  'task.review': (person, found) =>
    isThere(person, found) &&
    reviewsIt(person, found) &&
    !preparedIt(person, found) &&
    isForReview(person, found),
  'task.note': (person, found) => isThere(person, found) && reviewsIt(person, found)
} satisfies Partial<Record<Permission, Sentence>>

export type TaskPermission = keyof typeof taskMay

export const allowedWith = (person: Person, found: FoundTask) =>
  (Object.keys(taskMay) as TaskPermission[]).filter((it) => taskMay[it](person, found))

export function allow(person: Person, permission: TaskPermission, found: FoundTask) {
  if (!taskMay[permission](person, found)) throw refusal(person, permission, found)
}

/** The reason, in the order in which somebody would ask: is it mine to do, can it be done now. */
function refusal(person: Person, permission: TaskPermission, found: FoundTask): Problem {
  const { row, before, name } = found
  if (permission === 'task.edit') return forbidden('task.notItsLead')
  if (permission === 'task.prepare') {
    if (!preparesIt(person, found)) return forbidden('task.notItsPreparer')
    if (row.removedAt) return conflict('task.removed')
    if (row.reviewedBy) return conflict('task.reviewedAlready', name(row.reviewedBy))
    return conflict('task.waits', { title: before.find(({ done }) => !done)?.title ?? '' })
  }
  if (!reviewsIt(person, found)) return forbidden('task.notItsReviewer')
  if (row.removedAt) return conflict('task.removed')
  if (preparedIt(person, found)) return forbidden('task.ownWork')
  return conflict(row.reviewer === null ? 'task.noReviewer' : 'task.notPrepared')
}

/** A note is answered by whoever prepares, cleared by its writer, whoever reviews, or the lead. */
export const answersNote = (person: Person, found: FoundTask, note: FoundNote) =>
  preparesIt(person, found) && note.row.clearedAt === null

export const clearsNote = (person: Person, found: FoundTask, { row, reviewer }: FoundNote) =>
  [row.by, row.clearedBy, reviewer].includes(person.id) || reviewsIt(person, found)
