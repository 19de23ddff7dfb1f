import type { TextKind } from './kinds.ts'
import { readMail } from './mail.ts'
import type { Parts } from './parts.ts'
import { readPdf } from './pdf.ts'
import { readLines } from './plain-text.ts'
import { readSpreadsheet } from './spreadsheet.ts'
import { Unreadable } from './unreadable.ts'

/** Reads the words of a file of a known kind. */
export async function readBytes(kind: TextKind, bytes: Buffer, parts: Parts) {
  switch (kind) {
    case 'pdf':
      return readPdf(bytes, parts)
    case 'spreadsheet':
      return readSpreadsheet(bytes, parts)
    case 'mail':
      return readMail(bytes, parts)
    case 'text':
    case 'markup':
      return readLines(bytes, parts, kind === 'markup')
    case 'old':
      throw new Unreadable('unsupported')
  }
}
