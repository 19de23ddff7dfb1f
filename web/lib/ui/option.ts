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

/** The options that hold every word typed: first those that do so in their label alone. */
export function matching(options: Option[], typed: string): Option[] {
  const words = plain(typed).split(/\s+/).filter(Boolean)
  const holds = (text: string) => words.every((word) => plain(text).includes(word))
  const named = options.filter(({ label }) => holds(label))
  const hinted = options.filter(({ label, hint }) => !holds(label) && holds(`${label} ${hint}`))
  return [...named, ...hinted]
}
