import type { Parts } from './parts.ts'
import { Unreadable } from './unreadable.ts'
import { unpackedSize } from './unpacked-size.ts'

const ROWS = 50
/** Unpacked. What claims more is meant to break something, or is no sheet that anybody reads. */
const UNPACKED_MAX = 150 * 1024 * 1024

/** A spreadsheet, sheet by sheet; a part is some fifty rows. */
export async function readSpreadsheet(bytes: Buffer, parts: Parts) {
  if (unpackedSize(bytes) > UNPACKED_MAX) throw new Unreadable('tooLarge')
  const { default: readXlsxFile } = await import('read-excel-file/node')
  const sheets = await readXlsxFile(bytes).catch(() => {
    throw new Unreadable('broken')
  })
  for (const { sheet, data } of sheets) {
    for (let at = 0; at < data.length; at += ROWS) {
      const rows = data.slice(at, at + ROWS).map(inWords)
      const first = rows.findIndex(Boolean)
      parts.add(`s:${sheet}!${at + Math.max(first, 0) + 1}`, rows.filter(Boolean).join('\n'))
    }
  }
}

const inWords = (row: unknown[]) =>
  row
    .filter((cell) => cell !== null && cell !== undefined && cell !== '')
    .map((cell) => (cell instanceof Date ? cell.toISOString().slice(0, 10) : String(cell)))
    .join(' | ')
