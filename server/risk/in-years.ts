/** The same day some years later; of 29 February the day after it. Days end with the year 9999. */
export function inYears(day: string, years: number): string {
  const date = new Date(`${day}T00:00:00Z`)
  const year = date.getUTCFullYear() + years
  if (year > 9999) return '9999-12-31'
  date.setUTCFullYear(year)
  return date.toISOString().slice(0, 10)
}
