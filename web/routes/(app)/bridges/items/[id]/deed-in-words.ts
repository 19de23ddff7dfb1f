import type { ItemPage } from '#schema/api/bridges.ts'
import { t, type MessageKey } from '#lib/language/index.ts'

const SAID: Record<string, MessageKey> = {
  itemAdded: 'item.did.itemAdded',
  itemChanged: 'item.did.itemChanged',
  itemDropped: 'item.did.itemDropped',
  itemBroughtBack: 'item.did.itemBroughtBack',
  rated: 'item.did.rated',
  offered: 'item.did.offered',
  declined: 'item.did.declined',
  confirmed: 'item.did.confirmed',
  unconfirmed: 'item.did.unconfirmed',
  disputed: 'item.did.disputed',
  withdrawn: 'item.did.withdrawn',
  reoffered: 'item.did.reoffered',
  answered: 'item.did.answered',
  differed: 'item.did.differed',
  excepted: 'item.did.excepted',
  unexcepted: 'item.did.unexcepted',
  recordingMade: 'item.did.recordingMade',
  recordingConsented: 'item.did.recordingConsented',
  recordingRefused: 'item.did.recordingRefused',
  recordingChanged: 'item.did.recordingChanged',
  recordingAskedAgain: 'item.did.recordingAskedAgain',
  recordingDeleted: 'item.did.recordingDeleted',
  stepMoved: 'item.did.stepMoved',
  stepDone: 'item.did.stepDone',
  stepUndone: 'item.did.stepUndone'
}

/** 'Han Ji-woo · said yes to evidence · Watched'. */
export function deedInWords({ by, verb, stage }: ItemPage['history'][number]): string {
  return [
    by?.name ?? t('item.byItself'),
    t(SAID[verb] ?? 'item.did.other'),
    stage ? t(`bridge.stage.${stage}`) : ''
  ]
    .filter(Boolean)
    .join(' · ')
}
