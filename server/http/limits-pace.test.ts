import { expect, it } from 'vitest'
import { calm, hasBecomeSlow, paceAfter } from './limits-pace.ts'
import { slowestLately } from './limits-slowest.ts'

const after = (...seconds: number[]) => seconds.reduce(paceAfter, calm)

it('is no overload when one piece of work takes long', () => {
  expect(after(10, 3_000, 10, 3_000, 3_000).overloaded).toBe(false)
})

it('is one after three heavy seconds, until a good one', () => {
  expect(after(500, 500).overloaded).toBe(false)
  expect(after(500, 500, 500).overloaded).toBe(true)
  expect(after(500, 500, 500, 200, 200).overloaded).toBe(true)
  expect(after(500, 500, 500, 200, 20).overloaded).toBe(false)
  expect(after(500, 500, 500, 20, 500).overloaded).toBe(false)
})

it('is told once that it has become slow', () => {
  const paces = [150, 150, 150, 150, 20, 150, 150, 150].map((_, at, all) =>
    after(...all.slice(0, at + 1))
  )
  expect(paces.map(hasBecomeSlow)).toEqual([false, false, true, false, false, false, false, true])
})

it('names the slowest of the last seconds, one each route', () => {
  const slowest = slowestLately()
  slowest.note('GET /api/book', 9_000, 0)
  slowest.note('GET /api/search', 40, 11_000)
  slowest.note('GET /api/search', 80.4, 12_000)
  slowest.note('GET /api/today', 20, 12_000)
  expect(slowest.name(13_000)).toEqual([
    { route: 'GET /api/search', ms: 80 },
    { route: 'GET /api/today', ms: 20 }
  ])
})
