import { Busy } from './busy.ts'
import type { DatabaseLoad } from './database.ts'

/** Counts the transactions of one database; `waiting` tells how many wait. */
export function countLoad(waiting: () => number) {
  const all = { transactions: 0, seconds: 0, busy: 0 }
  return {
    load: (): DatabaseLoad => ({ waiting: waiting(), ...all }),
    counted: async <T>(work: () => Promise<T>): Promise<T> => {
      const began = performance.now()
      try {
        return await work()
      } catch (error) {
        if (error instanceof Busy) all.busy += 1
        throw error
      } finally {
        all.transactions += 1
        all.seconds += (performance.now() - began) / 1000
      }
    }
  }
}
