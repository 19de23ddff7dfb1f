import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { words } from '#language'
import { anyText } from './anytext.ts'

const texts = (text: string) => words(text).map((word) => word.text)

describe('the words of a text', () => {
  it('are found in five languages', () => {
    expect(texts("The supplier's invoice wasn't booked.")).toEqual([
      'The',
      "supplier's",
      'invoice',
      "wasn't",
      'booked'
    ])
    expect(texts('Счёт-фактура за май')).toEqual(['Счёт', 'фактура', 'за', 'май'])
    expect(texts('Uzgodnień „księgi” brak')).toEqual(['Uzgodnień', 'księgi', 'brak'])
    expect(texts('într-o zi')).toEqual(['într', 'o', 'zi'])
    expect(texts('계정 대사가 안 맞음')).toEqual(['계정', '대사가', '안', '맞음'])
  })

  it('end where Korean goes on behind a foreign word', () => {
    expect(texts('SAP에서 F.13을 3월에')).toEqual(['SAP', '에서', 'F', '13', '을', '3', '월에'])
  })

  it('hold together when accents and Korean syllables come in parts', () => {
    const typed = 'Rozliczeń księgowań 대사가'.normalize('NFD')
    expect(texts(typed).map((word) => word.normalize('NFC'))).toEqual([
      'Rozliczeń',
      'księgowań',
      '대사가'
    ])
  })

  it('hold together around soft hyphens', () => {
    expect(texts('recon\u00adciliation')).toHaveLength(1)
  })

  it('stand where they say, in any text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let before = 0
        for (const word of words(text)) {
          expect(text.slice(word.start, word.end)).toBe(word.text)
          expect(word.start).toBeGreaterThanOrEqual(before)
          expect(word.end).toBeGreaterThan(word.start)
          before = word.end
        }
      })
    )
  })
})
