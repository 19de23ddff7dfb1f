import type { bridges } from '#schema/tables/index.ts'
import { bridgeSource } from './bridge-sources.ts'
import type { Deed, Telling } from './telling.ts'

/** Whoever gives is told that they were called, once for each question. */
export function fromQuestion(bridge: typeof bridges.$inferSelect, deed: Deed): Telling[] {
  const { question } = deed.details
  if (typeof question !== 'string') return []
  return [
    {
      kind: 'bridge.called',
      person: bridge.giver,
      source: bridgeSource(bridge.id, 'called', question),
      ...{ by: deed.person, at: deed.at, own: false },
      details: { bridge: bridge.id, question }
    }
  ]
}
