import { chanceFor } from '#seeds/chance.ts'
import { seedCases } from '#seeds/cases/index.ts'
import type { SeedCase } from '#seeds/kinds.ts'
import { LANGUAGES, type Language } from '#schema/words.ts'

const words = new Map<Language, string[]>(
  LANGUAGES.map((language) => [
    language,
    seedCases.filter((it) => it.language === language).flatMap((it) => textOf(it).split(/\s+/))
  ])
)

function textOf({ title, symptom, cause = '', cues = '', judgement = '', steps = [] }: SeedCase) {
  return [title, symptom, cause, cues, judgement, ...steps.map(({ text }) => text)].join(' ')
}

/** Cases of about 180 words in five languages, in the words of the seeded ones; always the same. */
export function* generatedCases(count: number) {
  const chance = chanceFor('bench')
  for (let at = 0; at < count; at++) {
    const language = LANGUAGES[at % LANGUAGES.length] ?? 'en'
    const vocabulary = words.get(language) ?? []
    const some = (length: number) =>
      Array.from({ length }, () => chance.of(vocabulary) ?? '').join(' ')
    yield {
      language,
      title: some(9).slice(0, 180),
      symptom: some(40),
      process: 'finance.ap.grir',
      system: 'SAP S/4',
      cause: some(30),
      cues: some(20),
      judgement: some(30),
      steps: [{ text: some(25) }, { text: some(25) }],
      entity: 'PL02'
    }
  }
}

/** Queries of one to four words, of words that occur. */
export function generatedQueries(count: number): string[] {
  const chance = chanceFor('queries')
  return Array.from({ length: count }, (_, at) => {
    const vocabulary = words.get(LANGUAGES[at % LANGUAGES.length] ?? 'en') ?? []
    return Array.from({ length: chance.between(1, 4) }, () => chance.of(vocabulary)).join(' ')
  })
}
