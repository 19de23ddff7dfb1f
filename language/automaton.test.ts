import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { automatonOf, build } from './automaton.ts'

/** Slips of a letter between two words; swapped neighbours are one (Damerau 1964). */
function slips(one: string, other: string): number {
  const rows = Array.from({ length: one.length + 1 }, (_, at) => [at])
  const of = (row: number, column: number) => rows[row]?.[column] ?? Infinity
  for (let column = 1; column <= other.length; column++) rows[0]?.push(column)
  for (let row = 1; row <= one.length; row++) {
    for (let column = 1; column <= other.length; column++) {
      const same = one[row - 1] === other[column - 1] ? 0 : 1
      const swapped = one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1]
      rows[row]?.push(
        Math.min(
          of(row - 1, column) + 1,
          of(row, column - 1) + 1,
          of(row - 1, column - 1) + same,
          swapped ? of(row - 2, column - 2) + 1 : Infinity
        )
      )
    }
  }
  return of(one.length, other.length)
}

const word = fc.string({
  unit: fc.constantFrom('a', 'b', 'c', 'ж', 'ᅡ'),
  minLength: 1,
  maxLength: 7
})
const sortedWords = fc.uniqueArray(word, { maxLength: 20 }).map((all) => all.sort())

describe('words as an automaton', () => {
  it('are all there, and no others', () => {
    fc.assert(
      fc.property(sortedWords, word, (all, asked) => {
        const automaton = automatonOf(all)
        for (const it of all) expect(automaton.has(it)).toBe(true)
        expect(automaton.has(asked)).toBe(all.includes(asked))
        expect(automaton.has('')).toBe(false)
      })
    )
  })

  it('that are one slip away are found, and nobody else', () => {
    fc.assert(
      fc.property(sortedWords, word, (all, asked) => {
        const near = automatonOf(all).near(asked, 1)
        expect(near.sort()).toEqual(all.filter((it) => slips(it, asked) <= 1))
      })
    )
  })

  it('that are built in slices are the same', async () => {
    let pauses = 0
    const all = Array.from({ length: 30_000 }, (_, at) => `w${at.toString(36)}`).sort()
    const automaton = await build(all, () => {
      pauses += 1
      return Promise.resolve()
    })
    expect(pauses).toBeGreaterThan(0)
    for (const it of ['w7', 'wabc', 'wzz']) {
      expect(automaton.near(it, 1).sort()).toEqual(automatonOf(all).near(it, 1).sort())
    }
  })
})
