import { expect, it } from 'vitest'
import { readPasted } from './pasted.ts'

it('reads a list as calendars and spreadsheets write it', () => {
  const { days, unread } = readPasted(`2026-12-24\tWigilia
25.12.2026; Boże Narodzenie
Christmas Day, 25/12/2027
2026. 10. 9. 한글날
2026년 5월 5일 어린이날

1.1.2027`)
  expect(unread).toEqual([])
  expect(days).toEqual([
    { day: '2026-12-24', name: 'Wigilia' },
    { day: '2026-12-25', name: 'Boże Narodzenie' },
    { day: '2027-12-25', name: 'Christmas Day' },
    { day: '2026-10-09', name: '한글날' },
    { day: '2026-05-05', name: '어린이날' },
    { day: '2027-01-01', name: '2027-01-01' }
  ])
})

it('names the lines in which there is no day', () => {
  const { days, unread } = readPasted('31.02.2026 Never\nEaster Monday\n2026-04-06 Easter Monday')
  expect(days).toEqual([{ day: '2026-04-06', name: 'Easter Monday' }])
  expect(unread).toEqual(['31.02.2026 Never', 'Easter Monday'])
})
