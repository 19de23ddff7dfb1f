import type { Holiday } from '#schema/api/upkeep.ts'

export interface Pasted {
  days: Holiday[]
  /** Lines in which no day was found, as they were written. */
  unread: string[]
}

/** 2026-12-24, 24.12.2026, 24/12/2026, 2026. 12. 24., 2026년 12월 24일 — and its name after or before it. */
const YEAR_FIRST = /(\d{4})\s*[-./년]\s*(\d{1,2})\s*[-./월]\s*(\d{1,2})\s*[.일]?/
const DAY_FIRST = /(\d{1,2})\s*[-./]\s*(\d{1,2})\s*[-./]\s*(\d{4})/

/** A list as it stands in a calendar or a spreadsheet, a day a line. */
export function readPasted(text: string): Pasted {
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
  const read = lines.map((line) => ({ line, found: readLine(line) }))
  return {
    // A day named twice is meant once, as it was named last.
    days: [...new Map(read.flatMap(({ found }) => (found ? [[found.day, found]] : []))).values()],
    unread: read.flatMap(({ line, found }) => (found ? [] : [line]))
  }
}

function readLine(line: string): Holiday | undefined {
  const first = YEAR_FIRST.exec(line)
  const [found = '', year, month, day] = first ?? reordered(DAY_FIRST.exec(line)) ?? []
  if (!year || !month || !day) return undefined
  const iso = [year, month.padStart(2, '0'), day.padStart(2, '0')].join('-')
  const date = new Date(`${iso}T00:00:00Z`)
  if (Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== iso) return undefined
  const name = line.replace(found, ' ').replace(/^[\s,;:–—\-|"]+|[\s,;:–—\-|"]+$/g, '')
  return { day: iso, name: name || iso }
}

const reordered = (found: RegExpExecArray | null) =>
  found && [found[0], found[3], found[2], found[1]]
