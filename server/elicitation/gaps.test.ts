import { describe, expect, it } from 'vitest'
import { emptyContent, type CaseContent } from '#schema/api/content.ts'
import { gapsOf } from './gaps.ts'

const whole: CaseContent = {
  ...emptyContent,
  ...{ cues: 'The amount ends in 00', judgement: 'Small ones wait', tried: ['Posting it again'] },
  ...{ cause: 'The file came late', causeKind: 'timing', proof: 'The list is empty' },
  ...{ prevention: 'Look at nine', contacts: [{ name: 'Anna' }] },
  steps: [{ text: 'Open the list of the bank in the morning' }, { text: 'Sort' }, { text: 'Post' }]
}

describe('what is missing in a case', () => {
  it('is nothing where every part says something', () => {
    expect(gapsOf(whole)).toEqual([])
    expect(gapsOf(whole, true)).toEqual(['stale'])
  })

  it('is everything in a case that was only logged, the tacit first', () => {
    expect(gapsOf(emptyContent)).toEqual([
      ...['cues', 'judgement', 'tried', 'thinSteps', 'cause', 'proof', 'contacts', 'prevention']
    ])
  })

  it.each([
    ['cues', { cues: ' \n' }],
    ['judgement', { judgement: '' }],
    ['tried', { tried: [] }],
    ['cause', { cause: '' }],
    ['cause', { causeKind: 'unknown' as const }],
    ['proof', { proof: '' }],
    ['contacts', { contacts: [] }],
    ['prevention', { prevention: '' }],
    ['thinSteps', { steps: whole.steps.slice(0, 2) }],
    ['thinSteps', { steps: [{ text: 'Open' }, { text: 'Sort the list' }, { text: 'Post it' }] }],
    ['thinSteps', { steps: [{ text: '열기' }, { text: '목록 정렬' }, { text: '전기' }] }]
  ])('is %s of %j', (gap, change) => {
    expect(gapsOf({ ...whole, ...change })).toEqual([gap])
  })

  it('takes a Korean step for as long as it is', () => {
    const steps = ['은행 명세서를 금액순으로 정렬', '정렬', '전기'].map((text) => ({ text }))
    expect(gapsOf({ ...whole, steps })).toEqual([])
  })
})
