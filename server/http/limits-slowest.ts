interface Took {
  route: string
  ms: number
  at: number
}

const LATELY_MS = 10_000
const MOST = 200

/** The slowest requests of the last seconds, by route: among them is what held up all the others. */
export function slowestLately() {
  let lately: Took[] = []
  return {
    note(route: string, ms: number, at = performance.now()) {
      lately.push({ route, ms, at })
      if (lately.length > MOST) lately = lately.slice(-MOST / 2)
    },
    /** One each route, at most three. */
    name(now = performance.now()) {
      const worst = new Map<string, number>()
      for (const { route, ms, at } of lately) {
        if (now - at < LATELY_MS) worst.set(route, Math.max(ms, worst.get(route) ?? 0))
      }
      return [...worst]
        .sort(([, one], [, other]) => other - one)
        .slice(0, 3)
        .map(([route, ms]) => ({ route, ms: Math.round(ms) }))
    }
  }
}
