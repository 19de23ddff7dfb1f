import Database from 'better-sqlite3'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { analyse, analyseQuery, fold, stopWord, words } from '#language'
import { LANGUAGES, type Language } from '#schema/words.ts'
import { anyText } from './anytext.ts'

const anyLanguage = fc.constantFrom<Language>(...LANGUAGES)

/** What SQLite makes of a stream of terms, in order. */
function indexed(terms: string[]): unknown[] {
  const db = new Database(':memory:')
  db.exec(`create virtual table texts using fts5(text, tokenize = 'unicode61 remove_diacritics 0');
    create virtual table vocabulary using fts5vocab(texts, instance)`)
  db.prepare('insert into texts values (?)').run(terms.join(' '))
  const found = db.prepare('select term from vocabulary order by offset').pluck().all()
  db.close()
  return found
}

describe('the terms of any text', () => {
  it('consist of letters and digits', () => {
    fc.assert(
      fc.property(anyText, anyLanguage, (text, language) => {
        for (const term of analyse(text, language)) expect(term).toMatch(/^[\p{L}\p{N}]+$/u)
      })
    )
  })

  it('go through SQLite one by one and unchanged', () => {
    fc.assert(
      fc.property(anyText, anyLanguage, (text, language) => {
        const terms = analyse(text, language)
        expect(indexed(terms)).toEqual(terms)
      }),
      { numRuns: 60 }
    )
  })

  it('go through SQLite unchanged for every letter there is', () => {
    const letters: string[] = []
    for (let point = 0; point < 0x30000; point++) {
      const letter = String.fromCodePoint(point)
      if (/[\p{L}\p{N}]/u.test(letter)) letters.push(`a${letter}b`)
    }
    const terms = letters.map(fold)
    expect(indexed(terms)).toEqual(terms)
  })

  it('are met by each of its words that says something, in whatever language it is', () => {
    fc.assert(
      fc.property(anyText, anyLanguage, (text, language) => {
        const terms = new Set(analyse(text, language))
        for (const { text: word } of words(text)) {
          if (stopWord(word, language) || fold(word) === '') continue
          const wanted = analyseQuery(word).flatMap((term) => term.terms)
          expect(wanted.some((term) => terms.has(term))).toBe(true)
        }
      })
    )
  })

  it('are met by the same text without its diacritics', () => {
    const text = 'Uzgodnień księgowań kosztów Închiderea plăților și avansuri счёт в 1С'
    const plain = 'uzgodnien ksiegowan kosztow inchiderea platilor si avansuri счет в 1С'
    for (const language of LANGUAGES)
      expect(analyse(plain, language)).toEqual(analyse(text, language))
  })

  it('stay short enough for any database', () => {
    const endless = ['a', 'ж', '대', '7', 'ą', '大', '𐀀', '12.', '7,'].map((it) =>
      it.repeat(50_000)
    )
    for (const text of [...endless, `${endless[3]}.${endless[3]}`, `${endless[3]},5`]) {
      for (const term of analyse(text, 'pl')) expect([...term].length).toBeLessThanOrEqual(65)
    }
  })
})
