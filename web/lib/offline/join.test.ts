import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Hit } from '#schema/api/playbook.ts'
import { join } from './join.ts'

const hits = (from: string) =>
  fc.uniqueArray(fc.integer({ min: 1, max: 30 }), { maxLength: 20 }).chain((numbers) =>
    fc.tuple(...numbers.map(() => fc.integer({ min: 0, max: 2 }))).map((counts) =>
      numbers.map((number, at) => {
        const excerpts = Array.from({ length: counts[at] ?? 0 }, () => ({
          field: from,
          html: from
        }))
        return { number: `EX-${number}`, title: from, excerpts } as Hit
      })
    )
  )
const numbersOf = (all: readonly Hit[]) => all.map(({ number }) => number)

describe('the answer of the server joins what is shown', () => {
  it('without moving it, without showing anything twice, without losing anything', () => {
    fc.assert(
      fc.property(hits('device'), hits('server'), (shown, found) => {
        const both = join(shown, found)
        const numbers = numbersOf(both)
        expect(numbers.slice(0, shown.length)).toEqual(numbersOf(shown))
        expect(new Set(numbers).size).toBe(numbers.length)
        expect(new Set(numbers)).toEqual(new Set([...numbersOf(shown), ...numbersOf(found)]))
        const added = numbers.slice(shown.length)
        expect(added).toEqual(numbersOf(found).filter((it) => added.includes(it)))
      })
    )
  })

  it('fills in what the server knows, in the room that is there', () => {
    fc.assert(
      fc.property(hits('device'), hits('server'), (shown, found) => {
        join(shown, found).forEach((hit, at) => {
          const known = found.some(({ number }) => number === hit.number)
          expect(hit.title).toBe(known ? 'server' : 'device')
          if (shown[at]) expect(hit.excerpts.length).toBe(shown[at].excerpts.length)
        })
      })
    )
  })

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(hits('device'), hits('server'), (shown, found) => {
        const once = join(shown, found)
        expect(join(once, found)).toEqual(once)
      })
    )
  })
})
