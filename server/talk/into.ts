import type { Adoptable } from '#schema/api/talk.ts'
import type { CaseContent } from '#schema/api/content.ts'
import { LINE_MAX, LIST_MAX, TEXT_MAX } from '#schema/words.ts'
import { invalid, say } from '../http/problem.ts'

/** What a field says once an answer has become part of it: a paragraph more, or an entry more. */
export function into(
  content: CaseContent,
  field: Adoptable,
  text: string,
  name: string
): Partial<CaseContent> {
  switch (field) {
    case 'tried':
      return { tried: withOneMore(content.tried, text) }
    case 'steps':
      return { steps: withOneMore(content.steps, { text }) }
    case 'contacts':
      return { contacts: withOneMore(content.contacts, contactIn(text, name)) }
    default: {
      const longer = [content[field], text].filter(Boolean).join('\n\n')
      if (longer.length > TEXT_MAX) throw invalid({ field: say('comment.noRoom') })
      return { [field]: longer }
    }
  }
}

function withOneMore<T>(entries: T[], entry: T): T[] {
  if (entries.length >= LIST_MAX) throw invalid({ field: say('comment.noRoom') })
  return [...entries, entry]
}

/** "Jolanta at the bank: 71 345 67 89" has a name and how; where no name stands, it is the writer. */
function contactIn(text: string, writer: string) {
  const line = text.replaceAll(/\s+/g, ' ').trim()
  const [, name = writer, how = line] = /^(.{2,80}?)(?:: | [–—-] )(.+)$/.exec(line) ?? []
  if (how.length > LINE_MAX) throw invalid({ field: say('comment.noLine', { limit: LINE_MAX }) })
  return { name, how }
}
