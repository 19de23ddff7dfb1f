import type { Language } from '#schema/words.ts'
import { findCase } from '../cases/find.ts'
import { logCase } from '../cases/log.ts'
import type { Writer } from '../database/database.ts'
import type { Person } from '../http/person.ts'
import { comment } from '../talk/write.ts'

interface Question {
  title: string
  text: string
  process: string
  askedOf: string
  language?: Language
}

/**
 * What nobody has written down yet becomes an open case with a question on it, so that the answer
 * is part of the book with one click.
 */
export async function askSomeone(
  tx: Writer,
  person: Person,
  { title, text, process, askedOf, language }: Question,
  now: string
): Promise<number> {
  const draft = { title, symptom: text, process, language }
  const number = await logCase(tx, person, draft, now)
  const found = await findCase(tx, person, number)
  await comment(tx, person, found, { text, askedOf: [askedOf] }, now)
  return number
}
