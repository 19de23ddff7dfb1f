import type { Case } from '#schema/api/cases.ts'
import type { TranslatedWords, Translation, TranslationDraft } from '#schema/api/translations.ts'
import { TRANSLATED_FIELDS, type TranslatedField } from '#schema/words.ts'
import type { ListField, TextField } from '#lib/cases/translation/said.ts'

export interface TranslateDraft {
  words: TranslatedWords
  /** The words as they were when the writing began, and the version that they were of. */
  before: TranslatedWords
  version: number
  /** The original that is translated, and its revision. */
  original: TranslatedWords
  revision: number
  /** Where the original says something else than what was translated, and what it said. */
  behind: TranslatedField[]
  was: Partial<TranslatedWords>
  /** Where somebody else wrote too. */
  clashes: TranslatedField[]
}

export const isList = (field: TranslatedField): field is ListField =>
  field === 'tried' || field === 'steps'

export const originalOf = (of: Case): TranslatedWords => ({
  ...{ title: of.title, symptom: of.symptom, cues: of.cues, cause: of.cause },
  ...{ tried: [...of.tried], steps: of.steps.map(({ text }) => text) },
  ...{ proof: of.proof, judgement: of.judgement, prevention: of.prevention }
})

/** The fields that there is something to translate in, in the order of the template. */
export const fieldsOf = (original: TranslatedWords) =>
  TRANSLATED_FIELDS.filter((field) => original[field].length > 0)

export function startOf(of: Case, there: Translation | undefined): TranslateDraft {
  const original = originalOf(of)
  const words = there ? copy(there.content) : blank(original)
  return {
    ...{ words, before: copy(words), version: there?.version ?? 0 },
    ...{ original, revision: of.published },
    ...{ behind: [...(there?.staleFields ?? [])], was: copy(there?.before ?? {}), clashes: [] }
  }
}

/** Whether somebody has changed the original or the translation since the draft was begun on them. */
export const isOvertaken = (draft: TranslateDraft, of: Case, there: Translation | undefined) =>
  draft.revision !== of.published || draft.version !== (there?.version ?? 0)

/**
 * Puts a draft on what there is now; nothing that was typed goes. Entries of a list follow their
 * original. What the writer left alone becomes what somebody else wrote; where both wrote, it shows.
 */
export function takeIn(
  draft: TranslateDraft,
  of: Case,
  there: Translation | undefined
): TranslateDraft {
  const now = originalOf(of)
  const next = copy(draft)
  for (const field of TRANSLATED_FIELDS) {
    if (isList(field)) followList(next, now, field)
    else if (!same(draft.original[field], now[field])) {
      next.was[field] ??= draft.original[field]
      if (!next.behind.includes(field)) next.behind.push(field)
    }
  }
  const theirs = there?.content ?? blank(now)
  if (draft.version !== (there?.version ?? 0)) {
    for (const field of TRANSLATED_FIELDS) {
      if (equal(next.words[field], next.before[field])) takeField(next.words, theirs, field)
      else if (there && !equal(next.words[field], theirs[field])) next.clashes.push(field)
    }
  }
  return {
    ...next,
    before: copy(theirs),
    version: there?.version ?? 0,
    original: now,
    revision: of.published
  }
}

function followList(draft: TranslateDraft, now: TranslatedWords, field: ListField) {
  const [was, is] = [draft.original[field], now[field]]
  if (was.length === is.length && was.every((entry, at) => same(entry, is[at] ?? ''))) return
  const taken = new Set<number>()
  const found = is.map((entry) => {
    const at = was.findIndex((old, index) => !taken.has(index) && same(old, entry))
    taken.add(at)
    return at
  })
  const left = was.map((_entry, at) => at).filter((at) => !taken.has(at))
  const from = found.map((at) => (at >= 0 ? at : (left.shift() ?? -1)))
  const follow = (entries: string[]) => from.map((at) => entries[at] ?? '')
  draft.words[field] = follow(draft.words[field])
  draft.before[field] = follow(draft.before[field])
  draft.was[field] = follow(draft.was[field] ?? was)
  if (!draft.behind.includes(field)) draft.behind.push(field)
}

export function takeField(words: TranslatedWords, from: TranslatedWords, field: TranslatedField) {
  if (isList(field)) words[field] = [...from[field]]
  else words[field] = from[field]
}

/** What is sent: the fields that the page shows. */
export function bodyOf({ words, original, revision }: TranslateDraft): TranslationDraft {
  const shown = new Set<string>(fieldsOf(original))
  const fields = Object.entries(words).filter(([field]) => shown.has(field))
  return { ...Object.fromEntries(fields), title: words.title, revision }
}

/** What an entry or a text said before, where it says something else now; none where that is not known. */
export function wasAt({ was, original }: TranslateDraft, field: TranslatedField, at = 0) {
  const [old, now] = isList(field)
    ? [was[field]?.[at], original[field][at] ?? '']
    : [was[field], original[field]]
  return old !== undefined && !same(old, now) ? old : undefined
}

const blank = (original: TranslatedWords): TranslatedWords => ({
  ...{ title: '', symptom: '', cues: '', cause: '', proof: '', judgement: '', prevention: '' },
  ...{ tried: original.tried.map(() => ''), steps: original.steps.map(() => '') }
})

export const textOf = (words: TranslatedWords, field: TextField) => words[field]
const copy = <T>(value: T) => JSON.parse(JSON.stringify(value)) as T
const same = (a: string, b: string) => plain(a) === plain(b)
const plain = (text: string) => text.trim().replaceAll(/\s+/g, ' ')
export const equal = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b)
