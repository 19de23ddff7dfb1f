import type { Task } from '#schema/api/tasks.ts'

/** What the list can be narrowed down to; every figure leads to one of them. */
export const SHOWS = ['done', 'late', 'toReview', 'sentBack', 'notes', 'mine', 'myReview'] as const
export type Show = (typeof SHOWS)[number]

export const isMine = ({ preparer }: Task, me: string | undefined) =>
  preparer?.id === me || (preparer?.away?.cover?.id === me && me !== undefined)

export const hasOpenNote = ({ notes }: Task) => notes.some(({ cleared }) => cleared === null)

const FITS: Record<Show, (task: Task, me: string | undefined) => boolean> = {
  done: ({ state }) => state === 'done',
  late: ({ late }) => late,
  toReview: ({ state }) => state === 'prepared',
  sentBack: ({ sentBack }) => sentBack,
  notes: hasOpenNote,
  mine: (task, me) => isMine(task, me) && (task.state === 'ready' || task.state === 'waiting'),
  myReview: ({ reviewer, state }, me) => reviewer?.id === me && state === 'prepared'
}

export const fits = (task: Task, show: Show | undefined, me: string | undefined) =>
  show === undefined || FITS[show](task, me)

export const showIn = (address: Pick<URLSearchParams, 'get'>) =>
  SHOWS.find((it) => it === address.get('show'))

export interface DayOfTasks {
  day: number
  from: string
  to: string
  tasks: Task[]
}

/** By the working day on which they are due; the dates differ where entities rest on other days. */
export function byDay(tasks: Task[]): DayOfTasks[] {
  const days = [...Map.groupBy(tasks, ({ dueDay }) => dueDay)]
  return days
    .map(([day, its]) => {
      const dates = its.map(({ dueOn }) => dueOn).sort()
      return { day, from: dates[0] ?? '', to: dates.at(-1) ?? '', tasks: its }
    })
    .toSorted((a, b) => a.day - b.day)
}
