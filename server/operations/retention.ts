import { readdir, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'

const NAME = /^bridgebook-\d{4}-\d{2}-\d{2}T[\d-]+Z$/
const UNFINISHED = /^\.making-bridgebook-/
const DAY = 86_400_000

/** bridgebook-2026-11-03T16-40-00-000Z: names in order are backups in order. */
export const nameOf = (now: string) => `bridgebook-${now.replaceAll(/[:.]/g, '-')}`

/** Only what is whole has such a name. The oldest first. */
export async function backupsIn(folder: string): Promise<string[]> {
  const names = await readdir(folder)
  return names
    .filter((it) => NAME.test(it))
    .sort()
    .map((it) => join(folder, it))
}

/** Removes the oldest beyond `keep`. The newest, which has just been checked, always stays. */
export async function removeOldest(folder: string, keep: number): Promise<string[]> {
  const all = await backupsIn(folder)
  const old = all.slice(0, -Math.max(1, keep))
  for (const backup of old) await rm(backup, { recursive: true })
  return old
}

/** What a backup that was stopped half way left behind; a young one may still be at work. */
export async function removeUnfinished(folder: string) {
  for (const name of (await readdir(folder)).filter((it) => UNFINISHED.test(it))) {
    const path = join(folder, name)
    const { mtimeMs } = await stat(path)
    if (Date.now() - mtimeMs > DAY) await rm(path, { recursive: true, force: true })
  }
}
