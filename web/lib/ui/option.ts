export interface Option {
  value: string
  label: string
  /** A second, quieter line: where it stands in the tree, what somebody does. */
  hint?: string
  /** How deep it stands in a tree, from 0. */
  depth?: number
  disabled?: boolean
}

/** Case, accents and ł set aside: what somebody types in a hurry still finds the entry. */
const plain = (text: string) =>
  text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('ł', 'l').normalize('NFC')

/** The options that hold every word typed, in label or hint, in their own order. */
export function matching(options: Option[], typed: string): Option[] {
  const words = plain(typed).split(/\s+/).filter(Boolean)
  return options.filter((option) => {
    const text = plain(`${option.label} ${option.hint ?? ''}`)
    return words.every((word) => text.includes(word))
  })
}
