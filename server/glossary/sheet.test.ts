import { describe, expect, it } from 'vitest'
import { DOMAINS } from '#schema/api/glossary.ts'
import { GLOSSARY_TERMS_MAX, LANGUAGES } from '#schema/words.ts'
import { termsIn } from './cell.ts'
import { shippedConcepts } from './shipped.ts'
import { conceptsIn, sheetOf } from './sheet.ts'

describe('a cell', () => {
  it.each<[string, string[]]>([
    ['조정(대사)', ['조정', '대사']],
    ['이연수익(선수수익)', ['이연수익', '선수수익']],
    ['furnizori (datorii comerciale)', ['furnizori', 'datorii comerciale']],
    ['CIF/CUI', ['CIF', 'CUI']],
    ['GR/IR', ['GR/IR']],
    ['п/п', ['п/п']],
    ['입고/송장 정산계정', ['입고/송장 정산계정']],
    ['urlop; urlop wypoczynkowy ;', ['urlop', 'urlop wypoczynkowy']],
    ['AP; accounts payable; Accounts  payable', ['accounts payable', 'AP']],
    ["'-5 days", ['-5 days']],
    ['  ', []]
  ])('%s', (cell, terms) => expect(termsIn(cell)).toEqual(terms))
})

describe('a file', () => {
  it('says the same when it is written and read again', () => {
    const shipped = shippedConcepts().map(({ domain, terms }) => ({ domain, terms }))
    const again = conceptsIn(sheetOf(shipped))?.map(({ domain, terms }) => ({ domain, terms }))
    expect(again).toEqual(shipped)
  })

  it('may come with semicolons, quotes and lines of Windows', () => {
    const rows = conceptsIn('\ufeffdomain;en;pl\r\nap;"a ""b""; c";d\r\n\r\nar;e;f\r\n')
    expect(rows).toEqual([
      { line: 2, domain: 'ap', terms: { en: ['a "b"', 'c'], pl: ['d'] } },
      { line: 4, domain: 'ar', terms: { en: ['e'], pl: ['f'] } }
    ])
  })

  it('is none without a heading', () => expect(conceptsIn('ap,accounts payable')).toBeUndefined())

  it('never gives a spreadsheet a formula', () => {
    const text = sheetOf([{ domain: 'ap', terms: { en: ['=1+1', '+2'], pl: ['@x'] } }])
    expect(text).toContain(",'=1+1; +2,")
    expect(conceptsIn(text)?.[0]?.terms).toEqual({ en: ['=1+1', '+2'], pl: ['@x'] })
  })
})

describe('the shipped glossary', () => {
  const shipped = shippedConcepts()

  it('has concepts with an id and a part of the work each, and terms in two languages', () => {
    expect(new Set(shipped.map(({ id }) => id)).size).toBe(shipped.length)
    for (const { id, domain, terms } of shipped) {
      expect(id).toMatch(/^[a-z0-9-]{1,100}$/)
      expect(DOMAINS).toContain(domain)
      expect(Object.values(terms).flat().length, id).toBeGreaterThan(1)
      for (const all of Object.values(terms)) {
        expect(all.length).toBeLessThanOrEqual(GLOSSARY_TERMS_MAX)
      }
    }
  })

  it('knows most of them in every language', () => {
    for (const language of LANGUAGES) {
      const known = shipped.filter(({ terms }) => terms[language])
      expect(known.length / shipped.length).toBeGreaterThan(0.95)
    }
  })
})
