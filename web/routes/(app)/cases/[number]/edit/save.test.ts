import { describe, expect, it } from 'vitest'
import type { Case } from '#schema/api/cases.ts'
import { emptyContent, type CaseContent } from '#schema/api/content.ts'
import { contentOf, formOf } from '#lib/cases/form/case-form.ts'
import { changeOf, followAround, type EditDraft } from './edit-draft.ts'
import { clashIn, rebase } from './save.ts'

const before: CaseContent = {
  ...emptyContent,
  title: 'Bank file rejected',
  symptom: 'AC01',
  steps: [{ text: 'Pull the line', minutes: 5, caution: null, posting: null }]
}
const everyone = { owner: 'marta', visibility: 'everyone' as const, units: [], people: [] }
const draft = (mine: Partial<CaseContent>): EditDraft => ({
  form: formOf({ ...before, ...mine }),
  before,
  base: 1,
  undecided: [],
  ...everyone,
  around: everyone,
  reason: ''
})
const head = (theirs: Partial<CaseContent>, newest = 2) =>
  ({
    ...before,
    ...theirs,
    head: newest,
    linked: [],
    revisedBy: { id: 'anna', name: 'Anna Nowak' },
    revisedAt: '2026-11-22T07:00:00.000Z',
    owner: { id: 'marta', name: 'Marta Kowal' },
    visibility: 'people',
    audience: { units: [], people: [{ id: 'anna', name: 'Anna Nowak' }] }
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

  it('stays undecided when somebody saves another field, and after a reload', () => {
    const mine = draft({ title: 'Bank rejects a file' })
    rebase(mine, head({ title: 'Payroll file bounced' }))
    const third = head({ title: 'Payroll file bounced', proof: 'Zero' }, 3)
    expect(rebase(mine, third).fields).toEqual(['title'])
    const reloaded = JSON.parse(JSON.stringify(mine)) as EditDraft
    expect(clashIn(reloaded, third)).toMatchObject({
      fields: ['title'],
      mine: { title: 'Bank rejects a file' },
      newest: { title: 'Payroll file bounced', proof: 'Zero' }
    })
  })

  it('is decided by itself when the other takes it back', () => {
    const mine = draft({ title: 'Bank rejects a file' })
    rebase(mine, head({ title: 'Payroll file bounced' }))
    expect(rebase(mine, head({ title: 'Bank rejects a file' }, 3)).fields).toEqual([])
  })
})

describe('who may see the case', () => {
  it('follows a change by somebody else, so that an old draft opens nothing up again', () => {
    const mine = draft({ proof: 'Zero' })
    followAround(mine, head({}))
    expect(mine).toMatchObject({ visibility: 'people', people: ['anna'] })
    expect(changeOf(mine)).toEqual({ proof: 'Zero' })
  })

  it('is what the writer has chosen, where they have', () => {
    const mine = { ...draft({}), visibility: 'units' as const, units: ['pl-services'] }
    followAround(mine, head({}))
    expect(changeOf(mine)).toEqual({ visibility: 'units', units: ['pl-services'], people: [] })
  })
})
