import { hasUtf16Mark } from '../attachments/type-of.ts'
import { MARK, type Redact } from './secret.ts'

/** What old programs write in the languages of the house. */
const OLD = ['windows-1250', 'windows-1251', 'euc-kr']

/** The bytes of a text file without the secret; undefined where it does not stand in them. */
export function redactBytes(bytes: Buffer, redact: Redact): Buffer | undefined {
  const unicode = decoded(bytes, utf16Of(bytes) ?? 'utf-8')
  if (unicode !== undefined) return inUtf8(unicode, redact)
  // A secret of plain figures and letters is the same in all of them: the rest stays as it is.
  const plain = bytes.toString('latin1')
  const said = redact(plain)
  if (said !== plain) return Buffer.from(said.replaceAll(MARK, '#####'), 'latin1')
  for (const encoding of OLD) {
    const text = decoded(bytes, encoding)
    const redacted = text === undefined ? undefined : inUtf8(text, redact)
    if (redacted) return redacted
  }
  return undefined
}

const inUtf8 = (text: string, redact: Redact) => {
  const said = redact(text)
  return said === text ? undefined : Buffer.from(said)
}

const utf16Of = (bytes: Buffer) =>
  hasUtf16Mark(bytes) ? (bytes[0] === 0xff ? 'utf-16le' : 'utf-16be') : undefined

function decoded(bytes: Buffer, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}
