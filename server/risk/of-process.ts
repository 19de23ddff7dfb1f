import type { ProcessWork, RiskOfProcess } from '#schema/api/risk.ts'
import { refOf, stays, type Colleague } from './colleague.ts'
import { departureOf } from './departure.ts'
import type { Known } from './known.ts'
import { countedOf, mostCritical, residualOf, shareOf } from './weigh.ts'

/** What would be lost of each process, the highest residual risk first. */
export function riskOfProcesses(known: Known[], today: string): RiskOfProcess[] {
  const groups = Map.groupBy(
    known.filter((it) => it.process !== null),
    (it) => it.process ?? ''
  )
  return [...groups]
    .map(([process, its]) => riskOfProcess(process, its, today))
    .sort((a, b) => b.residual - a.residual || b.nobody - a.nobody || b.one - a.one)
}

function riskOfProcess(process: string, known: Known[], today: string): RiskOfProcess {
  const work = known.map((it) => ({ ...it, criticality: it.case.criticality }))
  // What nobody can do cannot leave with anybody: it is shown, and not counted as a risk.
  const held = work.filter(({ alone }) => alone.length > 0)
  const exposed = held.filter((it) => !survives(it))
  const holders = new Map(exposed.flatMap(({ alone }) => alone).map((it) => [it.id, it]))
  const departures = [...holders.values()].map((it) => departureOf(it.leavesOn, today))
  const departure = Math.max(0, ...departures)
  const criticality = mostCritical(work)
  const covered = shareOf(countedOf(held), survives)
  return {
    process,
    criticality,
    cases: work.length,
    nobody: work.length - held.length,
    one: work.filter(({ alone }) => alone.length === 1).length,
    holders: [...holders.values()].map(refOf),
    departure,
    residual: residualOf(departure * criticality, covered),
    work: work
      .map(toWork)
      .sort((a, b) => a.alone.length - b.alone.length || b.criticality - a.criticality)
  }
}

/** When the first of those who can do it leaves, somebody is left who can. */
function survives({ alone }: { alone: Colleague[] }): boolean {
  const [first, ...others] = alone.toSorted(byLeaving)
  return first !== undefined && others.some((it) => stays(it, first))
}

const byLeaving = (a: Colleague, b: Colleague) =>
  (a.leavesOn ?? '~') < (b.leavesOn ?? '~') ? -1 : 1

const toWork = (it: Known): ProcessWork => ({
  ...it.case,
  alone: it.alone.map((one) => ({ ...refOf(one), leavesOn: one.leavesOn }))
})
