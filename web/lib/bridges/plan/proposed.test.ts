import { expect, it } from 'vitest'
import type { Proposal } from '#schema/api/bridge-plans.ts'
import { chosenAtFirst, keyOf, roomIn } from './proposed.ts'

const proposal = (title: string, of: Partial<Proposal> = {}): Proposal => ({
  ...{ kind: 'case', domain: 'routine', title, language: 'en', case: title, process: null },
  ...{ criticality: 3, importance: 0.5, reasons: [], forecast: null, dropped: false, ...of }
})
const others = (value: number) => [{ reason: 'fewOthers' as const, value }]
const only = [{ reason: 'onlyGiver' as const, value: 0 }]
const titles = (all: Proposal[], kind: 'handover' | 'mentoring', room = 9) => {
  const chosen = chosenAtFirst(all, kind, room)
  return all.filter((it) => chosen.has(keyOf(it))).map(({ title }) => title)
}

it('chooses what would be lost with its giver, but not what was dropped', () => {
  const all = [
    proposal('alone', { reasons: only }),
    proposal('dropped', { reasons: only, dropped: true }),
    proposal('critical, one other', { criticality: 4, reasons: others(1) }),
    proposal('critical, two others', { criticality: 5, reasons: others(2) }),
    proposal('one other', { reasons: others(1) })
  ]
  expect(titles(all, 'handover')).toEqual(['alone', 'critical, one other'])
  expect(titles(all, 'handover', 1)).toEqual(['alone'])
  expect(titles(all, 'handover', -2)).toEqual([])
})

it('chooses for a mentee the work that is theirs', () => {
  const own = [{ reason: 'receiverOwns' as const, value: null }]
  const all = [proposal('alone', { reasons: only }), proposal('own', { reasons: own })]
  expect(titles(all, 'mentoring')).toEqual(['own'])
})

it('has room for more in half a year than in a month', () => {
  expect(roomIn({ startsOn: '2026-11-22', endsOn: '2026-12-22' })).toBe(5)
  expect(roomIn({ startsOn: '2026-11-22', endsOn: '2027-05-21' })).toBe(18)
})
