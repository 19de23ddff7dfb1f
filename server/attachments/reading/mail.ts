import type { Parts } from './parts.ts'
import { readBytes } from './read-bytes.ts'
import { textKind } from './kinds.ts'

/** A mail: what it is about, what it says, and the words of what came with it. */
export async function readMail(bytes: Buffer, parts: Parts) {
  const { simpleParser } = await import('mailparser')
  const mail = await simpleParser(bytes, {
    skipImageLinks: true,
    skipTextToHtml: true,
    skipTextLinks: true
  })
  parts.add('subject', mail.subject ?? '')
  parts.add('body', mail.text ?? '')
  for (const { filename = '', contentType, content } of mail.attachments) {
    const kind = textKind(contentType, filename)
    // A mail in a mail in a mail would have no end.
    if (kind === undefined || kind === 'mail' || kind === 'old' || parts.isFull()) continue
    const within = {
      ...parts,
      add: (_where: string, text: string) => parts.add(`attachment:${filename}`, text)
    }
    // What came along may be broken; the mail is not.
    await readBytes(kind, content, within).catch(() => undefined)
  }
}
