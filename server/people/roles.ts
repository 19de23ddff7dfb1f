import { eq } from 'drizzle-orm'
import type { Role } from '#schema/api/people.ts'
import { roles } from '#schema/tables/index.ts'
import type { Reader, Writer } from '../database/database.ts'
import { invalid, say, type Sentence } from '../http/problem.ts'
import { refuseUnknown } from '../organisation/known.ts'

/** An expert is one for a process and a lead one of a unit, and both must exist. */
export async function checkRoles(read: Reader, given: Role[]) {
  const missing: Record<string, Sentence> = {}
  const processes: Record<string, string> = {}
  const units: Record<string, string> = {}
  for (const [at, { role, process, unit }] of given.entries()) {
    if (role === 'expert') {
      if (process) processes[`roles.${at}.process`] = process
      else missing[`roles.${at}.process`] = say('role.needsProcess')
    }
    if (role === 'lead') {
      if (unit) units[`roles.${at}.unit`] = unit
      else missing[`roles.${at}.unit`] = say('role.needsUnit')
    }
  }
  if (Object.keys(missing).length) throw invalid(missing)
  await refuseUnknown(read, { processes, units })
}

/** Replaces what the person had. Everybody is a member, so that is no row. */
export async function giveRoles(tx: Writer, personId: string, given: Role[]) {
  await tx.delete(roles).where(eq(roles.personId, personId))
  const rows = new Map<string, typeof roles.$inferInsert>()
  for (const { role, process, unit } of given) {
    if (role === 'member') continue
    const row = {
      personId,
      role,
      process: role === 'expert' ? process : null,
      unit: role === 'lead' ? unit : null
    }
    rows.set(`${role} ${row.process ?? ''} ${row.unit ?? ''}`, row)
  }
  if (rows.size) await tx.insert(roles).values([...rows.values()])
}
