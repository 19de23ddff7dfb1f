import type { CaseContent } from '#schema/api/content.ts'
import { LINE_MAX, LIST_MAX, TEXT_MAX, type Adoption } from '#schema/words.ts'
import { invalid, say } from '../http/problem.ts'

/** What an answer can become inside its case. */
export type IntoCase = Exclude<Adoption, 'case' | 'item'>
export const INTO_CASE: readonly IntoCase[] = [
  'cues',
  'judgement',
  'tried',
  'cause',
  'proof',
  'prevention',
  'step',
  'contact'
]

/** Words that are taken over; of a contact, `name` is who and `text` is how. */
export interface Words {
  text: string
  name: string
}

const PARAGRAPH = '\n\n'

/** The case with the words in it: a paragraph more or an entry more, never anything less. */
export function intoCase(content: CaseContent, kind: IntoCase, words: Words): Partial<CaseContent> {
  const { text } = words
  switch (kind) {
    case 'tried':
      return { tried: withOneMore(content.tried, text) }
    case 'step':
      return { steps: withOneMore(content.steps, { text }) }
    case 'contact':
      return { contacts: withOneMore(content.contacts, contactOf(words)) }
    default: {
      const longer = [content[kind], text].filter(Boolean).join(PARAGRAPH)
      if (longer.length > TEXT_MAX) throw invalid({ text: say('comment.noRoom') })
      // Where the cause was honestly unknown, it no longer is.
      const known = kind === 'cause' && content.causeKind === 'unknown' && { causeKind: null }
      return { [kind]: longer, ...known }
    }
  }
}

function withOneMore<T>(entries: T[], entry: T): T[] {
  if (entries.length >= LIST_MAX) throw invalid({ text: say('comment.noRoom') })
  return [...entries, entry]
}

function contactOf({ name, text }: Words) {
  if (!name) throw invalid({ name: say('field.required') })
  if (text.length > LINE_MAX || text.includes('\n')) {
    throw invalid({ text: say('comment.noLine', { limit: LINE_MAX }) })
  }
  return { name, how: text }
}

/** How words are kept that have a name: a contact in a line, a title above its text. */
export const wordsKept = (kind: Adoption, { name, text }: Words) =>
  kind === 'contact'
    ? `${name}: ${text}`
    : kind === 'case' || kind === 'item'
      ? name + PARAGRAPH + text
      : text

/** The case without the words again; null where they no longer stand as they were taken over. */
export function outOfCase(
  content: CaseContent,
  kind: IntoCase,
  kept: string
): Partial<CaseContent> | null {
  switch (kind) {
    case 'tried':
      return without(content.tried, (it) => it === kept, 'tried')
    case 'step':
      return without(content.steps, ({ text }) => text === kept, 'steps')
    case 'contact':
      return without(content.contacts, ({ name, how }) => `${name}: ${how}` === kept, 'contacts')
    default:
      return withoutParagraphs(content[kind], kept, kind)
  }
}

/** The last of them: what stood there before stays. */
function without<K extends 'tried' | 'steps' | 'contacts'>(
  entries: CaseContent[K][number][],
  is: (entry: CaseContent[K][number]) => boolean,
  field: K
) {
  const at = entries.findLastIndex(is)
  return at < 0 ? null : { [field]: entries.toSpliced(at, 1) }
}

function withoutParagraphs(said: string, kept: string, field: string) {
  const whole = PARAGRAPH + said + PARAGRAPH
  const at = whole.lastIndexOf(PARAGRAPH + kept + PARAGRAPH)
  if (at < 0) return null
  const rest = whole.slice(0, at) + whole.slice(at + PARAGRAPH.length + kept.length)
  return { [field]: rest.slice(PARAGRAPH.length, -PARAGRAPH.length).trim() }
}
