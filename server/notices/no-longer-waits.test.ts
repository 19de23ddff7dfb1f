import { simpleParser, type ParsedMail } from 'mailparser'
import { SMTPServer } from 'smtp-server'
import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { bridgeItems, bridges } from '#schema/tables/index.ts'
import { build } from '../app.ts'
import type { App } from '../http/application.ts'
import type { Database } from '../database/database.ts'
import { startSession } from '../people/sessions.ts'
import { aBridge, anItem } from '../testing/bridges.ts'
import type { World } from '../testing/build.ts'
import { client } from '../testing/client.ts'
import { Clock } from '../testing/clock.ts'
import { seedCompany } from '../testing/company.ts'
import { freshDatabase } from '../testing/database.ts'

// Outside of the quiet days.
const clock = new Clock('2026-11-17T09:00:00.000Z')
const arrived: ParsedMail[] = []
let smtp: SMTPServer
let database: Database
let app: App
let bridge: string
let item: string

beforeAll(async () => {
  smtp = new SMTPServer({
    ...{ authOptional: true, disabledCommands: ['STARTTLS', 'AUTH'] },
    onData(stream, _session, done) {
      void simpleParser(stream).then((mail) => (arrived.push(mail), done()))
    }
  })
  const port = await new Promise<number>((ready) => {
    smtp.listen(0, '127.0.0.1', () => ready((smtp.server.address() as { port: number }).port))
  })
  database = await freshDatabase()
  await seedCompany(database, clock.now())
  const mail = { smtpUrl: `smtp://127.0.0.1:${port}`, from: 'Bridgebook <b@kestrel.example>' }
  app = await build({ database, mail, publicUrl: 'https://bridge.example', now: clock.now })
})
afterAll(async () => {
  await app.close()
  await database.close()
  await new Promise<void>((done) => smtp.close(done))
})
/** Of two units, so that it has two leads. */
beforeEach(async () => {
  await database.transaction((tx) => tx.update(bridges).set({ endedAt: clock.now() }))
  const world = { database, clock } as World
  bridge = await aBridge(world, { giver: 'anna', receiver: 'haeun' })
  item = await anItem(world, bridge, { title: 'When to call the bank' })
  await letBe(item)
})

async function as(who: string) {
  const start = database.transaction((tx) => startSession(tx, who, 'a test', clock.now()))
  const cookie = `bridgebook=${await start}`
  return client(app, async () => ({ cookie }))
}
const post = async (who: string, url: string, body?: object) => (await as(who)).post(url, body)
/** A lead lets it be, so that it stands at its target. */
const letBe = (id: string) =>
  post('dohyun', `/api/bridge-items/${id}/exceptions`, { stage: 'doneAlone', reason: 'Rare' })
async function sign(who: string) {
  clock.forward({ minutes: 1 })
  const { state } = (await (await as(who)).get(`/api/bridges/${bridge}/sign-off`)).body
  const { status } = await post(who, `/api/bridges/${bridge}/signature`, { state })
  expect(status).toBe(201)
}
const unsign = async (who: string) => (await as(who)).delete(`/api/bridges/${bridge}/signature`)
async function count(who: string) {
  return (await (await as(who)).get('/api/notices/count')).body.unread as number
}
async function told(kind: string, look = app.notices.look) {
  await look()
  const all: string[] = []
  for (const who of ['anna', 'haeun', 'tomasz', 'dohyun']) {
    const { items } = (await (await as(who)).get('/api/notices')).body
    const its = items.filter(
      (it: { kind: string; bridge: { id: string } | null }) =>
        it.kind === kind && it.bridge?.id === bridge
    )
    all.push(...its.map(() => who))
  }
  return all
}
const waiting = (look?: () => Promise<void>) => told('bridge.toSign', look)

describe('that a signature is waited for is said', () => {
  it('until the person, or another lead for the leads, has signed', async () => {
    await sign('anna')
    expect(await waiting()).toEqual(['haeun', 'tomasz', 'dohyun'])
    const before = await count('tomasz')
    await sign('dohyun')
    expect(await waiting()).toEqual(['haeun'])
    expect(await count('tomasz')).toBe(before - 1)
    await unsign('dohyun')
    expect(await waiting()).toEqual(['haeun', 'tomasz', 'dohyun'])
    await unsign('anna')
    expect(await waiting()).toEqual([])
  })

  it('until what there was to sign is another, and again when it is as it was', async () => {
    await sign('anna')
    expect(await waiting()).toEqual(['haeun', 'tomasz', 'dohyun'])
    const added = await post('haeun', `/api/bridges/${bridge}/items`, {
      ...{ kind: 'decision', title: 'When to write off' }
    })
    expect(await waiting()).toEqual([])
    await post('haeun', `/api/bridge-items/${added.body.id}/removal`)
    expect(await waiting()).toEqual(['haeun', 'tomasz', 'dohyun'])
  })

  it('until the bridge ends, and again when it goes on', async () => {
    await sign('anna')
    expect(await waiting()).toHaveLength(3)
    const end = `/api/bridges/${bridge}/end`
    expect((await post('tomasz', end, { reason: 'Another way' })).status).toBe(201)
    expect(await waiting()).toEqual([])
    expect((await (await as('tomasz')).delete(end)).status).toBe(200)
    expect(await waiting()).toHaveLength(3)
  })

  it('when the end is near, whoever has signed, and no more once it is put off', async () => {
    const endOn = (endsOn: string) =>
      database.transaction((tx) => tx.update(bridges).set({ endsOn }).where(eq(bridges.id, bridge)))
    await endOn('2026-11-20')
    const everybody = ['anna', 'haeun', 'tomasz', 'dohyun']
    expect(await waiting(app.notices.lookAtDays)).toEqual(everybody)
    expect(await waiting(app.notices.lookAtDays)).toEqual(everybody)
    await endOn('2027-03-31')
    expect(await waiting(app.notices.lookAtDays)).toEqual([])
  })

  it('until what a proof rests on is open again, though nobody touched the bridge', async () => {
    const { body } = await post('anna', '/api/cases', {
      ...{ title: 'GR/IR will not clear', symptom: 'A residual stays', process: 'finance.ap.grir' },
      ...{ steps: [{ text: 'Compare quantities' }], cause: 'Billed at shipment', proof: 'Zero' },
      entity: 'PL02'
    })
    const url = `/api/cases/${body.number}`
    expect((await post('grace', `${url}/validation`, {})).status).toBe(201)
    const world = { database, clock } as World
    const written = await anItem(world, bridge, { case: body.number })
    await database.transaction((tx) =>
      tx.update(bridgeItems).set({ target: 'captured' }).where(eq(bridgeItems.id, written))
    )
    const offered = await post('anna', `/api/bridge-items/${written}/evidence`, { kind: 'case' })
    expect(offered.status).toBe(201)
    const { evidence } = offered.body
    await post('haeun', `/api/evidence/${evidence.at(-1).id}/confirmation`)
    await sign('anna')
    expect(await waiting()).toHaveLength(3)
    await post('anna', `${url}/reopening`, { reason: 'Not so' })
    expect(await waiting()).toEqual([])
  })

  it('in no mail that goes after that', async () => {
    for (const who of ['tomasz', 'haeun']) {
      await (await as(who)).patch('/api/me/choices', { mail: 'atOnce' })
    }
    const mails = async (who: string) => {
      clock.forward({ minutes: 2 })
      await app.notices.mail()
      const to = arrived.filter((it) => JSON.stringify(it.to).includes(`${who}@`))
      return to.filter(({ text }) => text?.includes(`/bridges/${bridge}/`)).length
    }
    await sign('anna')
    expect(await waiting()).toContain('tomasz')
    await sign('dohyun')
    expect(await waiting()).toEqual(['haeun'])
    expect(await mails('haeun')).toBe(1)
    expect(await mails('tomasz')).toBe(0)
  })
})

it('asks how it is going until that is answered', async () => {
  clock.set('2026-11-17T09:00:00.000Z')
  const { body } = await post('haeun', '/api/bridges', {
    ...{ kind: 'mentoring', giver: 'anna', receiver: 'haeun', entity: 'KR01' },
    endsOn: '2027-05-17'
  })
  bridge = body.id
  clock.set('2026-12-17T09:00:00.000Z')
  expect(await told('pulse.due', app.notices.lookAtDays)).toEqual(['anna', 'haeun'])
  const before = await count('anna')
  const said = { useful: 4, pace: 3, text: '' }
  await (await as('anna')).put(`/api/bridges/${bridge}/pulses/2026-12-17`, said)
  expect(await told('pulse.due')).toEqual(['haeun'])
  expect(await count('anna')).toBe(before - 1)
  expect(await told('pulse.due', app.notices.lookAtDays)).toEqual(['haeun'])
  await post('dohyun', `/api/bridges/${bridge}/end`, { reason: 'Done' })
  expect(await told('pulse.due')).toEqual([])
})
