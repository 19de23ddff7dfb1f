import { RECORDING_DAYS, RECORDING_DAYS_MAX } from '#schema/words.ts'
import { invalid, say } from '../http/problem.ts'
import { today } from '../organisation/calendar.ts'
import { addDays } from '../organisation/days.ts'
import type { FoundRecording } from './find.ts'

/** Unless somebody says otherwise. */
export const usualDay = (on: string) => addDays(on, RECORDING_DAYS)

/** Counted from when it was made. */
export const latestDay = ({ row, timeZone }: Pick<FoundRecording, 'row' | 'timeZone'>) =>
  addDays(today(row.at, timeZone), RECORDING_DAYS_MAX)

/** It is kept until a day to come, and not for longer than is agreed. */
export function checkDay(deleteOn: string, on: string, latest: string) {
  if (deleteOn < on) throw invalid({ deleteOn: say('recording.dayIsOver') })
  if (deleteOn > latest) {
    throw invalid({ deleteOn: say('recording.tooLong', { days: RECORDING_DAYS_MAX }) })
  }
}
