import type { RiskBridge, RiskOfPerson, RiskWork } from '#schema/api/risk.ts'
import { stays, refOf, type Colleague } from './colleague.ts'
import { departureOf } from './departure.ts'
import { countedOf, mostCritical, residualOf, shareOf } from './weigh.ts'
import type { Known } from './known.ts'

/** What leaves with one person: the work that they do alone, and who else does. */
export function riskOf(
  leaver: Colleague,
  known: Known[],
  crossing: Crossing,
  today: string
): RiskOfPerson {
  const work = known
    .filter(({ alone }) => alone.some(({ id }) => id === leaver.id))
    .map((it): RiskWork => toWork(it, leaver, crossing))
    .sort(byWeight)
  const departure = departureOf(leaver.leavesOn, today)
  const criticality = mostCritical(work)
  const counted = countedOf(work)
  const covered = shareOf(counted, isCovered)
  return {
    person: refOf(leaver),
    unit: leaver.unit,
    leavesOn: leaver.leavesOn,
    departure,
    criticality,
    risk: departure * criticality,
    counted: counted.length,
    covered,
    residual: residualOf(departure * criticality, covered),
    work,
    only: work.filter((it) => !isCovered(it)).length,
    bridges: crossing.bridges
  }
}

/** The bridges over which one person gives, and which of their cases is on which. */
export interface Crossing {
  bridges: RiskBridge[]
  ofCase: Map<number, RiskBridge>
}

export const isCovered = ({ others }: RiskWork) => others.some((it) => it.stays)

function toWork(it: Known, leaver: Colleague, crossing: Crossing): RiskWork {
  const others = it.alone.filter(({ id }) => id !== leaver.id)
  return {
    ...it.case,
    process: it.process,
    others: others.map((other) => ({
      ...refOf(other),
      leavesOn: other.leavesOn,
      stays: stays(other, leaver)
    })),
    bridge: crossing.ofCase.get(it.id) ?? null
  }
}

/** The most critical first, and of those what fewest others can do. */
const byWeight = (a: RiskWork, b: RiskWork) =>
  b.criticality - a.criticality || staying(a) - staying(b)

const staying = ({ others }: RiskWork) => others.filter((it) => it.stays).length
