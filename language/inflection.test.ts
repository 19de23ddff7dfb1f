import { describe, expect, it } from 'vitest'
import { analyse, analyseQuery, stopWord } from '#language'
import { LANGUAGES, type Language } from '#schema/words.ts'

// Each line is one word of a back office in the forms in which people write it and look for it.
const FORMS: Record<Language, string[]> = {
  en: [
    'accruals accrued accrual',
    'reconciliation reconcile reconciled reconciling',
    'payments paid paying',
    'overpayment overpaid',
    'settlement settled',
    'deferral deferred',
    'withholding withheld',
    'remittance remitted',
    'approvals approved',
    'shipments shipped',
    'discrepancies discrepancy',
    'deliveries delivered',
    'invoices invoicing',
    'closing closed closure',
    'amortisation amortized amortised',
    'reversal reversed',
    'postings posted'
  ],
  ko: [
    '대사 대사가 대사를 대사는',
    '계정 계정에서는 계정의 계정으로부터',
    '불일치 불일치하는 불일치가 불일치합니다',
    '마감 마감되지 마감했습니다',
    '정산 정산하고 정산된 정산하였습니다',
    '세금계산서 세금계산서를 세금계산서가',
    '입고 입고되지 입고가',
    '원가 원가가 원가를',
    '재고차이 재고차이가 재고차이를',
    '승인 승인되었습니다 승인된',
    '전표 전표로 전표에서',
    '상계 상계하여 상계한',
    '납부기한 납부기한을 납부기한까지',
    '지급 지급할 지급하였습니다'
  ],
  ru: [
    'сверка сверок сверки',
    'проводка проводок проводки',
    'счёт счета счетов',
    'накладная накладных',
    'платёж платежи платежей',
    'ошибка ошибок',
    'начисление начислений начислено',
    'списание списать списано',
    'остаток остатки остатка',
    'налог налога налоговый',
    'аванс авансы авансовый',
    'взаимозачёт взаимозачеты',
    'удержание удержано',
    'день дни дней',
    'поставщик поставщиков'
  ],
  pl: [
    'uzgodnienie uzgodnień uzgodniono',
    'księgowanie księgowania ksiąg księgować',
    'faktura faktur fakturze fakturą',
    'korekta korekcie korekt',
    'podatek podatku podatków',
    'odsetki odsetek',
    'środki środków środek',
    'miesiąc miesięcy miesiąca',
    'błąd błędu błędów',
    'koszt kosztów kosztami',
    'konto koncie kont',
    'kwota kwocie kwoty',
    'zaliczka zaliczek',
    'należność należnościami',
    'zamknięcie zamknięć zamknięcia',
    'spółka spółek',
    'zamówienie zamówień zamówienia',
    'dzień dni dnia'
  ],
  ro: [
    'reconciliere reconcilierea reconcilieri reconciliat',
    'factură facturi facturilor facturii',
    'plată plăți plății',
    'cont conturi contului conturilor',
    'furnizor furnizori furnizorului',
    'închidere închideri închis',
    'sold solduri soldului',
    'înregistrare înregistrări înregistrat',
    'declarație declarații declarației',
    'comandă comenzi',
    'valoare valori',
    'eroare erori',
    'stornare stornări stornat',
    'cheltuială cheltuieli',
    'marfă mărfuri',
    'extras extrase'
  ]
}

describe.each(LANGUAGES)('the forms of a word in %s', (language) => {
  it.each(FORMS[language])('%s meet', (line) => {
    const forms = line.split(' ')
    for (const form of forms) {
      const terms = analyse(form, language)
      for (const typed of forms) {
        const [wanted] = analyseQuery(typed)
        expect(wanted?.terms.some((term) => terms.includes(term))).toBe(true)
      }
    }
  })
})

describe('different words', () => {
  it.each<[Language, string, string]>([
    ['en', 'posting', 'postal'],
    ['en', 'statement', 'state'],
    ['ru', 'счёт', 'счёт-фактура'.slice(5)],
    ['pl', 'koszt', 'kosz'],
    ['ro', 'cont', 'contract'],
    ['ko', '계정', '계약']
  ])('in %s stay apart: %s, %s', (language, one, other) => {
    const terms = analyse(one, language)
    expect(analyseQuery(other)[0]?.terms.some((term) => terms.includes(term))).toBe(false)
  })
})

describe('a compound in Korean', () => {
  it('is met by the words in it', () => {
    for (const [compound, word] of [
      ['재고차이', '차이'],
      ['납부기한', '기한'],
      ['매출실적을', '실적'],
      ['미확인', '확인'],
      ['외국법인은', '법인'],
      ['은행계정대사가', '대사']
    ] as const) {
      const terms = analyse(compound, 'ko')
      expect(analyseQuery(word)[0]?.terms.some((term) => terms.includes(term))).toBe(true)
    }
  })
})

describe('stop words', () => {
  it('are known with and without diacritics, by language or without one', () => {
    expect(
      ['the', 'jeśli', 'jesli', 'și', 'şi', 'si', 'где', '어디에서', '은'].map((it) => stopWord(it))
    ).toEqual(Array(9).fill(true))
    expect(stopWord('po', 'pl')).toBe(true)
    expect(stopWord('po', 'en')).toBe(false)
  })

  it('are none of the words that an office needs', () => {
    for (const word of ['data', 'sale', 'acord', 'most', 'процентов', 'invoice', '시간']) {
      expect(stopWord(word)).toBe(false)
    }
  })
})
