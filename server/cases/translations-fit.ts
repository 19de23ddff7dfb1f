import type { TranslatedWords } from '#schema/api/translations.ts'
import type { CaseContent } from '#schema/api/content.ts'
import { TRANSLATED_FIELDS, type TranslatedField } from '#schema/words.ts'

/** As the table keeps it: what is left out is read in the original. */
export type Kept = Partial<Record<TranslatedField, string | string[]>>

export const LISTS = ['tried', 'steps'] as const
type ListField = (typeof LISTS)[number]
type TextField = Exclude<TranslatedField, ListField>
const isList = (field: TranslatedField): field is ListField =>
  (LISTS as readonly string[]).includes(field)
export const TEXTS = TRANSLATED_FIELDS.filter((it): it is TextField => !isList(it))

/** The entries of a list as texts; minutes and postings need no translation. */
export const entriesOf = (content: CaseContent, field: ListField): string[] =>
  field === 'tried' ? content.tried : content.steps.map(({ text }) => text)

/** Other spaces say nothing new. */
const plain = (text: string) => text.trim().replaceAll(/\s+/g, ' ')
const same = (a: string, b: string) => plain(a) === plain(b)

export type Before = Partial<Record<TextField, string> & Record<ListField, string[]>>

export interface Fitted {
  content: TranslatedWords
  staleFields: TranslatedField[]
  changed: Record<ListField, number[]>
  /** What the fields that changed said when they were translated. */
  before: Before
}

/**
 * A translation laid over what readers get now, which may say more, less or something else than the
 * revision that was translated. An entry of a list takes its translation along wherever it went.
 */
export function fit(kept: Kept, base: CaseContent, now: CaseContent): Fitted {
  const fitted: Fitted = {
    content: { ...NOTHING, tried: [], steps: [] },
    staleFields: [],
    changed: { tried: [], steps: [] },
    before: {}
  }
  for (const field of TRANSLATED_FIELDS) {
    if (isList(field)) fitList(fitted, field, kept, base, now)
    else fitText(fitted, field, kept, base, now)
  }
  return fitted
}

function fitText(
  { content, staleFields, before }: Fitted,
  field: TextField,
  kept: Kept,
  base: CaseContent,
  now: CaseContent
) {
  if (now[field]) content[field] = textIn(kept, field)
  if (same(base[field], now[field])) return
  staleFields.push(field)
  before[field] = base[field]
}

function fitList(
  { content, staleFields, changed, before }: Fitted,
  field: ListField,
  kept: Kept,
  base: CaseContent,
  now: CaseContent
) {
  const [was, is] = [entriesOf(base, field), entriesOf(now, field)]
  const said = listIn(kept, field)
  // Redaction may have made one entry of two: then nobody can tell which is which.
  const origins = said.length && said.length !== was.length ? is.map(() => -1) : pair(was, is)
  const left = was.map((_entry, at) => at).filter((at) => !origins.includes(at))
  const olds: string[] = []
  for (const [at, origin] of origins.entries()) {
    const from = origin >= 0 ? origin : (left.shift() ?? -1)
    content[field].push(said[from] ?? '')
    olds.push(was[from] ?? '')
    if (origin < 0) changed[field].push(at)
  }
  if (was.length === is.length && was.every((entry, at) => same(entry, is[at] ?? ''))) return
  staleFields.push(field)
  before[field] = olds
}

/** For each entry there is, where it stood before; −1 where it did not. */
function pair(was: string[], is: string[]): number[] {
  const taken = new Set<number>()
  return is.map((entry) => {
    const at = was.findIndex((old, index) => !taken.has(index) && same(old, entry))
    taken.add(at)
    return at
  })
}

export function textIn(kept: Kept, field: TextField): string {
  const text = kept[field]
  return typeof text === 'string' ? text : ''
}

export function listIn(kept: Kept, field: ListField): string[] {
  const entries = kept[field]
  return Array.isArray(entries) ? entries : []
}

const NOTHING = {
  ...{ title: '', symptom: '', cues: '', cause: '' },
  ...{ proof: '', judgement: '', prevention: '' }
}
