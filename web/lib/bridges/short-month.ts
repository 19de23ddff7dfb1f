import { locale } from '#lib/language/index.ts'

/** 2026-12 → Dec: the close is named by its period; the year is plain from where it stands. */
export const shortMonth = (period: string) =>
  new Intl.DateTimeFormat(locale.tag, { month: 'short', timeZone: 'UTC' }).format(
    new Date(`${period}-01`)
  )
