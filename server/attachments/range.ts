export interface Part {
  start: number
  /** The last byte of it. */
  end: number
}

/**
 * What a Range header asks of so many bytes: the part, 'none' where it asks for what is not there,
 * or undefined where it is to be ignored. Several parts at once are answered with the whole.
 */
export function partOf(header: string | undefined, size: number): Part | 'none' | undefined {
  const [, from = '', to = ''] = /^bytes=(\d{0,15})-(\d{0,15})$/.exec(header ?? '') ?? []
  if (!from && !to) return undefined
  const start = from ? Number(from) : Math.max(0, size - Number(to))
  const end = from && to ? Math.min(Number(to), size - 1) : size - 1
  if (from && to && Number(to) < start) return undefined
  return start >= size || (!from && Number(to) === 0) ? 'none' : { start, end }
}
