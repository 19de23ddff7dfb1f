import { existsSync, readFileSync } from 'node:fs'
import { newestSource, stamp } from './stamp.ts'

/** Builds what is not built, or not from what lies here now. */
export async function buildIfNeeded() {
  const built = existsSync(stamp) ? Number(readFileSync(stamp, 'utf8')) : 0
  if (built >= newestSource()) return
  console.log('Building; this takes half a minute …')
  await import('./build.ts')
}

if (import.meta.main) await buildIfNeeded()
