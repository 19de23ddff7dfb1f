import type { Person } from '#schema/api/people.ts'
import type { BridgeKind } from '#schema/words.ts'

/** A bridge as its form holds it. */
export interface NewBridgeValue {
  kind: BridgeKind
  giver: string
  receiver: string
  entity: string
  startsOn: string
  endsOn: string
  /** '': the one that fits. */
  template: string
  purpose: string
}

export const emptyBridge = (startsOn: string): NewBridgeValue => ({
  ...{ kind: 'handover', giver: '', receiver: '', entity: '' },
  ...{ startsOn, endsOn: '', template: '', purpose: '' }
})

/** Another giver: their entity, and the day on which they leave where the reader may know it. */
export function withGiver(value: NewBridgeValue, people: Person[], id: string): NewBridgeValue {
  const leaves = (of: string) => people.find((it) => it.id === of)?.leavesOn ?? ''
  const mine = value.endsOn !== '' && value.endsOn !== leaves(value.giver)
  const takesOver = value.kind === 'handover' && !mine
  return {
    ...value,
    giver: id,
    entity: people.find((it) => it.id === id)?.entity ?? value.entity,
    endsOn: takesOver ? leaves(id) : value.endsOn
  }
}

export const bodyOf = ({ template, ...value }: NewBridgeValue, fitting: string | undefined) => ({
  ...value,
  startsOn: value.startsOn || undefined,
  template: template || fitting || null
})
