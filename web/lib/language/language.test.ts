import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import {
  amount,
  date,
  duration,
  loadTheRest,
  number,
  period,
  relative,
  setLanguage,
  t
} from './index.ts'

beforeAll(loadTheRest)

const NOW = new Date('2026-11-03T09:00:00Z')
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ')

describe.each([
  ['en', '14 min', '3 h 20', '18,240 RON', 'November 2026', '3 days ago', '31 Jan 2027'],
  ['ko', '14분', '3시간 20분', '18,240 RON', '2026년 11월', '3일 전', '2027년 1월 31일'],
  ['ru', '14 мин', '3 ч 20 мин', '18 240 RON', 'ноябрь 2026 г.', '3 дня назад', '31 янв. 2027 г.'],
  ['pl', '14 min', '3 godz. 20 min', '18 240 RON', 'listopad 2026', '3 dni temu', '31 sty 2027'],
  ['ro', '14 min', '3 h 20 min', '18.240 RON', 'noiembrie 2026', 'acum 3 zile', '31 ian. 2027']
] as const)('in %s', (language, minutes, hours, money, month, ago, day) => {
  beforeEach(() => setLanguage(language))

  it('writes figures and dates as its readers do', () => {
    expect(plain(duration(14))).toBe(minutes)
    expect(plain(duration(200))).toBe(hours)
    expect(plain(amount(18240, 'RON'))).toBe(money)
    expect(plain(period('2026-11'))).toBe(month)
    expect(plain(relative('2026-10-31T09:00:00Z', NOW))).toBe(ago)
    expect(plain(date('2027-01-31'))).toBe(day)
  })

  it('tells the page which language it is in', () => {
    expect(document.documentElement.lang).toBe(language)
    expect(localStorage.getItem('bridgebook.language')).toBe(language)
  })
})

describe('in English', () => {
  beforeEach(() => setLanguage('en'))

  it('keeps cents where there are some, and none where the currency has none', () => {
    expect(plain(amount('1234567.5', 'EUR'))).toBe('1,234,567.50 EUR')
    expect(plain(amount(1200, 'KRW'))).toBe('1,200 KRW')
  })

  it('pads the minutes behind hours, and leaves out none', () => {
    expect(duration(185)).toBe('3 h 05')
    expect(duration(180)).toBe('3 h')
  })

  it('fills in values', () => {
    expect(t('ui.shownOf', { shown: 20, total: 1203 })).toBe('20 of 1,203')
    expect(number(1203)).toBe('1,203')
  })

  it('knows yesterday, now and next month', () => {
    expect(relative('2026-11-02T08:00:00Z', NOW)).toBe('yesterday')
    expect(relative('2026-11-03T09:00:20Z', NOW)).toBe('now')
    expect(relative('2026-12-05T09:00:00Z', NOW)).toBe('next month')
  })
})

it('shows the language asked for last, whichever arrives first', async () => {
  await Promise.all([setLanguage('ko'), setLanguage('pl')])
  expect(t('ui.close')).toBe('Zamknij')
})

it('has all words of a page that comes while the language is still on its way', async () => {
  vi.resetModules()
  const fresh = await import('./index.ts')
  await Promise.all([fresh.loadFirstLanguage(), fresh.loadTheRest(), fresh.setLanguage('ko')])
  expect(fresh.t('ui.close')).toBe('닫기')
  await fresh.setLanguage('pl')
  expect(fresh.t('ui.close')).toBe('Zamknij')
})
