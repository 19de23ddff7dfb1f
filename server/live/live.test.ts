import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { drain } from '../operations/drain.ts'
import { startSession } from '../people/sessions.ts'
import { aBridge } from '../testing/bridges.ts'
import { startTest, type World } from '../testing/build.ts'

let world: World
let address: string
beforeAll(async () => {
  world = await startTest()
  address = await world.app.listen({ port: 0, host: '127.0.0.1' })
})
afterAll(() => world.close())

/** Looks at the stream as somebody; `heard` grows with the topics that come. */
async function listening(handle: string) {
  const now = world.clock.now()
  const secret = await world.database.transaction((tx) => startSession(tx, handle, 'a test', now))
  const stop = new AbortController()
  const answer = await fetch(`${address}/api/live`, {
    headers: { cookie: `bridgebook=${secret}` },
    signal: stop.signal
  })
  const heard: string[] = []
  let over = false
  void (async () => {
    const text = new TextDecoder()
    for await (const bytes of answer.body ?? []) {
      for (const [, data = ''] of text.decode(bytes).matchAll(/^data: (.*)$/gm)) {
        heard.push(...(JSON.parse(data) as { topics: string[] }).topics)
      }
    }
  })()
    .catch(() => {})
    .finally(() => (over = true))
  return { answer, heard, isOver: () => over, stop: () => stop.abort() }
}

const until = async (holds: () => boolean) => {
  for (let tries = 0; tries < 100 && !holds(); tries++) await sleep(20)
  expect(holds()).toBe(true)
}

const logged = async (more: object = {}) =>
  (
    await world.as('marta').post('/api/cases', {
      title: 'The bank file is refused',
      symptom: 'It says AC01.',
      ...more
    })
  ).body

describe('the live stream', () => {
  it('tells that something changed, of which case and close, and nothing of what', async () => {
    const anna = await listening('anna')
    expect(anna.answer.headers.get('content-type')).toContain('text/event-stream')
    const { number } = await logged({ occurredAt: '2026-11-03T08:00:00.000Z' })
    const topic = `case:${number.slice(3)}`
    await until(() => anna.heard.includes(topic))
    const [occurrence] = (await world.as('marta').get(`/api/cases/${number}/occurrences`)).body
      .items
    await world.as('anna').post(`/api/occurrences/${occurrence.id}/holder`, {})
    await until(() => anna.heard.includes('close:2026-10'))
    anna.stop()
  })

  it('tells nobody of what they may not see', async () => {
    const viktor = await listening('viktor')
    const anna = await listening('anna')
    const hidden = await logged({ visibility: 'people', people: ['anna'] })
    const seen = await logged()
    await until(() => viktor.heard.includes(`case:${seen.number.slice(3)}`))
    await until(() => anna.heard.includes(`case:${hidden.number.slice(3)}`))
    expect(viktor.heard).not.toContain(`case:${hidden.number.slice(3)}`)
    viktor.stop()
    anna.stop()
  })

  it('tells of a bridge those who see it, and nobody of a private note', async () => {
    const bridge = await aBridge(world)
    const there = await Promise.all(['jiwoo', 'dohyun', 'helen', 'marta'].map(listening))
    const notes = `/api/bridges/${bridge}/notes`
    await world.as('haeun').post(notes, { text: 'For me', private: true })
    const { number } = await logged()
    const [jiwoo, dohyun, helen, marta] = there
    await until(() => there.every(({ heard }) => heard.includes(`case:${number.slice(3)}`)))
    for (const { heard } of there) expect(heard).not.toContain(`bridge:${bridge}`)

    await world.as('haeun').post(notes, { text: 'For both', private: false })
    const later = await logged()
    await until(() => there.every(({ heard }) => heard.includes(`case:${later.number.slice(3)}`)))
    for (const it of [jiwoo, dohyun]) expect(it?.heard).toContain(`bridge:${bridge}`)
    for (const it of [helen, marta]) expect(it?.heard).not.toContain(`bridge:${bridge}`)
    for (const it of there) it.stop()
  })

  it('is for people who are signed in', async () => {
    expect((await fetch(`${address}/api/live`)).status).toBe(401)
  })
})

// The last one: it closes the house.
it('ends when the server stops, which does not wait for it', async () => {
  const anna = await listening('anna')
  await drain(world.app)
  await until(anna.isOver)
})
