import { eq, inArray, like, or, sql, type SQL } from 'drizzle-orm'
import { integer, real, table, text } from '#schema/dialect.ts'
import type { Reader } from '../database/database.ts'
import { isEmpty, nothing, type Ask, type Engine } from './asked.ts'
import { COLUMNS, WEIGHTS } from './fields.ts'

const K1 = 1.2
const B = 0.75

const postings = table('postings', {
  stem: text().notNull(),
  caseNumber: integer().notNull(),
  frequency: real().notNull()
})
const lengths = table('case_lengths', {
  caseNumber: integer().primaryKey(),
  length: integer().notNull()
})

export const postgres: Engine = {
  async write(tx, number, stems) {
    await postgres.remove(tx, number)
    const frequencies = new Map<string, number>()
    let length = 0
    for (const column of COLUMNS) {
      for (const stem of stems[column]) {
        frequencies.set(stem, (frequencies.get(stem) ?? 0) + WEIGHTS[column])
        length += 1
      }
    }
    await tx.insert(lengths).values({ caseNumber: number, length })
    const rows = [...frequencies].map(([stem, frequency]) => ({
      stem,
      caseNumber: number,
      frequency
    }))
    for (let at = 0; at < rows.length; at += 500) {
      await tx.insert(postings).values(rows.slice(at, at + 500))
    }
  },

  async remove(tx, number) {
    await tx.delete(postings).where(eq(postings.caseNumber, number))
    await tx.delete(lengths).where(eq(lengths.caseNumber, number))
  },

  async found(read, ask) {
    if (isEmpty(ask)) return nothing
    const { cases, average, idf } = await measure(read, ask)
    if (cases === 0) return nothing
    const weight = sql`case phrase ${sql.join(
      [...idf].map(([phrase, value]) => sql`when ${phrase} then ${value}::float8`),
      sql` `
    )} else 0 end`
    return sql`(
      select hits.case_number as number, sum(${weight} * frequency * ${K1 + 1}::float8
        / (frequency + ${K1}::float8 * (1 - ${B}::float8 + ${B}::float8 * length / ${average}::float8))) as score
      from (${phrases(ask)}) as hits
      join case_lengths on case_lengths.case_number = hits.case_number
      group by hits.case_number
    ) as found`
  },

  async knows(read, term) {
    const rows = await read
      .select({ stem: postings.stem })
      .from(postings)
      .where(eq(postings.stem, term))
      .limit(1)
    return rows.length > 0
  }
}

/** A range of the primary key; nothing in a prefix is a wildcard. */
const beginsWith = (prefix: string) =>
  like(postings.stem, `${prefix.replaceAll(/[\\%_]/g, '\\$&')}%`)

/** Rows (case_number, phrase, frequency): a term is a phrase, and so are all that begin alike. */
function phrases({ terms, prefixes }: Ask): SQL {
  const whole = terms.length
    ? [
        sql`select case_number, stem as phrase, frequency from postings
            where ${inArray(postings.stem, terms)}`
      ]
    : []
  const begun = prefixes.map(
    (prefix) => sql`select case_number, ${`${prefix}*`}::text as phrase, sum(frequency) as frequency
      from postings where ${beginsWith(prefix)} group by case_number`
  )
  return sql.join([...whole, ...begun], sql` union all `)
}

/** How many cases there are, how long they are, and how rare each phrase is. */
async function measure(read: Reader, ask: Ask) {
  const [all] = await read
    .select({
      cases: sql<number>`count(*)`.mapWith(Number),
      average: sql<number>`avg(${lengths.length})`.mapWith(Number)
    })
    .from(lengths)
  const wanted = or(
    ask.terms.length ? inArray(postings.stem, ask.terms) : undefined,
    ...ask.prefixes.map((prefix) => beginsWith(prefix))
  )
  const phrase = sql<string>`phrase`
  const rows = wanted
    ? await read
        .select({ phrase, count: sql<number>`count(*)`.mapWith(Number) })
        .from(sql`(${phrases(ask)}) as hits`)
        .groupBy(phrase)
    : []
  const { cases, average } = all ?? { cases: 0, average: 0 }
  const idf = new Map(
    rows.map((row) => {
      const rarity = Math.log((cases - row.count + 0.5) / (row.count + 0.5))
      return [row.phrase, rarity > 0 ? rarity : 1e-6]
    })
  )
  return { cases: idf.size ? cases : 0, average: average || 1, idf }
}
