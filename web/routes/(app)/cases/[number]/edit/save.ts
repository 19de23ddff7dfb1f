import type { Case } from '#schema/api/cases.ts'
import type { ContentField } from '#schema/api/content.ts'
import { call } from '#lib/api.ts'
import { contentOf, formOf, type CaseForm } from '#lib/cases/form/case-form.ts'
import { changesIn, sameValue } from '#lib/cases/form/changes.ts'
import { toProblem } from '#lib/problem.ts'
import { changeOf, type EditDraft } from './edit-draft.ts'

/** A form, and the revision that it was filled in on. */
export type Based = Pick<EditDraft, 'form' | 'base' | 'before' | 'undecided'>

/** Two people wrote in the same fields: both versions, and whose the other one is. */
export interface Clash {
  fields: ContentField[]
  mine: CaseForm
  newest: CaseForm
  by: string
  at: string
}
export type Saved = { how: 'saved' | 'merged' | 'unchanged' } | { how: 'clash'; clash: Clash }

const TRIES = 3

/**
 * Saves what was changed on top of the newest revision. What somebody else changed elsewhere in the
 * case is taken along and saved over nothing; only where both wrote has somebody to decide.
 */
export async function save(draft: EditDraft, of: Case): Promise<Saved> {
  const params = { number: of.number }
  for (let round = 0; ; round++) {
    const body = changeOf(draft)
    if (Object.keys(body).length === 0) return { how: 'unchanged' }
    const headers = { 'if-match': `"${draft.base}"` }
    try {
      const reason = draft.reason
      await call('PATCH /api/cases/:number', { params, body: { ...body, reason }, headers })
      return { how: round > 0 ? 'merged' : 'saved' }
    } catch (error) {
      if (toProblem(error).status !== 412 || round >= TRIES) throw error
      const head = await call('GET /api/cases/:number', { params, query: { revision: 'head' } })
      const clash = rebase(draft, head)
      if (clash.fields.length > 0) return { how: 'clash', clash }
    }
  }
}

/**
 * Puts the draft on the newest revision: what the writer left alone becomes the newest. Where both
 * wrote, it is undecided from then on, also through a reload, until one of the two is chosen.
 */
export function rebase(draft: Based, head: Case): Clash {
  const newest = formOf(head, head.linked)
  const content = contentOf(newest)
  const change = changesIn(draft.form, draft.before)
  const all = Object.keys(content) as ContentField[]
  draft.undecided = all.filter(
    (field) =>
      field in change &&
      (draft.undecided.includes(field) || !sameValue(draft.before[field], content[field])) &&
      !sameValue(change[field], content[field])
  )
  for (const field of all) if (!(field in change)) take(draft.form, newest, field)
  draft.base = head.head
  draft.before = content
  return clashIn(draft, head)
}

/** What has to be decided in a draft that stands on the newest revision. */
export function clashIn({ form, undecided }: Based, head: Case): Clash {
  return {
    fields: [...undecided],
    mine: structuredClone(form),
    newest: formOf(head, head.linked),
    by: head.revisedBy.name,
    at: head.revisedAt
  }
}

/** Takes one field over from another form. */
export function take<F extends ContentField>(form: CaseForm, from: CaseForm, field: F) {
  form[field] = structuredClone(from[field])
}
