import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startTest, type World } from '../testing/build.ts'

let world: World
const numbers: Record<string, string> = {}

beforeAll(async () => {
  world = await startTest()
  await log('grir', {
    title: 'GR/IR residual after the clearing run',
    symptom: 'F.13 leaves 18,240.50 on 191100',
    system: 'SAP S/4',
    process: 'finance.ap.grir',
    period: '2026-08'
  })
  await log('run', {
    title: 'Clearing run never ends',
    symptom: 'The residual run was cancelled',
    system: 'SAP S/4',
    process: 'finance.ap.invoice'
  })
  await log(
    'bank',
    {
      title: 'Bank file refused',
      symptom: 'The receivable was closed twice',
      system: 'Symfonia',
      process: 'treasury.payments',
      entity: 'UK01'
    },
    'sam'
  )
  await log(
    'korean',
    { title: '매입채무 잔액 차이', symptom: '결산 후에도 잔액이 남음', language: 'ko' },
    'jiwoo'
  )
  await log('hidden', {
    title: 'Quillwort settlement',
    symptom: 'Secret',
    visibility: 'people',
    system: 'Vaultware'
  })
})
afterAll(() => world.close())

async function log(name: string, more: object, who = 'marta') {
  const { body } = await world.as(who).post('/api/cases', { language: 'en', ...more })
  numbers[name] = body.number
}
async function find(q: string, more = '', who = 'marta') {
  const { status, body } = await world.as(who).get(`/api/search?q=${encodeURIComponent(q)}${more}`)
  expect(status, q).toBe(200)
  const names = Object.entries(numbers)
  return {
    ...body,
    names: body.hits.map(
      (hit: { number: string }) => names.find(([, number]) => number === hit.number)?.[0]
    )
  }
}

describe('a search', () => {
  it('finds codes and amounts with any punctuation', async () => {
    for (const q of [
      'F.13',
      'f13',
      'GR/IR',
      'grir',
      '1911*',
      '18240.5',
      '18 240,50',
      '18.240,50'
    ]) {
      expect((await find(q)).names, q).toContain('grir')
    }
  })

  it('understands what was mistyped, says so, and lets itself be told not to', async () => {
    const found = await find('reciduals clearing')
    expect(found.repaired).toMatchObject([{ typed: 'reciduals' }])
    expect(found.names).toContain('grir')
    expect(found.hits[0].why).toContain('repair:residual')
    expect((await find('reciduals clearing', '&exact=1')).repaired).toBeUndefined()
    expect((await find('F.14 clearing')).repaired).toBeUndefined()
  })

  it('takes nothing that stands only in a case of others for a word', async () => {
    expect((await find('quilwort', '', 'haeun')).repaired).toBeUndefined()
    expect((await find('quilwort', '', 'haeun')).total).toBe(0)
    expect((await find('quillwort')).names).toEqual(['hidden'])
  })

  it('knows what the trade calls it elsewhere, says which, and drops it when asked', async () => {
    const found = await find('accounts payable')
    expect(found.names).toContain('korean')
    const [added] = found.added
    expect(added.siblings.map(({ text }: { text: string }) => text)).toContain('매입채무')
    const without = await find('accounts payable', `&without=${added.concept}`)
    expect(without.names).not.toContain('korean')
    expect(without.dropped).toMatchObject([{ concept: added.concept }])
  })

  it('narrows by operators, phrases and a minus', async () => {
    expect((await find('run residual system:sap')).names.sort()).toEqual(['grir', 'run'])
    expect((await find('"clearing run" residual')).names.sort()).toEqual(['grir', 'run'])
    expect((await find('"residual run"')).names).toEqual(['run'])
    expect((await find('residual -cancelled')).names).toEqual(['grir'])
    expect((await find('-"clearing run" entity:uk01')).names).toEqual(['bank'])
    expect((await find('residual period:2026-08')).names).toEqual(['grir'])
    expect((await find('system:symfonia')).names).toEqual(['bank'])
    const read = await find('residual process:grir')
    expect(read.operators).toMatchObject([{ name: 'process', means: ['finance.ap.grir'] }])
    expect(read.names).toEqual(['grir'])
  })

  it('searches what it does not understand as words, and knows only what the reader may', async () => {
    const odd = [
      '"',
      '-',
      'system:',
      'FB01: x',
      '"open',
      'a:b:c',
      '- -',
      'process:"',
      '*',
      '()',
      'NEAR('
    ]
    for (const q of odd) await find(q)
    const hidden = await find('residual system:vaultware', '', 'haeun')
    expect(hidden.unknown).toEqual([{ name: 'system', value: 'vaultware' }])
    expect((await find('system:vaultware')).names).toEqual(['hidden'])
  })

  it('counts in its facets what it finds', async () => {
    for (const q of ['residual', '"clearing run"', 'residual -cancelled', 'accounts payable']) {
      const { total } = await find(q)
      const { body } = await world.as('marta').get(`/api/search/facets?q=${encodeURIComponent(q)}`)
      const sum = body.state.reduce((all: number, it: { count: number }) => all + it.count, 0)
      expect(sum, q).toBe(total)
    }
  })
})
