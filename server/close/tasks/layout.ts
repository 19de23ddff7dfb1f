import type { Layout } from '#schema/api/tasks.ts'
import { endsWith } from '../../organisation/periods.ts'
import type { TaskRhythm } from '#schema/words.ts'
import { taskDependencies, tasks } from '#schema/tables/index.ts'
import { note } from '../../activity/note.ts'
import type { Reader, Writer } from '../../database/database.ts'
import type { Person } from '../../http/person.ts'
import { tasksOfClose } from './change.ts'
import { allowLaying, lays } from './may.ts'
import { dueOn, findPlace, type Place } from './places.ts'
import { findLines, toLines, type FoundLine } from './template-lines.ts'

/** Every line has its turn at the year's end, and the monthly ones each time. */
const TURNS: Record<ReturnType<typeof endsWith>, TaskRhythm[]> = {
  month: ['month'],
  quarter: ['month', 'quarter'],
  year: ['month', 'quarter', 'year']
}

interface Plan {
  missing: FoundLine[]
  resting: FoundLine[]
  /** Tasks of this close by the line that they came from, those taken out included. */
  there: Map<string, { id: string; removedAt: string | null }>
  /** What each line waits for in this close: past lines that rest. */
  after: Map<string, string[]>
}

async function planFor(read: Reader, period: string, entity: string): Promise<Plan> {
  const lines = await findLines(read, entity)
  const turn = (it: FoundLine) => TURNS[endsWith(period)].includes(it.row.rhythm)
  const all = await tasksOfClose(read, period, entity)
  const there = new Map(
    all.flatMap(({ id, template, removedAt }) =>
      template === null ? [] : [[template, { id, removedAt }] as const]
    )
  )
  const resting = lines.filter((it) => !turn(it) && !there.has(it.row.id))
  return {
    there,
    resting,
    missing: lines.filter((it) => turn(it) && !there.has(it.row.id)),
    after: throughResting(lines, new Set(resting.map(({ row }) => row.id)))
  }
}

/** A waits for B and B for C: while B rests, A waits for C. */
function throughResting(lines: FoundLine[], resting: Set<string>) {
  const waits = new Map(lines.map(({ row, after }) => [row.id, after]))
  const through = (id: string, seen: Set<string>): string[] =>
    (waits.get(id) ?? []).flatMap((it) => {
      if (seen.has(it)) return []
      seen.add(it)
      return resting.has(it) ? through(it, seen) : [it]
    })
  return new Map(lines.map(({ row }) => [row.id, through(row.id, new Set([row.id]))]))
}

/** What laying out would make, and what it would leave. */
export async function findLayout(
  read: Reader,
  person: Person,
  period: string,
  entity: string,
  now: string
): Promise<Layout> {
  const place = await findPlace(read, entity, now)
  const lines = await findLines(read, entity)
  const { missing, resting, there, after } = await planFor(read, period, entity)
  const titles = new Map(lines.map(({ row }) => [row.id, row.title]))
  const titleOf = (id: string) => titles.get(id) ?? ''
  const removed = lines.filter(({ row }) => there.get(row.id)?.removedAt)
  return {
    ...{ entity, period },
    items: (await toLines(read, missing, place))
      .map(({ id, title, preparer, reviewer, dueDay, rhythm }) => ({
        ...{ template: id, title, preparer, reviewer, dueDay, rhythm },
        dueOn: dueOn(place, period, dueDay),
        after: (after.get(id) ?? []).map(titleOf)
      }))
      .toSorted((a, b) => a.dueDay - b.dueDay),
    there: [...there.values()].filter(({ removedAt }) => removedAt === null).length,
    removed: removed.map(({ row }) => row.title),
    resting: resting.map(({ row }) => row.title),
    may: lays(person, place) ? ['task.lay', 'task.edit'] : []
  }
}

/** Makes what is missing, and says how many that were. */
export async function layOut(
  tx: Writer,
  person: Person,
  period: string,
  entity: string,
  now: string
): Promise<number> {
  const place = await findPlace(tx, entity, now)
  allowLaying(person, place)
  const { missing, there, after } = await planFor(tx, period, entity)
  const made = new Map<string, string>()
  for (const { row } of missing) made.set(row.id, await makeTask(tx, place, period, row, now))
  const taskOf = (line: string) => made.get(line) ?? there.get(line)?.id
  const edges = [...after].flatMap(([line, before]) =>
    before
      .filter((it) => made.has(line) || made.has(it))
      .map((it) => ({ task: taskOf(line), after: taskOf(it) }))
  )
  const rows = edges.flatMap(({ task, after: first }) =>
    task !== undefined && first !== undefined ? [{ task, after: first }] : []
  )
  if (rows.length) await tx.insert(taskDependencies).values(rows).onConflictDoNothing()
  const details = { period, entity }
  for (const subject of made.values()) {
    await note(tx, { by: person.id, verb: 'made', kind: 'task', subject, details, at: now })
  }
  return made.size
}

async function makeTask(
  tx: Writer,
  { code }: Place,
  period: string,
  row: FoundLine['row'],
  now: string
): Promise<string> {
  const { title, instructions, process, preparer, reviewer, dueDay, position } = row
  const [made] = await tx
    .insert(tasks)
    .values({
      ...{ period, entity: code, template: row.id, title, instructions, process },
      ...{ preparer, reviewer, dueDay, position, version: 1, createdAt: now }
    })
    .returning({ id: tasks.id })
  return made?.id ?? ''
}
