import { SHOWN_TYPES, TEXT_STATES, type TextState } from '#schema/api/attachments.ts'
import { attachments, attachmentTexts } from '#schema/tables/index.ts'
import { BEGUN } from './texts-waiting.ts'

/** What is asked of the words of a file to say how they stand; never the words themselves. */
export const readText = {
  hash: attachmentTexts.hash,
  failure: attachmentTexts.failure,
  cut: attachmentTexts.cut
}
export type ReadText = { hash: string; failure: string | null; cut: boolean } | null

/** Whether the words of a file are searched, and why not. */
export function textState(
  { hash, type }: typeof attachments.$inferSelect,
  text: ReadText
): TextState {
  if (SHOWN_TYPES.some((it) => it === type)) return 'none'
  if (text === null || text.hash !== hash || text.failure === BEGUN) return 'waiting'
  if (text.failure !== null) return TEXT_STATES.find((it) => it === text.failure) ?? 'broken'
  return text.cut ? 'partly' : 'searched'
}
