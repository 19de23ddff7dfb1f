import { contentFields, type CaseContent, type ContentField } from '#schema/api/content.ts'
import { contentOf, formOf } from '#lib/cases/form/case-form.ts'
import { sameValue } from '#lib/cases/form/changes.ts'

export type Side = 'from' | 'into' | 'both'
export type Chosen = Partial<Record<ContentField, Side>>

/** What is true of both stays true when both are one. */
const LISTS = ['accounts', 'tried', 'contacts', 'rules', 'tags', 'links'] as const
type List = (typeof LISTS)[number]
const isList = (field: ContentField): field is List => (LISTS as readonly string[]).includes(field)

const FIELDS = Object.keys(contentFields) as ContentField[]
const isEmpty = (value: unknown) =>
  value === null || value === '' || (Array.isArray(value) && value.length === 0)

/** Where the one that goes says something that the one that stays does not. */
export const differing = (from: CaseContent, into: CaseContent): ContentField[] =>
  FIELDS.filter((field) => {
    const [theirs, ours] = [plain(from)[field], plain(into)[field]]
    if (isEmpty(theirs) || sameValue(theirs, ours)) return false
    return !isList(field) || !sameValue(together(from, into, field), ours)
  })

/** Which sides there are to choose from. */
export const sidesOf = (field: ContentField, into: CaseContent): Side[] =>
  isList(field) && !isEmpty(into[field]) ? ['into', 'from', 'both'] : ['into', 'from']

/** The one that stays keeps its words and takes over what it lacks; lists go together. */
export function sideOf(field: ContentField, into: CaseContent, chosen: Chosen): Side {
  const sides = sidesOf(field, into)
  const wished = chosen[field]
  if (wished && sides.includes(wished)) return wished
  if (isEmpty(plain(into)[field])) return 'from'
  return sides.includes('both') ? 'both' : 'into'
}

/** What the field says from then on. */
export function valueOf<F extends ContentField>(
  { from, into }: { from: CaseContent; into: CaseContent },
  field: F,
  side: Side
): CaseContent[F] {
  if (side === 'into') return plain(into)[field]
  if (side === 'from' || !isList(field)) return plain(from)[field]
  return together(from, into, field) as CaseContent[F]
}

/** Only what changes in the one that stays. */
export const mergedContent = (from: CaseContent, into: CaseContent, chosen: Chosen) =>
  Object.fromEntries(
    differing(from, into)
      .map((field) => [field, sideOf(field, into, chosen)] as const)
      .filter(([, side]) => side !== 'into')
      .map(([field, side]) => [field, valueOf({ from, into }, field, side)])
  ) as Partial<CaseContent>

// Without what a case is told beside its content, and with the same keys on both.
const plain = (content: CaseContent) => contentOf(formOf(content))

function together(from: CaseContent, into: CaseContent, field: List): unknown[] {
  const [ours, theirs]: [unknown[], unknown[]] = [plain(into)[field], plain(from)[field]]
  return [...ours, ...theirs.filter((it) => !ours.some((own) => sameValue(own, it)))]
}
