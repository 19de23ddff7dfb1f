import { describe, expect, it } from 'vitest'
import { analyse, analyseQuery, codeTerm } from '#language'

/** Whether what is typed finds a text; by default one in English. */
function finds(query: string, text: string, language: Parameters<typeof analyse>[1] = 'en') {
  const terms = analyse(text, language)
  return analyseQuery(query).some((wanted) =>
    wanted.terms.some((term) =>
      terms.some((it) => (wanted.prefix ? it.startsWith(term) : it === term))
    )
  )
}

describe('a code', () => {
  it.each([
    ['gr/ir', 'GR/IR'],
    ['GR-IR', 'GR/IR'],
    ['GRIR', 'GR/IR'],
    ['gr ir', 'GR/IR'],
    ['GR/IR', 'the grir account'],
    ['GR/IR', 'GR IR'],
    ['f13', 'F.13'],
    ['F-13', 'F.13'],
    ['F 13', 'F.13'],
    ['m8082', 'M8 082'],
    ['M8-082', 'M8 082'],
    ['M8 082', 'M8082'],
    ['JPK V7', 'JPK_V7'],
    ['jpkv7', 'JPK_V7'],
    ['mt940', 'MT 940'],
    ['mt 940', 'MT940'],
    ['po 4500012', 'PO-4500012'],
    ['PO4500012', 'PO-4500012'],
    ['6002', '60.02'],
    ['68.02', '68.02.1'],
    ['2026-11', 'KR01/2026-11'],
    ['191 100', '191100'],
    ['1911*', '191100'],
    ['d 406', 'D406'],
    ['p&l', 'P&L'],
    ['s/4', 'SAP S/4'],
    ['srl', 'Acme S.R.L.']
  ])('%s finds %s', (query, text) => {
    expect(finds(query, text)).toBe(true)
  })

  it('is found in a text of any language', () => {
    expect(finds('GR/IR', 'soldul contului GRIR', 'ro')).toBe(true)
    expect(finds('GR/IR', 'GR/IR계정에서 차이가 난다', 'ko')).toBe(true)
    expect(finds('f13', 'F.13을 실행', 'ko')).toBe(true)
    expect(finds('ПМ/ПС', 'счёт ПМПС', 'ru')).toBe(true)
  })

  it('may be typed on a Cyrillic or a Latin keyboard', () => {
    expect(codeTerm('1С')).toBe(codeTerm('1C'))
    expect(finds('1C', 'База 1С:ERP', 'ru')).toBe(true)
    expect(finds('М8 082', 'M8 082')).toBe(true)
  })

  it('is no other code that looks nearly like it', () => {
    expect(finds('F.13', 'F.19')).toBe(false)
    expect(finds('F.13', 'on page 13')).toBe(false)
    expect(finds('191100', '191101')).toBe(false)
  })

  it('is one term beside those of its parts', () => {
    expect(analyse('GR/IR', 'en')).toEqual(['gr', 'ir', 'grir'])
    expect(analyse('M8 082', 'en')).toEqual(['m8', '082', 'm8082'])
  })

  it('is not made of words that merely touch', () => {
    expect(analyse('account:191100', 'en')).toEqual(['account', '191100'])
    expect(analyse('re-open', 'en')).toEqual(['re', 'open'])
    expect(analyse('s-au dus', 'ro')).not.toContain('sau')
  })
})

describe('an amount', () => {
  it.each([
    '18,240.50',
    '18 240,50',
    '18.240,50',
    '18\u00a0240,50',
    "18'240.50",
    '18240.50',
    '18240,50',
    '18240.5',
    '18 240,5'
  ])('%s is found however it is written', (amount) => {
    expect(finds(amount, 'a difference of 18,240.50 PLN')).toBe(true)
    expect(finds('18,240.50', `od 18 dni ${amount} zł`, 'pl')).toBe(true)
    expect(finds('18240', `${amount} zł`, 'pl')).toBe(true)
  })

  it('may stand before what it counts', () => {
    expect(finds('1000000', '잔액 1,000,000원', 'ko')).toBe(true)
    expect(finds('1,000,000', '1.000.000 lei', 'ro')).toBe(true)
  })

  it('with its cents is not the same amount without them', () => {
    expect(finds('18,240.50', '18,240.00')).toBe(false)
    expect(finds('18,240.00', '18240')).toBe(true)
    expect(finds('18 240,5', '18240')).toBe(false)
    expect(finds('60.2', 'account 60.20')).toBe(false)
  })

  it('does not hide that two accounts may be meant', () => {
    expect(finds('401 201', 'from 401 to 201')).toBe(true)
  })
})

describe('a Korean number', () => {
  it('is taken together with what it counts', () => {
    expect(analyse('3월에', 'ko')).toContain('ㅋ3월')
    expect(analyseQuery('3월 마감')[0]?.terms).toEqual(['3', 'ㅋ3월'])
  })
})
