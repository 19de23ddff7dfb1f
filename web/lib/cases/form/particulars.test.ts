import { describe, expect, it } from 'vitest'
import { moveToSeen, particularsIn } from './particulars.ts'

const found = (text: string) => particularsIn(text).map((it) => `${it.kind} ${it.text}`)

describe('what is true this time only', () => {
  it('is an IBAN whose check digits are right, however it is spaced', () => {
    expect(found('Rejected PL61 1090 1014 0000 0712 1981 2874 AC01')).toEqual([
      'iban PL61 1090 1014 0000 0712 1981 2874'
    ])
    expect(found('ro49aaaa1b31007593840000')).toEqual(['iban ro49aaaa1b31007593840000'])
    expect(found('PL61 1090 1014 0000 0712 1981 2875').join()).not.toContain('iban')
  })

  it('is an amount with its currency, as five countries write it', () => {
    expect(found('Difference of 1 234,56 PLN')).toEqual(['amount 1 234,56 PLN'])
    expect(found('EUR 1,234.56 open')).toEqual(['amount EUR 1,234.56'])
    expect(found('전체 1,250,000원 차이')).toEqual(['amount 1,250,000원'])
    expect(found('не хватает 18240 руб.')).toEqual(['amount 18240 руб'])
    expect(found('lipsesc 18.240,50 lei')).toEqual(['amount 18.240,50 lei'])
  })

  it('is a long document number', () => {
    expect(found('Invoice 5105609120 is blocked')).toEqual(['document 5105609120'])
    expect(found('faktura FV/2026/11/0042')).toEqual(['document FV/2026/11/0042'])
  })

  it('is no code, account, transaction, date or plain figure', () => {
    const reusable = 'AC01 on 2026-11-30, account 191100, F.13 after 30-11-2026, 2 of 214, SAP S/4'
    expect(found(reusable)).toEqual([])
    expect(found('')).toEqual([])
  })
})

describe('moving it', () => {
  it('keeps the whole line in what was seen and leaves a gap', () => {
    const symptom = 'Posting stops with M8 147.\nInvoice 5105609120 over 1,234.56 EUR'
    expect(moveToSeen(symptom, 'At 16:40')).toEqual({
      symptom: 'Posting stops with M8 147.\nInvoice … over …',
      seen: 'At 16:40\nInvoice 5105609120 over 1,234.56 EUR'
    })
  })

  it('moves nothing twice', () => {
    const line = 'Invoice 5105609120'
    expect(moveToSeen(line, line).seen).toBe(line)
  })
})
