import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { analyseQuery, highlightRanges } from '#language'
import { LANGUAGES, type Language } from '#schema/words.ts'
import { anyText } from './anytext.ts'

function ranges(text: string, language: Language, query: string) {
  const wanted = analyseQuery(query)
  const of = (prefix: boolean) =>
    wanted.filter((term) => term.prefix === prefix).flatMap((term) => term.terms)
  return highlightRanges(text, language, new Set(of(false)), of(true))
}

/** The text with what is highlighted in brackets. */
function marked(text: string, language: Language, query: string): string {
  const from = ranges(text, language, query).reverse()
  return from.reduce((it, [a, b]) => `${it.slice(0, a)}[${it.slice(a, b)}]${it.slice(b)}`, text)
}

describe('highlighting', () => {
  it('marks the words that a query means', () => {
    expect(marked('Bank reconciliations do not agree', 'en', 'reconcile the bank')).toBe(
      '[Bank] [reconciliations] do not agree'
    )
    expect(marked('Zaksięgowano koszty', 'pl', 'kosztow')).toBe('Zaksięgowano [koszty]')
    expect(marked('При сверке счёта', 'ru', 'сверка счетов')).toBe('При [сверке] [счёта]')
    expect(marked('Închiderea conturilor', 'ro', 'cont')).toBe('Închiderea [conturilor]')
  })

  it('marks a code whole, however it was typed', () => {
    expect(marked('Clear GR/IR with F.13.', 'en', 'grir f13')).toBe('Clear [GR/IR] with [F.13].')
    expect(marked('M8 082 on 18 240,50', 'en', 'm8082 18,240.50')).toBe('[M8 082] on [18 240,50]')
  })

  it('marks the part of a Korean word that agrees, and not its particle', () => {
    expect(marked('은행 계정을 대사한다', 'ko', '계정대사')).toBe('은행 [계정]을 [대사]한다')
    expect(marked('재고차이가 크다', 'ko', '차이')).toBe('재고[차이]가 크다')
    expect(marked('재고차이가 크다', 'ko', '사고차')).toBe('재고차이가 크다')
    expect(marked('납부기한을 넘김', 'ko', '기한')).toBe('납부[기한]을 넘김')
  })

  it('marks what begins as typed', () => {
    expect(marked('Accounts 191100 and 191200', 'en', '1911*')).toBe('Accounts [191100] and 191200')
    expect(marked('Reconciliation', 'en', 'reconciliat*')).toBe('[Reconciliation]')
    expect(highlightRanges('any text', 'en', new Set(), [''])).toEqual([])
  })

  it('gives ranges in order, apart from each other and inside the text', () => {
    fc.assert(
      fc.property(anyText, anyText, fc.constantFrom(...LANGUAGES), (text, query, language) => {
        let before = -1
        for (const [start, end] of ranges(text, language, query)) {
          expect(start).toBeGreaterThan(before)
          expect(end).toBeGreaterThan(start)
          expect(end).toBeLessThanOrEqual(text.length)
          before = end
        }
      })
    )
  })
})
