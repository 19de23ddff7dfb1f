import type { Me } from '#schema/api/people.ts'
import { call } from '#lib/api.ts'
import { toProblem } from '#lib/problem.ts'
import { isUnreached, pauseAfter } from './turns.ts'

type Hear = (me: Me | undefined) => void

let there = $state(globalThis.navigator?.onLine !== false)
let tries = 0
let next: ReturnType<typeof setTimeout> | undefined
const listeners: Hear[] = []

/** Whether the server can be reached, as far as is known. */
export const connection = {
  get there() {
    return there
  }
}

/** Called when the server is back, with who is signed in there. */
export const onReturn = (hear: Hear) => void listeners.push(hear)

/** Somebody found nobody there: it is asked again, ever more calmly. */
export function lost() {
  there = false
  next ??= setTimeout(() => void lookAgain(), pauseAfter(tries++))
}

export async function lookAgain() {
  clearTimeout(next)
  next = undefined
  try {
    returned(await call('GET /api/session'))
  } catch (error) {
    if (isUnreached(toProblem(error).status)) lost()
    else returned(undefined)
  }
}

function returned(me: Me | undefined) {
  tries = 0
  there = true
  for (const hear of listeners) hear(me)
}

/** Once for the page. */
export function watchConnection() {
  addEventListener('online', () => void lookAgain())
  addEventListener('offline', lost)
}
