import { analyse } from '#language'
import type { CaseContent } from '#schema/api/content.ts'
import type { Language } from '#schema/words.ts'
import type { Writer } from '../database/database.ts'
import { engine } from './engine.ts'
import { COLUMNS, columnsOf, type Column } from './fields.ts'

interface Indexed {
  content: CaseContent
  language: Language
  /** Names of its process and of those above it, in every language. */
  place: string[]
  findable: boolean
}

/** Brings the index up to a case; in the transaction that writes it, so saved means findable. */
export async function indexCase(
  tx: Writer,
  number: number,
  { content, language, place, findable }: Indexed
) {
  if (!findable) return engine.remove(tx, number)
  const columns = columnsOf(content, place)
  const stems = Object.fromEntries(
    COLUMNS.map((column) => [column, analyse(columns[column], language)])
  ) as Record<Column, string[]>
  await engine.write(tx, number, stems)
}
