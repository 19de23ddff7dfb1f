import type { RiskOfPerson, RiskWork, WhatIf } from '#schema/api/risk.ts'
import type { Colleague } from './colleague.ts'
import type { Known } from './known.ts'

/** What is different between a person as stated and the same person leaving on a day. */
export function whatIf(
  before: RiskOfPerson,
  after: RiskOfPerson,
  leavesOn: string,
  known: Known[]
): WhatIf {
  const left = ({ others }: RiskWork) => others.filter(here(leavesOn)).length
  return {
    person: after.person,
    leavesOn,
    before: figuresOf(before),
    after: figuresOf(after),
    nobody: after.work.filter((it) => left(it) === 0),
    one: after.work.filter((it) => left(it) === 1),
    processes: emptied(known, leavesOn)
  }
}

const figuresOf = ({ departure, risk, residual }: RiskOfPerson) => ({ departure, risk, residual })

/** Still there on the evening of a day. */
const here =
  (day: string) =>
  ({ leavesOn }: Pick<Colleague, 'leavesOn'>) =>
    leavesOn === null || leavesOn > day

/** Processes in which more cases have nobody on that evening than today. */
function emptied(known: Known[], day: string): WhatIf['processes'] {
  return [
    ...Map.groupBy(
      known.filter((it) => it.process !== null),
      (it) => it.process ?? ''
    )
  ]
    .map(([process, its]) => ({
      process,
      before: its.filter(({ alone }) => !alone.length).length,
      after: its.filter(({ alone }) => !alone.some(here(day))).length
    }))
    .filter(({ before, after }) => after > before)
    .sort((a, b) => b.after - b.before - (a.after - a.before))
}
