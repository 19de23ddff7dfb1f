import type { CommentField } from '#schema/words.ts'
import { comments } from '#schema/tables/index.ts'
import type { Found } from '../cases/find.ts'
import type { FoundOccurrence } from '../cases/find-occurrences.ts'
import { allow } from '../cases/may.ts'
import type { Writer } from '../database/database.ts'
import type { Person } from '../http/person.ts'
import { invalid, say } from '../http/problem.ts'
import type { CommentRow, Said } from './find.ts'
import { allowTo } from './may.ts'
import { mentionsIn } from './mentions.ts'
import { noteComment } from './note-comment.ts'
import { checkReaders, type Place } from './readers.ts'
import { settle } from './settle.ts'

interface Words {
  text: string
  /** Makes it a question to whoever knows this. */
  askedOf?: string[]
}
type About = Pick<CommentRow, 'occurrence' | 'field' | 'parent'>

/** Says something about a case or one of its fields. */
export async function comment(
  tx: Writer,
  person: Person,
  found: Found,
  { field, ...words }: Words & { field?: CommentField },
  now: string
) {
  allow(person, 'case.use', found)
  const about = { occurrence: null, field: field ?? null, parent: null }
  return insert(tx, person, found.row.number, about, words, now)
}

/** Says something about one time that it happened. */
export async function commentOn(
  tx: Writer,
  person: Person,
  found: FoundOccurrence,
  words: Words,
  now: string
) {
  const about = { occurrence: found.row.id, field: null, parent: null }
  return insert(tx, person, found.row.caseNumber, about, words, now)
}

/** Replies, beside what was said and for the same eyes. */
export async function reply(
  tx: Writer,
  person: Person,
  said: Said,
  { text, settles }: { text: string; settles?: boolean },
  now: string
) {
  allowTo(person, 'comment.write', said)
  const { id: parent, caseNumber, occurrence, field } = said.row
  const id = await insert(tx, person, caseNumber, { occurrence, field, parent }, { text }, now)
  if (settles) await settle(tx, person, id, now)
  return id
}

async function insert(
  tx: Writer,
  person: Person,
  caseNumber: number,
  about: About,
  words: Words,
  now: string
) {
  const text = words.text.trim()
  const mentions = mentionsIn(text)
  const askedOf = words.askedOf ? [...new Set(words.askedOf)] : null
  const place: Place = { number: caseNumber, occurrence: about.occurrence }
  await checkReaders(tx, place, 'text', mentions)
  if (askedOf?.includes(person.id)) throw invalid({ askedOf: say('comment.asksMyself') })
  if (askedOf) await checkReaders(tx, place, 'askedOf', askedOf)
  const [row] = await tx
    .insert(comments)
    .values({ caseNumber, ...about, by: person.id, text, mentions, askedOf, at: now })
    .returning()
  if (!row) throw new Error('nothing was inserted')
  await noteComment(tx, person, row, askedOf ? 'asked' : 'made', now)
  return row.id
}
