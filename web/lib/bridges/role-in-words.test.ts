import { beforeAll, expect, it } from 'vitest'
import { loadTheRest, setLanguage } from '#lib/language/index.ts'
import { roleInWords } from './role-in-words.ts'

beforeAll(async () => {
  await setLanguage('en')
  await loadTheRest()
})

it('calls the two of a mentoring bridge mentor and mentee, and its lead a lead', () => {
  const called = (['giver', 'receiver', 'lead'] as const).map((it) => roleInWords('mentoring', it))
  expect(called).toEqual(['Mentor', 'Mentee', 'Lead'])
  expect(roleInWords('handover', 'giver')).toBe('Giver')
  expect(roleInWords('handover', 'receiver')).toBe('Receiver')
})
