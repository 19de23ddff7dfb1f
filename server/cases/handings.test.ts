import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { activity, entities } from '#schema/tables/index.ts'
import { startTest, type World } from '../testing/build.ts'

let world: World
let number: string
let id: string
let url: string
beforeAll(async () => {
  world = await startTest()
  await world.database.transaction((tx) =>
    tx.update(entities).set({ unit: 'pl-services' }).where(eq(entities.code, 'PL02'))
  )
})
afterAll(() => world.close())

beforeEach(async () => {
  const what = { title: 'Statement is missing', symptom: 'No file', entity: 'PL02' }
  const { body } = await world.as('dmitri').post('/api/cases', what)
  number = body.number
  id = (await find('dmitri')).id
  url = `/api/occurrences/${id}/holder`
})

const find = async (who: string) =>
  (await world.as(who).get(`/api/cases/${number}/occurrences`)).body.items[0]

describe('an open occurrence', () => {
  it('is with its reporter since it came, and with whoever takes it since then', async () => {
    const reported = await find('haeun')
    expect(reported).toMatchObject({ holder: { id: 'dmitri' }, heldSince: reported.openedAt })
    world.clock.forward({ minutes: 20 })
    const { body } = await world.as('marta').post(url, { expected: 'dmitri' })
    expect(body).toMatchObject({
      holder: { id: 'marta' },
      heldSince: world.clock.now(),
      handings: [{ by: { id: 'marta' }, from: { id: 'dmitri' }, to: { id: 'marta' }, note: '' }]
    })
  })

  it('is taken by one of two who reach for it, and the other is told by whom', async () => {
    await world.as('dmitri').post(url, { person: null })
    const seen = { expected: null }
    const [one, other] = await Promise.all([
      world.as('marta').post(url, seen),
      world.as('haeun').post(url, seen)
    ])
    expect([one.status, other.status].sort()).toEqual([201, 409])
    const winner = one.status === 201 ? 'Marta Kowal' : 'Lim Ha-eun'
    const refused = one.status === 201 ? other : one
    expect(refused.body.detail).toBe(`${winner} has taken this one meanwhile.`)
    expect((await find('anna')).holder.name).toBe(winner)
    expect((await find('anna')).handings).toHaveLength(2)
  })

  it('says so when it was given back meanwhile, and when it is mine already', async () => {
    await world.as('dmitri').post(url, { person: null })
    const back = await world.as('marta').post(url, { expected: 'dmitri' })
    expect(back.status).toBe(409)
    expect(back.body.detail).toContain('given back')
    await world.as('marta').post(url, {})
    const again = await world.as('marta').post(url, { expected: null })
    expect(again).toMatchObject({ status: 409, body: { detail: 'This one is with you already.' } })
    // Pressed twice, it changes nothing.
    expect((await world.as('marta').post(url, {})).body.handings).toHaveLength(2)
  })

  it('goes on with words, which stay when it goes further', async () => {
    const note = '  The bank promised the file for noon.  '
    const handed = await world.as('dmitri').post(url, { person: 'marta', note })
    expect(handed.body.handings).toMatchObject([
      { by: { id: 'dmitri' }, to: { id: 'marta' }, note: 'The bank promised the file for noon.' }
    ])
    world.clock.forward({ minutes: 1 })
    const { body } = await world.as('marta').post(url, { person: 'haeun', note: 'Still nothing' })
    expect(body.handings.map((it: { note: string }) => it.note)).toEqual([
      'Still nothing',
      'The bank promised the file for noon.'
    ])
  })

  it('is assigned by its holder and by the leads of its entity and its holder, by nobody else', async () => {
    // Tomasz leads the unit of PL02, Olga that of Dmitri.
    for (const who of ['tomasz', 'olga']) {
      expect((await find(who)).may, who).toContain('occurrence.assign')
    }
    expect((await world.as('tomasz').post(url, { person: 'marta' })).status).toBe(201)
    for (const who of ['dmitri', 'anna', 'helen', 'grace']) {
      const { status } = await world.as(who).post(url, { person: 'haeun' })
      expect(status, who).toBe(403)
      expect((await world.as(who).post(url, { person: null })).status, who).toBe(403)
    }
    expect((await world.as('marta').post(url, { person: null })).body).toMatchObject({
      holder: null,
      heldSince: null
    })
    // The lead of the unit that works for its entity may assign it, and may not close it.
    expect((await world.as('tomasz').post(url, { person: 'haeun' })).status).toBe(201)
    const closing = { outcome: 'worked' }
    const closed = await world.as('tomasz').post(`/api/occurrences/${id}/outcome`, closing)
    expect(closed.status).toBe(403)
  })

  it('notes who did it, between whom, and none of the words', async () => {
    await world.as('dmitri').post(url, { person: 'marta', note: 'Xylophone' })
    const rows = await world.database.read.select().from(activity).where(eq(activity.subject, id))
    expect(rows.at(-1)).toMatchObject({
      ...{ kind: 'occurrence', verb: 'assigned', person: 'dmitri' },
      details: { from: 'dmitri', to: 'marta' }
    })
    expect(JSON.stringify(rows)).not.toContain('Xylophone')
  })

  it('loses a secret from its words with everything else', async () => {
    await world.as('dmitri').post(url, { person: 'marta', note: 'Call Mrs Zyzzogeton' })
    const redaction = { secret: 'Zyzzogeton', reason: 'A private person' }
    expect((await world.as('helen').post('/api/redactions', redaction)).status).toBe(201)
    const { handings } = await find('marta')
    expect(handings[0].note).toContain('Call Mrs')
    expect(JSON.stringify(handings)).not.toContain('Zyzzogeton')
  })

  it('has a holder and a time from whoever closes it while nobody has it', async () => {
    await world.as('dmitri').post(url, { person: null })
    world.clock.forward({ minutes: 5 })
    const closing = { outcome: 'worked', minutes: 4 }
    const { body } = await world.as('dmitri').post(`/api/occurrences/${id}/outcome`, closing)
    expect(body).toMatchObject({ holder: { id: 'dmitri' }, heldSince: world.clock.now() })
  })
})
