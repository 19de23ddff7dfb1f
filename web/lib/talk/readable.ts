import type { Comment } from '#schema/api/talk.ts'
import { withNames } from './mention.ts'

const CODE = /(```[\s\S]*?```|`[^`\n]*`)/
const MENTION = /@\[([^\s[\]]{1,64})\]/g
const CASE = /(?<![\p{L}\p{N}[/-])EX-[1-9]\d{0,8}(?![\p{L}\p{N}])/gu

/** What somebody said, as Markdown: names for ids, links to the cases that the reader may see. */
export function readable({ text, mentions, cases }: Pick<Comment, 'text' | 'mentions' | 'cases'>) {
  const seen = new Set(cases.map(({ number }) => number))
  return text
    .split(CODE)
    .map((part, at) => {
      // What stands in code is meant as it is written; only ids say nothing to anybody.
      if (at % 2) return withNames(part, mentions)
      return part
        .replaceAll(MENTION, (whole, id: string) => {
          const person = mentions.find((it) => it.id === id)
          return person ? `**@${escaped(person.name)}**` : whole
        })
        .replaceAll(CASE, (number) => (seen.has(number) ? `[${number}](/cases/${number})` : number))
    })
    .join('')
}

const escaped = (name: string) => name.replaceAll(/[\\`*_[\]<>~|#]/g, String.raw`\$&`)
