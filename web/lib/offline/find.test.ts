import { describe, expect, it } from 'vitest'
import fc from 'fast-check'
import { analyse } from '#language'
import { emptyContent } from '#schema/api/content.ts'
import type { OfflineCase, OfflinePart } from '#schema/api/offline.ts'
import type { Language } from '#schema/words.ts'
import { answer } from './answer.ts'
import { isNear } from './find.ts'
import { isWithin, openLibrary } from './library.ts'
import { only } from './part.ts'

const somebody = { id: 'marta', name: 'Marta' }
const { links: _links, ...nothing } = emptyContent
const unused = {
  ...{ uses: 0, worked: 0, minutes: null, firstMinutes: null, lastUsedAt: null },
  ...{ lastEntity: null, helped: 0, minutesSaved: 0 }
}
const at = '2026-11-03T09:00:00.000Z'

/** As the server packs it: the words of the title, each weighing as often as it stands there. */
function packed(titles: [number: number, title: string, language?: Language][]): OfflinePart {
  const streams = titles.map(([, title, language = 'en']) => analyse(title, language))
  const terms = [...new Set(streams.flat())].sort()
  return {
    cases: titles.map(([number, title, language = 'en']): OfflineCase => ({
      ...nothing,
      ...{ number: `EX-${number}`, title, symptom: title, language, state: 'solved' },
      ...{ entities: [], author: somebody, owner: somebody, revisedBy: somebody, revision: 1 },
      ...{ revisedAt: at, createdAt: at, updatedAt: at, solvedAt: at, reviewDue: false },
      ...{ checkedBy: null, checkedAt: null, reviewBy: null, trust: unused }
    })),
    terms,
    words: streams.map((stream) => {
      let last = 0
      return [...new Set(stream)].sort().flatMap((term) => {
        const place = terms.indexOf(term)
        const step = place - last
        last = place
        return [step, 2 * stream.filter((it) => it === term).length]
      })
    }),
    lengths: streams.map(({ length }) => length)
  }
}
const holding = (...parts: OfflinePart[]) => {
  const library = openLibrary()
  library.put(parts)
  return library
}
const found = (library: ReturnType<typeof holding>, q: string, rest: object = {}) =>
  answer(library, { q, ...rest }).hits.map(({ number }) => Number(number.slice(3)))

const library = holding(
  packed([
    [1, 'Invoices are blocked for payment'],
    [2, 'Goods receipt without an invoice'],
    [3, 'Uzgodnienie konta 1200 z bankiem', 'pl'],
    [4, '재고차이가 대사에서 발견됨', 'ko']
  ]),
  packed([
    [5, 'Сверка расчётов не сходится', 'ru'],
    [6, 'Message M8 082 at goods receipt']
  ])
)

describe('a search on this device', () => {
  it('finds other forms of a word, in the language that it is in', () => {
    expect(found(library, 'invoice ').sort()).toEqual([1, 2])
    expect(found(library, 'сверки ')).toEqual([5])
    expect(found(library, 'uzgodnienia ')).toEqual([3])
    expect(found(library, '재고차이 ')).toEqual([4])
  })

  it('takes the last word for a beginning, and marks what it found', () => {
    const { hits } = answer(library, { q: 'goods rec' })
    expect(hits.map(({ number }) => number).sort()).toEqual(['EX-2', 'EX-6'])
    expect(hits[0]?.titleHtml.toLowerCase()).toContain('<mark>receipt</mark>')
  })

  it('forgives one wrong letter, never in a code or in Korean', () => {
    expect(found(library, 'recaipt ').sort()).toEqual([2, 6])
    expect(found(library, '1201 ')).toEqual([])
    expect(found(library, '재고자이 ')).not.toContain(5)
  })

  it('puts the case that has more of the words first, and a number that was typed before all', () => {
    expect(found(library, 'goods receipt message ')[0]).toBe(6)
    expect(found(library, 'EX-3')[0]).toBe(3)
  })

  it('keeps to filters', () => {
    expect(found(library, 'invoice ', { language: 'pl' })).toEqual([])
    expect(found(library, 'invoice ', { by: 'marta' }).length).toBe(2)
    expect(found(library, 'invoice ', { processes: ['tax'] })).toEqual([])
  })

  it('takes nothing that people type for a command', () => {
    for (const q of ['*', '+a -b', 'title:x', '~1', '^', '"', '\\', 'a^b~c:d*', '']) {
      expect(() => found(library, q)).not.toThrow()
    }
    fc.assert(fc.property(fc.string(), (q) => void found(library, q)))
  })

  it('finds a changed case by its new words alone, and nothing of what went', () => {
    const changing = holding(
      packed([
        [1, 'Old zebra'],
        [2, 'Other zebra']
      ])
    )
    changing.put([packed([[1, 'New giraffe']])])
    expect(found(changing, 'zebra ')).toEqual([2])
    expect(found(changing, 'giraffe ')).toEqual([1])
    changing.keepOnly([1, 1])
    expect(found(changing, 'zebra ')).toEqual([])
  })

  it('ranks the same whichever parts the cases came in', () => {
    const titles: [number, string][] = [
      [1, 'Bank file refused'],
      [2, 'Bank file refused by the bank'],
      [3, 'File of the month']
    ]
    const whole = answer(holding(packed(titles)), { q: 'bank file ' }).hits
    const parts = titles.map((one) => packed([one]))
    const apart = answer(holding(...parts.reverse()), { q: 'bank file ' }).hits
    expect(apart.map(({ number, score }) => [number, score])).toEqual(
      whole.map(({ number, score }) => [number, score])
    )
  })
})

it('of a part that some cases leave, no word of theirs stays', () => {
  const part = packed([
    [1, 'Secret zebra'],
    [2, 'Open giraffe']
  ])
  const rest = only(part, (at) => at === 1)
  expect(JSON.stringify(rest)).not.toMatch(/zebra|secret/i)
  expect(found(holding(rest), 'giraffe ')).toEqual([2])
})

it('says whether a number lies in a range as looking through all says', () => {
  const some = fc.uniqueArray(fc.integer({ min: 1, max: 60 }), { maxLength: 20 })
  fc.assert(
    fc.property(some, fc.integer({ min: 0, max: 61 }), (numbers, number) => {
      const ranges = numbers.sort((a, b) => a - b).flatMap((it) => [it, it])
      expect(isWithin(ranges, number)).toBe(numbers.includes(number))
    })
  )
})

it('knows what is one letter away', () => {
  expect(isNear('payment', 'payxent')).toBe(true)
  expect(isNear('payment', 'paymnet')).toBe(true)
  expect(isNear('payment', 'paymen')).toBe(true)
  expect(isNear('payment', 'ppayment')).toBe(true)
  expect(isNear('payment', 'pament2')).toBe(false)
})
