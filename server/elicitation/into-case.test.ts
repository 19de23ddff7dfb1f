import { describe, expect, it } from 'vitest'
import { emptyContent, type CaseContent } from '#schema/api/content.ts'
import { TEXT_MAX } from '#schema/words.ts'
import { INTO_CASE, intoCase, outOfCase, wordsKept } from './into-case.ts'

const words = { text: 'The second file repeats the first', name: 'Jolanta' }
const there: CaseContent = {
  ...emptyContent,
  ...{ cues: 'A', judgement: 'B', cause: 'C', proof: 'D', prevention: 'E', tried: ['F'] },
  ...{ steps: [{ text: 'G' }], contacts: [{ name: 'H', how: 'I' }] }
}

describe.each(INTO_CASE)('words that become %s', (kind) => {
  it('stand behind what was there, and go again without it', () => {
    for (const before of [emptyContent, there]) {
      const after = { ...before, ...intoCase(before, kind, words) }
      expect(after).not.toEqual(before)
      expect(JSON.stringify(after)).toContain(words.text)
      const kept = wordsKept(kind, words)
      expect({ ...after, ...outOfCase(after, kind, kept) }).toEqual(before)
      expect(outOfCase(before, kind, kept)).toBeNull()
    }
  })
})

it('takes out only its own paragraph, between those of others', () => {
  const cues = ['Before', words.text, 'After'].join('\n\n')
  expect(outOfCase({ ...there, cues }, 'cues', words.text)).toEqual({ cues: 'Before\n\nAfter' })
  const changed = { ...there, cues: `${words.text}, sometimes` }
  expect(outOfCase(changed, 'cues', words.text)).toBeNull()
})

it('makes a cause known that was honestly unknown', () => {
  const unknown = { ...there, cause: '', causeKind: 'unknown' as const }
  expect(intoCase(unknown, 'cause', words)).toEqual({ cause: words.text, causeKind: null })
})

it('refuses what does not fit, and a contact without a name', () => {
  const full = { ...there, cues: 'x'.repeat(TEXT_MAX) }
  expect(() => intoCase(full, 'cues', words)).toThrow()
  expect(() => intoCase(there, 'contact', { ...words, name: '' })).toThrow()
  expect(() => intoCase(there, 'contact', { ...words, text: 'one\ntwo' })).toThrow()
})
