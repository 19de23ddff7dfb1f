import type { Attachment } from '#schema/api/attachments.ts'

/** With its hash, so that a picture that was replaced is fetched anew. */
const at = ({ id, hash }: Attachment, what: string) =>
  `/api/attachments/${encodeURIComponent(id)}/${what}?v=${(hash ?? '').slice(0, 12)}`

export const fileOf = (it: Attachment) => at(it, 'file')
export const thumbnailOf = (it: Attachment) => at(it, 'thumbnail')
