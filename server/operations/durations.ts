/** Upper bounds in seconds. */
export const BOUNDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10]

export interface Duration {
  method: string
  /** As it was registered, such as /api/cases/:number. */
  route: string
  /** 2xx. */
  status: string
}

export interface Counted extends Duration {
  /** How many took at most so long, by bound. */
  within: number[]
  count: number
  seconds: number
}

/** How long answers took. Counted here, since the library of metrics is only read when asked. */
export function durations() {
  const all = new Map<string, Counted>()
  return {
    note({ method, route, status }: Duration, seconds: number) {
      const name = `${method} ${route} ${status}`
      const counted = all.get(name) ?? {
        ...{ method, route, status, count: 0, seconds: 0 },
        within: BOUNDS.map(() => 0)
      }
      all.set(name, counted)
      counted.count += 1
      counted.seconds += seconds
      BOUNDS.forEach((bound, at) => {
        if (seconds <= bound) counted.within[at] = (counted.within[at] ?? 0) + 1
      })
    },
    all: () => [...all.values()]
  }
}
