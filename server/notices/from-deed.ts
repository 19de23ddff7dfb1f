import type { Reader } from '../database/database.ts'
import { fromBridge } from './from-bridges.ts'
import { fromCase } from './from-cases.ts'
import { fromComment } from './from-comments.ts'
import { fromMentoring } from './from-mentoring.ts'
import { fromOccurrence } from './from-occurrences.ts'
import { fromPerson } from './from-people.ts'
import { fromSearches } from './from-searches.ts'
import { fromTask } from './from-tasks.ts'
import { fromTranslations } from './from-translations.ts'
import type { Deed, Telling } from './telling.ts'

/** Whom what was done concerns, as things stand now; whoever did it knows already. */
export async function fromDeed(read: Reader, deed: Deed, now: string): Promise<Telling[]> {
  const tellings = await of(read, deed, now)
  return tellings.filter(({ person }) => person !== deed.person)
}

async function of(read: Reader, deed: Deed, now: string): Promise<Telling[]> {
  switch (deed.kind) {
    case 'case':
      return [
        ...(await fromCase(read, deed)),
        ...(await fromTranslations(read, deed)),
        ...(await fromSearches(read, deed))
      ]
    case 'occurrence':
      return fromOccurrence(read, deed)
    case 'comment':
      return fromComment(read, deed)
    case 'task':
      return fromTask(read, deed, now)
    case 'bridge':
      return fromBridge(read, deed)
    case 'mentoring':
      return fromMentoring(read, deed)
    case 'person':
      return fromPerson(read, deed)
    default:
      return []
  }
}
