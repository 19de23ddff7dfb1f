import ICAL from 'ical.js'
import { simpleParser, type ParsedMail } from 'mailparser'
import { SMTPServer } from 'smtp-server'
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { build } from '../app.ts'
import type { App } from '../http/application.ts'
import type { Database } from '../database/database.ts'
import { startSession } from '../people/sessions.ts'
import { aBridge } from '../testing/bridges.ts'
import type { World } from '../testing/build.ts'
import { client } from '../testing/client.ts'
import { Clock } from '../testing/clock.ts'
import { seedCompany } from '../testing/company.ts'
import { freshDatabase } from '../testing/database.ts'

const clock = new Clock('2026-11-17T18:30:00.000Z')
const arrived: ParsedMail[] = []
let smtp: SMTPServer
let database: Database
let app: App
let bridge: string

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
  bridge = await aBridge({ database, clock } as World, { receiver: 'haeun' })
})
afterAll(async () => {
  await app.close()
  await database.close()
  await new Promise<void>((done) => smtp.close(done))
})
beforeEach(() => void (arrived.length = 0))

const as = async (who: string) => {
  const start = database.transaction((tx) => startSession(tx, who, 'a test', clock.now()))
  const cookie = `bridgebook=${await start}`
  return client(app, async () => ({ cookie }))
}
async function pass() {
  await app.notices.look()
  clock.forward({ minutes: 2 })
  await app.notices.mail()
}
const when = { day: '2026-11-25', time: '10:00', minutes: 60, place: '회의실 2' }
const to = (who: string) => arrived.filter((it) => JSON.stringify(it.to).includes(`${who}@`))
function eventIn(mail: ParsedMail | undefined) {
  const part = mail?.attachments.find(({ contentType }) => contentType === 'application/ics')
  const calendar = new ICAL.Component(ICAL.parse(part?.content.toString('utf8') ?? ''))
  const event = calendar.getFirstSubcomponent('vevent')
  const value = (name: string) => String(event?.getFirstPropertyValue(name))
  const attendees = event
    ?.getAllProperties('attendee')
    .map((it) => String(it.getFirstValue()).toLowerCase())
  return { method: calendar.getFirstPropertyValue('method'), value, attendees }
}

it('invites at once and in a mail of its own what a calendar takes in', async () => {
  const dohyun = await as('dohyun')
  const { body } = await dohyun.post(`/api/bridges/${bridge}/planned-sessions`, when)
  await pass()
  expect(arrived).toHaveLength(2)
  const [mail] = to('haeun')
  expect(mail?.subject).toContain('세션')
  expect(mail?.text).toContain(`https://bridge.example/bridges/${bridge}/sessions/${body.id}`)
  const { method, value, attendees } = eventIn(mail)
  expect(method).toBe('REQUEST')
  expect(value('uid')).toBe(`session-${body.id}@bridge.example`)
  expect(value('organizer')).toBe('mailto:dohyun@kestrel.example')
  expect(value('location')).toBe('회의실 2')
  expect(attendees).toEqual([
    'mailto:jiwoo@kestrel.example',
    'mailto:haeun@kestrel.example',
    'mailto:dohyun@kestrel.example'
  ])

  arrived.length = 0
  const later = { ...when, time: '11:00', version: 1 }
  await dohyun.put(`/api/bridge-sessions/${body.id}/time`, later)
  await pass()
  const moved = eventIn(to('jiwoo')[0])
  expect([moved.method, moved.value('sequence')]).toEqual(['REQUEST', '2'])
  expect(moved.value('uid')).toBe(value('uid'))
  expect(moved.value('dtstart')).toBe('2026-11-25T02:00:00Z')

  arrived.length = 0
  await dohyun.post(`/api/bridge-sessions/${body.id}/cancellation`)
  await pass()
  const off = eventIn(to('jiwoo')[0])
  expect([off.method, off.value('status')]).toEqual(['CANCEL', 'CANCELLED'])
  await pass()
  expect(arrived).toHaveLength(2)
}, 30_000)

it('does not tell whoever has not heard of it of what became of it on the way', async () => {
  const jiwoo = await as('jiwoo')
  const { body } = await jiwoo.post(`/api/bridges/${bridge}/planned-sessions`, when)
  await app.notices.look()
  clock.forward({ minutes: 1 })
  await jiwoo.put(`/api/bridge-sessions/${body.id}/time`, { ...when, minutes: 30, version: 1 })
  await app.notices.look()
  const { body: told } = await (await as('haeun')).get('/api/notices')
  const about = told.items.filter(
    (it: { bridge: { session: string } }) => it.bridge?.session === body.id
  )
  expect(about.map((it: { kind: string }) => it.kind)).toEqual(['session.moved'])
})

it('tells whoever has something to do, until it is done', async () => {
  const jiwoo = await as('jiwoo')
  const haeun = await as('haeun')
  const action = { text: 'Read the bank manual', who: 'haeun', dueOn: '2026-11-30' }
  const { body } = await jiwoo.post(`/api/bridges/${bridge}/actions`, action)
  await app.notices.look()
  const kinds = async () =>
    (await haeun.get('/api/notices')).body.items.filter(
      (it: { kind: string }) => it.kind === 'action.agreed'
    )
  const told = await kinds()
  expect(told).toMatchObject([{ day: '2026-11-30', href: `/bridges/${bridge}/sessions` }])
  expect(JSON.stringify(told)).not.toContain('manual')
  await haeun.post(`/api/next-actions/${body.id}/end`)
  await app.notices.look()
  expect(await kinds()).toEqual([])
})
