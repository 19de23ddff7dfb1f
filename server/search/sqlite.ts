import { eq, sql } from 'drizzle-orm'
import { integer, table, text } from '#schema/dialect.ts'
import { isEmpty, nothing, type Ask, type Engine } from './asked.ts'
import { COLUMNS, WEIGHTS, type Column } from './fields.ts'

/** Made by a migration of its own: drizzle knows no virtual tables. */
const caseWords = table('case_words', {
  rowid: integer().notNull(),
  title: text().notNull(),
  place: text().notNull(),
  symptom: text().notNull(),
  cues: text().notNull(),
  cause: text().notNull(),
  steps: text().notNull(),
  advice: text().notNull(),
  translation: text().notNull(),
  files: text().notNull()
})

export const sqlite: Engine = {
  async write(tx, number, stems) {
    await sqlite.remove(tx, number)
    const joined = Object.fromEntries(COLUMNS.map((it) => [it, stems[it].join(' ')]))
    await tx.insert(caseWords).values({ rowid: number, ...(joined as Record<Column, string>) })
  },

  async remove(tx, number) {
    await tx.delete(caseWords).where(eq(caseWords.rowid, number))
  },

  async found(_read, ask) {
    if (isEmpty(ask)) return nothing
    return sql`(
      select rowid as number, -bm25(case_words, ${weights}) as score
      from case_words where case_words match ${matchAny(ask)}
    ) as found`
  },

  async knows(read, term) {
    const rows = await read
      .select({ rowid: caseWords.rowid })
      .from(caseWords)
      .where(sql`case_words match ${phrase(term)}`)
      .limit(1)
    return rows.length > 0
  }
}

const weights = sql.raw(COLUMNS.map((it) => WEIGHTS[it]).join(', '))

/** FTS5 has a query language of its own; quoting every term keeps what people type out of it. */
const phrase = (term: string) => `"${term.replaceAll('"', '""')}"`

function matchAny({ terms, prefixes }: Ask) {
  return [...terms.map(phrase), ...prefixes.map((it) => `${phrase(it)}*`)].join(' OR ')
}
