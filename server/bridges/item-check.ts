import { and, eq, inArray, isNull } from 'drizzle-orm'
import type { NewItem } from '#schema/api/bridges.ts'
import { cases } from '#schema/tables/index.ts'
import { CRITICAL, type ItemKind } from '#schema/words.ts'
import { criticalityOfProcess } from '../ability/criticality.ts'
import { findCriticality } from '../ability/find-criticality.ts'
import { caseNumber } from '../cases/numbers.ts'
import { visibleTo } from '../cases/visible.ts'
import type { Reader } from '../database/database.ts'
import type { Person } from '../http/person.ts'
import { invalid, say, type Sentence } from '../http/problem.ts'
import { refuseUnknown } from '../organisation/known.ts'
import type { FoundBridge, ItemRow } from './find.ts'
import { pairOf } from './offers.ts'

type About = Pick<ItemRow, 'caseNumber' | 'process'>

/** Refuses an item that says nothing, or that names what one of them may not see. */
export async function checkItem(
  read: Reader,
  person: Person,
  found: FoundBridge,
  { kind, case: name, process, title = '' }: NewItem
): Promise<About> {
  const missing: Record<string, Sentence> = {}
  if (kind === 'case' && name == null) missing['case'] = say('bridge.itemNeedsCase')
  if (kind === 'process' && process == null) missing['process'] = say('case.needsProcess')
  const named = name != null || process != null
  if (!named && kind !== 'case' && kind !== 'process' && title.trim() === '') {
    missing['title'] = say('bridge.itemNeedsTitle')
  }
  if (Object.keys(missing).length) throw invalid(missing)
  await refuseUnknown(read, { processes: { process } })
  const number = name == null ? null : await checkCase(read, person, found, name)
  return { caseNumber: number, process: process ?? null }
}

/** A case that whoever names it sees, and that both of the two see. */
export async function checkCase(
  read: Reader,
  person: Person,
  found: FoundBridge,
  name: string
): Promise<number> {
  const number = caseNumber(name) ?? 0
  const seen = await findState(read, person, number)
  if (!seen) throw invalid({ case: say('field.noCase', { value: name }) })
  for (const one of await pairOf(read, found.row)) {
    const state = await findState(read, one, number)
    if (!state) throw invalid({ case: say('bridge.caseNotForBoth') })
  }
  if (seen === 'superseded' || seen === 'archived') throw invalid({ case: say('case.retired') })
  return number
}

async function findState(read: Reader, person: Person, number: number) {
  const [row] = await read
    .select({ state: cases.state })
    .from(cases)
    .where(and(eq(cases.number, number), visibleTo(read, person)))
  return row?.state
}

/** A case is as critical as it says; a crisis is, by its name. */
export async function usualCriticality(
  read: Reader,
  kind: ItemKind,
  { caseNumber: number, process }: About
): Promise<number> {
  const numbers = number === null ? await casesOf(read, process) : [number]
  const levels = [...(await findCriticality(read, numbers)).values()].map(({ level }) => level)
  if (number !== null) return levels[0] ?? criticalityOfProcess([])
  return criticalityOfProcess(kind === 'crisis' ? [...levels, CRITICAL] : levels)
}

async function casesOf(read: Reader, process: string | null): Promise<number[]> {
  if (process === null) return []
  const rows = await read
    .select({ number: cases.number })
    .from(cases)
    .where(
      and(
        eq(cases.process, process),
        inArray(cases.state, ['solved', 'validated']),
        isNull(cases.withdrawnAt)
      )
    )
  return rows.map(({ number }) => number)
}
