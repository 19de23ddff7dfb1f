import { locale } from '#lib/language/index.ts'

/** December, by itself. */
export const monthName = (month: number) =>
  new Intl.DateTimeFormat(locale.language, { month: 'long', timeZone: 'UTC' }).format(
    Date.UTC(2000, month - 1, 1)
  )
