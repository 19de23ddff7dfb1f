import { locale } from '#lib/language/index.ts'
import type { Option } from '#lib/ui/option.ts'
import { COUNTRIES, CURRENCIES } from './countries.ts'

/** By their names in the reader's language, in its order. */
export function countryOptions(): Option[] {
  const names = new Intl.DisplayNames(locale.tag, { type: 'region' })
  const { compare } = new Intl.Collator(locale.tag)
  return COUNTRIES.map((code) => ({ value: code, label: names.of(code) ?? code })).sort((a, b) =>
    compare(a.label, b.label)
  )
}

/** By code, which is what back offices know them by. */
export function currencyOptions(): Option[] {
  const names = new Intl.DisplayNames(locale.tag, { type: 'currency', fallback: 'none' })
  return CURRENCIES.map((code) => ({
    value: code,
    label: [code, names.of(code)].filter(Boolean).join(' · ')
  }))
}
