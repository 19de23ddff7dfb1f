const made = new Map<string, Intl.DateTimeFormat>()

/**
 * The moment at which the clocks of a place show a time (14:30) on a calendar day. A time that a
 * change of the clocks leaves out is as much later as they were put forward.
 */
export function momentAt(day: string, time: string, timeZone: string): string {
  const wall = Date.parse(`${day}T${time}:00.000Z`)
  const first = wall - ahead(wall, timeZone)
  // Around a change of the clocks the first guess may have asked on its other side.
  return new Date(wall - ahead(first, timeZone)).toISOString()
}

/** What the clocks of a place show at a moment. */
export function timeAt(moment: string, timeZone: string): string {
  const at = Date.parse(moment)
  return new Date(at + ahead(at, timeZone)).toISOString().slice(11, 16)
}

/** How far the clocks of a place are ahead of UTC, in ms. */
function ahead(time: number, timeZone: string): number {
  const format =
    made.get(timeZone) ??
    new Intl.DateTimeFormat('en-CA', {
      timeZone,
      hourCycle: 'h23',
      ...{ year: 'numeric', month: '2-digit', day: '2-digit' },
      ...{ hour: '2-digit', minute: '2-digit', second: '2-digit' }
    })
  made.set(timeZone, format)
  const parts = new Map(format.formatToParts(time).map((it) => [it.type, Number(it.value)]))
  const part = (name: Intl.DateTimeFormatPartTypes) => parts.get(name) ?? 0
  const wall = Date.UTC(
    ...([part('year'), part('month') - 1, part('day')] as const),
    ...([part('hour'), part('minute'), part('second')] as const)
  )
  return wall - Math.floor(time / 1000) * 1000
}
