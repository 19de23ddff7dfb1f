import { asc, eq } from 'drizzle-orm'
import type { Run as RunAnswer } from '#schema/api/bridges.ts'
import type { Stabilisation } from '#schema/api/stabilisation.ts'
import { people, uncrossed } from '#schema/tables/index.ts'
import type { Run } from '../ability/runs.ts'
import type { FoundBridge } from '../bridges/find.ts'
import { namedItems } from '../bridges/sessions-items.ts'
import { refOf } from '../bridges/to-bridge.ts'
import { caseName } from '../cases/numbers.ts'
import type { Reader } from '../database/database.ts'
import type { Person } from '../http/person.ts'
import { mayAfter } from '../questions/may.ts'
import { findStabilisation } from './stabilisation-find.ts'
import { stabilisingUntil } from './stabilisation.ts'

export async function toStabilisation(
  read: Reader,
  person: Person,
  bridge: FoundBridge,
  now: string
): Promise<Stabilisation> {
  const found = await findStabilisation(read, person, bridge, now)
  const { baseline, endedOn } = found
  const names = await namesOf(read)
  const runs = (all: Run[]) => all.map((run) => toRun(run, names))
  return {
    bridge: bridge.row.id,
    giver: refOf(bridge.giver),
    receiver: refOf(bridge.receiver),
    ...{ today: found.today, endedOn, verdict: found.verdict, heldSince: found.heldSince },
    until: endedOn === null ? null : stabilisingUntil(endedOn),
    baseline: baseline && {
      ...{ from: baseline.from, to: baseline.to, worked: baseline.worked, alone: baseline.alone },
      cases: new Set(baseline.runs.map(({ caseNumber }) => caseNumber)).size,
      timed: baseline.minutes.size,
      runs: runs(baseline.runs)
    },
    closes: found.closes.map((it) => ({ ...it, runs: runs(it.runs) })),
    uncrossed: await findUncrossed(read, person, bridge),
    may: mayAfter(person, bridge)
  }
}

/** What did not cross, and who has it now; of a hidden case nothing but that. */
async function findUncrossed(read: Reader, person: Person, { row }: FoundBridge) {
  const rows = await read
    .select({ row: uncrossed, owner: { id: people.id, name: people.name } })
    .from(uncrossed)
    .leftJoin(people, eq(people.id, uncrossed.owner))
    .where(eq(uncrossed.bridge, row.id))
    .orderBy(asc(uncrossed.at), asc(uncrossed.id))
  const named = await namedItems(read, person, row.id)
  return rows.map(({ row: { item, text, dueOn }, owner }) => {
    const { title = null, language = null } = named.get(item) ?? {}
    return { item, title, language, owner, text: title === null ? '' : text, dueOn }
  })
}

async function namesOf(read: Reader) {
  const rows = await read.select({ id: people.id, name: people.name }).from(people)
  return new Map(rows.map((it) => [it.id, it]))
}

function toRun(run: Run, names: Map<string, { id: string; name: string }>): RunAnswer {
  const { entity, period, closedAt, outcome, minutes } = run
  const nameOf = (id: string | null) => (id === null ? null : (names.get(id) ?? { id, name: id }))
  return {
    ...{ id: run.occurrence, case: caseName(run.caseNumber), entity, period, closedAt },
    ...{ outcome, minutes, closedBy: nameOf(run.closedBy), helpedBy: nameOf(run.helpedBy) }
  }
}
