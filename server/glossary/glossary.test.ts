import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { analyseQuery } from '#language'
import { glossary } from '#schema/tables/index.ts'
import { startTest, type World } from '../testing/build.ts'
import { expand } from './expand.ts'
import { fillGlossary } from './fill.ts'
import { keepUses, noteUses } from './uses.ts'

let world: World
beforeAll(async () => {
  world = await startTest()
})
afterAll(() => world.close())

const helen = () => world.as('helen')
const all = async (who = 'marta') => (await world.as(who).get('/api/glossary')).body
const one = async (id: string) => (await all()).items.find((it: { id: string }) => it.id === id)
const terms = { en: ['widget levy', 'WL'], pl: ['opłata zaworowa'], ko: ['밸브부담금'] }
const added = async (q: string) =>
  (await expand(world.database.read, analyseQuery(q), q, { without: new Set() })).map(
    ({ concept }) => concept
  )

describe('everybody', () => {
  it('reads the glossary that is shipped', async () => {
    const { items, may } = await all()
    expect(may).toEqual([])
    expect(items.length).toBeGreaterThan(200)
    expect(await one('gl-reconciliation')).toMatchObject({
      domain: 'gl',
      terms: { ko: ['대사', '조정'], ru: ['сверка'] },
      version: 1,
      updatedBy: null,
      uses: 0
    })
    expect((await all('helen')).may).toEqual(['glossary.edit'])
  })

  it('gets it as a file', async () => {
    const { body } = await world.as('marta').get('/api/glossary/file')
    expect(body.name).toBe('bridgebook-glossary-2026-11-03.csv')
    expect(body.text).toContain('gl,reconciliation,,대사; 조정,сверка,,uzgodnienie,,reconciliere,')
  })
})

describe('a concept', () => {
  let id: string
  beforeEach(async () => {
    const { status, body } = await helen().post('/api/glossary', { domain: 'ap', terms })
    expect(status).toBe(201)
    id = body.id
    return async () => {
      await helen().delete(`/api/glossary/${id}`)
    }
  })

  it('is searched for as soon as it is there, and no more once it is removed', async () => {
    expect(await added('opłaty zaworowej')).toEqual([id])
    await helen().delete(`/api/glossary/${id}`)
    expect(await added('opłaty zaworowej')).not.toContain(id)
  })

  it('comes back as it was', async () => {
    await helen().delete(`/api/glossary/${id}`)
    expect(await one(id)).toBeUndefined()
    const { status, body } = await helen().post('/api/glossary', { id, domain: 'ap', terms })
    expect(status).toBe(201)
    expect(body).toMatchObject({ id, terms })
    const again = await helen().post('/api/glossary', { id, domain: 'ar', terms })
    expect(again.status).toBe(409)
  })

  it('is changed by whoever knows its newest', async () => {
    const wish = { domain: 'ar', terms: { ...terms, ro: ['taxa supapei'] }, version: 1 }
    const first = await helen().patch(`/api/glossary/${id}`, wish)
    expect(first.body).toMatchObject({ version: 2, domain: 'ar', updatedBy: { id: 'helen' } })
    const second = await helen().patch(`/api/glossary/${id}`, wish)
    expect(second.status).toBe(409)
    expect(second.body.newest).toMatchObject({ version: 2, terms: { ro: ['taxa supapei'] } })
    expect(await added('taxa supapei')).toEqual([id])
  })

  it('is tidied up', async () => {
    const wish = {
      domain: 'ap',
      version: 1,
      terms: { en: ['WL', ' widget   levy', 'Widget levy'] }
    }
    const { body } = await helen().patch(`/api/glossary/${id}`, wish)
    expect(body.terms.en).toEqual(['widget levy', 'WL'])
  })

  it('needs something to say it with, and something else', async () => {
    const wish = { domain: 'ap', version: 1, terms: { en: ['levy', 'Levy'] } }
    const { status, body } = await helen().patch(`/api/glossary/${id}`, wish)
    expect(status).toBe(422)
    expect(body.fields['terms.en']).toContain('two terms')
  })

  it('is not there twice', async () => {
    const { status, body } = await helen().post('/api/glossary', { domain: 'ap', terms })
    expect(status).toBe(422)
    expect(body.fields['terms.en']).toContain('widget levy')
  })

  it('is kept by administrators alone', async () => {
    for (const who of ['marta', 'anna', 'grace']) {
      const it = world.as(who)
      expect((await it.post('/api/glossary', { domain: 'ap', terms })).status).toBe(403)
      const wish = { domain: 'ap', terms, version: 1 }
      expect((await it.patch(`/api/glossary/${id}`, wish)).status).toBe(403)
      expect((await it.delete(`/api/glossary/${id}`)).status).toBe(403)
      expect((await it.post('/api/glossary/import', { text: 'domain,en' })).status).toBe(403)
    }
    expect(await one(id)).toMatchObject({ version: 1 })
  })

  it('counts the searches that it widened, and those in vain', async () => {
    noteUses(world.database, [id, id], true, '2026-11-02')
    noteUses(world.database, [id, 'nobody'], false, '2026-11-02')
    noteUses(world.database, [id], true, '2026-07-01')
    await keepUses(world.database)
    noteUses(world.database, [id], true, '2026-11-02')
    expect(await one(id)).toMatchObject({ uses: 3, misses: 1 })
  })
})

describe('a file', () => {
  const text = [
    'domain,en,ko,pl,pl_abbr',
    'ap,supplier; vendor; creditor,공급업체,dostawca,',
    'bank,valve bank,밸브은행,bank zaworów,BZ',
    'moon,crater,분화구,krater,',
    'bank,valve bank,,inny,',
    ''
  ].join('\n')

  it('is looked at before it changes anything', async () => {
    const before = await all()
    const { status, body } = await helen().post('/api/glossary/import', { text, preview: true })
    expect(status).toBe(200)
    expect(body).toMatchObject({ added: 1, changed: 1, same: 0 })
    expect(body.changes[0]).toMatchObject({
      id: 'ap-supplier',
      line: 2,
      after: { en: ['supplier', 'vendor', 'creditor'] }
    })
    expect(body.wrong.map(({ line }: { line: number }) => line)).toEqual([4, 5])
    expect(await all()).toEqual(before)
  })

  it('changes what it names, and leaves the rest', async () => {
    const count = (await all()).items.length
    const { body } = await helen().post('/api/glossary/import', { text })
    expect(body).toMatchObject({ added: 1, changed: 1 })
    const { items } = await all()
    expect(items).toHaveLength(count + 1)
    expect(await one('ap-supplier')).toMatchObject({ version: 2, updatedBy: { id: 'helen' } })
    expect(await added('BZ w Leeds')).toHaveLength(1)
    const again = await helen().post('/api/glossary/import', { text })
    expect(again.body).toMatchObject({ added: 0, changed: 0, same: 2 })
  })

  it('is unchanged when it is taken in as it was given', async () => {
    const file = await world.as('marta').get('/api/glossary/file')
    const { body } = await helen().post('/api/glossary/import', { text: file.body.text })
    expect(body).toMatchObject({ added: 0, changed: 0, changes: [], wrong: [] })
  })

  it('that is no glossary is refused in the words of whoever sent it', async () => {
    const wish = { text: 'a letter', preview: true }
    const answer = await helen().post('/api/glossary/import', wish, { 'accept-language': 'pl' })
    expect(answer.status).toBe(422)
    expect(answer.body.fields.text).toContain('glosariusz')
  })
})

describe('a dropped concept', () => {
  it('adds nothing, and the others still do', async () => {
    const q = 'bank statement and exchange rate'
    const ask = async (without: ReadonlySet<string> | 'all') =>
      (await expand(world.database.read, analyseQuery(q), q, { without })).map(
        ({ concept }) => concept
      )
    expect(await ask(new Set())).toEqual(['bank-bank-statement', 'fx-exchange-rate'])
    expect(await ask(new Set(['fx-exchange-rate']))).toEqual(['bank-bank-statement'])
    expect(await ask('all')).toEqual([])
  })
})

describe('a secret in a term', () => {
  it('is taken out of the glossary with everything else', async () => {
    const secret = 'Zwrotnicka 77'
    const wish = { domain: 'ops', terms: { en: ['the depot', secret], pl: ['magazyn A'] } }
    const { body } = await helen().post('/api/glossary', wish)
    expect(await added('zwrotnicka 77')).toContain(body.id)
    const look = await helen().post('/api/redactions/preview', { secret })
    expect(look.body).toMatchObject({ glossary: 1 })
    await helen().post('/api/redactions', { secret, reason: 'An address' })
    expect(JSON.stringify(await all())).not.toContain('Zwrotnicka')
    expect(await added('zwrotnicka 77')).not.toContain(body.id)
  })
})

describe('what an administrator took out', () => {
  it('is not filled in again', async () => {
    const empty = await startTest()
    await empty.database.transaction((tx) => tx.delete(glossary))
    await empty.database.transaction((tx) => fillGlossary(tx, empty.clock.now()))
    expect((await empty.as('marta').get('/api/glossary')).body.items).toEqual([])
    await empty.close()
  })

  it('comes with the setting up of a house, and into one from before there was any', async () => {
    const bare = await startTest({ seeded: false })
    await bare.database.transaction((tx) => fillGlossary(tx, bare.clock.now()))
    expect(await bare.database.read.$count(glossary)).toBeGreaterThan(200)
    await bare.close()
  })
})
