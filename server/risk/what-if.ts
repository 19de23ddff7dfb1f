import type { RiskOfPerson, WhatIf } from '#schema/api/risk.ts'
import type { Colleague } from './colleague.ts'
import type { Known } from './known.ts'
import { isCovered } from './of-person.ts'

/** What is different between a person as stated and the same person leaving on a day. */
export function whatIf(
  before: RiskOfPerson,
  after: RiskOfPerson,
  leavesOn: string,
  known: Known[]
): WhatIf {
  const staying = after.work.map((work) => ({
    work,
    left: work.others.filter((it) => it.stays).length
  }))
  return {
    person: after.person,
    leavesOn,
    before: figuresOf(before),
    after: figuresOf(after),
    nobody: after.work.filter((it) => !isCovered(it)),
    one: staying.filter(({ left }) => left === 1).map(({ work }) => work),
    processes: emptied(known, leavesOn)
  }
}

const figuresOf = ({ departure, risk, residual }: RiskOfPerson) => ({ departure, risk, residual })

/** Processes in which more cases have nobody on that evening than today. */
function emptied(known: Known[], day: string): WhatIf['processes'] {
  const here = ({ leavesOn }: Colleague) => leavesOn === null || leavesOn > day
  return [
    ...Map.groupBy(
      known.filter((it) => it.process !== null),
      (it) => it.process ?? ''
    )
  ]
    .map(([process, its]) => ({
      process,
      before: its.filter(({ alone }) => !alone.length).length,
      after: its.filter(({ alone }) => !alone.some(here)).length
    }))
    .filter(({ before, after }) => after > before)
    .sort((a, b) => b.after - b.before - (a.after - a.before))
}
