import type { CaseContent, ContentField } from '#schema/api/content.ts'

/** The columns of the index and what a word found in each is worth: judgement, not yet measured. */
export const WEIGHTS = {
  title: 5,
  place: 3,
  symptom: 2,
  cues: 1.5,
  cause: 1.5,
  steps: 1,
  advice: 1,
  translation: 1.5,
  files: 0.5
} as const

export type Column = keyof typeof WEIGHTS
export const COLUMNS = Object.keys(WEIGHTS) as Column[]

/** The texts of each field of a case, as far as it has words of its own. */
export function textsOf(content: CaseContent): [ContentField, string[]][] {
  const { steps, contacts, rules } = content
  return [
    ['title', [content.title]],
    ['symptom', [content.symptom]],
    ['cues', [content.cues]],
    ['cause', [content.cause]],
    ['tried', content.tried],
    ['steps', steps.flatMap((step) => [step.text, step.caution ?? '', ...postingOf(step)])],
    ['proof', [content.proof]],
    ['judgement', [content.judgement]],
    ['prevention', [content.prevention]],
    ['contacts', contacts.flatMap(({ name, role = '', how = '' }) => [name, role, how])],
    ['rules', rules.map(({ text }) => text)],
    ['system', [content.system]],
    ['messageCode', [content.messageCode]],
    ['accounts', content.accounts],
    ['tags', content.tags]
  ]
}

const postingOf = ({ posting }: CaseContent['steps'][number]) =>
  posting ? [posting.debit, posting.credit] : []

/** In which column a field is indexed. */
const COLUMN_OF: Partial<Record<ContentField, Column>> = {
  title: 'title',
  symptom: 'symptom',
  cues: 'cues',
  cause: 'cause',
  tried: 'steps',
  steps: 'steps',
  proof: 'steps',
  system: 'place',
  messageCode: 'place',
  accounts: 'place',
  tags: 'place'
}

/** The text of each column: what the case says, and the names of where it belongs. */
export function columnsOf(content: CaseContent, place: string[]): Record<Column, string> {
  const columns = Object.fromEntries(COLUMNS.map((it) => [it, ''])) as Record<Column, string>
  for (const [field, texts] of textsOf(content)) {
    columns[COLUMN_OF[field] ?? 'advice'] += `${texts.join('\n')}\n`
  }
  // Every case of a process has its names: they find it, and tell little.
  columns.advice += place.join('\n')
  return columns
}
