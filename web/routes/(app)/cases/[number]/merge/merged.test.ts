import { describe, expect, it } from 'vitest'
import { emptyContent, type CaseContent } from '#schema/api/content.ts'
import { differing, mergedContent, sideOf } from './merged.ts'

const content = (some: Partial<CaseContent>): CaseContent => ({ ...emptyContent, ...some })

describe('two cases that become one', () => {
  it('differ only where the one that goes says something else', () => {
    const from = content({ title: 'Dunned twice', proof: 'Zero', tags: ['dunning'] })
    const into = content({ title: 'Dunned', proof: 'Zero ', tags: ['dunning', 'AR'], cues: 'Odd' })
    expect(differing(from, into)).toEqual(['title'])
  })

  it('keep the words of the one that stays, which takes over what it lacks', () => {
    const from = content({ title: 'Dunned twice', cause: 'Clearing ran late' })
    const into = content({ title: 'Dunned' })
    expect(mergedContent(from, into, {})).toEqual({ cause: 'Clearing ran late' })
    expect(mergedContent(from, into, { title: 'from', cause: 'into' })).toEqual({
      title: 'Dunned twice'
    })
  })

  it('say together what they list, each entry once', () => {
    const from = content({ tried: ['Restart', 'Wait'] })
    const into = content({ tried: ['Wait '] })
    expect(sideOf('tried', into, {})).toBe('both')
    expect(mergedContent(from, into, {})).toEqual({ tried: ['Wait ', 'Restart'] })
    expect(mergedContent(from, into, { tried: 'into' })).toEqual({})
  })
})
