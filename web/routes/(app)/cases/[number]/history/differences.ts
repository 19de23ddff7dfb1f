import { diffArrays, diffWords } from 'diff'
import { contentFields, type CaseContent, type ContentField } from '#schema/api/content.ts'
import type { Language } from '#schema/words.ts'
import { itemsOf } from '#lib/cases/form/as-text.ts'
import { formOf, type Titles } from '#lib/cases/form/case-form.ts'

export interface Piece {
  text: string
  /** The same words, spaced as they were before. */
  was?: string
  how: 'same' | 'removed' | 'added'
}
/** One entry of a list, or all of a text, with the words that came and went. */
export type Item = Piece[]
export interface Difference {
  field: ContentField
  changed: boolean
  items: Item[]
}
type Version = CaseContent & { linked: Titles; language: Language }

/** Longer than that, two texts are shown whole. */
const PATIENCE = 200

/** Every field that holds something in one of two versions: the changed ones first. */
export function differencesBetween(before: Version, after: Version): Difference[] {
  const titles = [...after.linked, ...before.linked]
  const [was, is] = [formOf(before, titles), formOf(after, titles)]
  const fields = Object.keys(contentFields) as ContentField[]
  return fields
    .map((field) => {
      const items = itemsBetween(itemsOf(was, field), itemsOf(is, field), after.language)
      return { field, items, changed: items.some((item) => item.some(({ how }) => how !== 'same')) }
    })
    .filter(({ items }) => items.length > 0)
    .toSorted((a, b) => Number(b.changed) - Number(a.changed))
}

/** Entry by entry; one that was only reworded stands beside what it said before. */
export function itemsBetween(before: string[], after: string[], language: Language): Item[] {
  const changes = diffArrays(before, after)
  return changes.flatMap(({ value, added, removed }, index) => {
    if (!added && !removed) return value.map((text) => [{ text, how: 'same' as const }])
    const next = changes[index + 1]
    if (added) return changes[index - 1]?.removed ? [] : value.map(whole('added'))
    const came = next?.added ? next.value : []
    return Array.from({ length: Math.max(value.length, came.length) }, (_, at) =>
      wordsBetween(value[at] ?? '', came[at] ?? '', language)
    )
  })
}

const whole =
  (how: Piece['how']) =>
  (text: string): Item => [{ text, how }]

export function wordsBetween(before: string, after: string, language: Language): Piece[] {
  if (!before) return whole('added')(after)
  if (!after) return whole('removed')(before)
  const intlSegmenter = new Intl.Segmenter(language, { granularity: 'word' })
  const changes = diffWords(before, after, { intlSegmenter, timeout: PATIENCE })
  if (!changes) return [...whole('removed')(before), ...whole('added')(after)]
  // Only words were compared: the space around them is taken from each text as it stands there.
  const [was, is] = [reader(before), reader(after)]
  return changes.map(({ value, added, removed }) => {
    const length = value.replaceAll(/\s/g, '').length
    if (added) return { text: is(length), how: 'added' as const }
    if (removed) return { text: was(length), how: 'removed' as const }
    return { text: is(length), was: was(length), how: 'same' as const }
  })
}

/** Gives out a text bit by bit, by how many of its letters are wanted. */
function reader(text: string) {
  let at = 0
  return (letters: number) => {
    const from = at
    for (let left = letters; at < text.length; at++) {
      const isLetter = /\S/.test(text[at] ?? '')
      if (isLetter && left === 0) break
      if (isLetter) left--
    }
    return text.slice(from, at)
  }
}
