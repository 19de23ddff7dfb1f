import type { Dossier, DossierItem } from '#schema/api/signing.ts'
import type { FoundBridge } from '../bridges/find.ts'
import type { KnownItem } from '../bridges/know.ts'
import { namedItems } from '../bridges/sessions-items.ts'
import { answerWith } from '../bridges/to-bridge.ts'
import { toEvidence, toException } from '../bridges/to-evidence.ts'
import { findBesides, isShown, toItem } from '../bridges/to-item.ts'
import { caseName } from '../cases/numbers.ts'
import type { Reader } from '../database/database.ts'
import type { Person } from '../http/person.ts'
import { organisationName } from '../organisation/organisations.ts'
import { findAnswers } from './dossier-answers.ts'
import { findCasesIn } from './dossier-cases.ts'
import { findActions, findSaid, findTookPlace } from './dossier-said.ts'
import { knowSigning, type Signing } from './sign-know.ts'
import { toSignOff, toUncrossed } from './sign-to.ts'

/**
 * The bridge as one document, as its reader may know it: what is not for them keeps its place
 * without its words. Private notes are in nobody's, not even in their writer's.
 */
export async function findDossier(
  read: Reader,
  person: Person,
  found: FoundBridge,
  now: string
): Promise<Dossier> {
  const signing = await knowSigning(read, person, found, now)
  const { known } = signing
  const names = await namedItems(read, person, found.row.id)
  const cases = await findCasesIn(read, person, known, now)
  return {
    bridge: await answerWith(read, person, found.row.id, now),
    organisation: await organisationName(read),
    on: known.today,
    signOff: await toSignOff(read, person, signing),
    items: await toItems(read, person, signing, cases),
    cases,
    sessions: await findTookPlace(read, person, found, now),
    actions: await findActions(read, known, names),
    notes: await findSaid(read, person, found),
    answers: await findAnswers(read, person, known)
  }
}

async function toItems(
  read: Reader,
  person: Person,
  { known, uncrossed, open }: Signing,
  cases: Dossier['cases']
): Promise<DossierItem[]> {
  const besides = await findBesides(read, person, known)
  const contactsOf = ({ row }: KnownItem) => {
    const name = row.caseNumber === null ? '' : caseName(row.caseNumber)
    const its = cases.find(({ number }) => number === name)
    return (its?.contacts ?? []).map(({ name: who, how = '' }) => ({ name: who, how }))
  }
  return known.items.map((it) => {
    const shown = isShown(known, it)
    const item = toItem(person, known, it, besides)
    const said = open.includes(it) ? uncrossed.get(it.row.id) : undefined
    return {
      ...item,
      note: shown ? it.row.note : '',
      evidence: it.evidence
        .filter(({ row }) => row.withdrawnAt === null)
        .map((one) => toEvidence(person, known, one, shown)),
      exceptions: it.exceptions
        .filter(({ withdrawnAt }) => withdrawnAt === null)
        .map((one) => toException(known, one, shown)),
      contacts: shown ? contactsOf(it) : [],
      uncrossed: toUncrossed(known, said, item)
    }
  })
}
