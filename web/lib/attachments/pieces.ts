import { read, remove, write } from '#lib/drafts/vault.ts'

/** As much as a browser is asked to keep of one file. */
export const KEPT_MAX = 25 * 1024 * 1024
const PIECE = 1024 * 1024
const piecesOf = (size: number) => Math.ceil(size / PIECE)
const nameOf = (key: string, at: number) => `${key}.${at}`

/** Puts a file into this browser, sealed; says whether all of it is there. */
export async function keepBytes(key: string, file: Blob): Promise<boolean> {
  if (file.size > KEPT_MAX) return false
  for (let at = 0; at < piecesOf(file.size); at++) {
    const bytes = await file.slice(at * PIECE, (at + 1) * PIECE).arrayBuffer()
    if (!(await write('piece', nameOf(key, at), inBase64(new Uint8Array(bytes))))) return false
  }
  return true
}

export async function readBytes(key: string, size: number, type: string) {
  const pieces: Uint8Array<ArrayBuffer>[] = []
  for (let at = 0; at < piecesOf(size); at++) {
    const piece = await read<string>('piece', nameOf(key, at))
    if (piece === undefined) return undefined
    pieces.push(Uint8Array.from(atob(piece), (sign) => sign.charCodeAt(0)))
  }
  return new Blob(pieces, { type })
}

export async function dropBytes(key: string, size: number) {
  for (let at = 0; at < piecesOf(size); at++) await remove('piece', nameOf(key, at))
}

const STRIDE = 0x8000
function inBase64(bytes: Uint8Array): string {
  let text = ''
  for (let at = 0; at < bytes.length; at += STRIDE) {
    text += String.fromCharCode(...bytes.subarray(at, at + STRIDE))
  }
  return btoa(text)
}
