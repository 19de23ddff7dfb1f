import { expect, it } from 'vitest'
import { bodyOf, changed, emptyValue } from './task-value.ts'

it('sends only what was changed, so that a colleague’s change stays', () => {
  const before = bodyOf({ ...emptyValue(), title: 'Bank', after: ['a'] })
  const after = bodyOf({ ...emptyValue(), title: 'Bank', dueDay: '-2', after: ['a'] })
  expect(changed(before, after)).toEqual({ dueDay: -2 })
  expect(changed(before, { ...before, after: ['a', 'b'] })).toEqual({ after: ['a', 'b'] })
})

it('sends nobody as nobody', () => {
  expect(bodyOf(emptyValue())).toMatchObject({ preparer: null, reviewer: null, process: null })
})
