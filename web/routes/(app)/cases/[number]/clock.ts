/** A quiet timer: how long ago the case was opened in this tab, so that nobody has to guess. */
const name = (number: string) => `bridgebook.began.${number}`
const MINUTE = 60_000
/** Below it nobody has worked yet; above it somebody has been to lunch. */
const LEAST = 2
const MOST = 180

export function startClock(number: string) {
  try {
    if (!sessionStorage.getItem(name(number))) sessionStorage.setItem(name(number), `${Date.now()}`)
  } catch {
    // Without storage the usual time is offered instead.
  }
}

export function stopClock(number: string) {
  try {
    sessionStorage.removeItem(name(number))
  } catch {
    // Nothing was kept.
  }
}

/** Whole minutes, where they can be believed. */
export function minutesOnClock(number: string): number | undefined {
  try {
    const began = Number(sessionStorage.getItem(name(number)))
    const minutes = Math.round((Date.now() - began) / MINUTE)
    return began > 0 && minutes >= LEAST && minutes <= MOST ? minutes : undefined
  } catch {
    return undefined
  }
}
