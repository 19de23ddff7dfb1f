import { Writable } from 'node:stream'
import { simpleParser, type ParsedMail } from 'mailparser'
import { SMTPServer } from 'smtp-server'
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { mails } from '#schema/tables/index.ts'
import { build } from '../app.ts'
import type { App } from '../http/application.ts'
import type { Database } from '../database/database.ts'
import { logging } from '../http/logging.ts'
import { startSession } from '../people/sessions.ts'
import { readSettings } from '../settings.ts'
import { client, type Client } from '../testing/client.ts'
import { Clock } from '../testing/clock.ts'
import { seedCompany } from '../testing/company.ts'
import { freshDatabase } from '../testing/database.ts'

const PASSWORD = 'a-password-nobody-reads'
const clock = new Clock('2026-11-17T12:00:00.000Z')
const arrived: ParsedMail[] = []
let refusals = 0
let log = ''
let smtp: SMTPServer
let database: Database
let app: App
let other: App
const clients = new Map<string, Client>()

beforeAll(async () => {
  smtp = new SMTPServer({
    authOptional: false,
    allowInsecureAuth: true,
    disabledCommands: ['STARTTLS'],
    onAuth: ({ username, password }, _session, done) =>
      done(password === PASSWORD ? null : new Error('no'), { user: username }),
    onData(stream, _session, done) {
      void simpleParser(stream).then((mail) => {
        if (refusals-- > 0) return done(Object.assign(new Error('later'), { responseCode: 451 }))
        arrived.push(mail)
        done()
      })
    }
  })
  const port = await new Promise<number>((ready) => {
    smtp.listen(0, '127.0.0.1', () => {
      ready((smtp.server.address() as { port: number }).port)
    })
  })
  database = await freshDatabase()
  await seedCompany(database, clock.now())
  const mail = {
    smtpUrl: `smtp://bridge:${PASSWORD}@127.0.0.1:${port}`,
    from: 'Bridgebook <bridge@kestrel.example>'
  }
  const parts = { database, mail, publicUrl: 'https://bridge.example', now: clock.now }
  const stream = new Writable({
    write(line, _encoding, done) {
      log += line
      done()
    }
  })
  app = await build({ ...parts, logger: { ...logging('trace'), stream } })
  other = await build(parts)
})
afterAll(async () => {
  await app.close()
  await other.close()
  await database.close()
  await new Promise<void>((done) => smtp.close(done))
})
beforeEach(() => {
  arrived.length = 0
  refusals = 0
  // An afternoon on which nobody's daily mail is due.
  clock.set(`2026-11-${String(new Date(clock.now()).getUTCDate() + 1)}T18:30:00.000Z`)
})

function as(who: string): Client {
  const known = clients.get(who)
  if (known) return known
  let cookie: Promise<string> | undefined
  const signedIn = client(app, async () => {
    cookie ??= database.transaction((tx) => startSession(tx, who, 'a test', clock.now()))
    return { cookie: `bridgebook=${await cookie}` }
  })
  clients.set(who, signedIn)
  return signedIn
}

const what = { title: 'Statement is missing', symptom: 'No file' }
async function mention(who: string, more: object = {}) {
  const { body } = await as('marta').post('/api/cases', { ...what, ...more })
  const text = `Look at this, @[${who}]`
  await as('marta').post(`/api/cases/${body.number}/comments`, { text })
  return body.number as string
}
/** Both processes do what they do again and again. */
async function pass(minutes = 2) {
  await Promise.all([app.notices.look(), other.notices.look()])
  clock.forward({ minutes })
  await Promise.all([app.notices.mail(), other.notices.mail()])
}

it('goes in the language of whoever gets it, as text and HTML, and says how to get fewer', async () => {
  await as('haeun').patch('/api/me/choices', { mail: 'atOnce' })
  const number = await mention('haeun')
  await pass()
  expect(arrived).toHaveLength(1)
  const [mail] = arrived
  expect(mail?.subject).toBe(`Marta Kowal 님이 ${number} 사례에서 회원님을 언급했습니다`)
  expect(mail?.from?.text).toContain('bridge@kestrel.example')
  expect(JSON.stringify(mail?.to)).toContain('haeun@kestrel.example')
  expect(mail?.text).toContain(what.title)
  expect(mail?.text).toContain('Look at this, @Lim Ha-eun'.replace('@', ''))
  expect(mail?.text).toContain(`https://bridge.example/cases/${number}#talk`)
  expect(mail?.html).toContain('lang="ko"')
  expect(mail?.html).not.toMatch(/<img|src=|@import/)
  const list = JSON.stringify(mail?.headers.get('list'))
  expect(list).toContain('https://bridge.example/profile#notices')
  expect(mail?.headers.get('auto-submitted')).toBe('auto-generated')
}, 30_000)

it('is not sent again by either process, and leaves no words behind', async () => {
  await mention('haeun')
  await pass()
  await pass()
  await pass(100)
  expect(arrived).toHaveLength(1)
  const rows = await database.read.select().from(mails)
  expect(rows.every(({ sentAt, text, html }) => sentAt && !text && !html)).toBe(true)
})

it('is tried again when the server says later, and goes once', async () => {
  refusals = 1
  await mention('haeun')
  await pass()
  expect(arrived).toHaveLength(0)
  const [waiting] = (await database.read.select().from(mails)).filter((it) => !it.sentAt)
  expect(waiting).toMatchObject({ attempts: 1, failure: 'EMESSAGE 451' })
  await pass(5)
  await pass(30)
  expect(arrived).toHaveLength(1)
})

it('tells nothing of a case that was hidden before it went, nor of what was read', async () => {
  const hidden = await mention('haeun')
  const { body } = await as('marta').get(`/api/cases/${hidden}`)
  const match = { 'if-match': `"${body.head}"` }
  await app.notices.look()
  await as('marta').patch(`/api/cases/${hidden}`, { visibility: 'people' }, match)
  await mention('haeun')
  await app.notices.look()
  await as('haeun').post('/api/notices/reading', { until: clock.now() })
  await pass()
  expect(arrived).toHaveLength(0)
})

it('does not go for what somebody does not want by mail', async () => {
  await as('haeun').patch('/api/me/choices', { notByMail: ['comment.mentioned'] })
  await mention('haeun')
  await pass()
  expect(arrived).toHaveLength(0)
  await as('haeun').patch('/api/me/choices', { mail: 'never', notByMail: [] })
  await pass()
  expect(arrived).toHaveLength(0)
})

it('comes once a working day in the morning with what is open and what is new', async () => {
  clock.set('2026-11-20T18:30:00.000Z')
  await as('marta').post('/api/cases', what)
  await mention('piotr')
  // Saturday, then Monday before and after eight in Wrocław.
  clock.set('2026-11-21T08:00:00.000Z')
  await pass()
  clock.set('2026-11-23T06:30:00.000Z')
  await pass()
  const to = (who: string) => arrived.filter((it) => JSON.stringify(it.to).includes(`${who}@`))
  expect([...to('marta'), ...to('piotr')]).toEqual([])
  clock.set('2026-11-23T07:10:00.000Z')
  await pass()
  await pass(60)
  expect(to('marta')).toHaveLength(1)
  expect(to('marta')[0]?.subject).toContain('Co czeka na Ciebie')
  expect(to('marta')[0]?.text).toContain('U CIEBIE')
  expect(to('piotr')).toHaveLength(1)
  expect(to('piotr')[0]?.subject).toContain('Marta Kowal wspomina o Tobie')
  // Nothing to say is no mail.
  expect(to('ioana')).toEqual([])
}, 30_000)

it('brings a link to whoever is invited, and nothing of it stays', async () => {
  const guest = { email: 'zofia@kestrel.example', name: 'Zofia Maj', language: 'ro' }
  const { body } = await as('helen').post('/api/invitations', guest, { host: 'evil.example' })
  const secret = String(body.link).split('/').at(-1) ?? ''
  const [posted] = (await database.read.select().from(mails)).filter((it) => !it.sentAt)
  expect(posted?.text).toContain(secret)
  await pass()
  expect(arrived).toHaveLength(1)
  expect(arrived[0]?.subject).toBe('Invitație în Bridgebook: Kestrel Valves')
  expect(arrived[0]?.text).toContain(`https://bridge.example/invitation/${secret}`)
  expect(JSON.stringify(await database.read.select().from(mails))).not.toContain(secret)
  const { body: renewal } = await as('helen').post('/api/people/mihai/renewal')
  await pass()
  expect(arrived[1]?.text).toContain(String(renewal.link).split('/').at(-1))
  expect(log).not.toContain(secret)
})

it('writes no password, address or word of a mail into the log', async () => {
  refusals = 1
  await as('helen').post('/api/people/mihai/renewal')
  // Only the one whose log is read: either of the two may take it otherwise.
  await app.notices.mail()
  expect(log).toContain('could not send an e-mail')
  expect(log).not.toContain(PASSWORD)
  expect(log).not.toContain('mihai@')
})

it('stops the start with one sentence when it is set up wrongly', () => {
  const right = {
    SMTP_URL: 'smtp://bridge:secret@mail.example:587',
    MAIL_FROM: 'Bridgebook <bridge@kestrel.example>',
    PUBLIC_URL: 'https://bridge.example/'
  }
  expect(readSettings(right)).toMatchObject({
    mail: { smtpUrl: right.SMTP_URL, from: right.MAIL_FROM },
    publicUrl: 'https://bridge.example'
  })
  expect(readSettings({}).mail).toBe(null)
  for (const wrong of [
    { SMTP_URL: 'mail.example:secret' },
    { SMTP_URL: 'http://bridge:secret@mail.example' },
    { SMTP_URL: 'smtp://bridge:%secret@mail.example' },
    { MAIL_FROM: 'Bridgebook' },
    { MAIL_FROM: '' },
    { PUBLIC_URL: 'bridge.example' },
    { PUBLIC_URL: '' }
  ]) {
    const read = () => readSettings({ ...right, ...wrong })
    expect(read).toThrow(/^(SMTP_URL|MAIL_FROM|PUBLIC_URL) must/)
    expect(read).not.toThrow(/secret/)
  }
})
