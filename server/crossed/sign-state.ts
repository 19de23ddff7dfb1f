import { createHash } from 'node:crypto'
import type { StateChange } from '#schema/api/signing.ts'
import { STAGES, type Stage } from '#schema/words.ts'
import type { KnownItem } from '../bridges/know.ts'
import type { UncrossedRow } from './sign-rows.ts'

/** Where one item stands, and what was said of it where it did not cross. */
interface ItemState {
  id: string
  stage: Stage | null
  target: Stage
  disputed: boolean
  /** A hash: who signed is kept, and not what others wrote. */
  said: string | null
}

/** Short of its target, or disputed: somebody has to own it. */
export const isOpen = ({ atTarget, marks }: Pick<KnownItem, 'atTarget' | 'marks'>) =>
  !atTarget || marks.disputed

/** What is signed: each item, how far it has crossed, and what becomes of what did not. */
export function stateOf(items: KnownItem[], uncrossed: Map<string, UncrossedRow>): string {
  const states = items
    .map((it): ItemState => {
      const said = isOpen(it) ? uncrossed.get(it.row.id) : undefined
      return {
        ...{ id: it.row.id, stage: it.stage, target: it.row.target },
        disputed: it.marks.disputed,
        said: said ? hashOf(JSON.stringify([said.owner, said.text, said.dueOn])) : null
      }
    })
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
  return JSON.stringify(states)
}

export const hashOf = (state: string) => createHash('sha256').update(state).digest('hex')

/** What is not any more as it was, item by item. */
export function changesBetween(
  before: string,
  now: string
): { item: string; what: StateChange['what'] }[] {
  const [then, there] = [before, now].map(itemsIn) as [ItemsById, ItemsById]
  const ids = [...new Set([...then.keys(), ...there.keys()])]
  return ids.flatMap((item) => {
    const what = changeOf(then.get(item), there.get(item))
    return what ? [{ item, what }] : []
  })
}

type ItemsById = Map<string, ItemState>
const itemsIn = (state: string): ItemsById =>
  new Map((JSON.parse(state) as ItemState[]).map((it) => [it.id, it]))

/** The first that is to be said of it: where it stands before what was written. */
function changeOf(a: ItemState | undefined, b: ItemState | undefined): StateChange['what'] | null {
  if (!a || !b) return b ? 'added' : 'dropped'
  const [from, to] = [a, b].map(({ stage }) => (stage === null ? -1 : STAGES.indexOf(stage)))
  if (from !== to) return (to ?? 0) < (from ?? 0) ? 'fell' : 'rose'
  if (a.target !== b.target) return 'target'
  if (a.disputed !== b.disputed) return b.disputed ? 'disputed' : 'settled'
  return a.said === b.said ? null : 'named'
}
