import { describe, expect, it } from 'vitest'
import { amountOf } from './amount.ts'

describe('an amount as it is typed', () => {
  it.each([
    ['1 234,56', 1234.56],
    ['1\u00a0234,56', 1234.56],
    ['1,234.56', 1234.56],
    ['1.234,56', 1234.56],
    ["1'234.5", 1234.5],
    ['1,234', 1234],
    ['1.234.567', 1_234_567],
    ['12,5', 12.5],
    ['-80', -80],
    ['−80', -80],
    ['0,01', 0.01]
  ])('%s is %d', (typed, value) => expect(amountOf(typed)).toBe(value))

  it('is nothing when the box is empty, and no amount when it is words', () => {
    expect(amountOf('  ')).toBe(null)
    expect(amountOf('about 5')).toBe(undefined)
    expect(amountOf('-')).toBe(undefined)
  })
})
