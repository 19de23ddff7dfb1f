import { duration, t } from '#lib/language/index.ts'

interface Figures {
  uses: number
  worked: number
  minutes: number | null
}

/** "11 of 12 · 14 min · PL02, RO01": what a list has room to say about how far a case can be trusted. */
export function trustInBrief({ uses, worked, minutes }: Figures, entities: string[] = []): string {
  const parts = [
    uses > 0 ? t('trust.workedOf', { worked, uses }) : '',
    minutes !== null ? duration(minutes) : '',
    entities.slice(0, 3).join(', ') + (entities.length > 3 ? ' …' : '')
  ]
  return parts.filter(Boolean).join(' · ')
}
