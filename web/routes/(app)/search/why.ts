import type { Hit } from '#schema/api/playbook.ts'
import { LANGUAGES, type Language } from '#schema/words.ts'
import { date, LANGUAGE_NAMES, locale, t, type MessageKey } from '#lib/language/index.ts'
import { monthName } from '#lib/cases/month-name.ts'
import { signedDay } from '#lib/cases/working-day.ts'

/** Why a case was found, a short sentence each: where, and what is known of it besides. */
export function whyOf({ why }: Hit): string[] {
  const fields = why.filter((it) => !it.includes(':') && it !== 'translation' && it !== 'files')
  const names = fields.map((it) => t(`field.${it}` as MessageKey))
  const found = new Intl.ListFormat(locale.language, { type: 'unit' }).format(names)
  return [
    ...(names.length > 0 ? [t('why.found', { fields: found })] : []),
    ...why.filter((it) => it.includes(':')).flatMap(sentence)
  ]
}

function sentence(signal: string): string[] {
  const at = signal.indexOf(':')
  const value = signal.slice(at + 1)
  switch (signal.slice(0, at)) {
    case 'trust': {
      const [worked = 0, uses = 0] = value.split('/').map(Number)
      return [t('why.trust', { worked, uses })]
    }
    case 'recent':
      return [t('why.recent', { date: date(value) })]
    case 'state':
      return [t('why.validated')]
    case 'season':
      return [season(value)]
    case 'translation':
      return [t('why.translation', { value: languageName(value) })]
    case 'entity':
      return [t('why.entity', { value })]
    case 'system':
      return [t('why.system', { value })]
    case 'account':
      return [t('why.account', { value })]
    case 'repair':
      return [t('why.repair', { value })]
    case 'glossary':
      return [t('why.glossary', { value })]
    case 'file':
      return [t('why.file', { value })]
    default:
      return []
  }
}

function season(value: string): string {
  if (value === 'quarter') return t('why.quarter')
  const day = /^WD(-?\d+)$/.exec(value)?.[1]
  return day
    ? t('why.workingDay', { day: t('close.day', { day: signedDay(Number(day)) }) })
    : t('why.season', { month: monthName(Number(value)) })
}

const languageName = (code: string) =>
  LANGUAGES.some((it) => it === code) ? LANGUAGE_NAMES[code as Language] : code
