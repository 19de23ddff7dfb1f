import type { Reader } from '../database/database.ts'
import { absencesOn } from '../people/absences.ts'

/** For somebody who is away that day: until when, and who is asked instead. */
export async function standIns(read: Reader, day: string) {
  const away = await absencesOn(read, day)
  return (id: string) => {
    const absence = away.get(id)
    if (!absence) return { to: id, awayUntil: null }
    const { cover, until } = absence
    return { to: cover && !away.has(cover.id) ? cover.id : id, awayUntil: until }
  }
}
