import type { Touched } from '#schema/api/upkeep.ts'

/** What a change has touched so far: cases by their numbers, of the rest how many. */
export class Touches {
  readonly cases = new Set<number>()
  readonly counts = new Map<Touched, number>()

  add(what: Exclude<Touched, 'cases'>, count: number) {
    this.counts.set(what, (this.counts.get(what) ?? 0) + count)
  }

  addCases(numbers: Iterable<number>) {
    for (const number of numbers) this.cases.add(number)
  }

  count(what: Touched): number {
    return what === 'cases' ? this.cases.size : (this.counts.get(what) ?? 0)
  }

  /** For the record of what was done: figures, never texts. */
  get figures(): Record<string, number> {
    return { ...Object.fromEntries(this.counts), cases: this.cases.size }
  }
}
