import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { copyWhole, filesBelow, linkOrCopy, unlessGone } from './files.ts'
import { ATTACHMENTS, Refusal } from './manifest.ts'

/** Files are named by what is in them; what is still coming in has another name. */
const HASH = /^[0-9a-f]{64}$/

export const pathOf = (hash: string) => join(ATTACHMENTS, hash.slice(0, 2), hash)

export async function hashesBelow(folder: string): Promise<string[]> {
  const files = await filesBelow(join(folder, ATTACHMENTS))
  return files.map((it) => it.split(/[\\/]/).at(-1) ?? '').filter((it) => HASH.test(it))
}

/**
 * Copies the attachments that are not there yet. What an earlier backup has is the same file once
 * more, never the living one: a redaction writes over that.
 */
export async function copyAttachments(
  from: string,
  to: string,
  earlier: string | undefined,
  hashes: string[]
) {
  let copied = 0
  for (const hash of hashes) {
    const target = join(to, pathOf(hash))
    if (existsSync(target)) continue
    const before = earlier && join(earlier, pathOf(hash))
    if (before && existsSync(before)) {
      await linkOrCopy(before, target)
    } else {
      await copyWhole(join(from, pathOf(hash)), target).catch(unlessGone)
      copied += 1
    }
  }
  return copied
}

/** Every hash that is asked for has its file. */
export function checkAttachments(folder: string, hashes: string[]) {
  const missing = hashes.filter((hash) => !existsSync(join(folder, pathOf(hash))))
  if (missing.length) {
    throw new Refusal(`${missing.length} attachments have no file, the first is ${missing[0]}.`)
  }
}
