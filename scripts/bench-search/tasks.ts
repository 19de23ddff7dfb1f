import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '#server/root.ts'
import type { Language } from '#schema/words.ts'
import { generatedTasks } from './generated.ts'

export interface Text {
  id: string
  language: Language
  text: string
}

export interface Question {
  language: Language
  query: string
  relevant: string[]
}

export interface Task {
  name: string
  texts: Text[]
  questions: Question[]
}

export type Half = 'all' | 'tuning' | 'held out'

const MOST = 1_500
const MOST_MIXED = 3_000

/**
 * A task a language (a text is a paragraph, a question is answered by one of them), and all of them
 * together: from the tasks folder beside the repository (or SEARCH_TASKS), else from generated text.
 */
export function tasks(half: Half): Task[] {
  const single = read() ?? generatedTasks()
  const mixed: Task = {
    name: 'mixed',
    texts: single.flatMap(({ texts }) => texts),
    questions: some(
      single.flatMap(({ questions }) => questions),
      MOST_MIXED
    )
  }
  return [...single, mixed].map((task) => ({
    ...task,
    questions: some(task.questions, MOST_MIXED).filter((it) => isIn(half, it))
  }))
}

function read(): Task[] | undefined {
  const folder = process.env.SEARCH_TASKS || join(root, '..', 'shared', 'search-eval')
  if (!existsSync(folder)) return undefined
  const names = readdirSync(folder).flatMap((file) => /^(.+)\.docs\.jsonl$/.exec(file)?.[1] ?? [])
  const found = names.map((name): Task => {
    const texts = lines<{ id: string; lang: Language; text: string }>(
      join(folder, `${name}.docs.jsonl`)
    ).map(({ id, lang, text }) => ({ id, language: lang, text }))
    const questions = lines<{ lang: Language; query: string; relevant: string[] }>(
      join(folder, `${name}.queries.jsonl`)
    ).map(({ lang, query, relevant }) => ({ language: lang, query, relevant }))
    return { name: questions[0]?.language ?? name, texts, questions: some(questions, MOST) }
  })
  const order = ['en', 'ko', 'ru', 'pl', 'ro']
  return found.sort((a, b) => order.indexOf(a.name) - order.indexOf(b.name))
}

function lines<T>(file: string): T[] {
  const text = readFileSync(file, 'utf8').trim()
  return text.split('\n').map((line) => JSON.parse(line) as T)
}

/** At most so many, evenly spread. */
function some<T>(items: T[], most: number): T[] {
  if (items.length <= most) return items
  const step = items.length / most
  return Array.from({ length: most }, (_, at) => items[Math.floor(at * step)] as T)
}

/** The number of a text: translations of one paragraph share it. */
export const paragraphOf = (id: string) => Number(/(\d+)$/.exec(id)?.[1] ?? 0)

/** Halves by paragraph, so that what was chosen on one has never seen a paragraph of the other. */
const isIn = (half: Half, { relevant }: Question) =>
  half === 'all' || (paragraphOf(relevant[0] ?? '') % 2 === 0) === (half === 'tuning')

const FAMILY = /^(\w+)-\w\w-(d\d+)$/

/** The same paragraph in another language: neither wrong nor what was asked for. */
export function translationsOf({ relevant }: Question): (id: string) => boolean {
  const family = (id: string) => FAMILY.exec(id)?.slice(1).join(' ')
  const own = new Set(relevant.map(family))
  return (id) => {
    const name = family(id)
    return name !== undefined && own.has(name) && !relevant.includes(id)
  }
}
