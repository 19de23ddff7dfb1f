import { mkdir, open, stat } from 'node:fs/promises'
import type { Store } from './store.ts'

/** How many bytes of a file are there. */
export const lengthOf = (store: Store, id: string) =>
  stat(store.arriving(id)).then(
    ({ size }) => size,
    () => 0
  )

/** Puts some bytes at their place; they are on the disk before anybody is told that they came. */
export async function writeAt(store: Store, id: string, from: number, bytes: Buffer) {
  await mkdir(store.arrivals, { recursive: true })
  const there = await open(store.arriving(id), 'r+', 0o600).catch(() => undefined)
  const file = there ?? (await open(store.arriving(id), 'w+', 0o600))
  try {
    let done = 0
    while (done < bytes.length) {
      const { bytesWritten } = await file.write(bytes, done, bytes.length - done, from + done)
      done += bytesWritten
    }
    await file.datasync()
  } finally {
    await file.close()
  }
}

const turns = new Map<string, Promise<unknown>>()

/** One request after another for the same file: two of them would write over each other. */
export async function inTurn<T>(id: string, work: () => Promise<T>): Promise<T> {
  const before = turns.get(id) ?? Promise.resolve()
  const turn = before.then(work, work)
  const settled = turn.catch(() => {})
  turns.set(id, settled)
  try {
    return await turn
  } finally {
    if (turns.get(id) === settled) turns.delete(id)
  }
}
