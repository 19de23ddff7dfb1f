import type { Output } from '#lib/api.ts'
import { call } from '#lib/api.ts'

type Bridges = Output<'GET /api/bridges'>

let known: Bridges | undefined = $state.raw()
let asked: Promise<unknown> | undefined

/** The bridges that I give, receive or lead; empty until somebody has asked. */
export const bridges = {
  get known() {
    return known
  },
  set known(list) {
    known = list
  },
  get any() {
    return (known?.items.length ?? 0) > 0
  },
  /** Whoever has one, or may start one. */
  get concern() {
    return this.any || (known?.may.includes('bridge.start') ?? false)
  },
  /** How much waits for my yes. */
  get toConfirm() {
    const count = known?.items.reduce((sum, it) => sum + (it.ending ? 0 : it.toConfirm), 0)
    return count || undefined
  }
}

/** For the navigation; where nothing comes, the place is simply not shown. */
export function loadBridges(): Promise<unknown> {
  asked ??= call('GET /api/bridges')
    .then((list) => (known ??= list))
    .catch(() => (asked = undefined))
  return asked
}
