import { describe, expect, it } from 'vitest'
import { newer, type Kept } from './kept.ts'
import { placeOf } from './places.ts'
import { hiddenName, keysOf, seal, unseal } from './seal.ts'
import { inTurn, isUnreached, pauseAfter, verdictOn } from './turns.ts'

const MARTA = '0f'.repeat(32)
const SAM = 'a1'.repeat(32)
const WORDS = { title: 'Bank file refused', steps: ['Ask Ms Nowak'] }

describe('what lies in a shared browser', () => {
  it('opens again for its writer, in another session too', async () => {
    const sealed = await seal(await keysOf(MARTA), 'here', WORDS)
    expect(await unseal(await keysOf(MARTA), 'here', sealed)).toEqual(WORDS)
  })

  it('stays shut for the next person, and shows no word of it', async () => {
    const sealed = await seal(await keysOf(MARTA), 'here', WORDS)
    expect(new TextDecoder('latin1').decode(sealed.bytes)).not.toContain('Bank')
    await expect(unseal(await keysOf(SAM), 'here', sealed)).rejects.toThrow()
  })

  it('cannot be put in the place of another draft', async () => {
    const keys = await keysOf(MARTA)
    await expect(unseal(keys, 'there', await seal(keys, 'here', WORDS))).rejects.toThrow()
  })

  it('is sealed differently each time, under a name that says nothing', async () => {
    const keys = await keysOf(MARTA)
    const [one, two] = [await seal(keys, 'here', WORDS), await seal(keys, 'here', WORDS)]
    expect(new Uint8Array(one.bytes)).not.toEqual(new Uint8Array(two.bytes))
    const name = await hiddenName(keys, 'edit.EX-12')
    expect(name).toMatch(/^[0-9a-f]{32}$/)
    expect(await hiddenName(await keysOf(MARTA), 'edit.EX-12')).toBe(name)
    expect(await hiddenName(await keysOf(SAM), 'edit.EX-12')).not.toBe(name)
  })

  it('has keys that no script can read out', async () => {
    const { seal, name } = await keysOf(MARTA)
    await expect(crypto.subtle.exportKey('raw', seal)).rejects.toThrow()
    await expect(crypto.subtle.exportKey('raw', name)).rejects.toThrow()
  })
})

const kept = (more: Partial<Kept> = {}): Kept => ({
  ...{ name: 'log', title: '', text: '"here"', version: 1, redactedAt: null, dirty: true },
  updatedAt: '2026-11-03T16:40:00.000Z',
  ...more
})
const there = (more: object = {}) => ({
  ...{ name: 'log', title: '', value: 'there', version: 1, redactedAt: null },
  updatedAt: '2026-11-03T16:00:00.000Z',
  ...more
})
const waiting = { kind: 'log', route: 'POST /api/cases', headers: {}, at: '1' } as const

describe('of the browser’s draft and the server’s', () => {
  it('the one that was typed last stays', () => {
    const late = { version: 2, updatedAt: '2026-11-03T17:00:00.000Z' }
    expect(newer(kept(), there({ version: 2 }))).toMatchObject({ text: '"here"', version: 2 })
    expect(newer(kept(), there(late))).toMatchObject({ text: '"there"', version: 2, dirty: false })
    expect(newer(kept({ dirty: false }), there({ version: 2 }))?.text).toBe('"there"')
  })

  it('one that was typed offline is kept, one that was sent elsewhere goes', () => {
    expect(newer(kept(), undefined)?.text).toBe('"here"')
    expect(newer(kept({ dirty: false }), undefined)).toBeUndefined()
    expect(newer(kept({ dirty: false, refused: 'No.' }), undefined)?.refused).toBe('No.')
  })

  it('what was redacted never comes back, not even to be sent', () => {
    const redacted = there({ version: 2, redactedAt: '2026-11-03T16:10:00.000Z' })
    for (const here of [kept(), kept({ waiting }), kept({ gone: true })]) {
      expect(newer(here, redacted)).toMatchObject({ text: '"there"', dirty: false })
      expect(newer(here, redacted)?.waiting).toBeUndefined()
    }
    const known = kept({ redactedAt: '2026-11-03T16:10:00.000Z' })
    expect(newer(known, redacted)?.text).toBe('"here"')
  })

  it('what waits to be sent goes on waiting', () => {
    const late = there({ version: 5, updatedAt: '2026-11-03T18:00:00.000Z' })
    expect(newer(kept({ waiting }), late)).toMatchObject({ waiting, version: 5, text: '"here"' })
  })

  it('one given up here goes, unless it was changed elsewhere since', () => {
    expect(newer(kept({ gone: true }), there())?.gone).toBe(true)
    expect(newer(kept({ gone: true }), there({ version: 2 }))).toMatchObject({ text: '"there"' })
    expect(newer(kept({ gone: true }), undefined)).toBeUndefined()
  })
})

describe('what waits for the connection', () => {
  it('goes in the order in which it was sent', () => {
    const at = (name: string, at: string) => kept({ name, waiting: { ...waiting, at } })
    const all = [at('b', '3'), kept({ name: 'typed' }), at('c', '1'), at('a', '2')]
    expect(inTurn(all).map(({ name }) => name)).toEqual(['c', 'a', 'b'])
    expect(inTurn([kept({ waiting, gone: true })])).toEqual([])
  })

  it.each([
    [0, 'later'],
    [401, 'signIn'],
    [404, 'refused'],
    [409, 'refused'],
    [412, 'refused'],
    [422, 'refused'],
    [429, 'later'],
    [500, 'later'],
    [503, 'later']
  ] as const)('after %i it is: %s', (status, verdict) => {
    expect(verdictOn(status)).toBe(verdict)
  })

  it('tells nobody there from somebody who refuses', () => {
    expect([0, 502, 504].every(isUnreached)).toBe(true)
    expect([401, 422, 500, 503].some(isUnreached)).toBe(false)
  })

  it('is tried ever more calmly, and at least once a minute', () => {
    const pauses = [0, 1, 2, 3, 40].map(pauseAfter)
    expect(pauses).toEqual([...pauses].sort((a, b) => a - b))
    expect(new Set(pauses.slice(0, 4)).size).toBe(4)
    expect(pauses.at(-1)).toBe(60_000)
  })
})

it('a draft leads back to its form', () => {
  const hrefOf = (name: string, value: unknown = null) =>
    placeOf({ name, text: JSON.stringify(value) }).href
  expect(hrefOf('log')).toBe('/log')
  expect(hrefOf('log.1-2')).toBe('/log?draft=log.1-2')
  expect(hrefOf('edit.EX-12')).toBe('/cases/EX-12/edit')
  expect(hrefOf('outcome.EX-12', { outcome: 'failed' })).toBe('/cases/EX-12?use=failed')
})
