import type { ItemPage } from '#schema/api/bridges.ts'
import type { Stage } from '#schema/words.ts'
import type { Side } from '#lib/bridges/cell.ts'
import type { MessageKey } from '#lib/language/index.ts'
import { rehearsalOf } from './practice.ts'

export interface Way {
  form: string
  says: MessageKey
  href?: string
}

/** What somebody may bring as evidence of a stage. */
export function waysFor(stage: Stage, item: ItemPage, side: Side | null): Way[] {
  if (!item.may.includes('bridge.offer') || side === null) return []
  const rehearsal: Way[] =
    item.case && side === 'receiver'
      ? [{ form: 'rehearsal', says: 'rehearsal.rehearse', href: rehearsalOf(item) }]
      : []
  const replay: Way = { form: 'blind', says: 'replay.start' }
  const judged = item.domain === 'judgement'
  const run: Way[] = [{ form: `run.${stage}`, says: 'item.pickRun' }]
  switch (stage) {
    case 'captured':
      return [
        ...(item.case ? [{ form: 'case', says: 'item.countCase' } as const] : []),
        ...(side === 'giver' ? [{ form: 'answer', says: 'item.answer' } as const] : [])
      ]
    case 'watched':
      return [
        {
          form: 'session',
          says: 'item.session',
          href: `/bridges/${item.bridge}/sessions/new?item=${item.id}`
        }
      ]
    case 'doneTogether':
      return [...run, ...rehearsal, ...(judged ? [] : [replay])]
    case 'doneAlone':
      return judged ? [...run, replay] : run
    case 'canTeach':
      return side === 'receiver' ? [{ form: 'teaching', says: 'item.teaching' }] : []
  }
  return []
}
