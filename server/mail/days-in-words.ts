import type { Language } from '#schema/words.ts'

/** A calendar day as people write it. */
export const dayIn = (language: Language, day: string) =>
  new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    timeZone: 'UTC'
  }).format(new Date(`${day}T00:00:00Z`))
