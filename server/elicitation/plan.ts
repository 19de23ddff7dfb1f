import type { CaseGap, Probe } from '#schema/words.ts'
import {
  asksCloser,
  cameBefore,
  isPending,
  sameQuestion,
  sameTopic,
  type QuestionRow
} from './rows.ts'
import { sequenceOf } from './sequence.ts'
import { isThin } from './thin.ts'
import type { FoundTopic } from './topics.ts'

/** A question that is to be asked. */
export interface Planned {
  probe: Probe
  gap: CaseGap | null
  caseNumber: number | null
  item: string | null
  text: string
}

/**
 * What is still to be asked, in its order: a thin answer is followed up at once; then every topic
 * has its turn, the hardest first; then the gaps that this left; last, what was put off, once.
 */
export function planOf(topics: readonly FoundTopic[], rows: readonly QuestionRow[]): Planned[] {
  const turns = topics.map((topic) => {
    const asked = onceEach(rows.filter((row) => sameTopic(row, topic)))
    const { first, second } = sequenceOf(topic, asked)
    const about = { caseNumber: topic.caseNumber, item: topic.item, text: '' }
    return {
      begun: asked.some(({ probe }) => probe !== 'own'),
      first: first.map((it) => ({ ...it, ...about })),
      second: second.map((it) => ({ ...it, ...about }))
    }
  })
  // What was begun is brought to its end, even where something harder came up meanwhile.
  const inOrder = turns.toSorted((a, b) => Number(b.begun) - Number(a.begun))
  return [
    ...closer(rows),
    ...inOrder.flatMap(({ first }) => first),
    ...turns.flatMap(({ second }) => second),
    ...putOff(rows)
  ]
}

function closer(rows: readonly QuestionRow[]): Planned[] {
  const last = rows.find(
    (row) =>
      row.answeredAt !== null && !rows.some((it) => it.answeredAt !== null && cameBefore(row, it))
  )
  if (!last || last.probe === 'own' || asksCloser(last, rows)) return []
  const waits = rows.some(
    (it) => it.id !== last.id && sameQuestion(it, last) && it.position > last.position
  )
  return !waits && isThin(last.answer, last.probe) ? [again(last)] : []
}

/** Comes back where it was put off once and is not asked again yet. */
function putOff(rows: readonly QuestionRow[]): Planned[] {
  return rows
    .filter((row) => row.skippedAt !== null && row.answeredAt === null)
    .filter((row) => !rows.some((it) => it.id !== row.id && sameQuestion(it, row)))
    .map(again)
}

/** What is asked again is still one question. */
const onceEach = (rows: QuestionRow[]) => [...new Map(rows.map((row) => [row.probe, row])).values()]

const again = ({ probe, gap, caseNumber, item, text }: QuestionRow): Planned => ({
  ...{ probe, gap, caseNumber, item, text }
})

/** What is asked now: the first that waits among those that somebody may see. */
export const askedNow = (rows: readonly QuestionRow[], sees: (row: QuestionRow) => boolean) =>
  rows.find((row) => isPending(row) && sees(row))
