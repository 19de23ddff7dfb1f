import { and, eq } from 'drizzle-orm'
import { tasks } from '#schema/tables/index.ts'
import { addLine, changeLine } from '#server/close/tasks/change-template.ts'
import { findTask, type FoundTask } from '#server/close/tasks/find.ts'
import { layOut } from '#server/close/tasks/layout.ts'
import { answerNote, findNoteOnTask, noteOnTask } from '#server/close/tasks/notes.ts'
import { dueOn, findPlace, type Place } from '#server/close/tasks/places.ts'
import { prepareTask } from '#server/close/tasks/prepare.ts'
import { reviewTask, sendTaskBack } from '#server/close/tasks/review.ts'
import { stateOf } from '#server/close/tasks/state.ts'
import { findLine } from '#server/close/tasks/template-lines.ts'
import type { Writer } from '#server/database/database.ts'
import { closeDay } from '#server/organisation/calendar.ts'
import { addDays } from '#server/organisation/days.ts'
import { moved, spanOf } from '#server/organisation/periods.ts'
import { en } from './closes/en.ts'
import { ko } from './closes/ko.ts'
import type { SeedLine } from './closes/lines.ts'
import { pl } from './closes/pl.ts'
import { ro } from './closes/ro.ts'
import { ru } from './closes/ru.ts'
import type { Company } from './history.ts'

const TEMPLATES: Record<string, SeedLine[]> = { PL02: pl, KR01: ko, UK01: en, RO01: ro, RU01: ru }
/** Lays out the closes: an administrator may, whatever unit an entity belongs to. */
const KEEPER = 'helen'

interface Work extends Pick<Company, 'today' | 'person' | 'isDayOff'> {
  tx: Writer
  place: Place
  lines: SeedLine[]
  /** The line of the template by its key. */
  ids: Map<string, string>
}

/** Every entity's template, its last two closes done, and the one that is going on. */
export async function seedCloses(
  tx: Writer,
  world: Pick<Company, 'today' | 'person' | 'isDayOff'>,
  today: string
) {
  for (const [entity, lines] of Object.entries(TEMPLATES)) {
    const place = await findPlace(tx, entity, `${today}T09:00:00.000Z`)
    const work: Work = { ...world, today, tx, place, lines, ids: new Map() }
    const period = closeDay(today, place.calendar.isDayOff, place.calendar.scheme).period
    await addTemplate(work, before(work, moved(period, -2)))
    for (const closesAgo of [2, 1] as const)
      await pastClose(work, moved(period, -closesAgo), closesAgo)
    await handOver(work, before(work, period))
    await thisClose(work, period)
  }
}

/** When a close is laid out: on the first day of its period. */
const before = ({ place }: Work, period: string) =>
  `${spanOf(period, place.calendar.scheme).first}T07:00:00.000Z`

async function addTemplate({ tx, person, place, lines, ids }: Work, now: string) {
  for (const { key, title, how, process, by, review, due, rhythm, after = [] } of lines) {
    const id = await addLine(
      tx,
      person(KEEPER),
      place,
      {
        ...{ title, process, rhythm, instructions: how, preparer: by, reviewer: review },
        dueDay: due,
        after: after.map((it) => ids.get(it) ?? '')
      },
      now
    )
    ids.set(key, id)
  }
}

async function handOver({ tx, person, lines, ids }: Work, now: string) {
  for (const { key, handedTo } of lines) {
    if (handedTo === undefined) continue
    const found = await findLine(tx, ids.get(key) ?? '', now)
    await changeLine(tx, person(KEEPER), found, { preparer: handedTo }, now)
  }
}

/** Everything was done on its day; what the reviewers noted may still be open. */
async function pastClose(work: Work, period: string, closesAgo: 1 | 2) {
  const { tx, person, lines, ids, place } = work
  await layOut(tx, person(KEEPER), period, place.code, before(work, period))
  for (const line of inOrder(lines)) {
    const id = await taskOf(work, ids.get(line.key), period)
    if (id === undefined) continue
    const day = dueOn(place, period, line.due)
    await finish(work, id, momentOf(work, day, 8), momentOf(work, day, 14))
    const { note } = line
    if (note?.closesAgo === closesAgo && line.review !== null) {
      const { text, answer } = note
      await noteAndAnswer(work, id, { ...line, text, answer }, momentOf(work, day, 13))
    }
  }
}

async function noteAndAnswer(
  { tx, person }: Work,
  id: string,
  {
    by,
    review,
    text,
    answer
  }: { by: string; review: string | null; text: string; answer?: string },
  now: string
) {
  await noteOnTask(tx, person(review ?? KEEPER), await findTask(tx, id, now), { text }, now)
  if (answer === undefined) return
  const { notes } = await findTask(tx, id, now)
  const on = await findNoteOnTask(tx, notes.at(-1)?.row.id ?? '', now)
  await answerNote(tx, person(by), on, answer, now)
}

/** What is ahead of its day, what is on it, and what is late. */
async function thisClose(work: Work, period: string) {
  const { tx, person, lines, ids, place } = work
  await layOut(tx, person(KEEPER), period, place.code, before(work, period))
  for (const line of inOrder(lines)) {
    const id = await taskOf(work, ids.get(line.key), period)
    if (id !== undefined) await goOn(work, id, line, dueOn(place, period, line.due))
  }
}

async function goOn(work: Work, id: string, line: SeedLine, due: string) {
  const yesterday = workdayBefore(work, work.today)
  const over = due < work.today
  const day = over ? due : yesterday
  if (line.now === 'late' || (line.now === undefined && !over)) return
  const at = momentOf(work, day, 8)
  const found = await findTask(work.tx, id, at)
  if (stateOf(found.row, found.before) !== 'ready') return
  if (line.now === 'back') return sendBack(work, found, line, day)
  // Whoever reviews looks at it the next morning.
  const seen = day < yesterday || line.now === 'ahead'
  return finish(work, id, at, seen ? momentOf(work, day, 14) : undefined)
}

async function finish(work: Work, id: string, at: string, reviewedAt: string | undefined) {
  const { tx, person } = work
  await prepare(work, await findTask(tx, id, at), at)
  const found = await findTask(tx, id, at)
  const { reviewer } = found.row
  if (reviewer === null || reviewedAt === undefined) return
  await reviewTask(tx, person(reviewer), found, undefined, reviewedAt)
}

const prepare = ({ tx, person }: Work, found: FoundTask, at: string) =>
  prepareTask(tx, person(found.row.preparer ?? KEEPER), found, undefined, at)

async function sendBack(work: Work, found: FoundTask, line: SeedLine, day: string) {
  const { tx, person } = work
  await prepare(work, found, momentOf(work, day, 8))
  const at = momentOf(work, day, 12)
  const prepared = await findTask(tx, found.row.id, at)
  const text = line.says ?? ''
  await sendTaskBack(tx, person(line.review ?? KEEPER), prepared, { text }, at)
}

async function taskOf({ tx }: Work, line: string | undefined, period: string) {
  const [row] = await tx
    .select({ id: tasks.id })
    .from(tasks)
    .where(and(eq(tasks.template, line ?? ''), eq(tasks.period, period)))
  return row?.id
}

/** What waits comes after what it waits for. */
const inOrder = (lines: SeedLine[]) => lines.toSorted((a, b) => a.due - b.due)

/** Never later than yesterday, whatever the day. */
function momentOf(work: Work, day: string, hour: number) {
  const last = day < work.today ? day : workdayBefore(work, work.today)
  return `${last}T${String(hour).padStart(2, '0')}:20:00.000Z`
}

function workdayBefore({ isDayOff, place }: Work, day: string) {
  let before = addDays(day, -1)
  while (isDayOff(place.code)(before)) before = addDays(before, -1)
  return before
}
