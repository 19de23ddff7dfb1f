import type { BridgeTemplate, TemplateStep } from '#schema/api/bridge-plans.ts'
import { signedDay } from '#lib/cases/working-day.ts'
import { number, t } from '#lib/language/index.ts'
import type { Stage } from '#schema/words.ts'

type Moment = TemplateStep['moment']

/** A line of a template as its form holds it. */
export interface LineValue {
  id: string | null
  title: string
  stage: Stage | ''
  /** By a working day of a close, or by days after the beginning. */
  by: 'close' | 'days'
  close: string
  day: string
  days: string
}

export const WORKING_DAYS = [-3, -2, -1, 1, 2, 3, 4, 5, 6]

/** 'close 2, WD+1', 'day 30'. */
export const momentInWords = (moment: Moment): string =>
  'days' in moment
    ? t('bridgeTemplate.onDay', { days: number(moment.days) })
    : t('bridgeTemplate.inClose', { close: number(moment.close), day: signedDay(moment.day) })

export const valueOf = ({ id, title, stage, moment }: TemplateStep): LineValue => ({
  ...{ id, title, stage: stage ?? '' },
  ...{ by: 'days' in moment ? 'days' : 'close' },
  close: 'close' in moment ? String(moment.close) : '1',
  day: 'day' in moment ? String(moment.day) : '1',
  days: 'days' in moment ? String(moment.days) : '30'
})

export const emptyLine = (): LineValue => ({
  ...{ id: null, title: '', stage: '', by: 'close', close: '1', day: '1', days: '30' }
})

export const momentOf = ({ by, close, day, days }: LineValue): Moment =>
  by === 'days'
    ? { days: Math.round(Number(days)) }
    : { close: Math.round(Number(close)), day: Number(day) }

/** What the server is told: all lines, in their order. */
export const stepsOf = (lines: LineValue[]) =>
  lines.map((line) => ({
    ...(line.id !== null && { id: line.id }),
    title: line.title,
    stage: line.stage || null,
    moment: momentOf(line)
  }))

export const linesOf = ({ steps }: BridgeTemplate) => steps.map(valueOf)
