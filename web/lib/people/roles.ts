import type { Role } from '#schema/api/people.ts'
import { t } from '#lib/language/index.ts'
import { processPath, unitName } from '#lib/organisation/lists.svelte.ts'

/** 'Expert · Accounts payable', 'Lead · Finance Incheon', 'Administrator'. */
export function roleInWords({ role, process, unit }: Role): string {
  const where = process ? processPath(process) : unit ? unitName(unit) : ''
  return [t(`role.${role}`), where].filter(Boolean).join(' · ')
}
