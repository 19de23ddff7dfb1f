import { open } from 'node:fs/promises'

/** Its beginning tells, and for text a bit more of it. */
const LOOKED_AT = 256 * 1024

const PROGRAMS = new Set([
  'application/x-msdownload',
  'application/x-elf',
  'application/x-mach-binary',
  'application/x-deb',
  'application/x-rpm',
  'application/x-apple-diskimage',
  'application/x-google-chrome-extension',
  'application/x-xpinstall',
  'application/x-ms-shortcut',
  'application/x-ms-regedit',
  'application/x-shockwave-flash',
  'application/vnd.android.package-archive',
  'application/java-vm',
  'application/java-archive',
  'application/wasm'
])
export const isProgram = (type: string) => PROGRAMS.has(type)

export const isText = (type: string | null) =>
  type !== null && (type.startsWith('text/') || type === 'application/xml' || type === SVG)

const SVG = 'image/svg+xml'

/** What a file is, by what is in it. Its name only tells one kind of text from another. */
export async function typeOf(path: string, name: string): Promise<string> {
  const { fileTypeFromFile } = await import('file-type')
  const found = await fileTypeFromFile(path).catch(() => undefined)
  if (found && found.mime !== 'application/xml') return found.mime
  const beginning = await beginningOf(path)
  if (!readsAsText(beginning)) return found?.mime ?? 'application/octet-stream'
  return kindOfText(beginning.toString('latin1'), name)
}

async function beginningOf(path: string): Promise<Buffer> {
  const file = await open(path, 'r')
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(LOOKED_AT), 0, LOOKED_AT, 0)
    return buffer.subarray(0, bytesRead)
  } finally {
    await file.close()
  }
}

/** UTF-8, UTF-16 with its mark, or one of the old encodings: those have no control characters. */
function readsAsText(bytes: Buffer): boolean {
  if (hasUtf16Mark(bytes)) return true
  return !bytes.some((byte) => byte < 0x20 && ![0x09, 0x0a, 0x0c, 0x0d, 0x1b].includes(byte))
}

export const hasUtf16Mark = (bytes: Buffer) =>
  (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)

function kindOfText(text: string, name: string): string {
  if (/<svg[\s>]/i.test(text)) return SVG
  if (/<(!doctype\s+html|html|head|body|script|iframe)\b/i.test(text)) return 'text/html'
  if (/^(\u00ef\u00bb\u00bf)?\s*<\?xml\b/i.test(text)) return 'application/xml'
  return /\.(csv|tsv)$/i.test(name) ? 'text/csv' : 'text/plain'
}
