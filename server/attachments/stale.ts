import { TAKE_BACK_MINUTES } from '#schema/words.ts'
import { minutesBefore } from '../people/later.ts'

const A_DAY = 24 * 60

/** What has been arriving since before then will not come any more. */
export const staleBefore = (now: string) => minutesBefore(now, A_DAY)

/** What was taken away before then is not brought back any more. */
export const goneBefore = (now: string) => minutesBefore(now, TAKE_BACK_MINUTES)
