import { eq } from 'drizzle-orm'
import { people } from '#schema/tables/index.ts'
import type { Language } from '#schema/words.ts'
import { note } from '../activity/note.ts'
import type { Writer } from '../database/database.ts'
import { isAdministrator, type Person } from '../http/person.ts'
import { invalid, say } from '../http/problem.ts'
import { refuseUnknown } from '../organisation/known.ts'
import { personRow } from './find.ts'

interface Profile {
  name?: string
  language?: Language
  entity?: string | null
  unit?: string | null
  processes?: string[]
  leavesOn?: string | null
}

/** What people say about themselves; what is left out stays. */
export async function changeProfile(tx: Writer, person: Person, profile: Profile, now: string) {
  const { id } = person
  const before = await personRow(tx, id)
  const { unit = before.unit } = profile
  // Units decide who sees a case, so nobody walks into one.
  if (unit !== before.unit && !isAdministrator(person)) {
    throw invalid({ unit: say('profile.unitIsGiven') })
  }
  await refuseUnknown(tx, {
    entities: { entity: profile.entity },
    units: { unit: profile.unit },
    processes: Object.fromEntries(
      (profile.processes ?? []).map((code, at) => [`processes.${at}`, code])
    )
  })
  await tx
    .update(people)
    .set({ ...before, ...given(profile), ...leaving(id, before.leavesOn, profile.leavesOn) })
    .where(eq(people.id, id))
  if (profile.leavesOn !== undefined && profile.leavesOn !== before.leavesOn) {
    const stated = { by: id, verb: 'leavingStated', kind: 'person', subject: id }
    await note(tx, { ...stated, details: { by: id }, at: now })
  }
  const details = { changed: Object.keys(profile) }
  await note(tx, { by: id, verb: 'changed', kind: 'person', subject: id, details, at: now })
}

function given({ name, processes, ...rest }: Profile) {
  return {
    ...rest,
    ...(name !== undefined && { name: name.trim() }),
    ...(processes && { processes: [...new Set(processes)] })
  }
}

/** Who says so too; said again as it was, it stays as it was stated. */
function leaving(by: string, before: string | null, leavesOn: string | null | undefined) {
  if (leavesOn === undefined || leavesOn === before) return {}
  return { leavesStatedBy: leavesOn === null ? null : by }
}
