import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startTest, type World } from '../testing/build.ts'

let world: World
beforeAll(async () => {
  world = await startTest()
})
afterAll(() => world.close())

const draft = {
  title: 'The invoice is blocked',
  symptom: 'The price does not fit',
  process: 'finance.ap.grir',
  language: 'en'
}
const solution = { steps: [{ text: 'Release it' }], cause: 'Unit of price', proof: 'Not blocked' }

async function log(more: object = {}, by = 'marta') {
  const { status, body } = await world.as(by).post('/api/cases', { ...draft, ...more })
  expect([status, body.fields]).toEqual([201, undefined])
  return String(body.number)
}
const at = (number: string, rest = '') => `/api/cases/${number}${rest}`
const head = (number: number) => ({ 'if-match': `"${number}"` })

describe('a mistaken log stays', () => {
  const withdrawn = (number: string) => world.as('marta').post(at(number, '/withdrawal'), {})

  it('once somebody else has written in it', async () => {
    const number = await log()
    await world.as('anna').patch(at(number), { cues: 'The unit is per 1000' }, head(1))
    expect((await withdrawn(number)).status).toBe(409)
    expect((await world.as('anna').get(at(number))).status).toBe(200)
  })

  it('once a reviewer has asked about it', async () => {
    const number = await log(solution)
    await world.as('anna').post(at(number, '/questions'), { text: 'Why?' })
    expect((await withdrawn(number)).status).toBe(409)
  })

  it('once the number of another case leads to it', async () => {
    const [from, into] = [await log(solution), await log(solution)]
    await world.as('marta').post(at(from, '/merger'), { into, base: 2 })
    expect((await withdrawn(into)).status).toBe(409)
    const read = await world.as('anna').get(at(from))
    expect(read.body.supersededBy?.number).toBe(into)
  })
})

describe('taking back', () => {
  it('undoes what was done last, whatever the clocks of two servers say', async () => {
    const number = await log(solution)
    const validated = await world.as('anna').post(at(number, '/validation'), {})
    const { transition } = validated.body.takeBack
    world.clock.forward({ minutes: -5 })
    await world.as('marta').post(at(number, '/reopening'), { reason: 'It came back' })
    const tried = await world.as('anna').delete(at(number, `/transitions/${transition}`))
    expect(tried.status).toBe(409)
    const { body } = await world.as('anna').get(at(number))
    expect(body.state).toBe('open')
    const { body: history } = await world.as('anna').get(at(number, '/history'))
    const kinds = history.transitions.map(({ kind }: { kind: string }) => kind)
    expect(kinds).toEqual(['reopened', 'validated', 'solved', 'logged'])
    world.clock.forward({ minutes: 5 })
  })
})

describe('links to a case that somebody may not see', () => {
  it('are told to nobody else, and are still there after somebody else has saved', async () => {
    const secret = await log({ visibility: 'people', people: [], process: 'tax.vat' }, 'viktor')
    const open = await log({}, 'viktor')
    const to = (number: string) => ({ kind: 'sameCause', to: number })
    const number = await log({ links: [to(secret), to(open)], ...solution }, 'viktor')

    for (const path of ['', '?revision=head', '/similar', '/history']) {
      const { body } = await world.as('haeun').get(at(number, path))
      expect(JSON.stringify(body), path).not.toContain(`"${secret}"`)
    }
    const { body: other } = await world.as('haeun').get(at(open))
    const expert = world.as('anna')
    const { body } = await expert.get(at(number, '?revision=head'))
    expect(body.links).toEqual([to(open)])
    const links = [...body.links, to(await log())]
    const stale = await expert.patch(at(number), { links }, head(1))
    expect(stale.status).toBe(412)
    expect(JSON.stringify(stale.body)).not.toContain(`"${secret}"`)
    const saved = await expert.patch(at(number), { links }, head(2))
    expect(saved.body.links).toEqual(links)
    const mine = await world.as('viktor').get(at(number))
    expect(mine.body.links).toContainEqual(to(secret))
    expect(mine.body.links).toHaveLength(3)
    expect(other.number).toBe(open)
  })
})

it('does not name a hidden case when a merger cannot be taken back yet', async () => {
  const first = await log(solution)
  const second = await log({ ...solution, process: 'tax.vat' }, 'viktor')
  const third = await log(solution, 'viktor')
  await world.as('marta').post(at(first, '/merger'), { into: second, base: 2 })
  await world.as('viktor').post(at(second, '/merger'), { into: third, base: 2 })
  const tried = () => world.as('marta').delete(at(first, '/retirement'))
  const told = await tried()
  expect([told.status, told.body.detail]).toEqual([409, expect.stringContaining(second)])
  const hidden = { visibility: 'people', people: [] }
  expect((await world.as('viktor').patch(at(second), hidden, head(2))).status).toBe(200)
  const { status, body } = await tried()
  expect(status).toBe(409)
  expect(JSON.stringify(body)).not.toContain(second)
})

describe('an empty word where a code is asked', () => {
  it('is nothing, or is refused beside its field', async () => {
    const number = await log(solution)
    const tries = [
      () => world.as('marta').post('/api/cases', { ...draft, process: '' }),
      () => world.as('marta').post('/api/cases', { ...draft, entity: '' }),
      () => world.as('marta').post('/api/cases', { ...draft, period: '' }),
      () => world.as('marta').post(at(number, '/occurrences'), { entity: '' }),
      () => world.as('marta').post(at(number, '/occurrences'), { outcome: 'worked', helpedBy: '' }),
      () => world.as('marta').patch(at(number), { process: '' }, head(2)),
      () => world.as('marta').patch(at(number), { owner: '' }, head(2)),
      async () => {
        const { body } = await world.as('marta').post(at(number, '/occurrences'), {})
        const one = `/api/occurrences/${body.id}`
        const changed = await world.as('marta').patch(one, { entity: '' })
        expect(changed.status).toBeLessThan(500)
        const held = await world.as('marta').post(`${one}/holder`, { person: '' })
        expect(held.status).toBeLessThan(500)
        return world.as('marta').post(`${one}/outcome`, { outcome: 'worked', helpedBy: '' })
      },
      async () =>
        world.as('marta').post(at(await log(), '/resolution'), { ...solution, helpedBy: '' }),
      async () =>
        world.as('marta').post(at(await log(), '/resolution'), { ...solution, entity: '' })
    ]
    const told = []
    for (const attempt of tries) told.push((await attempt()).status)
    expect(told.filter((status) => status >= 500)).toEqual([])
  })
})

describe('the newest revision', () => {
  it('is read by the administrator who has to judge it', async () => {
    const priya = { roles: [] }
    await world.as('helen').patch('/api/people/priya', priya)
    const number = await log({ ...solution, process: 'clients.transition' })
    await world.as('helen').post(at(number, '/validation'), {})
    await world.as('marta').patch(at(number), { cues: 'Newer' }, head(2))
    const { body } = await world.as('helen').get(at(number, '?revision=head'))
    expect(body.may).toContain('case.validate')
    expect(body).toMatchObject({ revision: 3, cues: 'Newer' })
  })

  it('is read by its writer also when the case is retired', async () => {
    const number = await log(solution)
    await world.as('anna').post(at(number, '/validation'), {})
    await world.as('marta').patch(at(number), { cues: 'Newer' }, head(2))
    await world.as('anna').post(at(number, '/archiving'), { reason: 'Over' })
    const { body } = await world.as('marta').get(at(number, '?revision=head'))
    expect(body).toMatchObject({ state: 'archived', revision: 3, cues: 'Newer' })
  })
})

it('lists a withdrawn log nowhere, and its author finds it by its number', async () => {
  const number = await log({ title: 'Qvortrup', system: 'Qvortsystem' })
  await world.as('marta').post(at(number, '/withdrawal'), {})
  const marta = world.as('marta')
  const counted = async (path: string) => JSON.stringify((await marta.get(path)).body)
  expect(await counted('/api/search?limit=100')).not.toContain(`"${number}"`)
  expect(await counted('/api/search?limit=100&state=open')).not.toContain(`"${number}"`)
  expect(await counted('/api/search/facets')).not.toContain('Qvortsystem')
  expect(await counted('/api/picks?kind=system')).not.toContain('Qvortsystem')
  expect((await marta.get(`/api/search?q=${number}`)).body.total).toBe(1)
})

it('lets administrators judge where the only expert has left', async () => {
  const number = await log({ ...solution, process: 'legal.archive' })
  await world.as('helen').post('/api/people/natalia/deactivation')
  const { status } = await world.as('helen').post(at(number, '/validation'), {})
  expect(status).toBe(201)
})

describe('what was decided on an older revision', () => {
  it('is refused when the request says which one it was', async () => {
    const number = await log(solution)
    const anna = world.as('anna')
    await world.as('marta').patch(at(number), { proof: 'Something else' }, head(2))
    const stale = await anna.post(at(number, '/validation'), {}, head(2))
    expect(stale.status).toBe(412)
    expect(stale.body).toMatchObject({ head: 3, newest: { proof: 'Something else' } })
    expect((await anna.post(at(number, '/validation'), {}, head(3))).status).toBe(201)
  })

  it('is told to whoever solves what somebody else has written in meanwhile', async () => {
    const number = await log()
    await world.as('marta').patch(at(number), { cause: 'What I found out' }, head(1))
    const stale = await world.as('haeun').post(at(number, '/resolution'), solution, head(1))
    expect(stale.status).toBe(412)
    expect(stale.body).toMatchObject({ head: 2, conflicts: ['cause'] })
    const { body } = await world.as('marta').get(at(number))
    expect(body).toMatchObject({ state: 'open', cause: 'What I found out' })
  })
})

it('does what a resolution says of who may see the case, or refuses it', async () => {
  const number = await log()
  const wish = { ...solution, visibility: 'people', people: ['anna'], language: 'pl' }
  const stranger = await world.as('haeun').post(at(number, '/resolution'), wish)
  expect(stranger.status).toBe(403)
  const { status, body } = await world.as('marta').post(at(number, '/resolution'), wish)
  expect([status, body.visibility, body.language]).toEqual([201, 'people', 'pl'])
  expect((await world.as('haeun').get(at(number))).status).toBe(404)
})
