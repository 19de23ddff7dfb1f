import { sql, type SQL } from 'drizzle-orm'
import { bytes, integer, table, text } from '#schema/dialect.ts'
import type { Reader } from '../database/database.ts'
import { COLUMNS, WEIGHTS, type Column } from './fields.ts'
import { hashOf } from './forward.ts'
import { isSought, type Engine, type Sought } from './sought.ts'

const words = () => text().notNull()

/** Made by a migration of its own: drizzle knows no virtual tables. */
const caseWords = table('case_words', {
  rowid: integer().notNull(),
  ...(Object.fromEntries(COLUMNS.map((it) => [it, words()])) as Record<
    Column,
    ReturnType<typeof words>
  >)
})
/** How FTS5 keeps its index (sqlite.org/src: fts5_index.c). */
const data = table('case_words_data', { id: integer().primaryKey(), block: bytes().notNull() })
const sizes = table('case_words_docsize', { id: integer().primaryKey() })
/** Row 1 counts the rows and the terms of each column, as SQLite's own varints. */
const AVERAGES = 1

export const sqlite: Engine = {
  async write(tx, number, columns) {
    await sqlite.remove(tx, number)
    const joined = Object.fromEntries(
      COLUMNS.map((it) => [it, columns[it].flatMap(({ terms }) => terms).join(' ')])
    )
    await tx.insert(caseWords).values({ rowid: number, ...(joined as Record<Column, string>) })
  },

  async remove(tx, number) {
    await tx.delete(caseWords).where(sql`${caseWords.rowid} = ${number}`)
  },

  found: (sought) => sql`(
    select rowid as number, -bm25(case_words, ${weights}) as score
    from case_words where case_words match ${anyOf(sought)}
  ) as found`,

  best: (read, sought, _stats, most) =>
    read
      .select({
        number: sql<number>`number`.mapWith(Number),
        score: sql<number>`score`.mapWith(Number)
      })
      .from(
        sql`(
          select rowid as number, -rank as score from case_words
          where case_words match ${anyOf(sought)} and rank match ${ranking}
          order by rank limit ${most}
        ) as found`
      ),

  async measure(read) {
    const [row] = await read
      .select({ block: data.block })
      .from(data)
      .where(sql`${data.id} = ${AVERAGES}`)
    const [cases = 0, ...totals] = row ? varints(row.block) : []
    return { cases, averageLength: cases ? totals.reduce((sum, it) => sum + it, 0) / cases : 0 }
  },

  async frequencies(read, terms) {
    if (!terms.length) return new Map()
    const counts = terms.map(
      (term, at) =>
        sql`select ${at} as at, count(*) as cases from case_words where case_words match ${quoted(term)}`
    )
    const rows = await read
      .select({ at: sql<number>`at`, cases: sql<number>`cases` })
      .from(sql`(${sql.join(counts, sql` union all `)}) as counted`)
    return new Map(
      rows.flatMap(({ at, cases }): [string, number][] => (cases ? [[terms[at] ?? '', cases]] : []))
    )
  },

  async termsBetween(read, from, to, most) {
    const rows = await read
      .select({ term: sql<string>`term` })
      .from(sql`case_terms`)
      .where(sql`term >= ${from} and term < ${to}`)
      .orderBy(sql`doc desc`, sql`term`)
      .limit(most)
    return rows.map(({ term }) => term)
  },

  async version(read) {
    const [row] = await read
      .select({ it: sql<number>`data_version` })
      .from(sql`pragma_data_version`)
    return String(row?.it)
  },

  async unlearnt(tx, words) {
    const rows = await tx
      .select({ word: sql<string>`value` })
      .from(sql`json_each(${JSON.stringify(words)})`)
      .where(sql`value not in (select word from vocabulary where word = value)`)
    return rows.map(({ word }) => word)
  },

  async numbers(read) {
    const rows = await read.select({ id: sizes.id }).from(sizes).orderBy(sizes.id)
    return rows.map(({ id }) => id)
  },

  sumOf(columns) {
    let sum = 0
    for (const column of COLUMNS) {
      for (const { terms } of columns[column]) {
        for (const term of terms) sum = added(sum, hashOf(`${column} ${term}`))
      }
    }
    return sum
  },

  /** By ranges of terms, so that the whole index is never in memory. */
  async sums(read) {
    const sums = new Map<number, number>()
    for await (const range of ranges(read)) {
      const rows = await read
        .select({ doc: sql<number>`doc`, column: sql<string>`col`, term: sql<string>`term` })
        .from(sql`case_places`)
        .where(range)
      for (const { doc, column, term } of rows) {
        sums.set(doc, added(sums.get(doc) ?? 0, hashOf(`${column} ${term}`)))
      }
    }
    return sums
  }
}

/** Whole numbers, exact for as many as a case can have. */
const added = (sum: number, more: number) => (sum + more) % 9_007_199_254_740_881

const TERMS_AT_ONCE = 2_000
const PLACES_AT_ONCE = 300_000

async function* ranges(read: Reader): AsyncGenerator<SQL> {
  let from = ''
  for (;;) {
    const rows = await read
      .select({ term: sql<string>`term`, places: sql<number>`cnt` })
      .from(sql`case_terms`)
      .where(sql`term > ${from}`)
      .orderBy(sql`term`)
      .limit(TERMS_AT_ONCE)
    let places = 0
    const enough = rows.findIndex((row) => (places += row.places) > PLACES_AT_ONCE)
    const last = rows.at(enough < 0 ? rows.length - 1 : enough)
    if (!last) return
    yield sql`term > ${from} and term <= ${last.term}`
    from = last.term
  }
}

const listed = COLUMNS.map((it) => WEIGHTS[it]).join(', ')
const weights = sql.raw(listed)
const ranking = `bm25(${listed})`

/** FTS5 has a query language of its own; quoting every term keeps what people type out of it. */
const quoted = (term: string) => `"${term.replaceAll('"', '""')}"`

/** What stands for any of it; with nothing to look for, what nothing has. */
function anyOf(sought: readonly Sought[]): string {
  const phrases = sought
    .filter(isSought)
    .flatMap(({ alternatives, prefixes }) => [
      ...alternatives.map(({ terms }) =>
        terms.length === 1 ? quoted(terms[0] ?? '') : `(${terms.map(quoted).join(' AND ')})`
      ),
      ...prefixes.map((it) => `${quoted(it)}*`)
    ])
  return [...new Set(phrases)].join(' OR ') || '""'
}

function varints(block: Uint8Array): number[] {
  const found: number[] = []
  let value = 0
  for (const byte of block) {
    value = value * 128 + (byte & 127)
    if (byte & 128) continue
    found.push(value)
    value = 0
  }
  return found
}
