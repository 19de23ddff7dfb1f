import { eq } from 'drizzle-orm'
import { attachmentTexts } from '#schema/tables/index.ts'
import { forgetText } from '../attachments/texts.ts'
import type { Reader, Writer } from '../database/database.ts'
import type { Redact } from './secret.ts'
import { redactAll } from './texts.ts'

/** What was read from a file, and how to keep it without the secret; undefined where it has none. */
export async function redactedText(read: Reader, attachment: string, redact: Redact) {
  const it = eq(attachmentTexts.attachment, attachment)
  const [text] = await read.select({ parts: attachmentTexts.parts }).from(attachmentTexts).where(it)
  const parts = text && redactAll(text.parts, redact)
  if (!parts || parts === text.parts) return undefined
  return {
    keep: (tx: Writer) => tx.update(attachmentTexts).set({ parts }).where(it),
    /** The file itself does not say it any more, and will be read again. */
    forget: (tx: Writer) => forgetText(tx, attachment)
  }
}
