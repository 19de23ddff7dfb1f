import type { ComparedClose } from '#schema/api/closes.ts'

/** How the line of a close is drawn (line-kinds.css): this one strong, the older the fainter. */
export function kindOf(which: ComparedClose['which'], at: number): string {
  if (which === 'this') return 'line-this'
  return which === 'lastYear' ? 'line-year' : `line-${at}`
}
