import { expect, it } from 'vitest'
import { typedAmount } from './typed-amount.ts'

it.each([
  ['1234', 1234],
  ['1 234,56', 1234.56],
  ['1\u00a0234,5', 1234.5],
  ['1,234.56', 1234.56],
  ['1.234,56', 1234.56],
  ["1'234.50", 1234.5],
  ['1.234.567', 1_234_567],
  ['−20,10', -20.1],
  ['0', 0],
  ['', null]
])('reads %s as people type it', (typed, expected) => {
  expect(typedAmount(typed)).toBe(expected)
})

it('does not take words for an amount', () => {
  expect(typedAmount('about 20')).toBeNaN()
})
