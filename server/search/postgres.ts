import { eq, inArray, sql, type SQL } from 'drizzle-orm'
import { integer, real, table, text } from '#schema/dialect.ts'
import { COLUMNS, WEIGHTS, type Column } from './fields.ts'
import { hashOf, type Word } from './forward.ts'
import type { Alternative, Engine, Sought, Stats } from './sought.ts'

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
const NUMBER = sql<number>`number`.mapWith(Number)
const COUNT = sql<number>`count(*)`.mapWith(Number)

export const postgres: Engine = {
  async write(tx, number, columns) {
    await postgres.remove(tx, number)
    await tx.insert(lengths).values({ caseNumber: number, length: lengthOf(columns) })
    const rows = [...frequenciesOf(columns)].map(([stem, frequency]) => ({
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

  found,

  best: (read, sought, stats, most) =>
    read
      .select({ number: NUMBER, score: sql<number>`score`.mapWith(Number) })
      .from(found(sought, stats))
      .orderBy(sql`score desc`, sql`number desc`)
      .limit(most),

  async measure(read) {
    const [all] = await read
      .select({ cases: COUNT, average: sql<number>`avg(${lengths.length})`.mapWith(Number) })
      .from(lengths)
    return { cases: all?.cases ?? 0, averageLength: all?.average ?? 0 }
  },

  async frequencies(read, terms) {
    if (!terms.length) return new Map()
    const rows = await read
      .select({ stem: postings.stem, cases: COUNT })
      .from(postings)
      .where(inArray(postings.stem, [...terms]))
      .groupBy(postings.stem)
    return new Map(rows.map(({ stem, cases }) => [stem, cases]))
  },

  async termsBetween(read, from, to, most) {
    const rows = await read
      .select({ stem: postings.stem })
      .from(postings)
      .where(sql`${postings.stem} >= ${from} and ${postings.stem} < ${to}`)
      .groupBy(postings.stem)
      .orderBy(sql`count(*) desc`, postings.stem)
      .limit(most)
    return rows.map(({ stem }) => stem)
  },

  version: () => Promise.resolve(undefined),

  /** Asking first would only make rivals of writers who know the same words. */
  unlearnt: (_tx, words) => Promise.resolve(words),

  async numbers(read) {
    const rows = await read
      .select({ number: lengths.caseNumber })
      .from(lengths)
      .orderBy(lengths.caseNumber)
    return rows.map(({ number }) => number)
  },

  sumOf: (columns) =>
    [...frequenciesOf(columns)].reduce(
      (sum, [stem, frequency]) => added(sum, stem, frequency),
      lengthOf(columns)
    ),

  async sums(read) {
    const rows = await read.select().from(lengths)
    const sums = new Map(rows.map(({ caseNumber, length }) => [caseNumber, length]))
    let last = { stem: '', number: 0 }
    for (;;) {
      const some = await read
        .select()
        .from(postings)
        .where(sql`(stem, case_number) > (${last.stem}, ${last.number}::integer)`)
        .orderBy(postings.stem, postings.caseNumber)
        .limit(POSTINGS_AT_ONCE)
      for (const { stem, caseNumber, frequency } of some) {
        sums.set(caseNumber, added(sums.get(caseNumber) ?? 0, stem, frequency))
      }
      const end = some.at(-1)
      if (!end) return sums
      last = { stem: end.stem, number: end.caseNumber }
    }
  }
}

const POSTINGS_AT_ONCE = 50_000

/** Whole numbers, exact for as many as a case can have. */
const added = (sum: number, stem: string, frequency: number) =>
  (sum + hashOf(stem) * Math.round(frequency * 10)) % 9_007_199_254_740_881

function frequenciesOf(columns: Record<Column, Word[]>): Map<string, number> {
  const frequencies = new Map<string, number>()
  for (const column of COLUMNS) {
    for (const stem of columns[column].flatMap(({ terms }) => terms)) {
      frequencies.set(stem, (frequencies.get(stem) ?? 0) + WEIGHTS[column])
    }
  }
  return frequencies
}

const lengthOf = (columns: Record<Column, Word[]>) =>
  COLUMNS.reduce(
    (sum, column) => columns[column].reduce((more, { terms }) => more + terms.length, sum),
    0
  )

function found(sought: Sought[], stats: Stats): SQL {
  const alternatives = sought.flatMap((it) => it.alternatives)
  const single = [
    ...new Set(alternatives.flatMap(({ terms }) => (terms.length === 1 ? terms : [])))
  ]
  const several = alternatives.filter(({ terms }) => terms.length > 1)
  const prefixes = [...new Set(sought.flatMap((it) => it.prefixes))]
  const parts = [
    ...(single.length ? [ofTerms(single, stats)] : []),
    ...several.map((it) => ofAll(it, stats)),
    ...prefixes.map((it) => ofBeginning(it, stats))
  ]
  if (!parts.length) return sql`(select 0 as number, 0::float8 as score where false) as found`
  const average = stats.averageLength || 1
  return sql`(
    select hits.case_number as number, sum(idf * frequency * ${K1 + 1}::float8
      / (frequency + ${K1}::float8 * (1 - ${B}::float8 + ${B}::float8 * length / ${average}::float8))) as score
    from (${sql.join(parts, sql` union all `)}) as hits
    join case_lengths on case_lengths.case_number = hits.case_number
    group by hits.case_number
  ) as found`
}

/** Rows (case_number, frequency, idf), as of each of the parts. */
function ofTerms(terms: string[], stats: Stats): SQL {
  const idfs = sql.join(
    terms.map((it) => sql`(${it}::text, ${idfOf(stats, stats.frequencyOf(it))}::float8)`),
    sql`, `
  )
  return sql`select case_number, frequency, idf
    from postings join (values ${idfs}) as wanted(term, idf) on wanted.term = postings.stem`
}

/** As common as the rarest of them: how often they stand together nobody has counted. */
function ofAll({ terms }: Alternative, stats: Stats): SQL {
  const rarest = Math.min(...terms.map((it) => stats.frequencyOf(it)))
  const different = [...new Set(terms)]
  return sql`select case_number, min(frequency) as frequency, ${idfOf(stats, rarest)}::float8 as idf
    from postings where ${inArray(postings.stem, different)}
    group by case_number having count(*) = ${different.length}`
}

/** A range of the primary key; nothing in a prefix is a wildcard. */
function ofBeginning(prefix: string, stats: Stats): SQL {
  const begins = sql`${postings.stem} like ${`${prefix.replaceAll(/[\\%_]/g, '\\$&')}%`}`
  return sql`select case_number, sum(frequency) as frequency,
      greatest(ln((${stats.cases}::float8 - count(*) over () + 0.5) / (count(*) over () + 0.5)), 1e-6) as idf
    from postings where ${begins} group by case_number`
}

function idfOf({ cases }: Stats, frequency: number): number {
  const rarity = Math.log((cases - frequency + 0.5) / (frequency + 0.5))
  return rarity > 0 ? rarity : 1e-6
}
