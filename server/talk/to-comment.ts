import type { Comment } from '#schema/api/talk.ts'
import { publishedRevision } from '../cases/find.ts'
import { titlesOf } from '../cases/history.ts'
import { caseName } from '../cases/numbers.ts'
import type { Reader } from '../database/database.ts'
import type { Person } from '../http/person.ts'
import { findComment, type Said } from './find.ts'
import { allowedTo } from './may.ts'
import { casesIn } from './mentions.ts'
import { namesOf } from './names.ts'

/** What was said, with the names of people as they are now and the cases that the reader may see. */
export async function toComments(read: Reader, reader: Person, all: Said[]): Promise<Comment[]> {
  const rows = all.map(({ row }) => row)
  const names = await namesOf(
    read,
    rows.flatMap((row) => [...row.mentions, ...(row.askedOf ?? []), row.takenBy ?? []].flat())
  )
  const named = (ids: string[]) => ids.flatMap((id) => names.get(id) ?? [])
  const there = rows.filter(({ removedAt }) => removedAt === null)
  const titles = await titlesOf(
    read,
    reader,
    there.flatMap(({ text }) => casesIn(text))
  )
  return all.map((said) => {
    const { row, by, of, answer } = said
    const removed = row.removedAt !== null
    const numbers = casesIn(row.text).map(caseName)
    const [takenBy] = named([row.takenBy ?? ''])
    return {
      id: row.id,
      case: caseName(of.row.number),
      occurrence: row.occurrence,
      field: row.field,
      parent: row.parent,
      by,
      text: removed ? '' : row.text,
      mentions: removed ? [] : named(row.mentions),
      cases: removed ? [] : titles.filter(({ number }) => numbers.includes(number)),
      question: row.askedOf && !removed ? { askedOf: named(row.askedOf), answer } : null,
      taken:
        row.takenInto && row.takenAs && takenBy && !removed
          ? {
              into: row.takenInto,
              by: takenBy,
              as: row.takenAs,
              waits: publishedRevision(of.row) < row.takenAs
            }
          : null,
      at: row.at,
      editedAt: row.editedAt,
      removed,
      may: allowedTo(reader, said)
    }
  })
}

export async function toComment(read: Reader, reader: Person, id: string): Promise<Comment> {
  const [comment] = await toComments(read, reader, [await findComment(read, reader, id)])
  if (!comment) throw new Error(`${id} is gone`)
  return comment
}
