import type { NewRecording } from '#schema/api/recordings.ts'
import { dropBytes, keepBytes, readBytes } from '#lib/attachments/pieces.ts'
import { readAll, remove, write } from '#lib/drafts/vault.ts'

export type Wish = Pick<
  NewRecording,
  'title' | 'kind' | 'people' | 'watch' | 'watchers' | 'deleteOn'
>

export interface Where {
  bridge: string
  item?: string
  session?: string
}

/** A recording that this browser keeps until the server has it; sealed, for whoever made it. */
export interface Kept extends Where {
  key: string
  wish: Wish
  name: string
  type: string
  at: string
  seconds: number
  /** Of its pieces, in bytes. */
  sizes: number[]
  /** The server's, once it is announced. */
  id?: string
}

const partOf = (key: string, at: number) => `${key}.${at}`

/** Puts the next piece beside those before it; says whether this browser has it. */
export async function keepPiece(kept: Kept, bytes: Blob): Promise<boolean> {
  const at = kept.sizes.length
  kept.sizes.push(bytes.size)
  if (!(await keepBytes(partOf(kept.key, at), bytes))) return false
  return writeDown(kept)
}

export const writeDown = (kept: Kept) => write('recording', kept.key, kept)

export const findKept = () => readAll<Kept>('recording')

/** All of it, if no piece is missing. */
export async function bytesOf({ key, sizes, type }: Kept): Promise<Blob | undefined> {
  const pieces: Blob[] = []
  for (const [at, size] of sizes.entries()) {
    const piece = await readBytes(partOf(key, at), size, type)
    if (!piece) return undefined
    pieces.push(piece)
  }
  return pieces.length > 0 ? new Blob(pieces, { type }) : undefined
}

export async function forget({ key, sizes }: Pick<Kept, 'key' | 'sizes'>) {
  await remove('recording', key)
  for (const [at, size] of sizes.entries()) await dropBytes(partOf(key, at), size)
}
