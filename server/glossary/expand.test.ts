import { describe, expect, it } from 'vitest'
import { analyseQuery } from '#language'
import { compiled } from './concepts.ts'
import { recognised } from './expand.ts'
import { shippedConcepts } from './shipped.ts'

const concepts = compiled(shippedConcepts())
const inQuery = (q: string) => recognised(concepts, analyseQuery(q), q)
const idsIn = (q: string) => inQuery(q).map(({ concept }) => concept)

describe('a term is recognised as people write it', () => {
  it.each<[string, string]>([
    ['zobowiązaniami wobec dostawców', 'ap-accounts-payable'],
    ['wezwania do zapłaty', 'ar-dunning-letter'],
    ['z wyciągu bankowego', 'bank-bank-statement'],
    ['miejsc powstawania kosztów', 'gl-cost-center'],
    ['środków trwałych', 'fa-fixed-assets'],
    ['pelnomocnictwem', 'doc-power-of-attorney'],
    ['limitu kredytowego', 'ar-credit-limit'],
    ['кредиторской задолженности', 'ap-accounts-payable'],
    ['банковской выпиской', 'bank-bank-statement'],
    ['актов сверки', 'ar-reconciliation-statement'],
    ['основных средств', 'fa-fixed-assets'],
    ['доверенностью', 'doc-power-of-attorney'],
    ['взаимозачётов', 'ar-offsetting'],
    ['курсовые разницы', 'fx-foreign-exchange-difference'],
    ['extrasele de cont', 'bank-bank-statement'],
    ['mijloacelor fixe', 'fa-fixed-assets'],
    ['diferentele de curs valutar', 'fx-foreign-exchange-difference'],
    ['notei de recepție', 'inv-goods-receipt'],
    ['amortizarea', 'fa-depreciation'],
    ['감가상각을', 'fa-depreciation'],
    ['감가상각비가', 'fa-depreciation'],
    ['매입채무에서', 'ap-accounts-payable'],
    ['계정 과목표', 'gl-chart-of-accounts'],
    ['재고실사는', 'inv-stocktaking'],
    ['전자 세금계산서', 'tax-electronic-invoice'],
    ['bank statements', 'bank-bank-statement'],
    ['reconciled', 'gl-reconciliation'],
    ['a power of the attorney', 'doc-power-of-attorney']
  ])('%s', (typed, concept) => {
    expect(idsIn(typed)).toContain(concept)
    const found = inQuery(typed).find((it) => it.concept === concept)
    expect(found?.siblings.length).toBeGreaterThan(2)
  })

  it('says which part of the query it stands for', () => {
    const q = 'why is the accounts payable wrong'
    const [found] = inQuery(q)
    expect(found).toMatchObject({ concept: 'ap-accounts-payable', from: 'accounts payable' })
    expect(q.slice(found?.start, found?.end)).toBe('accounts payable')
  })
})

describe('the longest term', () => {
  it('wins: a purchase order is no order', () => {
    expect(idsIn('purchase order')).toEqual(['proc-purchase-order'])
    expect(idsIn('банковская выписка')).toEqual(['bank-bank-statement'])
  })

  it('shares its place with another concept of the same name', () => {
    expect(idsIn('급여')).toEqual(expect.arrayContaining(['payroll-payroll', 'payroll-salary']))
  })

  it('needs its words in their order and next to each other', () => {
    expect(idsIn('run the payment')).not.toContain('bank-payment-run')
    expect(idsIn('statement that the bank sent')).not.toContain('bank-bank-statement')
  })
})

describe('an abbreviation', () => {
  it('is meant when it is written as one', () => {
    expect(idsIn('PO for Incheon')).toContain('proc-purchase-order')
    expect(idsIn('GR/IR not clearing')).toContain('ap-gr-ir-clearing-account')
    expect(idsIn('МВЗ не найдено')).toContain('gl-cost-center')
    expect(idsIn('SPV nie odpowiada')).toContain('tax-taxpayer-portal')
  })

  it('is meant in a query that is small altogether, unless it is a word', () => {
    expect(idsIn('wht on licences')).toContain('tax-withholding-tax')
    expect(idsIn('po zamknięciu')).not.toContain('proc-purchase-order')
    expect(idsIn('Invoice from fa')).not.toContain('fa-fixed-assets')
  })

  it('is not every word of somebody who writes in capitals', () => {
    expect(idsIn('PRZELEW NA KONTO PO TERMINIE ZAPŁATY')).not.toContain('proc-purchase-order')
  })
})

describe('what is added', () => {
  it('is what else says it, in every language and in the same', () => {
    const [found] = inQuery('bank statement')
    const texts = found?.siblings.map(({ language, text }) => `${language} ${text}`)
    expect(texts).toEqual(
      expect.arrayContaining([
        'ko 은행거래내역',
        'ru банковская выписка',
        'pl wyciąg bankowy',
        'ro extras de cont'
      ])
    )
    expect(texts).not.toContain('en bank statement')
  })

  it('are terms that a text has which says it, also inside a longer Korean word', () => {
    const [found] = inQuery('depreciation')
    const korean = found?.siblings.find(({ language }) => language === 'ko')
    expect(analyseQuery('감가상각비', 'ko')[0]?.terms).toEqual(
      expect.arrayContaining(korean?.terms ?? ['nothing'])
    )
  })
})

it('takes next to no time', () => {
  const queries = ['bank statement not imported', '감가상각 실행 오류', 'сверка с банком не идёт']
  const read = queries.map((q) => [analyseQuery(q), q] as const)
  for (const [words, q] of read) recognised(concepts, words, q)
  const began = performance.now()
  for (let time = 0; time < 100; time++) {
    for (const [words, q] of read) recognised(concepts, words, q)
  }
  expect((performance.now() - began) / 300).toBeLessThan(0.5)
})
