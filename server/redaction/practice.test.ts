import { getTableName, is, Table } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import * as tables from '#schema/tables/index.ts'
import { aBridge, anItem } from '../testing/bridges.ts'
import { startTest, type World } from '../testing/build.ts'

/** Each a word that stands nowhere else, by where it is written. */
const SECRETS = {
  ownQuestion: 'Xylofonquark',
  answer: 'Zwirbelnuss',
  followUp: 'Quastenflosser',
  followed: 'Flatterulme',
  taken: 'Kichertanne',
  rehearsed: 'Brummkreisel',
  learnt: 'Wackelpeter',
  step: 'Knusperzaun',
  blindGiver: 'Murmelbahn',
  blindReceiver: 'Pustefix',
  difference: 'Zappelfisch',
  asked: 'Drehwurmig',
  answered: 'Nieselpriem',
  summary: 'Schlummertrunk',
  notes: 'Trampelpfad',
  letter: 'Wolkenkuckuck'
} as const
const words = Object.values(SECRETS)

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
})
afterAll(() => world.close())

const as = (who: string) => world.as(who)
/** What has to succeed. */
async function post(who: string, url: string, body: object = {}) {
  const answer = await as(who).post(url, body)
  expect([url, answer.status]).toEqual([url, 201])
  return answer.body
}

/** Every column of every row, in which table. */
async function standing() {
  const all = Object.values<unknown>(tables).filter((it) => is(it, Table))
  const found = new Map<string, string[]>()
  for (const table of all as (typeof tables.cases)[]) {
    const said = JSON.stringify(await world.database.read.select().from(table)).toLowerCase()
    for (const word of words) {
      if (!said.includes(word.toLowerCase())) continue
      found.set(word, [...(found.get(word) ?? []), getTableName(table)])
    }
  }
  return found
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
  ;({ now } = await tell(story, `${enough}: ${SECRETS.answer}`))
  // Thin, so that it is asked again.
  ;({ now } = await tell(now.id, SECRETS.followUp))
  expect(now.narrow).toBe('first')
  await tell(now.id, `${enough} ${SECRETS.followed}`)
  ;({ now } = await post('haeun', `${url}/questions`, {
    text: `What about ${SECRETS.ownQuestion}?`
  }))
  expect(now.text).toContain(SECRETS.ownQuestion)
  const taken = { kind: 'item', text: `Mind ${SECRETS.taken}`, name: 'Two files' }
  await post('jiwoo', `/api/interview-questions/${story}/adoptions`, taken)
  pages.push(['jiwoo', url], ['haeun', url])
}

async function practise() {
  const { number } = await post('jiwoo', '/api/cases', {
    ...{ title: 'A residual stays', symptom: 'Of cents', process: 'finance.ap.grir' },
    ...{ entity: 'KR01', steps: [{ text: `Ask for ${SECRETS.step}` }] }
  })
  const item = await anItem(world, bridge, { case: number, domain: 'judgement' })
  const rehearsal = await post('haeun', `/api/cases/${number}/rehearsals`, {
    words: `I say ${SECRETS.rehearsed}`
  })
  await post('haeun', `/api/rehearsals/${rehearsal.id}/comparison`, {
    ...{ verdicts: ['had'], learnt: `Mind ${SECRETS.learnt}` }
  })
  const replay = await post('jiwoo', `/api/bridge-items/${item}/replays`, { case: number })
  const { id } = replay.evidence
  await as('jiwoo').put(`/api/evidence/${id}/text`, { text: SECRETS.blindGiver })
  await as('haeun').put(`/api/evidence/${id}/text`, { text: SECRETS.blindReceiver })
  await post('haeun', `/api/replays/${id}/differences`, { text: SECRETS.difference })
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
  const shown = [{ item, summary: `She showed ${SECRETS.summary}` }]
  const held = { heldOn: '2026-11-02', items: shown, notes: `Of ${SECRETS.notes}` }
  const { id } = await post('haeun', `/api/bridges/${bridge}/sessions`, held)
  const question = await post('haeun', `/api/bridges/${bridge}/questions`, {
    ...{ text: `Where is ${SECRETS.asked}?`, called: true, answer: `There, ${SECRETS.answered}` }
  })
  expect(question.called).not.toBeNull()
  await post('haeun', `/api/bridges/${bridge}/letter/words`, { text: `Dear ${SECRETS.letter}` })
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
  (await Promise.all(pages.map(async ([who, url]) => (await as(who).get(url)).text))).join()
const hits = async (word: string) => (await as('jiwoo').get(`/api/search?q=${word}`)).body.total

describe('what was said, practised and asked on a bridge', () => {
  it('is redacted wherever it stands: in no table, on no page, found by no search', async () => {
    expect([...(await standing()).keys()].sort()).toEqual([...words].sort())
    const before = await read()
    expect(words.filter((it) => !before.includes(it))).toEqual([])
    expect(await hits(SECRETS.step)).toBe(1)

    for (const secret of words) {
      const { body } = await as('helen').post('/api/redactions/preview', { secret })
      expect([secret, body.bridges + body.revisions]).not.toEqual([secret, 0])
      expect(JSON.stringify(body)).not.toContain(secret)
      await post('helen', '/api/redactions', { secret, reason: 'A password' })
    }
    expect(await standing()).toEqual(new Map())
    const after = (await read()).toLowerCase()
    expect(words.filter((it) => after.includes(it.toLowerCase()))).toEqual([])
    expect(after).toContain('█████')
    for (const word of words) expect([word, await hits(word)]).toEqual([word, 0])
  })
})
