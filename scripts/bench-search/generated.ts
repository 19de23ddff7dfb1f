import { words } from '#language'
import { chanceFor } from '#seeds/chance.ts'
import { LANGUAGES } from '#schema/words.ts'
import { generatedCases } from '../bench/generated.ts'
import type { Task } from './tasks.ts'

const TEXTS = 1_000
const QUESTIONS = 200

/** Where there are no tasks: generated cases, each asked for by some of its own words. */
export function generatedTasks(): Task[] {
  const chance = chanceFor('tasks')
  const all = [...generatedCases(TEXTS)].map((it, at) => ({
    id: `generated-${it.language}-d${at}`,
    language: it.language,
    text: [it.title, it.symptom, it.cause, it.cues, it.judgement].join('\n')
  }))
  return LANGUAGES.map((language) => {
    const texts = all.filter((it) => it.language === language)
    const questions = Array.from({ length: QUESTIONS }, () => {
      const { id = '', text = '' } = chance.of(texts) ?? {}
      const said = words(text).filter((it) => it.text.length > 2)
      const query = Array.from({ length: 4 }, () => chance.of(said)?.text ?? '').join(' ')
      return { language, query, relevant: [id] }
    })
    return { name: language, texts, questions }
  })
}
