import { bridgeItems, bridges } from '#schema/tables/index.ts'
import type { Domain } from '#schema/words.ts'
import type { World } from './build.ts'

interface Wish {
  giver?: string
  receiver?: string
  entity?: string
  /** False: its plan is still being made. */
  started?: boolean
}

/** A running handover as rows: Jiwoo leaves in spring, Haeun takes over. Gives its id. */
export async function aBridge(
  { database, clock }: World,
  { giver = 'jiwoo', receiver = 'haeun', entity = 'KR01', started = true }: Wish = {}
): Promise<string> {
  const now = clock.now()
  const [row] = await database.transaction((tx) =>
    tx
      .insert(bridges)
      .values({
        ...{ kind: 'handover', giver, receiver, entity, purpose: '', madeBy: giver },
        ...{ startsOn: '2026-09-01', endsOn: '2027-05-31', createdAt: now },
        startedAt: started ? now : null,
        ...{ endReason: '', version: 1 }
      })
      .returning({ id: bridges.id })
  )
  return row?.id ?? ''
}

interface ItemWish {
  title?: string
  case?: string
  domain?: Domain
  criticality?: number
}

/** Something that has to cross it, as a row; gives its id. */
export async function anItem(
  { database, clock }: World,
  bridge: string,
  { title = '', case: number, domain = 'routine', criticality = 3 }: ItemWish = {}
): Promise<string> {
  const [row] = await database.transaction((tx) =>
    tx
      .insert(bridgeItems)
      .values({
        ...{ bridge, kind: number ? 'case' : 'decision', domain, title, note: '', criticality },
        ...{ caseNumber: number ? Number(number.slice(3)) : null, target: 'doneAlone' },
        ...{ position: 1, reasons: [], addedBy: 'jiwoo', addedAt: clock.now() },
        ...{ dropReason: '', version: 1 }
      })
      .returning({ id: bridgeItems.id })
  )
  return row?.id ?? ''
}
