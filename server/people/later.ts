const DAY = 86_400_000

/** The moment some days after another; before it, with a minus. */
export const later = (now: string, days: number) =>
  new Date(Date.parse(now) + days * DAY).toISOString()

export const minutesBefore = (now: string, minutes: number) =>
  new Date(Date.parse(now) - minutes * 60_000).toISOString()
