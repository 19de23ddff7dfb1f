import Sqlite from 'better-sqlite3'
import type { Engine } from './engine.ts'

/** What SQLite does by itself. */
export const unicode61 = engine('FTS5 unicode61', 'unicode61 remove_diacritics 2', (query) =>
  typedWords(query)
)
export const trigram = engine('FTS5 trigram', 'trigram remove_diacritics 1', (query) =>
  typedWords(query).flatMap((word) => runs([...word], 3))
)

const typedWords = (query: string) => query.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? []

const runs = (letters: string[], size: number) =>
  letters.slice(size - 1).map((_, at) => letters.slice(at, at + size).join(''))

function engine(name: string, tokenizer: string, terms: (query: string) => string[]): Engine {
  return {
    name,
    build(texts) {
      const index = openIndex(tokenizer)
      index.add(texts.map(({ text }) => text))
      return ({ query }, most) =>
        index.match(terms(query), most).flatMap((row) => texts[row]?.id ?? [])
    }
  }
}

/** A contentless table of its own; rows count from 0. */
export function openIndex(tokenizer: string) {
  const database = new Sqlite(':memory:')
  database.exec(`create virtual table texts using fts5(
    text, tokenize = "${tokenizer}", content = '', contentless_delete = 1)`)
  const insert = database.prepare('insert into texts (rowid, text) values (?, ?)')
  const select = database
    .prepare<[string, number], number>(
      'select rowid from texts where texts match ? order by rank limit ?'
    )
    .pluck()
  return {
    add: database.transaction((all: readonly string[]) => {
      for (const [at, text] of all.entries()) insert.run(at + 1, text)
    }),
    match(terms: readonly string[], most: number): number[] {
      const phrases = [...new Set(terms)].map((term) => `"${term.replaceAll('"', '""')}"`)
      if (phrases.length === 0) return []
      return select.all(phrases.join(' OR '), most).map((row) => row - 1)
    }
  }
}
