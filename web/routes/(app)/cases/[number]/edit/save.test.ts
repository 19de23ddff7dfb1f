import { describe, expect, it } from 'vitest'
import type { Case } from '#schema/api/cases.ts'
import { emptyContent, type CaseContent } from '#schema/api/content.ts'
import { contentOf, formOf } from '#lib/cases/form/case-form.ts'
import type { EditDraft } from './edit-draft.ts'
import { rebase } from './save.ts'

const before: CaseContent = {
  ...emptyContent,
  title: 'Bank file rejected',
  symptom: 'AC01',
  steps: [{ text: 'Pull the line', minutes: 5, caution: null, posting: null }]
}
const draft = (mine: Partial<CaseContent>): EditDraft => ({
  form: formOf({ ...before, ...mine }),
  before,
  base: 1,
  owner: 'marta',
  visibility: 'everyone',
  units: [],
  people: [],
  reason: ''
})
const head = (theirs: Partial<CaseContent>) =>
  ({
    ...before,
    ...theirs,
    head: 2,
    linked: [],
    revisedBy: { id: 'anna', name: 'Anna Nowak' },
    revisedAt: '2026-11-22T07:00:00.000Z'
  }) as unknown as Case

describe('what two people changed in the same case', () => {
  it('is both kept where they changed different fields', () => {
    const mine = draft({ cues: 'Two lines, one bank' })
    expect(rebase(mine, head({ proof: 'The file is empty' })).fields).toEqual([])
    expect(contentOf(mine.form)).toMatchObject({
      cues: 'Two lines, one bank',
      proof: 'The file is empty'
    })
    expect(mine.base).toBe(2)
  })

  it('is for somebody to decide where they changed the same field', () => {
    const mine = draft({ title: 'Bank rejects a file' })
    const clash = rebase(mine, head({ title: 'Payroll file bounced' }))
    expect(clash).toMatchObject({ fields: ['title'], by: 'Anna Nowak' })
    expect(mine.form.title).toBe('Bank rejects a file')
    expect(clash.newest.title).toBe('Payroll file bounced')
  })

  it('is no matter where both wrote the same', () => {
    expect(rebase(draft({ proof: 'Zero' }), head({ proof: 'Zero ' })).fields).toEqual([])
  })
})
