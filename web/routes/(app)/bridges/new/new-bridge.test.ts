// @vitest-environment node
import { expect, it } from 'vitest'
import type { Person } from '#schema/api/people.ts'
import { emptyBridge, withGiver } from './new-bridge.ts'

const person = (id: string, entity: string, leavesOn?: string) =>
  ({ id, entity, leavesOn }) as Person
const people = [person('leaver', 'KR01', '2027-05-31'), person('other', 'PL02')]
const empty = emptyBridge('2026-11-22')

it('takes over the entity of the giver, and the day on which they leave', () => {
  const made = withGiver(empty, people, 'leaver')
  expect(made).toMatchObject({ giver: 'leaver', entity: 'KR01', endsOn: '2027-05-31' })
})

it('forgets the day of one giver with the next, but not one that was typed', () => {
  const made = withGiver(empty, people, 'leaver')
  expect(withGiver(made, people, 'other').endsOn).toBe('')
  const typed = { ...made, endsOn: '2027-03-01' }
  expect(withGiver(typed, people, 'other').endsOn).toBe('2027-03-01')
})

it('takes no leaving date for mentoring, which nobody leaves', () => {
  expect(withGiver({ ...empty, kind: 'mentoring' }, people, 'leaver').endsOn).toBe('')
})
