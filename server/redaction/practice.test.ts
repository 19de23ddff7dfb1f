import { is, Table } from 'drizzle-orm'
import { afterAll, beforeAll, expect, it } from 'vitest'
import * as tables from '#schema/tables/index.ts'
import { aBridge, anItem } from '../testing/bridges.ts'
import { startTest, type World } from '../testing/build.ts'

const SECRET = 'Xyloquark'
/** In what it is written, each time within a word of its own. */
const WHERE = [
  'ownQuestion',
  'answer',
  'followUp',
  'followed',
  'taken',
  'rehearsed',
  'learnt',
  'step',
  'blindGiver',
  'blindReceiver',
  'difference',
  'asked',
  'answered',
  'summary',
  'notes',
  'letter'
] as const
type Where = (typeof WHERE)[number]
const word = (where: Where) => `${SECRET}${where}`

let world: World
let bridge: string
/** Where each of the two could read what was written. */
const pages: [who: string, url: string][] = []
beforeAll(async () => {
  world = await startTest()
  bridge = await aBridge(world)
  await interview()
  await practise()
  await meet()
}, 60_000)
afterAll(() => world.close())

const as = (who: string) => world.as(who)
/** What has to succeed. */
async function post(who: string, url: string, body: object = {}) {
  const answer = await as(who).post(url, body)
  expect([url, answer.status]).toEqual([url, 201])
  return answer.body
}

/** Every column of every row of every table, as one text. */
async function everything() {
  const all = Object.values<unknown>(tables).filter((it) => is(it, Table))
  const rows = await Promise.all(
    (all as (typeof tables.cases)[]).map((it) => world.database.read.select().from(it))
  )
  return JSON.stringify(rows)
}

async function interview() {
  const { number } = await post('jiwoo', '/api/cases', {
    ...{ title: 'The bank sends two files', symptom: 'The totals differ', entity: 'KR01' },
    ...{ process: 'finance.ap', steps: [{ text: 'Compare' }] }
  })
  await anItem(world, bridge, { case: number, criticality: 5 })
  const url = `/api/bridges/${bridge}/interview`
  const tell = async (question: string, answer: string) => {
    const sent = { answer, before: '' }
    const said = await as('jiwoo').put(`/api/interview-questions/${question}/answer`, sent)
    expect(said.status).toBe(200)
    return said.body
  }
  let { now } = await post('jiwoo', url)
  const [story, enough] = [now.id, 'I compare the totals of both before I import any of them']
  ;({ now } = await tell(story, `${enough}: ${word('answer')}`))
  // Thin, so that it is asked again.
  ;({ now } = await tell(now.id, word('followUp')))
  expect(now.narrow).toBe('first')
  await tell(now.id, `${enough} ${word('followed')}`)
  ;({ now } = await post('haeun', `${url}/questions`, {
    text: `What about ${word('ownQuestion')}?`
  }))
  expect(now.text).toContain(word('ownQuestion'))
  const taken = { kind: 'item', text: `Mind ${word('taken')}`, name: 'Two files' }
  await post('jiwoo', `/api/interview-questions/${story}/adoptions`, taken)
  pages.push(['jiwoo', url], ['haeun', url])
}

async function practise() {
  const { number } = await post('jiwoo', '/api/cases', {
    ...{ title: 'A residual stays', symptom: 'Of cents', process: 'finance.ap.grir' },
    ...{ entity: 'KR01', steps: [{ text: `Ask for ${word('step')}` }] }
  })
  const item = await anItem(world, bridge, { case: number, domain: 'judgement' })
  const rehearsal = await post('haeun', `/api/cases/${number}/rehearsals`, {
    words: `I say ${word('rehearsed')}`
  })
  await post('haeun', `/api/rehearsals/${rehearsal.id}/comparison`, {
    ...{ verdicts: ['had'], learnt: `Mind ${word('learnt')}` }
  })
  const replay = await post('jiwoo', `/api/bridge-items/${item}/replays`, { case: number })
  const { id } = replay.evidence
  await as('jiwoo').put(`/api/evidence/${id}/text`, { text: word('blindGiver') })
  await as('haeun').put(`/api/evidence/${id}/text`, { text: word('blindReceiver') })
  await post('haeun', `/api/replays/${id}/differences`, { text: word('difference') })
  pages.push(
    ['haeun', `/api/rehearsals/${rehearsal.id}`],
    ['haeun', '/api/rehearsals'],
    ['jiwoo', `/api/bridge-items/${item}/rehearsals`],
    ['jiwoo', `/api/bridge-items/${item}`],
    ['haeun', `/api/replays/${id}`]
  )
}

async function meet() {
  const item = await anItem(world, bridge, { title: 'When to call the bank' })
  const shown = [{ item, summary: `She showed ${word('summary')}` }]
  const held = { heldOn: '2026-11-02', items: shown, notes: `Of ${word('notes')}` }
  const { id } = await post('haeun', `/api/bridges/${bridge}/sessions`, held)
  const question = await post('haeun', `/api/bridges/${bridge}/questions`, {
    ...{ text: `Where is ${word('asked')}?`, called: true, answer: `There, ${word('answered')}` }
  })
  expect(question.called).not.toBeNull()
  await post('haeun', `/api/bridges/${bridge}/letter/words`, { text: `Dear ${word('letter')}` })
  pages.push(
    ['jiwoo', `/api/bridge-sessions/${id}`],
    ['jiwoo', `/api/bridges/${bridge}/sessions`],
    ['jiwoo', `/api/bridges/${bridge}/questions`],
    ['haeun', `/api/bridges/${bridge}/letter`],
    ['haeun', `/api/bridges/${bridge}/dossier`],
    ['jiwoo', `/api/bridges/${bridge}/items`]
  )
}

/** What the two read on all these pages. */
const read = async () =>
  JSON.stringify(await Promise.all(pages.map(async ([who, url]) => (await as(who).get(url)).body)))
const hits = async (q: string) => (await as('jiwoo').get(`/api/search?q=${q}`)).body.total

it('redacts what was said, practised and asked: in no table, on no page, found by no search', async () => {
  const [written, before] = [await everything(), await read()]
  for (const where of WHERE) {
    expect(written).toContain(word(where))
    expect(before).toContain(word(where))
  }
  expect(await hits(word('step'))).toBe(1)

  const { body } = await as('helen').post('/api/redactions/preview', { secret: SECRET })
  expect(body).toMatchObject({ bridges: 14, revisions: 1 })
  await post('helen', '/api/redactions', { secret: SECRET, reason: 'A password' })

  expect((await everything()).toLowerCase()).not.toContain(SECRET.toLowerCase())
  const after = await read()
  expect(after.toLowerCase()).not.toContain(SECRET.toLowerCase())
  for (const where of WHERE) expect(after).toContain(`█████${where}`)
  expect(await hits(word('step'))).toBe(0)
}, 30_000)
