/** On how many closes a case came at an entity: plain counting, nothing estimated. */

type Kind = 'month' | 'quarter' | 'year'

export interface Window {
  kind: Kind
  /** The closes that are counted, the latest first. */
  periods: string[]
}

/** That a case came in a close, and on which working day first. */
export interface Coming {
  caseNumber: number
  entity: string
  period: string
  workingDay: number
}

export interface Counted {
  caseNumber: number
  entity: string
  workingDay: number
  kind: Kind
  came: number
  of: number
}

/** What came once is no habit. */
const LEAST = 2

/**
 * The cases that came at an entity in at least half of the closes of a kind. Closes before the
 * first of which anything is known there are not counted: nobody was looking.
 */
export function countComings(comings: Coming[], windows: Window[]): Counted[] {
  const firsts = new Map<string, string>()
  for (const { entity, period } of comings) {
    const first = firsts.get(entity)
    if (!first || period < first) firsts.set(entity, period)
  }
  const habits = Map.groupBy(comings, ({ caseNumber, entity }) => `${caseNumber} ${entity}`)
  return [...habits.values()].flatMap((own) => {
    const [{ caseNumber, entity } = { caseNumber: 0, entity: '' }] = own
    const counted = windows.flatMap(({ kind, periods }) => {
      const closes = periods.filter((it) => it >= (firsts.get(entity) ?? it))
      const inside = own.filter(({ period }) => closes.includes(period))
      const [came, of] = [inside.length, closes.length]
      if (came < LEAST || came * 2 < of) return []
      return [{ caseNumber, entity, workingDay: mostOften(inside), kind, came, of }]
    })
    const [most] = counted.sort((a, b) => b.came / b.of - a.came / a.of || b.of - a.of)
    return most ? [most] : []
  })
}

/** The day on which it came most often; the earlier of two. */
function mostOften(comings: Coming[]): number {
  const counts = new Map<number, number>()
  for (const { workingDay } of comings) counts.set(workingDay, (counts.get(workingDay) ?? 0) + 1)
  const [most] = [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0])
  return most?.[0] ?? 0
}
