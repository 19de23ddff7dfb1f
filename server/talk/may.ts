import type { Permission } from '#schema/permissions.ts'
import { allow as allowCase, caseMay } from '../cases/may.ts'
import type { Person } from '../http/person.ts'
import { conflict, forbidden } from '../http/problem.ts'
import type { Said } from './find.ts'

type Sentence = (person: Person, said: Said) => boolean

const isMine: Sentence = (person, { row }) => row.by === person.id
const isThere: Sentence = (_person, { row }) => row.removedAt === null
const isQuestion = ({ parent }: Said) => parent?.askedOf != null && parent.removedAt === null
/** What was said about a case that was merged belongs to that one; it stays as it was. */
const ofItsOwn = ({ row, of }: Said) => row.caseNumber === of.row.number

/** Who may do what with what was said; of comments that they can see. */
export const commentMay = {
  'comment.read': () => true,
  'comment.write': (_person, { row, of }) => row.parent === null && of.row.withdrawnAt === null,
  'comment.edit': (person, said) => isMine(person, said) && isThere(person, said),
  'comment.remove': isMine,
  'comment.adopt': (person, said) =>
    isThere(person, said) &&
    ofItsOwn(said) &&
    caseMay['case.edit'](person, said.of) &&
    (said.row.takenInto === null || said.row.takenAs === said.of.row.head),
  'comment.settle': (person, said) =>
    isThere(person, said) &&
    isQuestion(said) &&
    (said.answer === null || said.answer === said.row.id) &&
    (isMine(person, said) || said.parent?.by === person.id)
} satisfies Partial<Record<Permission, Sentence>>

export type CommentPermission = keyof typeof commentMay

export const allowedTo = (person: Person, said: Said) =>
  (Object.keys(commentMay) as CommentPermission[]).filter((it) => commentMay[it](person, said))

/** Refuses with the reason, where there is one that can be said. */
export function allowTo(person: Person, permission: CommentPermission, said: Said) {
  if (commentMay[permission](person, said)) return
  if (permission === 'comment.write') throw conflict('comment.isReply')
  if (permission === 'comment.adopt') {
    allowCase(person, 'case.edit', said.of)
    throw conflict(said.row.takenInto === null ? 'comment.elsewhere' : 'comment.takenAlready')
  }
  if (permission === 'comment.settle') {
    if (!isQuestion(said)) throw conflict('comment.noQuestion')
    if (said.answer !== null && said.answer !== said.row.id)
      throw conflict('comment.answeredAlready')
    throw forbidden('comment.notYourQuestion')
  }
  throw forbidden('comment.notYours')
}
