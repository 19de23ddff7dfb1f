import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { aBridge, anItem } from '../testing/bridges.ts'
import { startTest, type World } from '../testing/build.ts'

let world: World
let bridge: string
let id: string
beforeAll(async () => {
  world = await startTest()
  // Outside of the quiet days.
  world.clock.set('2026-11-17T09:00:00.000Z')
})
beforeEach(async () => {
  bridge = await aBridge(world)
  const sent = { text: 'Which of the two accounts?' }
  id = (await as('haeun').post(`/api/bridges/${bridge}/questions`, sent)).body.id
})
afterAll(() => world.close())

const as = (who: string) => world.as(who)
const its = () => `/api/bridge-questions/${id}`
const answer = (who: string, text: string) => as(who).put(`${its()}/answer`, { answer: text })
async function told(who: string, kind = 'bridge.answered') {
  await world.app.notices.look()
  const { items } = (await as(who).get('/api/notices')).body
  return items.filter(
    (it: { kind: string; href: string }) => it.kind === kind && it.href.endsWith(id)
  )
}
const verdicts = async (who: string) =>
  (await told(who)).map(({ verdict }: { verdict: string }) => verdict)
const aCase = async (title: string) =>
  (await as('jiwoo').post('/api/cases', { title, symptom: 'It waits' })).body.number as string

describe('whoever asked on a bridge is told what the question came to', () => {
  it('that it is answered, once, until the answer is taken back', async () => {
    await answer('jiwoo', 'The old one')
    await answer('jiwoo', 'The old one, always')
    expect(await told('haeun')).toMatchObject([
      {
        ...{ by: { id: 'jiwoo' }, verdict: 'answered', own: false },
        href: `/bridges/${bridge}/questions#question-${id}`
      }
    ])
    expect(await told('jiwoo')).toEqual([])
    expect(await told('dohyun')).toEqual([])
    await answer('jiwoo', '')
    expect(await told('haeun')).toEqual([])
    await answer('jiwoo', 'The new one')
    expect(await verdicts('haeun')).toEqual(['answered'])
  })

  it('that it is on the map, until it is open again', async () => {
    const there = await anItem(world, bridge, { title: 'The accounts of the bank' })
    await as('dohyun').post(`${its()}/item`, { item: there })
    expect(await told('haeun')).toMatchObject([
      {
        ...{ by: { id: 'dohyun' }, verdict: 'item' },
        bridge: { item: { name: 'The accounts of the bank' } }
      }
    ])
    await as('dohyun').delete(`${its()}/settlement`)
    expect(await told('haeun')).toEqual([])
  })

  it('which case answers it, and of another one when that takes its place', async () => {
    const [first, second] = [await aCase('One account'), await aCase('Two accounts')]
    await as('jiwoo').put(`${its()}/case`, { case: first })
    expect(await told('haeun')).toMatchObject([{ verdict: 'case', case: { number: first } }])
    await as('jiwoo').put(`${its()}/case`, { case: second })
    expect(await told('haeun')).toMatchObject([{ verdict: 'case', case: { number: second } }])
    await as('jiwoo').delete(`${its()}/settlement`)
    expect(await told('haeun')).toEqual([])
  })

  it('nothing of a case that is not for them any more', async () => {
    const secret = await aCase('A secret account')
    await as('jiwoo').put(`${its()}/case`, { case: secret })
    expect(await told('haeun')).toHaveLength(1)
    const few = { visibility: 'people', people: [], reason: 'Confidential' }
    await as('jiwoo').patch(`/api/cases/${secret}`, few, { 'if-match': '"1"' })
    expect(await told('haeun')).toEqual([])
    const { body } = await as('haeun').get('/api/notices')
    expect(JSON.stringify(body)).not.toContain('A secret account')
  })

  it('that the giver is asked after all, and the giver as ever', async () => {
    await as('dohyun').post(`${its()}/call`)
    expect(await verdicts('haeun')).toEqual(['called'])
    expect(await told('jiwoo', 'bridge.called')).toHaveLength(1)
  })

  it('nothing of what they did themselves, nor that nothing has to come of it', async () => {
    await as('haeun').post(`${its()}/item`, { title: 'Accounts' })
    await as('haeun').post(`${its()}/call`)
    await answer('haeun', 'The old one')
    await as('dohyun').post(`${its()}/settlement`)
    expect(await told('haeun')).toEqual([])
  })

  it('nothing any more, once they take the question away', async () => {
    await answer('jiwoo', 'The old one')
    expect(await verdicts('haeun')).toEqual(['answered'])
    await as('haeun').post(`${its()}/removal`)
    expect(await told('haeun')).toEqual([])
  })

  it('unless they chose not to be, for this kind alone', async () => {
    await as('haeun').patch('/api/me/choices', { off: ['bridge.answered'] })
    await answer('jiwoo', 'The old one')
    expect(await told('haeun')).toEqual([])
    await as('haeun').patch('/api/me/choices', { off: [] })
  })
})
