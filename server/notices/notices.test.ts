import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { eq } from 'drizzle-orm'
import { cases, notices } from '#schema/tables/index.ts'
import { build } from '../app.ts'
import { startTest, type World } from '../testing/build.ts'
import type { Client } from '../testing/client.ts'

let world: World
const as = (who: string): Client => world.as(who)

beforeAll(async () => {
  world = await startTest()
  // Outside of the quiet days; what was done before is nobody's news here.
  world.clock.set('2026-11-17T09:00:00.000Z')
})
afterAll(() => world.close())

const what = { title: 'Statement is missing', symptom: 'No file', process: 'finance.ap.grir' }
const solved = { steps: [{ text: 'Ask the bank' }], cause: 'Timing', proof: 'Zero' }

async function makeCase(who = 'marta', more: object = {}): Promise<string> {
  world.clock.forward({ minutes: 1 })
  const { status, body } = await as(who).post('/api/cases', { ...what, ...more })
  expect(status).toBe(201)
  return body.number
}
const occurrenceOf = async (number: string, who = 'marta') =>
  (await as(who).get(`/api/cases/${number}/occurrences`)).body.items[0].id as string

/** What somebody was told of a case or a task, after a look at what was done. */
async function told(who: string, about: string): Promise<string[]> {
  await world.app.notices.look()
  const { body } = await as(who).get('/api/notices')
  return body.items
    .filter((it: { case?: { number: string }; task?: { id: string } }) =>
      [it.case?.number, it.task?.id].includes(about)
    )
    .map((it: { kind: string }) => it.kind)
    .sort()
}

/** Everybody who was told of it, and of what. */
async function everybody(about: string): Promise<string[]> {
  await world.app.notices.look()
  const all: string[] = []
  for (const { id } of (await as('helen').get('/api/people')).body.items) {
    if (!(await isActive(id))) continue
    for (const kind of await told(id, about)) all.push(`${id} ${kind}`)
  }
  return all.sort()
}
async function isActive(id: string) {
  const { items } = (await as('helen').get('/api/people')).body
  return items.find((it: { id: string }) => it.id === id).active
}

describe('whom it concerns, and nobody else, is told', () => {
  it('that an occurrence was handed to them, and that something was written beside it', async () => {
    const number = await makeCase()
    const id = await occurrenceOf(number)
    const note = { person: 'joanna', note: 'You know this one' }
    await as('marta').post(`/api/occurrences/${id}/holder`, note)
    expect(await everybody(number)).toEqual(['joanna occurrence.assigned'])
    const { items } = (await as('joanna').get('/api/notices')).body
    expect(items[0]).toMatchObject({
      by: { id: 'marta' },
      case: { number, title: what.title },
      withNote: true,
      own: true,
      readAt: null
    })
    expect(JSON.stringify(items)).not.toContain('You know this one')
  })

  it('what a reviewer asks and how it was judged, and the reviewer the answer', async () => {
    const number = await makeCase('marta', solved)
    await as('anna').post(`/api/cases/${number}/questions`, { text: 'Why?' })
    const { body } = await as('marta').get(`/api/cases/${number}`)
    const question = body.questions.at(-1).id
    await as('marta').post(`/api/cases/${number}/questions/${question}/answer`, { text: 'So' })
    await as('anna').post(`/api/cases/${number}/validation`, {})
    expect(await everybody(number)).toEqual([
      'anna case.answered',
      'marta case.asked',
      'marta case.judged'
    ])
  })

  it('that a case was opened again, and that it did not work for somebody', async () => {
    const number = await makeCase('marta', solved)
    const closing = { outcome: 'failed' }
    await as('joanna').post(`/api/cases/${number}/occurrences`, closing)
    await as('anna').post(`/api/cases/${number}/reopening`, { reason: 'It does not hold' })
    expect(await everybody(number)).toEqual(['marta case.failed', 'marta case.reopened'])
  })

  it('who mentions, asks, replies to, answers and quotes them', async () => {
    const number = await makeCase()
    const talk = `/api/cases/${number}/comments`
    const { body: first } = await as('joanna').post(talk, { text: 'Does @[piotr] know?' })
    await as('grace').post(`/api/comments/${first.id}/replies`, { text: 'Perhaps' })
    const { body: question } = await as('marta').post(talk, { text: 'Who?', askedOf: ['ioana'] })
    const answer = { text: 'The bank', settles: true }
    const { body: reply } = await as('ioana').post(`/api/comments/${question.id}/replies`, answer)
    const { body: it } = await as('marta').get(`/api/cases/${number}`)
    const adoption = `/api/comments/${reply.id}/adoption`
    await as('marta').post(adoption, { field: 'judgement' }, { 'if-match': `"${it.head}"` })
    expect(await everybody(number)).toEqual([
      'ioana comment.adopted',
      'ioana comment.asked',
      'joanna comment.replied',
      'marta comment.answered',
      'piotr comment.mentioned'
    ])
  })

  it('which step of a close is theirs next', async () => {
    const close = '/api/closes/2026-11/tasks'
    const who = { entity: 'PL02', preparer: 'marta', reviewer: 'anna', dueDay: 1 }
    const make = async (more: object) =>
      (await as('helen').post(close, { ...who, ...more })).body.id as string
    const first = await make({ title: 'Bank' })
    const next = await make({ title: 'Clearing', preparer: 'joanna', after: [first] })
    const task = (deed: string, by: string, body = {}) =>
      as(by).post(`/api/tasks/${first}/${deed}`, body)
    await task('preparation', 'marta')
    expect(await everybody(first)).toEqual(['anna task.toReview'])
    await task('return', 'anna', { text: 'The last page is missing' })
    await task('notes', 'anna', { text: 'And sign it' })
    await task('preparation', 'marta')
    expect(await everybody(next)).toEqual([])
    await task('review', 'anna')
    expect(await everybody(next)).toEqual(['joanna task.ready'])
    expect(await told('marta', first)).toEqual(['task.noted', 'task.sentBack'])
    const { body: noted } = await as('marta').get(`/api/tasks/${first}`)
    await as('marta').post(`/api/review-notes/${noted.notes.at(-1).id}/answer`, { text: 'It is' })
    expect(await told('anna', first)).toContain('task.answered')
  })

  it('when somebody leaves: that person, and who leads the unit', async () => {
    await as('tomasz').post('/api/people/joanna/leaving', { leavesOn: '2027-05-31' })
    await world.app.notices.look()
    const leaving = async (who: string) =>
      (await as(who).get('/api/notices')).body.items.filter(
        (it: { kind: string }) => it.kind === 'person.leavingStated'
      )
    expect(await leaving('joanna')).toMatchObject([
      { by: { id: 'tomasz' }, about: { id: 'joanna' }, day: '2027-05-31' }
    ])
    for (const other of ['tomasz', 'marta', 'dohyun', 'helen'])
      expect(await leaving(other)).toEqual([])
    await as('marta').patch('/api/me', { leavesOn: '2027-06-30' })
    await world.app.notices.look()
    expect(await leaving('tomasz')).toMatchObject([{ about: { id: 'marta' }, day: '2027-06-30' }])
    expect(await leaving('joanna')).toHaveLength(1)
  })

  it('once for each day that comes: the experts of a case whose review is due', async () => {
    const number = await makeCase('marta', solved)
    await as('anna').post(`/api/cases/${number}/validation`, {})
    await world.database.transaction((tx) =>
      tx
        .update(cases)
        .set({ reviewBy: '2026-11-16' })
        .where(eq(cases.number, Number(number.slice(3))))
    )
    await world.app.notices.lookAtDays()
    await world.app.notices.lookAtDays()
    const due = async (who: string) =>
      (await told(who, number)).filter((kind) => kind === 'review.due')
    expect(await due('anna')).toEqual(['review.due'])
    expect(await due('haeun')).toEqual([])
    await as('anna').post(`/api/cases/${number}/confirmation`, {})
    expect(await due('anna')).toEqual([])
  })
})

describe('a notice', () => {
  it('goes, from the count too, when its case is hidden later', async () => {
    const number = await makeCase()
    const id = await occurrenceOf(number)
    await as('marta').post(`/api/cases/${number}/comments`, { text: 'Look, @[haeun]' })
    expect(await told('haeun', number)).toEqual(['comment.mentioned'])
    const before = (await as('haeun').get('/api/notices/count')).body.unread
    const { body } = await as('marta').get('/api/notices')
    expect(body.items.some((it: { excerpt: string }) => it.excerpt === 'Look')).toBe(false)
    const hidden = { visibility: 'people', people: ['piotr'] }
    const { status } = await hide(number, hidden)
    expect(status).toBeLessThan(300)
    expect(await told('haeun', number)).toEqual([])
    expect((await as('haeun').get('/api/notices/count')).body.unread).toBe(before - 1)
    const [row] = await world.database.read
      .select()
      .from(notices)
      .where(eq(notices.person, 'haeun'))
      .orderBy(notices.at)
    expect((await as('haeun').post(`/api/notices/${row?.id}/reading`)).status).toBe(404)
    expect(id).not.toBe('')
  })

  it('goes when what it tells was taken back or removed', async () => {
    const number = await makeCase('marta', solved)
    const { body } = await as('joanna').post(`/api/cases/${number}/comments`, { text: '@[marta]?' })
    await as('anna').post(`/api/cases/${number}/validation`, {})
    expect(await told('marta', number)).toEqual(['case.judged', 'comment.mentioned'])
    await as('joanna').post(`/api/comments/${body.id}/removal`)
    const seen = (await as('anna').get(`/api/cases/${number}`)).body.takeBack.transition
    await as('anna').delete(`/api/cases/${number}/transitions/${seen}`)
    expect(await told('marta', number)).toEqual([])
  })

  it('is made once, also when another process reads the same from the beginning', async () => {
    const number = await makeCase()
    await as('joanna').post(`/api/cases/${number}/comments`, { text: 'Look, @[marta]' })
    const { database, clock } = world
    const other = await build({ database, now: clock.now })
    await Promise.all([world.app.notices.look(), other.notices.look()])
    await other.notices.look()
    expect(await told('marta', number)).toEqual(['comment.mentioned'])
    await other.close()
  })

  it('is read, unread, and read with all others', async () => {
    const number = await makeCase()
    await as('joanna').post(`/api/cases/${number}/comments`, { text: 'Look, @[marta]' })
    await told('marta', number)
    const unread = async () => (await as('marta').get('/api/notices/count')).body.unread as number
    const before = await unread()
    const { id } = (await as('marta').get('/api/notices')).body.items[0]
    await as('marta').post(`/api/notices/${id}/reading`)
    expect(await unread()).toBe(before - 1)
    await as('marta').delete(`/api/notices/${id}/reading`)
    expect(await unread()).toBe(before)
    const all = await as('marta').post('/api/notices/reading', { until: world.clock.now() })
    expect(all.body.count).toBe(before)
    expect(await unread()).toBe(0)
    await as('marta').delete(`/api/notices/reading?at=${all.body.at}`)
    expect(await unread()).toBe(before)
    expect((await as('joanna').post(`/api/notices/${id}/reading`)).status).toBe(404)
  })

  it('does not come to whoever does not want its kind', async () => {
    await as('piotr').patch('/api/me/choices', { off: ['comment.mentioned'] })
    const number = await makeCase()
    await as('marta').post(`/api/cases/${number}/comments`, { text: 'Look, @[piotr]' })
    expect(await told('piotr', number)).toEqual([])
    expect((await as('piotr').get('/api/me/choices')).body).toMatchObject({
      mail: 'daily',
      off: ['comment.mentioned'],
      mailWorks: false
    })
  })
})

async function hide(number: string, readers: { visibility: string; people: string[] }) {
  const { body } = await as('marta').get(`/api/cases/${number}`)
  const match = { 'if-match': `"${body.head}"` }
  return as('marta').patch(`/api/cases/${number}`, readers, match)
}
