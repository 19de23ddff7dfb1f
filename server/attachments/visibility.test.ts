import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { attach, fetchBytes, sendBytes } from '../testing/attach.ts'
import { startTest, type World } from '../testing/build.ts'

let world: World
beforeAll(async () => {
  world = await startTest()
})
afterAll(() => world.close())

const text = Buffer.from('Who earns what')
const NOBODY = 'no-such-file'

async function log(more: object = {}): Promise<string> {
  const draft = { title: 'Salaries differ', symptom: 'By a lot', ...more }
  return (await world.as('marta').post('/api/cases', draft)).body.number
}
const firstOf = async (number: string): Promise<string> =>
  (await world.as('marta').get(`/api/cases/${number}/occurrences`)).body.items[0].id
const listed = async (who: string, number: string) => {
  const { body } = await world.as(who).get(`/api/cases/${number}/attachments`)
  return (body.items as { id: string }[]).map(({ id }) => id)
}

/** Everything that can be asked of one file. */
async function askAll(who: string, id: string) {
  const url = `/api/attachments/${id}`
  const as = world.as(who)
  const answers = [
    await as.get(url),
    await as.get(`${url}/file`),
    await as.get(`${url}/file`, { range: 'bytes=0-1' }),
    await as.get(`${url}/file`, { 'if-none-match': '*' }),
    await as.get(`${url}/thumbnail`),
    await as.delete(url),
    await as.delete(`${url}/removal`),
    await as.post(`${url}/replacement`, { by: id }),
    await as.post(`${url}/replacement`, { by: NOBODY }),
    await sendBytes(world, who, id, 0, text)
  ]
  return answers.map(({ status, body }) => ({ status, body }))
}

async function expectHidden(who: string, id: string) {
  const missing = await askAll(who, NOBODY)
  expect(missing.map(({ status }) => status)).toEqual(missing.map(() => 404))
  expect(await askAll(who, id)).toEqual(missing)
}

describe('a file', () => {
  it('of a case for a few is not there for anybody else, whatever is asked', async () => {
    const number = await log({ visibility: 'people', people: ['ioana'] })
    const { id } = await attach(world, 'marta', { case: number }, text)
    for (const who of ['haeun', 'anna', 'helen']) {
      await expectHidden(who, id)
      expect((await world.as(who).get(`/api/cases/${number}/attachments`)).status).toBe(404)
      expect((await attach(world, who, { case: number }, text)).status).toBe(404)
    }
    expect(await listed('ioana', number)).toEqual([id])
    const got = await fetchBytes(world, 'ioana', `/api/attachments/${id}/file`)
    expect(got.bytes.equals(text)).toBe(true)
  })

  it('of a restricted occurrence is not there for whoever sees its case only', async () => {
    const number = await log({ restrictedTo: { people: ['ioana'] } })
    const occurrence = await firstOf(number)
    const { id } = await attach(world, 'marta', { occurrence }, text)
    world.clock.forward({ minutes: 1 })
    const open = await attach(world, 'marta', { case: number }, text)
    await expectHidden('haeun', id)
    expect((await attach(world, 'haeun', { occurrence }, text)).status).toBe(404)
    expect(await listed('haeun', number)).toEqual([open.id])
    expect(await listed('ioana', number)).toEqual([id, open.id])
  })

  it('is seen no more as soon as its case or occurrence is not', async () => {
    const number = await log()
    const occurrence = await firstOf(number)
    const { id } = await attach(world, 'marta', { occurrence }, text)
    expect((await world.as('haeun').get(`/api/attachments/${id}`)).status).toBe(200)
    const restrictedTo = { restrictedTo: { people: [] } }
    await world.as('marta').post(`/api/occurrences/${occurrence}/audience`, restrictedTo)
    await expectHidden('haeun', id)
    await world.as('marta').post(`/api/cases/${number}/withdrawal`, {})
    expect((await world.as('marta').get(`/api/attachments/${id}`)).status).toBe(200)
    await expectHidden('anna', id)
  })

  it('goes where a merger takes its occurrence, and stays on its case otherwise', async () => {
    const process = 'finance.ap.grir'
    const [from, into] = [await log({ process }), await log({ process })]
    const moved = await attach(world, 'marta', { occurrence: await firstOf(from) }, text)
    const stays = await attach(world, 'marta', { case: from }, text)
    const wish = { into, base: 1 }
    const { status } = await world.as('marta').post(`/api/cases/${from}/merger`, wish)
    expect(status).toBe(201)
    expect(await listed('haeun', into)).toEqual([moved.id])
    expect(await listed('haeun', from)).toEqual([stays.id])
    const { body } = await world.as('haeun').get(`/api/attachments/${moved.id}`)
    expect(body.case).toBe(into)
    expect((await attach(world, 'marta', { case: from }, text)).status).toBe(409)
    expect((await world.as('marta').delete(`/api/attachments/${stays.id}`)).status).toBe(204)
  })
})
