import type { Proposal } from '#schema/api/bridge-plans.ts'
import type { CaseContent } from '#schema/api/content.ts'
import type { Forecast } from '#schema/api/forecast.ts'
import { criticalityOf } from '../ability/criticality.ts'
import { findEverybody, type Somebody } from '../ability/here.ts'
import { abilityIn, aloneIn } from '../ability/rule.ts'
import { runsOf, type Run } from '../ability/runs.ts'
import type { FoundBridge } from '../bridges/find.ts'
import { caseName } from '../cases/numbers.ts'
import { median } from '../cases/trust.ts'
import type { Reader } from '../database/database.ts'
import { forecastsOf } from '../forecast/forecasts.ts'
import { today } from '../organisation/calendar.ts'
import { calendarOf } from '../organisation/close-day.ts'
import { addDays } from '../organisation/days.ts'
import { findKnownToAll, type KnownCase } from './known-to-all.ts'
import { domainOf } from './domain.ts'
import { importanceOf, type Facts } from './importance.ts'
import { findOwned } from './owned.ts'
import type { Trio } from './proposals.ts'

export interface ProposedCase {
  proposal: Proposal
  number: number
  author: string
  content: CaseContent
}

/** What the giver has solved without help, and the receiver has not yet learnt to. */
export async function proposeCases(
  read: Reader,
  trio: Trio,
  { row }: FoundBridge,
  now: string
): Promise<ProposedCase[]> {
  const { person, giver, receiver } = trio
  const own = await runsOf(read, person, { people: [giver.id] })
  const solved = [...own].flatMap(([number, runs]) =>
    runs.some(({ clean }) => clean) ? [number] : []
  )
  const cases = await findKnownToAll(read, trio, solved)
  const numbers = cases.map(({ number }) => number)
  const runs = await runsOf(read, person, { cases: numbers })
  const { timeZone } = await calendarOf(read, row.entity)
  const day = today(now, timeZone)
  const forecasts = await forecastsOf(read, person, numbers, { entity: row.entity, today: day })
  const everybody = await findEverybody(read, person, now)
  const owned = await findOwned(read, receiver.id)
  return cases.flatMap((it) => {
    const its = runs.get(it.number) ?? []
    const mine = its.filter(({ closedBy }) => closedBy === receiver.id)
    if (abilityIn(mine).ability === 'alone') return []
    const forecast = forecasts.get(it.number) ?? null
    const facts = factsOf(it, { runs: its, forecast, everybody, giver: giver.id, day })
    const receiverOwns = it.process !== null && owned.has(it.process)
    return [toProposed(it, { ...facts, receiverOwns }, row.kind)]
  })
}

interface Around {
  runs: Run[]
  forecast: Forecast | null
  everybody: Map<string, Somebody>
  giver: string
  day: string
}

function factsOf(
  { state, content }: KnownCase,
  { runs, forecast, everybody, giver, day }: Around
): Omit<Facts, 'receiverOwns'> {
  const alone = aloneIn(runs).filter((id) => everybody.get(id)?.here)
  const [first, ...later] = runs
  const yearAgo = addDays(day, -365)
  return {
    ...{ state, forecast, runs: runs.length },
    criticality: criticalityOf(content).level,
    giverAlone: alone.includes(giver),
    others: alone.filter((id) => id !== giver).length,
    hasCues: content.cues.trim() !== '' || content.judgement.trim() !== '',
    times: runs.filter(({ closedAt }) => closedAt >= yearAgo).length,
    failed: runs.filter(({ outcome }) => outcome === 'failed').length,
    helped: runs.filter(({ helpedBy }) => helpedBy !== null).length,
    firstMinutes: first?.minutes ?? null,
    laterMinutes: median(later.flatMap(({ minutes }) => minutes ?? []))
  }
}

function toProposed(it: KnownCase, facts: Facts, bridge: 'handover' | 'mentoring'): ProposedCase {
  const { number, title, language, process, content, author } = it
  const { criticality, forecast } = facts
  const domain = domainOf(content, criticality, forecast?.pattern ?? 'unknown')
  const proposal: Proposal = {
    ...{ kind: 'case', domain, title, language, process, criticality, forecast },
    ...{ case: caseName(number), ...importanceOf(facts, bridge), dropped: false }
  }
  return { proposal, number, author, content }
}
