const HOUR = 3_600_000

/** How many hours the clocks of two places are apart at a moment, rounded. */
export function hoursApart(now: string, one: string, other: string): number {
  return Math.round(Math.abs(ahead(now, one) - ahead(now, other)) / HOUR)
}

/** How far the clocks of a place are ahead of UTC, in ms. */
function ahead(now: string, timeZone: string): number {
  const parts = new Map(
    new Intl.DateTimeFormat('en-CA', {
      timeZone,
      hourCycle: 'h23',
      ...{ year: 'numeric', month: '2-digit', day: '2-digit' },
      ...{ hour: '2-digit', minute: '2-digit' }
    })
      .formatToParts(new Date(now))
      .map((it) => [it.type, Number(it.value)])
  )
  const part = (name: Intl.DateTimeFormatPartTypes) => parts.get(name) ?? 0
  const wall = Date.UTC(
    ...([part('year'), part('month') - 1, part('day'), part('hour'), part('minute')] as const)
  )
  return wall - Math.floor(Date.parse(now) / 60_000) * 60_000
}
