import { asc, eq } from 'drizzle-orm'
import { fold } from '#language'
import type { Proposal } from '#schema/api/bridge-plans.ts'
import { bridgeItems } from '#schema/tables/index.ts'
import type { FoundBridge } from '../bridges/find.ts'
import { pairOf } from '../bridges/offers.ts'
import { caseName } from '../cases/numbers.ts'
import type { Reader } from '../database/database.ts'
import type { Person } from '../http/person.ts'
import { proposeCases } from './propose-cases.ts'
import { proposeContacts } from './propose-contacts.ts'
import { proposeProcesses } from './propose-processes.ts'

/** One bridge takes no more at a time than can be looked through. */
const MOST = 60

/** Whoever asks, and the two whom it is about. */
export interface Trio {
  person: Person
  giver: Person
  receiver: Person
}

/** What the product would put on the map, the most important first; nothing that is on it. */
export async function findProposals(
  read: Reader,
  person: Person,
  found: FoundBridge,
  now: string
): Promise<Proposal[]> {
  const trio = { person, ...(await findPair(read, found)) }
  const cases = await proposeCases(read, trio, found, now)
  // A process crosses by its cases, where they are proposed.
  const inCases = new Set(cases.map(({ proposal }) => proposal.process))
  const all = [
    ...cases.map(({ proposal }) => proposal),
    ...(await proposeProcesses(read, trio, found)).filter((it) => !inCases.has(it.process)),
    ...(await proposeContacts(read, trio, cases))
  ]
  const [there, dropped] = await findNames(read, found.row.id)
  return all
    .filter((it) => !there.has(nameOf(it)))
    .map((it) => ({ ...it, dropped: dropped.has(nameOf(it)) }))
    .sort((one, other) => other.importance - one.importance)
    .slice(0, MOST)
}

async function findPair(read: Reader, { row }: FoundBridge) {
  const pair = await pairOf(read, row)
  const [giver, receiver] = [row.giver, row.receiver].map((id) => pair.find((it) => it.id === id))
  if (!giver || !receiver) throw new Error('a bridge has lost one of its two')
  return { giver, receiver }
}

/** What is on the map, and what was taken off it. */
async function findNames(read: Reader, bridge: string) {
  const rows = await read
    .select()
    .from(bridgeItems)
    .where(eq(bridgeItems.bridge, bridge))
    .orderBy(asc(bridgeItems.position))
  const names = (isDropped: boolean) =>
    new Set(
      rows
        .filter(({ droppedAt }) => (droppedAt !== null) === isDropped)
        .map(({ kind, title, process, caseNumber }) =>
          nameOf({ kind, title, process, case: caseNumber === null ? null : caseName(caseNumber) })
        )
    )
  return [names(false), names(true)] as const
}

/** A case is one item, whatever it is called; a contact is one by their name. */
function nameOf(it: Pick<Proposal, 'kind' | 'title' | 'process' | 'case'>): string {
  if (it.kind === 'contact') return `contact ${fold(it.title.trim())}`
  if (it.case !== null) return it.case
  return it.process === null ? `${it.kind} ${fold(it.title)}` : `process ${it.process}`
}
