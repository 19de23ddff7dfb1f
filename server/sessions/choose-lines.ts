import type { Step } from '#schema/api/bridge-plans.ts'
import {
  AGENDA_LEAST,
  AGENDA_MAX,
  AGENDA_REASONS,
  LINE_MINUTES,
  type AgendaReason
} from '#schema/words.ts'
import type { KnownItem } from '../bridges/know.ts'
import { addDays } from '../organisation/days.ts'

/** A line before it stands on an agenda. */
export interface Chosen {
  item: string | null
  text: string
  reason: AgendaReason
}

interface From {
  items: Pick<KnownItem, 'row' | 'marks' | 'marked' | 'standings' | 'atTarget'>[]
  steps: Pick<Step, 'item' | 'title' | 'dueOn' | 'done' | 'late'>[]
  actions: { item: string | null; text: string }[]
  today: string
  /** On which the session is to take place. */
  day: string
}

/** After a session so many days are looked ahead. */
const DAYS_AHEAD = 14

/** How many lines a session has time for. */
export const linesIn = (minutes: number | null) =>
  Math.min(AGENDA_MAX, Math.max(AGENDA_LEAST, Math.floor((minutes ?? 0) / LINE_MINUTES)))

/** Everything worth a line, the most pressing first and each item once; what does not fit is cut. */
export function chooseLines({ items, steps, actions, today, day }: From): Chosen[] {
  const soon = addDays(day, DAYS_AHEAD)
  const pressing = items.flatMap((it) => {
    const reason = reasonOf(it, { today, day, soon })
    return reason ? [{ item: it.row.id, text: '', reason, it }] : []
  })
  const lines: Chosen[] = [
    ...pressing.toSorted((a, b) => inOrder(a.it, b.it)),
    ...actions.map(({ item, text }) => ({ item, text, reason: 'action' as const })),
    ...steps.flatMap((step): Chosen[] => {
      if (step.done !== null) return []
      if (step.item !== null) return [{ item: step.item, text: '', reason: 'next' }]
      const near = step.title !== null && step.dueOn <= soon
      return near ? [{ item: null, text: step.title ?? '', reason: lateOr(step, 'next') }] : []
    }),
    // Without a plan, what matters most.
    ...items
      .toSorted(inOrder)
      .map(({ row }) => ({ item: row.id, text: '', reason: 'next' as const }))
  ]
  const there = new Set(items.filter(({ atTarget }) => !atTarget).map(({ row }) => row.id))
  const disputed = new Set(pressing.map(({ item }) => item))
  const seen = new Set<string>()
  return lines
    .toSorted((a, b) => AGENDA_REASONS.indexOf(a.reason) - AGENDA_REASONS.indexOf(b.reason))
    .filter(({ item, text, reason }) => {
      if (text === '' && item !== null && !there.has(item) && !disputed.has(item)) return false
      const key = text === '' ? `item ${item}` : `${reason === 'action' ? item : ''} ${text}`
      return !seen.has(key) && seen.add(key)
    })
    .map(({ item, text, reason }) => ({ item, text, reason }))
}

const lateOr = ({ late }: { late: boolean }, reason: AgendaReason) => (late ? 'late' : reason)

/** What matters more first, then as the map has it. */
const inOrder = (a: Pick<KnownItem, 'row'>, b: Pick<KnownItem, 'row'>) =>
  b.row.criticality - a.row.criticality || a.row.position - b.row.position

interface Days {
  today: string
  day: string
  soon: string
}

function reasonOf(it: From['items'][number], days: Days): AgendaReason | null {
  const { marks, standings, atTarget } = it
  if (marks.disputed) return 'disputed'
  if (atTarget) return null
  if (marks.late) return 'late'
  if (comesBack(it, days)) return 'comesBack'
  if (marks.helpNeededOn !== null) return 'helpNeeded'
  return standings.some(({ waitsFor }) => waitsFor.length > 0) ? 'toConfirm' : null
}

/** Its next window begins before two weeks after the session are over, and is not over by then. */
function comesBack({ marked: { forecast } }: From['items'][number], { day, soon }: Days) {
  if (!forecast?.next || forecast.certainty === 'unknown') return false
  return forecast.next.from <= soon && forecast.next.to >= day
}
