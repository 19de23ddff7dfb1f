/** How a file's words are come by; `old` are formats that hold words and that we cannot read. */
export type TextKind = 'pdf' | 'spreadsheet' | 'mail' | 'text' | 'markup' | 'old'

const OPEN_XML = 'application/vnd.openxmlformats-officedocument.'
/** Spreadsheets, documents and mails as programs kept them before, or keep them under a password. */
const COMPOUND = 'application/x-cfb'

/** By what is in it; its name tells one kind of text from another. */
export function textKind(type: string | null, name: string): TextKind | undefined {
  if (type === null) return undefined
  if (type === 'application/pdf') return 'pdf'
  if (type === `${OPEN_XML}spreadsheetml.sheet`) return 'spreadsheet'
  const isText = type.startsWith('text/')
  if (type === 'message/rfc822' || (isText && /\.eml$/i.test(name))) return 'mail'
  if (type === 'text/html' || type === 'application/xml' || type === 'image/svg+xml') {
    return 'markup'
  }
  if (isText || type === 'application/json') return 'text'
  if (type === COMPOUND || type === 'application/rtf') return 'old'
  if (type.startsWith(OPEN_XML) || type.startsWith('application/vnd.oasis.')) return 'old'
  return undefined
}
