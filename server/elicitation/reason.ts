import type { Language } from '#schema/words.ts'
import type { FoundBridge } from '../bridges/find.ts'
import type { Reader } from '../database/database.ts'
import { sentence } from '../http/sentences.ts'
import { today } from '../organisation/calendar.ts'
import { calendarOf } from '../organisation/close-day.ts'
import type { QuestionRow } from './rows.ts'

/** Why a case was changed, in its language: whose answer it was, and of which day. */
export async function reasonOf(
  read: Reader,
  language: Language,
  { row, giver }: FoundBridge,
  { answeredAt }: Pick<QuestionRow, 'answeredAt'>,
  key: 'interview.adoptedReason' | 'interview.takenBackReason' = 'interview.adoptedReason'
): Promise<string> {
  const { timeZone } = await calendarOf(read, row.entity)
  const on = dayIn(language, today(answeredAt ?? '', timeZone))
  return sentence(language, key, { name: giver.name, day: on })
}

const dayIn = (language: Language, day: string) =>
  new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
    ...{ day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }
  }).format(new Date(`${day}T00:00:00Z`))
