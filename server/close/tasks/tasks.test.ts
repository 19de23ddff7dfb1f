import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Task } from '#schema/api/tasks.ts'
import { absences, activity, entities } from '#schema/tables/index.ts'
import { startTest, type World } from '../../testing/build.ts'

/** The clock stands on WD+2 of the October close; Tomasz leads the unit of PL02. */
const PERIOD = '2026-10'
let world: World
beforeAll(async () => {
  world = await startTest()
  await world.database.transaction((tx) =>
    tx.update(entities).set({ unit: 'pl-services' }).where(eq(entities.code, 'PL02'))
  )
})
afterAll(() => world.close())
beforeEach(() => world.clock.set('2026-11-03T16:40:00.000Z'))

const lead = () => world.as('tomasz')

async function added(fields: object = {}): Promise<Task> {
  const { status, body } = await lead().post(`/api/closes/${PERIOD}/tasks`, {
    ...{ entity: 'PL02', title: 'Bank', dueDay: 2, preparer: 'marta', reviewer: 'anna' },
    ...fields
  })
  expect(status, JSON.stringify(body)).toBe(201)
  return body
}

async function line(fields: object = {}): Promise<string> {
  const { status, body } = await lead().post('/api/entities/PL02/task-templates', {
    ...{ title: 'A line', dueDay: 2, preparer: 'marta', reviewer: 'anna' },
    ...fields
  })
  expect(status, JSON.stringify(body)).toBe(201)
  return body.id
}

const layOut = async (period: string) => {
  const { status, body } = await lead().post(`/api/closes/${period}/tasks/layout`, {
    entity: 'PL02'
  })
  expect(status, JSON.stringify(body)).toBe(201)
  return body.made
}
async function ofLine(template: string, period: string): Promise<Task> {
  const { body } = await lead().get(`/api/closes/${period}/tasks?entity=PL02`)
  return body.items.find((it: Task) => it.template === template)
}
const prepare = (who: string, { id, version }: Task) =>
  world.as(who).post(`/api/tasks/${id}/preparation`, { version })
const review = (who: string, { id }: Task) => world.as(who).post(`/api/tasks/${id}/review`)
const now = async ({ id }: Task): Promise<Task> => (await lead().get(`/api/tasks/${id}`)).body
const mine = async (who: string) => (await world.as(who).get('/api/me/tasks')).body
const titlesOf = (lines: { title: string }[]) => lines.map(({ title }) => title)

describe('a task', () => {
  it('goes from ready to prepared to done, by two people', async () => {
    const task = await added()
    expect(task).toMatchObject({ state: 'ready', dueOn: '2026-11-03', late: false, version: 1 })
    const prepared = await prepare('marta', task)
    expect(prepared.body).toMatchObject({
      state: 'prepared',
      preparation: { by: { id: 'marta' }, at: world.clock.now() }
    })
    const done = await review('anna', task)
    expect(done.body).toMatchObject({ state: 'done', review: { by: { id: 'anna' } } })
  })

  it('is done once prepared where nobody reviews it', async () => {
    const task = await added({ reviewer: null })
    expect((await prepare('marta', task)).body.state).toBe('done')
    expect((await review('tomasz', task)).status).toBe(409)
  })

  it('is prepared by its preparer or the lead, and by nobody else', async () => {
    const task = await added()
    for (const who of ['anna', 'haeun', 'grace', 'helen']) {
      expect((await prepare(who, task)).status, who).toBe(403)
    }
    expect((await prepare('tomasz', task)).status).toBe(201)
  })

  it('is never reviewed by whoever prepared it, lead or not', async () => {
    const task = await added()
    await prepare('tomasz', task)
    const { status, body } = await review('tomasz', task)
    expect(status).toBe(403)
    expect(body.detail).toContain('You prepared this')
    expect((await now(task)).state).toBe('prepared')
    expect((await review('marta', task)).status).toBe(403)
    const refused = await lead().patch(`/api/tasks/${task.id}`, { version: 2, reviewer: 'marta' })
    expect(refused.body.fields.reviewer).toBeTruthy()
  })

  it('waits until what stands before it is done, and says for what', async () => {
    const bank = await added({ title: 'Bank reconciliation' })
    const accruals = await added({ title: 'Accruals', after: [bank.id], preparer: 'joanna' })
    expect(accruals).toMatchObject({
      state: 'waiting',
      after: [{ title: 'Bank reconciliation', preparer: { id: 'marta' }, dueDay: 2, done: false }]
    })
    const refused = await prepare('joanna', accruals)
    expect(refused.status).toBe(409)
    expect(refused.body.detail).toContain('Bank reconciliation')
    await prepare('marta', bank)
    expect((await now(accruals)).state).toBe('waiting')
    await review('anna', bank)
    expect((await now(accruals)).state).toBe('ready')
    await lead().post(`/api/tasks/${accruals.id}/removal`)
    expect((await prepare('joanna', accruals)).status).toBe(409)
  })

  it('is late once its day is over where it is done', async () => {
    const task = await added({ dueDay: 1 })
    expect(task.late).toBe(true)
    expect((await added({ dueDay: 2 })).late).toBe(false)
    await prepare('marta', task)
    expect((await now(task)).late).toBe(true)
    await review('anna', task)
    expect((await now(task)).late).toBe(false)
  })

  it('is undone by whoever did it, while nobody has gone on from there', async () => {
    const task = await added()
    await prepare('marta', task)
    const undone = await world.as('marta').delete(`/api/tasks/${task.id}/preparation?version=2`)
    expect(undone.body).toMatchObject({ state: 'ready', preparation: null, sentBack: false })
    await prepare('marta', await now(task))
    await review('anna', task)
    expect((await world.as('marta').delete(`/api/tasks/${task.id}/preparation`)).status).toBe(409)
    const open = await world.as('anna').delete(`/api/tasks/${task.id}/review`)
    expect(open.body.state).toBe('prepared')
  })

  it('is sent back with a note and prepared again', async () => {
    const task = await added({ title: 'Sent back' })
    await prepare('marta', task)
    const back = await world
      .as('anna')
      .post(`/api/tasks/${task.id}/return`, { text: 'The rate is of yesterday' })
    expect(back.body).toMatchObject({
      ...{ state: 'ready', sentBack: true, preparation: null },
      notes: [{ text: 'The rate is of yesterday', by: { id: 'anna' }, cleared: null, closes: 0 }]
    })
    expect(titlesOf((await mine('marta')).sentBack)).toContain('Sent back')
    expect(titlesOf((await mine('marta')).toPrepare)).not.toContain('Sent back')
    expect((await prepare('marta', back.body)).body).toMatchObject({
      state: 'prepared',
      sentBack: false
    })
    expect(titlesOf((await mine('anna')).toReview)).toContain('Sent back')
    expect(titlesOf((await mine('marta')).toReview)).not.toContain('Sent back')
  })

  it('refuses what was decided on an older version, with the newest', async () => {
    const task = await added()
    await lead().patch(`/api/tasks/${task.id}`, { version: 1, title: 'Bank, both accounts' })
    for (const { status, body } of [
      await prepare('marta', task),
      await lead().patch(`/api/tasks/${task.id}`, { version: 1, dueDay: 3 })
    ]) {
      expect(status).toBe(409)
      expect(body.newest).toMatchObject({ title: 'Bank, both accounts', version: 2 })
    }
  })

  it('is prepared once when two people say so at once', async () => {
    const task = await added()
    const answers = await Promise.all([prepare('marta', task), prepare('tomasz', task)])
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409])
    const done = await world.database.read
      .select()
      .from(activity)
      .where(eq(activity.subject, task.id))
    expect(done.filter(({ verb }) => verb === 'prepared').length).toBe(1)
    expect(done[0]?.details).toEqual({ period: PERIOD, entity: 'PL02' })
  })

  it('is done by whoever stands in while its preparer is away, and only then', async () => {
    const task = await added({ title: 'Covered', preparer: 'ewa' })
    expect((await prepare('joanna', task)).status).toBe(403)
    await world.database.transaction((tx) =>
      tx
        .insert(absences)
        .values({ person: 'ewa', from: '2026-11-02', to: '2026-11-06', cover: 'joanna' })
    )
    expect((await now(task)).preparer).toMatchObject({
      id: 'ewa',
      away: { until: '2026-11-06', cover: { id: 'joanna', name: 'Joanna Dudek' } }
    })
    const { toPrepare } = await mine('joanna')
    expect(toPrepare.find((it: Task) => it.id === task.id).standingInFor.id).toBe('ewa')
    world.clock.set('2026-11-09T08:00:00.000Z')
    expect((await prepare('joanna', task)).status).toBe(403)
    expect(titlesOf((await mine('joanna')).toPrepare)).not.toContain('Covered')
    world.clock.set('2026-11-06T08:00:00.000Z')
    expect((await prepare('joanna', task)).body.preparation.by.id).toBe('joanna')
  })

  it('is changed, taken out and brought back by leads and administrators alone', async () => {
    const task = await added({ title: 'Out and in' })
    const change = { version: 1, title: 'Changed' }
    for (const who of ['marta', 'anna', 'grace', 'haeun']) {
      expect((await world.as(who).patch(`/api/tasks/${task.id}`, change)).status, who).toBe(403)
      expect((await world.as(who).post(`/api/tasks/${task.id}/removal`)).status, who).toBe(403)
    }
    expect((await world.as('helen').patch(`/api/tasks/${task.id}`, change)).status).toBe(200)
    await lead().post(`/api/tasks/${task.id}/removal`)
    const ids = async () =>
      (await lead().get(`/api/closes/${PERIOD}/tasks`)).body.items.map(({ id }: Task) => id)
    expect(await ids()).not.toContain(task.id)
    expect(titlesOf((await mine('marta')).toPrepare)).not.toContain('Changed')
    expect((await lead().delete(`/api/tasks/${task.id}/removal`)).status).toBe(200)
    expect(await ids()).toContain(task.id)
  })

  it('refuses what does not fit, beside the field at fault', async () => {
    const bad = async (fields: object) =>
      (
        await lead().post(`/api/closes/${PERIOD}/tasks`, {
          ...{ entity: 'PL02', title: 'Bad', dueDay: 1, ...fields }
        })
      ).body.fields
    expect(await bad({ preparer: 'marta', reviewer: 'marta' })).toHaveProperty('reviewer')
    expect(await bad({ preparer: 'george' })).toHaveProperty('preparer')
    expect(await bad({ process: 'nothing' })).toHaveProperty('process')
    expect(await bad({ entity: 'XX' })).toHaveProperty('entity')
    expect(await bad({ after: ['nothing'] })).toHaveProperty(['after.0'])
    expect(await bad({ dueDay: 0 })).toHaveProperty('dueDay')
  })

  it('cannot wait for itself by a long way round', async () => {
    const [one, two] = [await added({ title: 'One' }), await added({ title: 'Two' })]
    const wait = ({ id, version }: Task, after: string[]) =>
      lead().patch(`/api/tasks/${id}`, { version, after })
    expect((await wait(two, [one.id])).status).toBe(200)
    const refused = await wait(one, [two.id])
    expect(refused.body.fields['after.0']).toContain('Two')
    expect((await wait(one, [one.id])).status).toBe(422)
  })
})

describe('a template', () => {
  it('is laid out once, and again only what is missing', async () => {
    const bank = await line({ title: 'Bank statements', dueDay: 1 })
    const accruals = await line({ title: 'Accruals', dueDay: 3, after: [bank] })
    const before = await lead().get(`/api/closes/2026-11/tasks/layout?entity=PL02`)
    expect(before.body.items).toMatchObject([
      { title: 'Bank statements', dueOn: '2026-12-01' },
      { title: 'Accruals', dueOn: '2026-12-03', after: ['Bank statements'] }
    ])
    expect(await layOut('2026-11')).toBe(2)
    expect(await layOut('2026-11')).toBe(0)
    const later = await line({ title: 'Review of all', dueDay: 5, after: [accruals] })
    expect(await layOut('2026-11')).toBe(1)
    const task = await ofLine(later, '2026-11')
    expect(titlesOf(task.after)).toEqual(['Accruals'])
    await lead().post(`/api/tasks/${task.id}/removal`)
    expect(await layOut('2026-11')).toBe(0)
    const { body } = await lead().get(`/api/closes/2026-11/tasks/layout?entity=PL02`)
    expect(body).toMatchObject({ items: [], there: 2, removed: ['Review of all'] })
    expect(
      (await world.as('marta').post('/api/closes/2026-11/tasks/layout', { entity: 'PL02' })).status
    ).toBe(403)
  })

  it('has lines that only come at the end of a quarter or a year, and others wait past them', async () => {
    const first = await line({ title: 'Count', dueDay: 1 })
    const quarter = await line({
      title: 'Provisions',
      dueDay: 2,
      rhythm: 'quarter',
      after: [first]
    })
    const year = await line({ title: 'Inventory letter', dueDay: 2, rhythm: 'year' })
    const last = await line({ title: 'Lock', dueDay: 3, after: [quarter] })
    await layOut('2027-01')
    expect(await ofLine(quarter, '2027-01')).toBeUndefined()
    expect(titlesOf((await ofLine(last, '2027-01')).after)).toEqual(['Count'])
    await layOut('2027-03')
    expect(titlesOf((await ofLine(last, '2027-03')).after)).toEqual(['Provisions'])
    expect(await ofLine(year, '2027-03')).toBeUndefined()
    await layOut('2026-12')
    expect(await ofLine(year, '2026-12')).toBeTruthy()
  })

  it('refuses a circle by naming the line, also when one of it is out of use', async () => {
    const one = await line({ title: 'First' })
    const two = await line({ title: 'Second', after: [one] })
    const three = await line({ title: 'Third', after: [two] })
    const circle = () => lead().patch(`/api/task-templates/${one}`, { after: [three] })
    const { status, body } = await circle()
    expect(status).toBe(422)
    expect(body.fields['after.0']).toContain('Third')
    await lead().post(`/api/task-templates/${two}/retirement`)
    expect((await circle()).status).toBe(422)
    expect((await lead().delete(`/api/task-templates/${two}/retirement`)).body.after).toEqual([one])
  })

  it('says that what a line waits for is due later', async () => {
    const late = await line({ title: 'Late', dueDay: 5 })
    const soon = await line({ title: 'Soon', dueDay: 1, after: [late] })
    const { body } = await world.as('marta').get('/api/entities/PL02/task-templates')
    expect(body.may).toEqual([])
    const found = body.items.find(({ id }: { id: string }) => id === soon)
    expect(found.dueBefore).toEqual([late])
  })

  it('is put in order and changed by leads of the unit and administrators alone', async () => {
    const id = await line({ title: 'Only leads' })
    const { body } = await lead().get('/api/entities/PL02/task-templates')
    const ids = body.items.map((it: Task) => it.id).toReversed()
    const url = '/api/entities/PL02/task-templates/order'
    for (const who of ['marta', 'anna', 'grace']) {
      expect((await world.as(who).put(url, { ids })).status, who).toBe(403)
      expect((await world.as(who).patch(`/api/task-templates/${id}`, {})).status, who).toBe(403)
    }
    const { body: after } = await world.as('helen').put(url, { ids })
    expect(after.items.map((it: Task) => it.id)).toEqual(ids)
    expect((await lead().put(url, { ids: ids.slice(1) })).status).toBe(422)
  })

  it('takes over what was changed in one close, when asked', async () => {
    const id = await line({ title: 'Rolls on', instructions: 'Old' })
    await layOut('2027-04')
    const task = await ofLine(id, '2027-04')
    const change = (more: object) => lead().patch(`/api/tasks/${task.id}`, { version: 1, ...more })
    await change({ instructions: 'Only now' })
    const { version } = await now(task)
    await change({ version, preparer: 'joanna', alsoNext: true })
    await layOut('2027-05')
    expect(await ofLine(id, '2027-05')).toMatchObject({
      preparer: { id: 'joanna' },
      instructions: 'Old'
    })
  })
})

describe('a review note', () => {
  it('comes back with the next closes until it is cleared', async () => {
    const id = await line({ title: 'Noted' })
    const closes = ['2027-06', '2027-07', '2027-08']
    for (const period of closes) await layOut(period)
    const [june, july, august] = await Promise.all(closes.map((it) => ofLine(id, it)))
    if (!june || !july || !august) throw new Error('not laid out')
    const text = 'Ask the bank for the missing statement'
    expect((await world.as('marta').post(`/api/tasks/${june.id}/notes`, { text })).status).toBe(403)
    const { body } = await world.as('anna').post(`/api/tasks/${june.id}/notes`, { text })
    const note = `/api/review-notes/${body.notes[0].id}`
    expect((await now(july)).notes).toMatchObject([{ text, period: '2027-06', closes: 1 }])
    expect((await now(august)).notes).toMatchObject([{ text, period: '2027-06', closes: 2 }])

    expect((await world.as('haeun').post(`${note}/answer`, { text: 'So' })).status).toBe(403)
    const answered = await world.as('marta').post(`${note}/answer`, { text: 'Asked on Monday' })
    expect(answered.body.notes[0].answer).toMatchObject({
      text: 'Asked on Monday',
      by: { id: 'marta' }
    })
    expect((await world.as('marta').post(`${note}/clearance`)).status).toBe(403)
    expect((await world.as('anna').post(`${note}/clearance`)).status).toBe(201)
    expect((await now(august)).notes).toEqual([])
    expect((await now(june)).notes[0]?.cleared).toMatchObject({ by: { id: 'anna' } })
    expect((await world.as('marta').post(`${note}/answer`, { text: 'Late' })).status).toBe(409)
    await world.as('anna').delete(`${note}/clearance`)
    expect((await now(august)).notes.length).toBe(1)
  })

  it('is answered and cleared by whoever has the line in the close that is open', async () => {
    const id = await line({ title: 'Handed on' })
    for (const period of ['2027-09', '2027-10']) await layOut(period)
    const [before, after] = [await ofLine(id, '2027-09'), await ofLine(id, '2027-10')]
    const { body } = await world.as('anna').post(`/api/tasks/${before.id}/notes`, { text: 'Why?' })
    await lead().patch(`/api/tasks/${after.id}`, {
      ...{ version: 1, preparer: 'ewa', reviewer: 'piotr' }
    })
    const note = `/api/review-notes/${body.notes[0].id}`
    const seen: Task = (await world.as('piotr').get(`/api/tasks/${after.id}`)).body
    expect(seen.notes[0]?.may).toEqual(['task.clearNote'])
    expect((await world.as('ewa').post(`${note}/answer`, { text: 'So' })).status).toBe(201)
    expect((await world.as('piotr').post(`${note}/clearance`)).status).toBe(201)
    expect((await world.as('piotr').delete(`${note}/clearance`)).status).toBe(200)
  })
})

it('says where each entity stands in a close, and who may lay it out', async () => {
  const at = async (who: string, code: string) =>
    (await world.as(who).get(`/api/closes/${PERIOD}/tasks`)).body.entities.find(
      (it: { code: string }) => it.code === code
    )
  expect(await at('tomasz', 'PL02')).toMatchObject({ workingDay: 2, day: '2026-11-03' })
  expect((await at('tomasz', 'PL02')).may).toContain('task.lay')
  expect((await at('tomasz', 'KR01')).may).toEqual([])
  expect((await at('marta', 'PL02')).may).toEqual([])
})
