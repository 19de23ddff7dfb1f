import { createHash } from 'node:crypto'
import { setImmediate as nextTurn } from 'node:timers/promises'
import { promisify } from 'node:util'
import { brotliCompress, constants } from 'node:zlib'
import type { Database } from '../database/database.ts'
import { packedText } from './pack.ts'

/** Cases of a shard are neighbours by number: one that changes makes one shard new. */
const NUMBERS = 500
/** Read at once: others get their turn in between. */
const AT_ONCE = 50
const QUALITY = 5

const compress = promisify(brotliCompress)

export interface Shard {
  hash: string
  cases: number
  bytes: number
  /** As it travels, with brotli. */
  packed: Buffer
}

export const shardOf = (number: number) => Math.floor(number / NUMBERS)

export async function buildShard(
  database: Database,
  numbers: number[],
  now: string
): Promise<Shard> {
  const parts: string[] = []
  for (let at = 0; at < numbers.length; at += AT_ONCE) {
    parts.push(await database.apart(packedText, numbers.slice(at, at + AT_ONCE), now))
    await nextTurn()
  }
  const text = Buffer.from(`[${parts.join(',')}]`)
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: QUALITY,
    [constants.BROTLI_PARAM_SIZE_HINT]: text.length
  }
  return {
    hash: createHash('sha256').update(text).digest('hex').slice(0, 32),
    cases: numbers.length,
    bytes: text.length,
    packed: await compress(text, { params })
  }
}
