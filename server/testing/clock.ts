const MINUTE = 60_000
const DAY = 1440 * MINUTE

/** A clock that stands still until a test moves it. */
export class Clock {
  #now: number

  constructor(start: string) {
    this.#now = Date.parse(start)
  }

  /** The moment, as an instant in UTC. */
  now = () => new Date(this.#now).toISOString()

  set(moment: string) {
    this.#now = Date.parse(moment)
  }

  forward({ days = 0, minutes = 0 }: { days?: number; minutes?: number }) {
    this.#now += days * DAY + minutes * MINUTE
  }
}
