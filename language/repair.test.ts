import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyText } from './anytext.ts'
import { automatonOf } from './automaton.ts'
import { repairs, spelt } from './repair.ts'

const WORDS = [
  ...['invoice', 'invoices', 'voice', 'reconciliation', 'goods', 'food'],
  ...['проводка', 'сверка', 'uzgodnienie', 'faktura', 'factura'],
  ...['매입채무', '대사', '송장금액', '마감']
].sort()
const known = automatonOf(WORDS.flatMap((it) => spelt(it) ?? []).sort())
const read = (typed: string) => repairs(typed, known).map(({ word }) => word)

describe('a typing error', () => {
  it.each([
    ['invocie', 'invoice'],
    ['Ivoice', 'invoice'],
    ['prowodka', undefined],
    ['проводак', 'проводка'],
    ['faktuar', 'faktura'],
    ['reconsiliaton', 'reconciliation'],
    ['매입채모', '매입채무'],
    ['매입채', undefined],
    ['송장긍액', '송장금액']
  ])('%s is read as %s', (typed, meant) => {
    expect(read(typed)[0]).toBe(meant)
  })

  it('is none where a case has the word', () => {
    for (const word of WORDS) expect(read(word)).toEqual([])
    expect(read('FACTURĂ')).toEqual([])
  })

  it('is not looked for in codes and in short words', () => {
    const codes = automatonOf(['mb5b', 'vat', 'x100y', '대자'])
    for (const typed of ['mb5a', 'vta', 'x1000y', '대저']) expect(repairs(typed, codes)).toEqual([])
  })

  it('may be two slips only in a long word', () => {
    expect(read('godos')).toEqual(['goods'])
    expect(read('gdoso')).toEqual([])
    expect(read('reconicliatoin')).toEqual(['reconciliation'])
  })

  it('is read as a word that there is, whatever was typed', () => {
    fc.assert(
      fc.property(anyText, (typed) => {
        for (const { word, distance } of repairs(typed, known)) {
          expect(WORDS).toContain(word)
          expect(distance).toBeGreaterThan(0)
        }
      })
    )
  })
})

describe('spellings', () => {
  it('of sorted words are sorted', () => {
    const word = fc.string({ unit: fc.constantFrom(...'abzжя가각나낙힣'), minLength: 1 })
    fc.assert(
      fc.property(fc.array(word), (words) => {
        const spellings = words.sort().flatMap((it) => spelt(it) ?? [])
        expect(spellings.toSorted()).toEqual(spellings)
      })
    )
  })
})
