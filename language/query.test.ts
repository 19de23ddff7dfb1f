import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { analyseQuery, type QueryTerm } from '#language'
import { LANGUAGES } from '#schema/words.ts'
import { anyText } from './anytext.ts'

const typed = (query: string) => analyseQuery(query).map((term) => term.word)
const first = (query: string): QueryTerm | undefined => analyseQuery(query)[0]

describe('a query', () => {
  it('is looked for without its stop words', () => {
    expect(typed('why is the invoice blocked')).toEqual(['invoice', 'blocked'])
    expect(typed('почему не проходит сверка')).toEqual(['проходит', 'сверка'])
    expect(typed('jak zamknąć okres')).toEqual(['zamknąć', 'okres'])
    expect(typed('cum se face stornarea')).toEqual(['stornarea'])
    expect(typed('왜 대사가 불일치')).toEqual(['대사가', '불일치'])
  })

  it('of stop words only is looked for as it is', () => {
    expect(typed('to be or not to be')).toHaveLength(6)
    expect(typed('and/or')).toContain('and/or')
  })

  it('keeps abbreviations that would be stop words in small letters', () => {
    expect(typed('PO number missing in IT')).toEqual(['PO', 'number', 'missing', 'IT'])
    expect(typed('WHAT IS MISSING')).toEqual(['MISSING'])
  })

  it('in an unknown language is looked for as a word of each', () => {
    expect(first('facturilor')?.terms).toEqual(expect.arrayContaining(['fact', 'factur']))
    expect(analyseQuery('facturilor', 'ro')[0]?.terms).toEqual(['fact'])
  })

  it('says which of its terms are codes and which are beginnings', () => {
    expect(first('F.13')).toEqual({
      word: 'F.13',
      start: 0,
      end: 4,
      terms: ['f13'],
      code: true,
      prefix: false
    })
    expect(first('1911*')).toMatchObject({ terms: ['1911'], code: true, prefix: true })
    expect(first('uzgodn*')).toMatchObject({ terms: ['uzgodn'], code: false, prefix: true })
    expect(first('대사*')).toMatchObject({ terms: ['ㅋ대사'], prefix: true })
  })

  it('may begin a word longer than its stem', () => {
    expect(first('reconciliat*')?.terms).toContain('reconcil')
  })

  it('of nothing but signs looks for nothing', () => {
    for (const query of ['', ' ', '*', '"', '- * (', '/', '👩‍💼'])
      expect(analyseQuery(query)).toEqual([])
  })

  it('is never too strange', () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom(undefined, ...LANGUAGES), (text, language) => {
        for (const { word, start, end, terms } of analyseQuery(text, language)) {
          expect(text.slice(start, end)).toBe(word)
          expect(terms.length).toBeGreaterThan(0)
          for (const term of terms) expect(term).toMatch(/^[\p{L}\p{N}]+$/u)
        }
      })
    )
  })
})
