import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startTest, type World } from '../testing/build.ts'

let world: World
beforeAll(async () => {
  world = await startTest()
})
afterAll(() => world.close())

const grir = {
  title: 'GR/IR will not clear after a partial delivery',
  symptom: 'Clearing run `F.13` leaves a residual on 191100',
  process: 'finance.ap.grir',
  system: 'SAP S/4',
  accounts: ['191100'],
  language: 'en'
}
const solution = {
  steps: [{ text: 'Compare quantities received and invoiced', minutes: 2 }, { text: 'Rerun F.13' }],
  cause: 'The vendor bills at shipment',
  proof: 'The residual is zero',
  cues: 'A whole number of pallets is never a price difference',
  minutes: 200
}

describe('the main loop', () => {
  let number: string

  it('logs an exception with two boxes; entity, period and working day follow', async () => {
    const { status, body } = await world.as('marta').post('/api/cases', {
      title: grir.title,
      symptom: grir.symptom,
      language: 'en'
    })
    expect(status).toBe(201)
    expect(body).toMatchObject({ state: 'open', revision: 1, title: grir.title })
    expect(body.number).toMatch(/^EX-[1-9]\d*$/)
    expect(body.may).toContain('case.withdraw')
    const list = await world.as('marta').get(`/api/cases/${body.number}/occurrences`)
    expect(list.body.items).toMatchObject([
      { first: true, outcome: null, entity: 'PL02', period: '2026-10', workingDay: 2 }
    ])
  })

  it('needs steps and a process before it is solved, and says so beside the fields', async () => {
    const { body: logged } = await world.as('marta').post('/api/cases', grir)
    number = logged.number
    const refused = await world
      .as('marta')
      .patch(`/api/cases/${number}`, { process: null }, { 'if-match': '"1"' })
    expect(refused.status).toBe(200)
    const { status, body } = await world
      .as('marta')
      .post(`/api/cases/${number}/resolution`, { ...solution }, { 'accept-language': 'pl' })
    expect(status).toBe(422)
    expect(body.fields.process).toBe('Wybierz proces, którego to dotyczy.')
  })

  it('is solved: the first occurrence gets its outcome with the resolution', async () => {
    const { status, body } = await world
      .as('marta')
      .post(`/api/cases/${number}/resolution`, { ...solution, process: 'finance.ap.grir' })
    expect(status).toBe(201)
    expect(body).toMatchObject({
      state: 'solved',
      trust: { uses: 1, worked: 1, minutes: null, firstMinutes: 200 }
    })
  })

  it('is found at once by other word forms and by its codes', async () => {
    for (const q of ['clearings of partial deliveries', 'f13', 'GRIR', '1911*', number]) {
      const { body } = await world.as('haeun').get(`/api/search?q=${encodeURIComponent(q)}`)
      expect(
        body.hits.map((hit: { number: string }) => hit.number),
        q
      ).toContain(number)
    }
  })

  it('solves the problem of a colleague, and the figures show it', async () => {
    const use = { outcome: 'worked', minutes: 14, entity: 'RO01' }
    const used = await world.as('andrei').post(`/api/cases/${number}/occurrences`, use)
    expect(used.status).toBe(201)
    const { body } = await world.as('andrei').get(`/api/cases/${number}`)
    expect(body.trust).toMatchObject({
      uses: 2,
      worked: 2,
      minutes: 14,
      firstMinutes: 200,
      lastEntity: 'RO01',
      helped: 1,
      minutesSaved: 186
    })
    expect(body.entities).toEqual(['PL02', 'RO01'])
  })

  it('is validated by an expert of its process, never by whoever wrote in it', async () => {
    const own = await world.as('marta').post(`/api/cases/${number}/validation`, {})
    expect(own.status).toBe(403)
    const validated = await world.as('anna').post(`/api/cases/${number}/validation`, {
      reviewEveryMonths: 6
    })
    expect(validated.status).toBe(201)
    expect(validated.body).toMatchObject({
      state: 'validated',
      reviewBy: '2027-05-03',
      checkedBy: { id: 'anna' }
    })
  })

  it('gives readers the validated revision while a newer one waits', async () => {
    const change = { cues: 'Ask the warehouse first', reason: 'clearer' }
    await world.as('marta').patch(`/api/cases/${number}`, change, { 'if-match': '"3"' })
    const reader = await world.as('haeun').get(`/api/cases/${number}?revision=head`)
    expect(reader.body).toMatchObject({ cues: solution.cues, revision: 3, head: 4 })
    const author = await world.as('marta').get(`/api/cases/${number}?revision=head`)
    expect(author.body).toMatchObject({ cues: 'Ask the warehouse first', revision: 4 })
    const hits = await world.as('haeun').get('/api/search?q=warehouse')
    expect(hits.body.total).toBe(0)
  })

  it('refuses a change of an old revision with what is needed to merge', async () => {
    const stale = { cues: 'Something else', proof: 'The list is empty' }
    const { status, body } = await world
      .as('anna')
      .patch(`/api/cases/${number}`, stale, { 'if-match': '"3"' })
    expect(status).toBe(412)
    expect(body).toMatchObject({ head: 4, conflicts: ['cues'] })
    expect(body.newest.cues).toBe('Ask the warehouse first')
    const without = await world.as('anna').patch(`/api/cases/${number}`, stale)
    expect(without.status).toBe(428)
  })

  it('is reopened with a reason, and can be solved again', async () => {
    const silent = await world.as('marta').post(`/api/cases/${number}/reopening`, { reason: ' ' })
    expect(silent.body.fields).toHaveProperty('reason')
    const opened = await world
      .as('marta')
      .post(`/api/cases/${number}/reopening`, { reason: 'Came back in November' })
    expect(opened.body.state).toBe('open')
    const again = await world.as('andrei').post(`/api/cases/${number}/resolution`, solution)
    expect(again.body.state).toBe('solved')
  })
})

describe('a mistaken log', () => {
  it('is withdrawn by its author while nobody has used it, and can be taken back', async () => {
    const { body } = await world.as('marta').post('/api/cases', grir)
    const url = `/api/cases/${body.number}/withdrawal`
    expect((await world.as('anna').post(url, {})).status).toBe(403)
    expect((await world.as('marta').post(url, {})).body.withdrawn).toBe(true)
    expect((await world.as('anna').get(`/api/cases/${body.number}`)).status).toBe(404)
    const back = await world.as('marta').delete(url)
    expect(back.body.withdrawn).toBe(false)
    expect((await world.as('anna').get(`/api/cases/${body.number}`)).status).toBe(200)
  })

  it('stays once somebody else has worked with it', async () => {
    const { body } = await world.as('marta').post('/api/cases', grir)
    await world.as('anna').post(`/api/cases/${body.number}/occurrences`, {})
    const { status } = await world.as('marta').post(`/api/cases/${body.number}/withdrawal`, {})
    expect(status).toBe(409)
  })
})

describe('an occurrence', () => {
  it('is opened again on the same case, taken, ticked off and closed', async () => {
    const { body } = await world.as('marta').post('/api/cases', { ...grir, ...solution })
    expect(body.state).toBe('solved')
    const url = `/api/cases/${body.number}/occurrences`
    const seen = { seen: 'Two pallets, 18 240,50', amount: 18_240.5, currency: 'PLN' }
    const opened = await world.as('anna').post(url, seen)
    expect(opened.body).toMatchObject({ outcome: null, amount: 18_240.5, known: true })

    const one = `/api/occurrences/${opened.body.id}`
    const stranger = await world.as('viktor').post(`${one}/outcome`, { outcome: 'worked' })
    expect(stranger.status).toBe(403)
    const taken = await world.as('viktor').post(`${one}/holder`, {})
    expect(taken.body.holder.id).toBe('viktor')
    await world.as('viktor').patch(one, { stepsDone: [0] })
    const closed = await world
      .as('viktor')
      .post(`${one}/outcome`, { outcome: 'adapted', minutes: 9, helpedBy: 'anna', note: 'netted' })
    expect(closed.body).toMatchObject({
      outcome: 'adapted',
      stepsDone: [0],
      helpedBy: { id: 'anna' }
    })
    const reopened = await world.as('viktor').delete(`${one}/outcome`)
    expect(reopened.body).toMatchObject({ outcome: null, minutes: null })
  })

  it('says what is wrong beside the field', async () => {
    const { body } = await world.as('marta').post('/api/cases', grir)
    const url = `/api/cases/${body.number}/occurrences`
    const post = async (draft: object) => (await world.as('anna').post(url, draft)).body.fields
    expect(await post({ amount: 5 })).toHaveProperty('currency')
    expect(await post({ entity: 'XX' })).toHaveProperty('entity')
    expect(await post({ helpedBy: 'anna' })).toHaveProperty('helpedBy')
    expect(await post({ period: '2026-13' })).toHaveProperty('period')
  })

  it('refuses what no database keeps, beside its field, and takes every whole character', async () => {
    const draft = { title: 'Odd', symptom: 'Whole 𐍈', language: 'en' }
    for (const odd of ['half \ud800', '\udc00', 'nul \0']) {
      const body = { ...draft, cues: odd }
      const { status, body: said } = await world.as('marta').post('/api/cases', body)
      expect(status).toBe(422)
      expect(said.fields).toHaveProperty('cues')
    }
    expect((await world.as('marta').post('/api/cases', draft)).status).toBe(201)
  })
})
