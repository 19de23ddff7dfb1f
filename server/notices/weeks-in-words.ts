import type { Notice } from '#schema/api/notices.ts'
import { findBridge } from '../bridges/find.ts'
import type { Reader } from '../database/database.ts'
import type { Person } from '../http/person.ts'
import type { LetterLine } from '../mail/letter.ts'
import { weekInWords } from '../weekly/in-words.ts'
import { findWeek } from '../weekly/week.ts'

/** What a mail says below a notice, by the notice. */
export type Below = ReadonlyMap<string, LetterLine[]>

/** The weeks that some notices tell of, as their reader may see them when the mail goes. */
export async function weeksOf(
  read: Reader,
  person: Person,
  told: Notice[],
  publicUrl: string,
  now: string
): Promise<Below> {
  const below = new Map<string, LetterLine[]>()
  for (const { id, kind, bridge, href } of told) {
    if (kind !== 'bridge.week' || !bridge) continue
    const of = new URL(href, publicUrl).searchParams.get('of') ?? undefined
    const found = await findBridge(read, person, bridge.id)
    const week = await findWeek(read, person, found, of, now)
    below.set(id, weekInWords(person.language, week, publicUrl))
  }
  return below
}
