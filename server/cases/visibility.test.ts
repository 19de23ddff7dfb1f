import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startTest, type World } from '../testing/build.ts'

let world: World
let secret: string
beforeAll(async () => {
  world = await startTest()
  const { body } = await world.as('marta').post('/api/cases', {
    title: 'Zyzzogeton payment stopped',
    symptom: 'Zyzzogeton asks for a new bank account',
    process: 'finance.ap.vendor',
    system: 'Zyzzosystem',
    steps: [{ text: 'Call back on a known number' }],
    visibility: 'people',
    people: ['ioana'],
    language: 'en'
  })
  secret = body.number
})
afterAll(() => world.close())

const READERS = ['marta', 'ioana', 'anna', 'jiwoo', 'grace', 'tomasz']
const STRANGERS = ['viktor', 'sam', 'helen', 'haeun', 'elena']

describe('a case for named people', () => {
  it('is seen by its author, those named, experts of its process and the lead of its owner', async () => {
    for (const reader of READERS) {
      expect((await world.as(reader).get(`/api/cases/${secret}`)).status, reader).toBe(200)
      const { body } = await world.as(reader).get('/api/search?q=zyzzogeton')
      expect(body.total, reader).toBe(1)
    }
  })

  it('is handed to nobody who may not see it', async () => {
    const marta = world.as('marta')
    const { body: one } = await marta.post(`/api/cases/${secret}/occurrences`, {})
    const refused = await marta.post(`/api/occurrences/${one.id}/holder`, { person: 'viktor' })
    expect(refused.status).toBe(422)
    expect(Object.keys(refused.body.fields)).toEqual(['person'])
    const handed = await marta.post(`/api/occurrences/${one.id}/holder`, { person: 'ioana' })
    expect(handed.body.holder.id).toBe('ioana')
  })

  it('shows nowhere else: not by number, search, count, facet, likeness, pick list or link', async () => {
    for (const stranger of STRANGERS) {
      const as = world.as(stranger)
      const missing = await as.get('/api/cases/EX-999999')
      for (const path of ['', '/history', '/occurrences']) {
        const { status, body } = await as.get(`/api/cases/${secret}${path}`)
        expect(status, stranger).toBe(404)
        expect(body).toEqual(missing.body)
      }
      const change = await as.patch(`/api/cases/${secret}`, { cues: 'x' }, { 'if-match': '"1"' })
      expect(change.status).toBe(404)
      for (const q of ['zyzzogeton', secret, 'zyzzo*']) {
        const found = await as.get(`/api/search?q=${q}`)
        expect(found.body, q).toMatchObject({ total: 0, hits: [] })
      }
      const facets = await as.get('/api/search/facets?q=')
      expect(JSON.stringify(facets.body)).not.toContain('Zyzzo')
      const like = await as.post('/api/cases/similar', { title: 'Zyzzogeton payment stopped' })
      expect(JSON.stringify(like.body)).not.toContain('Zyzzo')
      const picks = await as.get('/api/picks?kind=system')
      expect(picks.body.items).not.toContain('Zyzzosystem')
      const today = await as.get('/api/today')
      expect(JSON.stringify(today.body)).not.toContain('Zyzzo')
      const linked = await as.post('/api/cases', {
        title: 'a',
        symptom: 'b',
        links: [{ kind: 'sameCause', to: secret }]
      })
      expect(linked.body.fields).toHaveProperty(['links.0.to'])
    }
  })

  it('opens to everyone at once, in all its revisions', async () => {
    const { body } = await world.as('marta').get(`/api/cases/${secret}`)
    await world
      .as('marta')
      .patch(`/api/cases/${secret}`, { visibility: 'everyone' }, { 'if-match': `"${body.head}"` })
    expect((await world.as('viktor').get(`/api/cases/${secret}`)).status).toBe(200)
  })
})
