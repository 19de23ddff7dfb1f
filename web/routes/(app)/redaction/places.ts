import { t, type MessageKey } from '#lib/language/index.ts'

/** The kinds of places, in the order in which they are told. */
export const KINDS = [
  ['revisions', 'redaction.revisions'],
  ['occurrences', 'occurrence.title'],
  ['reasons', 'redaction.reasons'],
  ['attachments', 'redaction.attachments'],
  ['comments', 'redaction.comments'],
  ['translations', 'redaction.translations'],
  ['tasks', 'redaction.tasks'],
  ['bridges', 'redaction.bridges'],
  ['drafts', 'redaction.drafts'],
  ['searches', 'redaction.searches'],
  ['glossary', 'redaction.glossary'],
  ['activity', 'redaction.activity']
] as const satisfies [string, MessageKey][]

type Counts = Partial<Record<(typeof KINDS)[number][0], number>>

export const placesIn = (counts: Counts) =>
  KINDS.reduce((sum, [kind]) => sum + (counts[kind] ?? 0), 0)

/** 12 places · 3 cases */
export const inWords = (places: number, cases: number) =>
  [
    t('redaction.places', { count: places }),
    ...(cases > 0 ? [t('search.found', { total: cases })] : [])
  ].join(' · ')
