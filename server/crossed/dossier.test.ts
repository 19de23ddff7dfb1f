import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, expect, it } from 'vitest'
import {
  adoptions,
  audiences,
  bridgeItems,
  cases,
  interviewQuestions,
  interviews,
  nextActions
} from '#schema/tables/index.ts'
import { aBridge, anItem } from '../testing/bridges.ts'
import { startTest, type World } from '../testing/build.ts'

let world: World
let bridge: string
let hidden: string
let open: string
let secret: string
const READERS = ['jiwoo', 'haeun', 'dohyun']
const SECRET = 'Seongnam subsidy'
const as = (who: string) => world.as(who)
const dossier = async (who: string) => (await as(who).get(`/api/bridges/${bridge}/dossier`)).body

beforeAll(async () => {
  world = await startTest()
  bridge = await aBridge(world)
  secret = await solved(`${SECRET} is paid twice`)
  open = await solved('The bank file is read twice')
  // Leads see what people of their unit own; this is owned elsewhere.
  await world.database.transaction(async (tx) => {
    const number = Number(secret.slice(3))
    const elsewhere = { visibility: 'people', owner: 'marta', author: 'marta' } as const
    await tx.update(cases).set(elsewhere).where(eq(cases.number, number))
    for (const person of ['jiwoo', 'haeun']) {
      await tx.insert(audiences).values({ caseNumber: number, person })
    }
  })
  hidden = await anItem(world, bridge, { case: secret })
  const seen = await anItem(world, bridge, { case: open })
  await world.database.transaction((tx) =>
    tx.update(bridgeItems).set({ position: 2 }).where(eq(bridgeItems.id, seen))
  )
  await saySecrets()
})
afterAll(() => world.close())

async function solved(title: string) {
  const { body } = await as('jiwoo').post('/api/cases', {
    ...{ title, symptom: `${title}: two lines`, process: 'treasury.statement' },
    steps: [{ text: `Look for ${title}` }],
    contacts: [{ name: `Who knows ${title}`, how: 'ext. 12' }]
  })
  return body.number as string
}

/** What is about the hidden case, in each place where somebody can write. */
async function saySecrets() {
  await as('jiwoo').post(`/api/bridge-items/${hidden}/evidence`, {
    ...{ kind: 'answer', text: `${SECRET}: call the office` }
  })
  await as('jiwoo').put(`/api/bridge-items/${hidden}/uncrossed`, {
    ...{ owner: 'haeun', text: `${SECRET}: wait for spring`, dueOn: '2027-03-01' }
  })
  await as('haeun').post(`/api/bridges/${bridge}/notes`, {
    ...{ text: `${SECRET}: a shared note`, private: false, item: hidden }
  })
  world.clock.forward({ minutes: 1 })
  await as('haeun').post(`/api/bridges/${bridge}/sessions`, {
    ...{ heldOn: '2026-11-02', items: [{ item: hidden, summary: `${SECRET}: as I saw it` }] }
  })
  const [by, at] = ['jiwoo', world.clock.now()]
  await world.database.transaction(async (tx) => {
    for (const item of [hidden, null]) {
      await tx.insert(nextActions).values({
        ...{ bridge, item, who: by, madeBy: by, dueOn: '2026-12-01', createdAt: at },
        text: item ? `${SECRET}: ask again` : 'Book a room'
      })
    }
    const [interview] = await tx
      .insert(interviews)
      .values({ bridge, startedBy: by, startedAt: at, version: 1 })
      .returning({ id: interviews.id })
    const asked = [secret, open, open].map((it) => Number(it.slice(3)))
    for (const [position, number] of asked.entries()) {
      const [question] = await tx
        .insert(interviewQuestions)
        .values({
          ...{ interview: interview?.id ?? '', position, probe: 'cues', caseNumber: number },
          ...{ text: '', answeredAt: at },
          answer: position ? 'The date is the same' : `${SECRET}: the stamp`
        })
        .returning({ id: interviewQuestions.id })
      await tx.insert(adoptions).values({
        ...{ question: question?.id ?? '', kind: 'cues', caseNumber: number, text: 'x', by, at }
      })
    }
  })
}

it('holds the map, what shows it, the cases in full, and what was said', async () => {
  const body = await dossier('jiwoo')
  expect(body).toMatchObject({
    bridge: { id: bridge, items: 2 },
    items: [
      {
        ...{ id: hidden, case: secret, contacts: [{ how: 'ext. 12' }] },
        evidence: [{ giverText: `${SECRET}: call the office` }, { kind: 'session' }],
        uncrossed: { owner: { id: 'haeun' }, dueOn: '2027-03-01' }
      },
      { case: open, uncrossed: null }
    ],
    cases: [
      { number: secret, steps: [{ text: `Look for ${SECRET} is paid twice` }] },
      { number: open }
    ],
    sessions: [{ items: [{ summary: `${SECRET}: as I saw it` }] }],
    notes: [{ text: `${SECRET}: a shared note`, by: { id: 'haeun' } }]
  })
  expect(body.actions).toHaveLength(2)
  expect(body.answers).toMatchObject([
    { case: secret, probe: 'cues', question: '' },
    { case: open, probe: 'cues', narrow: null, became: ['cues'] },
    // Asked again, it came closer.
    { case: open, probe: 'cues', narrow: 'first' }
  ])
  expect(body.organisation).not.toBe('')
})

it('keeps the place of what its reader may not see, and none of its words', async () => {
  const body = await dossier('dohyun')
  expect(body.items[0]).toMatchObject({
    ...{ id: hidden, title: null, case: null, note: '', contacts: [] },
    uncrossed: { owner: { id: 'haeun' }, text: '' }
  })
  expect(body.cases.map(({ number }: { number: string }) => number)).toEqual([open])
  const answer = 'The date is the same'
  expect(body.answers).toMatchObject([
    { case: open, answer, narrow: null },
    { case: open, answer, narrow: 'first' }
  ])
  expect(body.actions).toMatchObject([{ text: 'Book a room' }])
  const said = JSON.stringify(body)
  expect(said).not.toContain(SECRET)
  expect(said).not.toContain(`"${secret}"`)
  expect(JSON.stringify(await dossier('jiwoo'))).toContain(SECRET)
  const { body: signOff } = await as('dohyun').get(`/api/bridges/${bridge}/sign-off`)
  expect(JSON.stringify(signOff)).not.toContain(SECRET)
  // What cannot be read cannot be decided either.
  const said2 = { owner: 'haeun', text: 'So', dueOn: '2027-03-01' }
  expect((await as('dohyun').put(`/api/bridge-items/${hidden}/uncrossed`, said2)).status).toBe(404)
})

it('never holds a private note, whoever wrote it and whoever reads', async () => {
  let at = Number(process.env['TEST_SEED'] ?? 2026)
  const random = (below: number) => (at = (at * 48_271) % 2_147_483_647) % below
  const shared: string[] = []
  const own: string[] = []
  for (let nth = 0; nth < Number(process.env['TEST_RUNS'] ?? 24); nth++) {
    const isPrivate = random(2) === 0
    const text = `Note ${nth} of ${random(1e6)}`
    const item = [null, hidden, null][random(3)] ?? null
    const writer = as(READERS[random(2)] ?? '')
    const { status, body } = await writer.post(`/api/bridges/${bridge}/notes`, {
      ...{ text, item, private: isPrivate }
    })
    expect(status).toBe(201)
    // Some are shared after all, and some are kept to oneself again.
    const turns = random(4) === 0
    if (turns) await writer.patch(`/api/bridge-notes/${body.id}`, { private: !isPrivate })
    if (isPrivate !== turns) own.push(text)
    else if (item === null) shared.push(text)
  }
  expect(Math.min(own.length, shared.length)).toBeGreaterThan(2)
  for (const who of READERS) {
    const said = JSON.stringify(await dossier(who))
    expect(
      own.filter((it) => said.includes(`${it}"`)),
      who
    ).toEqual([])
    expect(
      shared.filter((it) => !said.includes(`${it}"`)),
      who
    ).toEqual([])
  }
})
