import type { Moment } from '#schema/tables/bridges.ts'
import type { Stage } from '#schema/words.ts'
import { invalid, say, type Sentence } from '../http/problem.ts'

export interface SentLine {
  id?: string | null
  title: string
  stage: Stage | null
  moment: Moment
}

/** Refuses lines that say nothing, are said twice or fall on no day, with a sentence at each. */
export function checkLines(sent: readonly SentLine[], known: readonly { id: string }[]) {
  const fields: Record<string, Sentence> = {}
  const ids = new Set(known.map(({ id }) => id))
  const stages = new Set<Stage>()
  sent.forEach(({ id, title, stage, moment }, at) => {
    if (stage === null && !title.trim()) fields[`steps.${at}.title`] = say('plan.lineNeedsTitle')
    if ('close' in moment && moment.day === 0) {
      fields[`steps.${at}.moment`] = say('plan.noDayZero')
    }
    if (id != null && !ids.delete(id)) fields[`steps.${at}.id`] = say('field.unknown')
    if (stage === null) return
    if (stages.has(stage)) fields[`steps.${at}.stage`] = say('plan.stageTwice')
    stages.add(stage)
  })
  if (Object.keys(fields).length) throw invalid(fields)
}
