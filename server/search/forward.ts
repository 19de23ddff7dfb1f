import { COLUMNS, type Column } from './fields.ts'

/**
 * The words of a case in their order, for ranking: a stream of 32-bit numbers. A column follows
 * another after a 0. A word begins with the hash of how it is written (folded), top bit set; the
 * hashes of its terms follow, top bit clear, unless its only term is written the same.
 */
const TOP = 0x80000000
const REST = 0x7fffffff

/** FNV-1a (Fowler, Noll, Vo) over UTF-16 units; 31 bits, never 0. */
export function hashOf(term: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < term.length; at++) {
    hash = Math.imul(hash ^ term.charCodeAt(at), 0x01000193)
  }
  return (hash ^ (hash >>> 15)) & REST || 1
}

export interface Word {
  /** Folded. */
  written: string
  terms: readonly string[]
}

export function forwardOf(columns: Record<Column, Word[]>): Uint8Array {
  const stream: number[] = []
  COLUMNS.forEach((column, at) => {
    if (at > 0) stream.push(0)
    for (const { written, terms } of columns[column]) {
      stream.push((hashOf(written) | TOP) >>> 0)
      if (terms.length !== 1 || terms[0] !== written) stream.push(...terms.map(hashOf))
    }
  })
  return new Uint8Array(Uint32Array.from(stream).buffer)
}

export const isWritten = (entry: number) => entry >= TOP
export const writtenHash = (written: string) => (hashOf(written) | TOP) >>> 0

/** The hashes of the different written forms in a stream. */
export const writtenIn = (stream: Uint32Array) =>
  new Set(stream.filter(isWritten).map((it) => it & REST))

/** The stream of a case; copied only where the bytes do not lie on a boundary of four. */
export function streamOf(words: Uint8Array): Uint32Array {
  const whole = words.byteOffset % 4 === 0 ? words : words.slice()
  return new Uint32Array(whole.buffer, whole.byteOffset, whole.byteLength >> 2)
}
