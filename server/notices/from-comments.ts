import { eq } from 'drizzle-orm'
import { comments } from '#schema/tables/index.ts'
import type { Reader } from '../database/database.ts'
import type { Deed, Telling } from './telling.ts'

/** Mentioned, asked, replied to, answered, taken into the case. */
export async function fromComment(read: Reader, deed: Deed): Promise<Telling[]> {
  const row = await commentBy(read, deed.subject)
  if (!row || row.removedAt !== null) return []
  const { verb, person: by, at } = deed
  const { id, caseNumber, occurrence } = row
  const telling = { by, at, caseNumber, occurrence, comment: id }
  const parent = row.parent === null ? undefined : await commentBy(read, row.parent)
  switch (verb) {
    case 'asked':
    case 'made':
    case 'restored':
    case 'changed': {
      const asked = row.askedOf ?? []
      const mentioned = row.mentions.filter((it) => !asked.includes(it))
      const repliedTo =
        parent && !mentioned.includes(parent.by) && parent.answeredBy !== id ? [parent.by] : []
      return [
        ...asked.map((person) => ({ person, kind: 'comment.asked' as const })),
        ...mentioned.map((person) => ({ person, kind: 'comment.mentioned' as const })),
        ...repliedTo.map((person) => ({ person, kind: 'comment.replied' as const }))
      ].map((it) => ({ ...telling, ...it, source: `said:${id}` }))
    }
    case 'answered': {
      if (parent?.answeredBy !== id) return []
      const answered = { ...telling, kind: 'comment.answered' as const, source: `settled:${id}` }
      return [
        { ...answered, person: parent.by, details: { answersMe: true }, answers: true },
        { ...answered, person: row.by }
      ]
    }
    case 'taken': {
      if (row.takenInto === null) return []
      const source = `taken:${id}:${row.takenAs}`
      return [{ ...telling, person: row.by, kind: 'comment.adopted', source }]
    }
    default:
      return []
  }
}

async function commentBy(read: Reader, id: string) {
  const [row] = await read.select().from(comments).where(eq(comments.id, id))
  return row
}
