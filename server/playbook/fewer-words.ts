import type { FewerWords } from '#schema/api/gaps.ts'
import type { Language } from '#schema/words.ts'
import type { Reader } from '../database/database.ts'
import type { Person } from '../http/person.ts'
import { search } from './search.ts'

const OFFERED = 4
/** Whoever types more looks for a sentence, not for words. */
const MOST_WORDS = 8

/** A query without one of its words each time, where that finds something; the most first. */
export async function fewerWords(
  read: Reader,
  person: Person,
  { q, language }: { q: string; language?: Language },
  now: string
): Promise<FewerWords[]> {
  const parts = partsOf(q)
  const loosened = parts.map((part, at) => {
    const words = inQuotes(part)
    const q = parts
      .with(at, words ?? '')
      .filter(Boolean)
      .join(' ')
    return { q, without: part }
  })
  const offers: FewerWords[] = []
  for (const it of loosened.slice(0, MOST_WORDS)) {
    if (!it.q) continue
    const { total } = await search(read, person, { q: it.q, language, limit: 1 }, now)
    if (total > 0) offers.push({ ...it, total })
  }
  const once = new Map(offers.map((it) => [it.q, it]))
  return [...once.values()].sort((a, b) => b.total - a.total).slice(0, OFFERED)
}

/** Words, and words in quotes as one; what stands before a quote ("-", "title:") belongs to it. */
const partsOf = (q: string): string[] => q.match(/[^\s"]*"[^"]*"|\S+/gu) ?? []

/** The words of a phrase, which need not stand beside each other when its quotes are taken away. */
const inQuotes = (part: string) => /^"(.*\S\s+\S.*)"$/u.exec(part)?.[1]
