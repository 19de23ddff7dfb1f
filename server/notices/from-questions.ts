import { eq } from 'drizzle-orm'
import type { CAME_TO } from '#schema/api/notices.ts'
import { bridgeQuestions, type bridges, type notices } from '#schema/tables/index.ts'
import type { Reader } from '../database/database.ts'
import { asPerson, personByIdOrNone } from '../people/find.ts'
import { findQuestion, type QuestionRow } from '../questions/find.ts'
import { bridgeSource } from './bridge-sources.ts'
import type { Deed, Details, Telling } from './telling.ts'

type Bridge = typeof bridges.$inferSelect
type CameTo = (typeof CAME_TO)[number]

/** Whoever gives is told that they were called; whoever asked, what the question came to. */
export async function fromQuestion(read: Reader, bridge: Bridge, deed: Deed): Promise<Telling[]> {
  const { question } = deed.details
  if (typeof question !== 'string') return []
  const called = deed.verb === 'called' ? [toGiver(bridge, deed, question)] : []
  return [...called, ...(await toAsker(read, bridge, deed, question))]
}

/** Once for each question. */
const toGiver = (bridge: Bridge, { person: by, at }: Deed, question: string): Telling => ({
  kind: 'bridge.called',
  person: bridge.giver,
  source: bridgeSource(bridge.id, 'called', question),
  ...{ by, at, own: false },
  details: { bridge: bridge.id, question }
})

async function toAsker(read: Reader, bridge: Bridge, deed: Deed, id: string): Promise<Telling[]> {
  const verdict = cameTo(deed)
  const [row] = await read.select().from(bridgeQuestions).where(eq(bridgeQuestions.id, id))
  if (!verdict || !row || row.by === deed.person) return []
  const { item } = deed.details
  const details = {
    ...{ bridge: bridge.id, question: id, verdict },
    ...(verdict === 'item' && { item: String(item) })
  }
  const caseNumber = verdict === 'case' ? Number(deed.details['case']) : null
  if (!isSo(row, details, caseNumber)) return []
  if (!(await asksIt(read, row))) return []
  return [
    {
      ...{ kind: 'bridge.answered', person: row.by, by: deed.person, at: deed.at, own: false },
      source: answeredSource(bridge.id, id, verdict),
      details,
      ...(caseNumber !== null && { caseNumber })
    }
  ]
}

function cameTo({ verb, details }: Deed): CameTo | undefined {
  if (verb === 'questionAnswered') return 'answered'
  if (verb === 'called') return 'called'
  if (details['case'] !== undefined) return 'case'
  return details.item === undefined ? undefined : 'item'
}

export const answeredSource = (bridge: string, question: string, ...of: string[]) =>
  bridgeSource(bridge, 'answered', question, ...of)

/** Who asked may not see any more what it is about now. */
async function asksIt(read: Reader, { id, by }: QuestionRow) {
  const asker = await personByIdOrNone(read, by)
  if (!asker) return false
  const reader = await asPerson(read, asker, null)
  return findQuestion(read, reader, id).then(
    () => true,
    () => false
  )
}

/** Nobody took it back, or chose something else. */
export async function stillCameTo(read: Reader, notice: typeof notices.$inferSelect) {
  const details = notice.details as Details
  const [row] = await read
    .select()
    .from(bridgeQuestions)
    .where(eq(bridgeQuestions.id, details.question ?? ''))
  return row !== undefined && isSo(row, details, notice.caseNumber)
}

function isSo(row: QuestionRow, { verdict, item }: Details, caseNumber: number | null) {
  if (row.removedAt !== null) return false
  switch (verdict) {
    case 'answered':
      return row.answer !== ''
    case 'called':
      return row.calledAt !== null
    case 'item':
      return row.becameItem === item
    default:
      return row.becameCase !== null && row.becameCase === caseNumber
  }
}
