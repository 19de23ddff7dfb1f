import { evidence } from '#schema/tables/index.ts'
import { checkCase } from '../bridges/item-check.ts'
import type { FoundItem } from '../bridges/find.ts'
import { refuseDropped } from '../bridges/items.ts'
import { allow } from '../bridges/may.ts'
import { noteOn } from '../bridges/save.ts'
import { caseName, caseNumber } from '../cases/numbers.ts'
import type { Reader, Writer } from '../database/database.ts'
import type { Person } from '../http/person.ts'
import { conflict, invalid, say } from '../http/problem.ts'
import { today } from '../organisation/calendar.ts'
import { calendarOf } from '../organisation/close-day.ts'
import { findSolved } from './exercise.ts'
import { findOldCases } from './old-cases.ts'

interface Wish {
  occurrence?: string | null
  case?: string | null
}

/**
 * Puts an old case before the two, without a word of either. Of judgement it is asked for as proof;
 * of anything else it only shows what has not crossed. Gives the id of its evidence.
 */
export async function startReplay(
  tx: Writer,
  person: Person,
  found: FoundItem,
  wish: Wish,
  now: string
): Promise<string> {
  allow(person, 'bridge.offer', found.bridge)
  refuseDropped(found)
  const about = await chooseOld(tx, person, found, wish, now)
  const stage = found.row.domain === 'judgement' ? 'doneAlone' : 'doneTogether'
  const { timeZone } = await calendarOf(tx, found.bridge.row.entity)
  const [row] = await tx
    .insert(evidence)
    .values({
      ...{ item: found.row.id, kind: 'blind', stage, ...about },
      happenedOn: today(now, timeZone),
      ...{ giverText: '', receiverText: '', disputeReason: '', withdrawReason: '' },
      ...{ offeredBy: person.id, offeredAt: now }
    })
    .returning({ id: evidence.id })
  const id = row?.id ?? ''
  const deed = { verb: 'offered', item: found.row.id, evidence: id, stage } as const
  await noteOn(tx, person, found.bridge, deed, now)
  return id
}

async function chooseOld(read: Reader, person: Person, found: FoundItem, wish: Wish, now: string) {
  if (wish.occurrence == null && wish.case != null) {
    return { caseNumber: await checkReplayed(read, person, found, wish.case) }
  }
  const old = await findOldCases(read, person, found, now)
  const chosen =
    wish.occurrence == null
      ? old.find(({ proposed }) => proposed)
      : old.find(({ occurrence }) => occurrence === wish.occurrence)
  if (chosen) return { occurrence: chosen.occurrence, caseNumber: caseNumber(chosen.case) }
  if (wish.occurrence != null) throw invalid({ occurrence: say('evidence.noRun') })
  // Its own case without a past time is still something to decide.
  const own = found.row.caseNumber
  if (own === null) throw conflict('replay.nothingOld')
  return { caseNumber: await checkReplayed(read, person, found, caseName(own)) }
}

/** A solved case of the item that both of the two see. */
async function checkReplayed(read: Reader, person: Person, found: FoundItem, name: string) {
  const number = await checkCase(read, person, found.bridge, name)
  const own = found.row.caseNumber
  if (own !== null && own !== number) throw invalid({ case: say('evidence.otherRun') })
  await findSolved(read, person, number)
  return number
}
