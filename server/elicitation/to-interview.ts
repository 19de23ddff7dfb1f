import type { Interview, InterviewQuestion } from '#schema/api/interviews.ts'
import { ADOPTIONS, type Adoption } from '#schema/words.ts'
import { findEverybody } from '../ability/here.ts'
import { findBridge, type FoundBridge } from '../bridges/find.ts'
import { nameOf, refOf } from '../bridges/to-bridge.ts'
import { findCases } from '../cases/find.ts'
import { caseMay } from '../cases/may.ts'
import { caseName } from '../cases/numbers.ts'
import { cases } from '#schema/tables/index.ts'
import { among } from '../database/among.ts'
import type { Reader } from '../database/database.ts'
import type { Person } from '../http/person.ts'
import { whichSeen } from './find.ts'
import { lastTimes } from './last-time.ts'
import { mayInterview } from './may.ts'
import { askedNow, planOf } from './plan.ts'
import { narrowed } from './probes.ts'
import { asksCloser, cameBefore, findRows, isPending, type QuestionRow } from './rows.ts'
import { toGaps } from './to-gaps.ts'
import { findTopics } from './topics.ts'

/** The interview of a bridge as one reader may know it. */
export async function toInterview(
  read: Reader,
  person: Person,
  id: string,
  now: string
): Promise<Interview> {
  const bridge = await findBridge(read, person, id)
  const rows = await findRows(read, id)
  const topics = await findTopics(read, person, bridge, rows, now)
  const { questions, interview, adoptions } = rows
  const { sees } = await whichSeen(read, person, id, [...questions, ...adoptions])
  const shown = questions.filter(sees)
  const current = askedNow(shown, sees)
  const its = await describe(read, person, bridge, { ...rows, questions: shown }, now)
  const waiting = shown.filter((row) => isPending(row) && row.id !== current?.id).length
  return {
    bridge: id,
    giver: refOf(bridge.giver),
    receiver: refOf(bridge.receiver),
    startedAt: interview?.startedAt ?? null,
    finishedAt: interview?.finishedAt ?? null,
    now: current ? its(current) : null,
    toCome: planOf(topics, questions).length + waiting,
    done: shown
      .filter((row) => !isPending(row))
      .toSorted((a, b) => latestFirst(a, b))
      .map(its),
    gaps: toGaps(topics),
    may: mayInterview(person, bridge)
  }
}

/** What was answered, then what was put off. */
function latestFirst(a: QuestionRow, b: QuestionRow): number {
  if (a.answeredAt === null || b.answeredAt === null) {
    return Number(a.answeredAt === null) - Number(b.answeredAt === null) || b.position - a.position
  }
  return cameBefore(a, b) ? 1 : -1
}

type Rows = Awaited<ReturnType<typeof findRows>>

async function describe(
  read: Reader,
  person: Person,
  bridge: FoundBridge,
  { questions, adoptions }: Rows,
  now: string
) {
  const everybody = await findEverybody(read, null, now)
  const seen = await whichSeen(read, person, bridge.row.id, [...questions, ...adoptions])
  const closer = questions.filter((row) => asksCloser(row, questions))
  const times = await lastTimes(read, person, bridge, closer)
  const editable = await whichEdits(read, person, [...seen.cases.keys()])
  const open = mayInterview(person, bridge).length > 0
  return (row: QuestionRow): InterviewQuestion => {
    const { id, caseNumber, item, answeredAt, typedBy, skippedAt } = row
    const of = caseNumber === null ? seen.items.get(item ?? '') : seen.cases.get(caseNumber)
    const answered = open && answeredAt !== null
    const becomes = (kind: Adoption) =>
      kind === 'case' || kind === 'item' || (caseNumber !== null && editable.has(caseNumber))
    return {
      ...{ id, probe: row.probe, gap: row.gap, text: row.text, answer: row.answer },
      ...{ answeredAt, skippedAt, item },
      case: caseNumber === null ? null : caseName(caseNumber),
      title: of?.title ?? null,
      language: of?.language ?? null,
      narrow: closer.includes(row) ? narrowed(row.probe) : null,
      lastTime: times.get(id) ?? null,
      typedBy: typedBy === null ? null : nameOf(everybody, typedBy),
      adoptions: adoptions
        .filter((it) => it.question === id && seen.sees(it))
        .map((it) => ({
          ...{ id: it.id, kind: it.kind, item: it.item, text: it.text, at: it.at },
          case: it.caseNumber === null ? null : caseName(it.caseNumber),
          by: nameOf(everybody, it.by)
        })),
      becomes: answered ? ADOPTIONS.filter(becomes) : []
    }
  }
}

async function whichEdits(read: Reader, person: Person, numbers: number[]) {
  if (!numbers.length) return new Set<number>()
  const found = await findCases(read, person, among(cases.number, numbers))
  return new Set(
    found.filter((it) => caseMay['case.edit'](person, it)).map(({ row }) => row.number)
  )
}
