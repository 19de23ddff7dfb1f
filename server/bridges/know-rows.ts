import { and, asc, inArray, isNotNull, isNull } from 'drizzle-orm'
import {
  bridgeSessions,
  bridgeSteps,
  evidence,
  occurrences,
  stageExceptions
} from '#schema/tables/index.ts'
import type { Stage } from '#schema/words.ts'
import { follow } from '../cases/follow.ts'
import type { Reader } from '../database/database.ts'
import type { ItemRow } from './find.ts'
import { findRecorded } from './recorded.ts'
import { whereHeld } from './sessions-state.ts'

export type Rows = Awaited<ReturnType<typeof findRows>>

/** What was written of some items: evidence, exceptions, plans, and which cases all that is about. */
export async function findRows(read: Reader, items: ItemRow[], bridges: string[]) {
  const ids = items.map(({ id }) => id)
  const offered = ids.length
    ? await read
        .select()
        .from(evidence)
        .where(inArray(evidence.item, ids))
        .orderBy(asc(evidence.offeredAt), asc(evidence.id))
    : []
  const proofs = await follow(read, offered)
  const exceptions = ids.length
    ? await read
        .select()
        .from(stageExceptions)
        .where(inArray(stageExceptions.item, ids))
        .orderBy(asc(stageExceptions.at), asc(stageExceptions.id))
    : []
  const ran = proofs.flatMap(({ occurrence }) => occurrence ?? [])
  const cases = await casesOf(read, ran)
  const numbers = [...items, ...proofs].flatMap(({ caseNumber }) => caseNumber ?? [])
  return {
    evidence: proofs,
    exceptions,
    planned: await findPlanned(read, bridges),
    sessions: await findSessions(
      read,
      proofs.flatMap(({ session }) => session ?? [])
    ),
    recorded: await findRecorded(
      read,
      proofs.flatMap(({ kind, item }) => (kind === 'recording' ? item : []))
    ),
    occurrences: ran,
    processes: items.flatMap(({ process }) => process ?? []),
    numbers: [...new Set([...numbers, ...cases])]
  }
}

async function casesOf(read: Reader, ids: string[]): Promise<number[]> {
  if (!ids.length) return []
  const rows = await read
    .selectDistinct({ number: occurrences.caseNumber })
    .from(occurrences)
    .where(inArray(occurrences.id, ids))
  return rows.map(({ number }) => number)
}

/** When the plan wants each stage of an item; the latest day, where it says so twice. */
async function findPlanned(read: Reader, bridges: string[]) {
  const rows = await read
    .select({ item: bridgeSteps.item, stage: bridgeSteps.stage, dueOn: bridgeSteps.dueOn })
    .from(bridgeSteps)
    .where(
      and(
        inArray(bridgeSteps.bridge, bridges),
        isNotNull(bridgeSteps.item),
        isNotNull(bridgeSteps.stage),
        isNull(bridgeSteps.removedAt)
      )
    )
    .orderBy(asc(bridgeSteps.dueOn))
  const planned = new Map<string, Map<Stage, string>>()
  for (const { item, stage, dueOn } of rows) {
    if (item === null || stage === null) continue
    const its = planned.get(item) ?? new Map<Stage, string>()
    planned.set(item, its.set(stage, dueOn))
  }
  return planned
}

/** Those that took place. */
async function findSessions(read: Reader, ids: string[]): Promise<Set<string>> {
  if (!ids.length) return new Set()
  const rows = await read
    .select({ id: bridgeSessions.id })
    .from(bridgeSessions)
    .where(and(inArray(bridgeSessions.id, ids), isNull(bridgeSessions.removedAt), whereHeld))
  return new Set(rows.map(({ id }) => id))
}
