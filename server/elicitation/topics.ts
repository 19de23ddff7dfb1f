import { and, eq, isNull } from 'drizzle-orm'
import { processes, transitions } from '#schema/tables/index.ts'
import { CRITICAL, type CaseGap, type Language } from '#schema/words.ts'
import { findCriticality } from '../ability/find-criticality.ts'
import { findEverybody } from '../ability/here.ts'
import { aloneIn } from '../ability/rule.ts'
import { runsOf } from '../ability/runs.ts'
import { itemsOn, type FoundBridge, type ItemRow } from '../bridges/find.ts'
import { namedItems } from '../bridges/sessions-items.ts'
import { reviewDue } from '../cases/lifecycle.ts'
import { failuresSince, findUses, median, type Use } from '../cases/trust.ts'
import { among } from '../database/among.ts'
import type { Reader } from '../database/database.ts'
import type { Person } from '../http/person.ts'
import { contentsAt, newestContents } from './contents.ts'
import { difficultyOf } from './difficulty.ts'
import { gapsOf } from './gaps.ts'
import { sameTopic, type InterviewRows } from './rows.ts'
import type { Topic } from './sequence.ts'
import { casesForAll, type SeenCase } from './who-sees.ts'

/** A case of the giver, or an item without one, with what is missing of it. */
export interface FoundTopic extends Topic {
  caseNumber: number | null
  item: string | null
  title: string
  language: Language | null
  onMap: boolean
  gaps: CaseGap[]
  /** What was missing when the interview began; as now, while it has not. */
  atStart: CaseGap[]
  difficulty: number
}

/**
 * What the interview of a bridge can ask about: the items on its map and every case that the giver
 * solved, those on the map first, the hardest first. Of cases that the reader and both of the two
 * may see, and by the occurrences that the reader may see.
 */
export async function findTopics(
  read: Reader,
  reader: Person,
  found: FoundBridge,
  rows: InterviewRows,
  now: string
): Promise<FoundTopic[]> {
  const items = await itemsOn(read, [found.row.id])
  const solved = await runsOf(read, reader, { people: [found.row.giver] })
  const solves = [...solved].flatMap(([number, runs]) =>
    runs.some(({ outcome }) => outcome !== 'failed') ? [number] : []
  )
  const numbers = [...new Set([...items.flatMap((it) => it.caseNumber ?? []), ...solves])]
  const seen = await casesForAll(read, reader, found, numbers)
  const ofCases = await caseTopics(read, reader, found, { rows, items, seen }, now)
  const ofItems = await itemTopics(read, reader, found, { rows, items, seen })
  return [...ofCases, ...ofItems].toSorted(
    (a, b) => Number(b.onMap) - Number(a.onMap) || b.difficulty - a.difficulty
  )
}

interface Material {
  rows: InterviewRows
  items: ItemRow[]
  seen: SeenCase[]
}

async function caseTopics(
  read: Reader,
  reader: Person,
  found: FoundBridge,
  { rows, items, seen }: Material,
  now: string
): Promise<FoundTopic[]> {
  const numbers = seen.map(({ number }) => number)
  const newest = await newestContents(read, numbers)
  const { startedAt } = rows.interview ?? {}
  const before = startedAt ? await contentsAt(read, numbers, startedAt) : newest
  const uses = await findUses(read, reader, numbers)
  const criticality = await findCriticality(read, numbers)
  const runs = await runsOf(read, reader, { cases: numbers })
  const reopened = await findReopened(read, numbers)
  const everybody = await findEverybody(read, null, now)
  return seen.flatMap(({ number, title, language, row }): FoundTopic[] => {
    const [content, then] = [newest.get(number), before.get(number)]
    if (!content) return []
    const its = uses.get(number) ?? []
    const item = items.find(({ caseNumber }) => caseNumber === number)
    const level = item?.criticality ?? criticality.get(number)?.level ?? 0
    const stale = reviewDue(row, failuresSince(its, row.checkedAt), now.slice(0, 10))
    const wasStale = startedAt ? stale || askedWhetherStale(rows, number) : stale
    const gaps = gapsOf(content, stale)
    const alone = aloneIn(runs.get(number) ?? []).filter((id) => everybody.get(id)?.here)
    return [
      {
        ...{ caseNumber: number, item: item?.id ?? null, title, language, onMap: !!item },
        ...{ gaps, atStart: then ? gapsOf(then, wasStale) : [] },
        ...{ critical: !!item && level >= CRITICAL, whole: !!item || isTacit(gaps), turn: number },
        difficulty: difficultyOf({
          criticality: level,
          onlyGiver: alone.length === 1 && alone[0] === found.row.giver,
          ...minutesIn(its),
          failed: its.filter(({ outcome }) => outcome === 'failed').length,
          reopened: reopened.get(number) ?? 0
        })
      }
    ]
  })
}

/** A contact or a date can be named; what one sees and weighs comes out in a story. */
const isTacit = (gaps: CaseGap[]) =>
  gaps.some((it) => it === 'cues' || it === 'judgement' || it === 'thinSteps')

/** A review that was due when it was asked about was due then; nothing else remembers it. */
const askedWhetherStale = ({ questions }: InterviewRows, number: number) =>
  questions.some(({ gap, caseNumber }) => gap === 'stale' && caseNumber === number)

function minutesIn(uses: Use[]) {
  const later = uses.filter(({ first }) => !first).flatMap(({ minutes }) => minutes ?? [])
  const firstMinutes = uses.find(({ first }) => first)?.minutes ?? null
  return { firstMinutes, laterMinutes: median(later) }
}

async function findReopened(read: Reader, numbers: number[]): Promise<Map<number, number>> {
  const times = new Map<number, number>()
  if (!numbers.length) return times
  const rows = await read
    .select({ number: transitions.caseNumber })
    .from(transitions)
    .where(
      and(
        among(transitions.caseNumber, numbers),
        eq(transitions.kind, 'reopened'),
        isNull(transitions.takenBackAt)
      )
    )
  for (const { number } of rows) times.set(number, (times.get(number) ?? 0) + 1)
  return times
}

/** What is on the map and in no case; somebody to know is met and needs none. */
async function itemTopics(
  read: Reader,
  reader: Person,
  found: FoundBridge,
  { rows, items, seen }: Material
): Promise<FoundTopic[]> {
  const written = await writtenProcesses(read, seen)
  const named = await namedItems(read, reader, found.row.id)
  return items.flatMap((it): FoundTopic[] => {
    const { id, kind, caseNumber, process, position, criticality, addedAt } = it
    if (kind === 'contact' || kind === 'case') return []
    const { title = null, language = null } = named.get(id) ?? {}
    const became = rows.adoptions.some((one) => one.kind === 'case' && one.item === id)
    if (title === null || (caseNumber !== null && !became)) return []
    const closed = became || (process !== null && written(process))
    const then = !rows.interview || addedAt <= rows.interview.startedAt
    const asked = rows.questions.some((one) => sameTopic(one, { caseNumber: null, item: id }))
    return [
      {
        ...{ caseNumber: null, item: id, title, language, onMap: true, turn: position },
        gaps: closed ? [] : ['noCase'],
        atStart: then && (!closed || asked) ? ['noCase'] : [],
        ...{ critical: false, whole: true },
        difficulty: difficultyOf({ ...untold, criticality })
      }
    ]
  })
}

const untold = {
  ...{ onlyGiver: false, firstMinutes: null, laterMinutes: null, failed: 0, reopened: 0 }
}

/** Whether some of the cases belong to a process, or to one below it. */
async function writtenProcesses(read: Reader, seen: SeenCase[]) {
  const paths = new Map(
    (await read.select({ code: processes.code, path: processes.path }).from(processes)).map(
      ({ code, path }) => [code, path]
    )
  )
  const its = seen.flatMap(({ process }) => paths.get(process ?? '') ?? [])
  return (code: string) => {
    const path = paths.get(code)
    return path !== undefined && its.some((it) => it === path || it.startsWith(path))
  }
}
