import type { Task, TemplateLine } from '#schema/api/tasks.ts'
import { CLOSE_DAYS, type TaskRhythm } from '#schema/words.ts'

/** A task, or a line of a template, as a form holds it. */
export interface TaskValue {
  title: string
  instructions: string
  process: string
  preparer: string
  reviewer: string
  dueDay: string
  rhythm: TaskRhythm
  after: string[]
}

export const emptyValue = (): TaskValue => ({
  ...{ title: '', instructions: '', process: '', preparer: '', reviewer: '' },
  ...{ dueDay: '1', rhythm: 'month', after: [] }
})

export const valueOf = (of: Task | TemplateLine): TaskValue => ({
  title: of.title,
  instructions: of.instructions,
  process: of.process ?? '',
  preparer: of.preparer?.id ?? '',
  reviewer: of.reviewer?.id ?? '',
  dueDay: String(of.dueDay),
  rhythm: 'rhythm' in of ? of.rhythm : 'month',
  after: of.after.map((it) => (typeof it === 'string' ? it : it.id))
})

/** What the server is told: without the rhythm, which a task of one close has not. */
export function bodyOf({ rhythm: _rhythm, dueDay, ...value }: TaskValue) {
  return {
    ...value,
    dueDay: CLOSE_DAYS.find((it) => String(it) === dueDay) ?? 1,
    process: value.process || null,
    preparer: value.preparer || null,
    reviewer: value.reviewer || null
  }
}

/** Only what is different: what somebody else changed meanwhile stays. */
export function changed<T extends object>(before: T, after: T): Partial<T> {
  const names = Object.keys(after) as (keyof T)[]
  const other = names.filter((it) => JSON.stringify(before[it]) !== JSON.stringify(after[it]))
  return Object.fromEntries(other.map((it) => [it, after[it]])) as Partial<T>
}
