import type { Person } from '#schema/api/people.ts'
import { t } from '#lib/language/index.ts'
import { organisation } from '#lib/organisation/lists.svelte.ts'
import { awayInWords } from '#lib/people/away.ts'
import type { Option } from '#lib/ui/option.ts'

interface About {
  entity: string | null
  process?: string | null
  /** Who need not be offered: whoever has it. */
  except: (string | undefined)[]
}

/** Whom an occurrence can go to: first those of the unit that works there and the experts. */
export function colleaguesFor({ entity, process, except }: About): Option[] {
  const unit = organisation.entities.find(({ code }) => code === entity)?.unit ?? null
  const nearer = (it: Person) =>
    Number(isExpertOf(it, process)) * 2 + Number(unit !== null && it.unit === unit)
  return organisation.people
    .filter(({ id, active, invited }) => active && !invited && !except.includes(id))
    .toSorted((a, b) => nearer(b) - nearer(a))
    .map((it) => ({
      value: it.id,
      label: it.name,
      hint: [it.entity, isExpertOf(it, process) && t('occurrence.isExpert'), awayInWords(it.id)]
        .filter(Boolean)
        .join(' · ')
    }))
}

/** Expert for the process, or for one above it. */
function isExpertOf({ roles }: Person, process: string | null | undefined) {
  for (let code = process; code;) {
    if (roles.some((it) => it.role === 'expert' && it.process === code)) return true
    code = organisation.processes.find((it) => it.code === code)?.parent
  }
  return false
}
