import type { Parts } from './parts.ts'
import { Unreadable } from './unreadable.ts'

/** After that what has been read has to do. */
const LONG_ENOUGH_MS = 14_000

/** The text of a PDF, page by page; a scan has none. */
export async function readPdf(bytes: Buffer, parts: Parts) {
  const { getDocumentProxy } = await import('unpdf')
  const begun = performance.now()
  const pdf = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 }).catch(
    (error: unknown) => {
      throw new Unreadable(isLocked(error) ? 'encrypted' : 'broken')
    }
  )
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number)
    const { items } = await page.getTextContent()
    const words = items.map((it) => ('str' in it ? it.str + (it.hasEOL ? '\n' : '') : ''))
    parts.add(`p:${number}`, words.join(''))
    page.cleanup()
    const isLast = number === pdf.numPages
    if (!isLast && (parts.isFull() || performance.now() - begun > LONG_ENOUGH_MS)) {
      parts.endHere()
      return
    }
  }
}

const isLocked = (error: unknown) => error instanceof Error && error.name === 'PasswordException'
