import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { and, eq, isNull } from 'drizzle-orm'
import { bridges, holidays, notices, people } from '#schema/tables/index.ts'
import { personRow } from '../people/find.ts'
import { aBridge, anItem } from '../testing/bridges.ts'
import { startTest, type World } from '../testing/build.ts'
import { composer } from './compose.ts'

let world: World
let bridge: string
let item: string
const as = (who: string) => world.as(who)
const PUBLIC = 'https://bridge.example'

beforeAll(async () => {
  world = await startTest()
  world.clock.set('2026-11-17T09:00:00.000Z')
  bridge = await aBridge(world, { receiver: 'marta' })
  item = await anItem(world, bridge, { title: 'When to call the bank' })
})
afterAll(() => world.close())

interface Told {
  id: string
  kind: string
  href: string
}
async function told(who: string, query = ''): Promise<string[]> {
  const { items } = (await as(who).get(`/api/notices?${query}`)).body as { items: Told[] }
  return items.filter(({ kind }) => kind === 'bridge.week').map(({ href }) => href)
}
const look = async (moment: string) => {
  world.clock.set(moment)
  await world.app.notices.lookAtDays()
}
const page = (week: string) => `/bridges/${bridge}/week?of=${week}`

/** The mail of what is told to somebody now. */
async function mailTo(who: string) {
  const now = world.clock.now()
  await world.database.transaction((tx) =>
    tx
      .update(notices)
      .set({ mailedAt: now })
      .where(and(eq(notices.person, who), isNull(notices.readAt)))
  )
  const { read } = world.database
  const mail = { id: 'a mail', createdAt: now, subject: 'atOnce' } as Parameters<
    ReturnType<typeof composer>
  >[2]
  return composer(PUBLIC)(read, await personRow(read, who), mail, now)
}

describe('the week that is over', () => {
  it('is told on Monday morning where somebody is, to everybody who sees the bridge', async () => {
    await as('jiwoo').post(`/api/bridge-items/${item}/evidence`, { kind: 'answer', text: 'So' })
    await look('2026-11-22T20:59:00.000Z')
    expect(await told('jiwoo')).toEqual([])
    await look('2026-11-22T21:01:00.000Z')
    // Six in Incheon; in Wrocław it is Sunday evening.
    for (const who of ['jiwoo', 'dohyun']) expect(await told(who)).toEqual([page('2026-W47')])
    for (const who of ['marta', 'tomasz']) expect(await told(who)).toEqual([])
    await look('2026-11-23T05:01:00.000Z')
    for (const who of ['marta', 'tomasz']) expect(await told(who)).toEqual([page('2026-W47')])
    for (const who of ['helen', 'anna', 'haeun']) expect(await told(who)).toEqual([])
  })

  it('is told once, however often the clock is asked', async () => {
    await look('2026-11-23T06:00:00.000Z')
    await look('2026-11-24T06:00:00.000Z')
    expect(await told('jiwoo')).toEqual([page('2026-W47')])
  })

  it('is mailed with its lines in the reader’s language', async () => {
    const mail = await mailTo('marta')
    expect(mail?.subject).toBe('Tydzień na moście wiedzy Han Ji-woo → Marta Kowal')
    for (const words of [mail?.text, mail?.html]) {
      expect(words).toContain('Czeka na odpowiedź (Marta Kowal): When to call the bank – spisane')
      expect(words).toContain(`${PUBLIC}/bridges/items/${item}`)
      expect(words).toContain('W tym tygodniu nic się nie zmieniło.')
    }
  })

  it('is mailed without the words of what is not for the reader', async () => {
    const { body: made } = await as('jiwoo').post('/api/cases', {
      ...{ title: 'A secret write-off', symptom: 'Nobody may know' },
      ...{ visibility: 'people', people: [] }
    })
    const secret = await anItem(world, bridge, { case: made.number })
    world.clock.set('2026-11-22T10:00:00.000Z')
    await as('jiwoo').post(`/api/bridge-items/${secret}/evidence`, { kind: 'answer', text: 'So' })
    world.clock.set('2026-11-24T06:00:00.000Z')
    const mail = await mailTo('marta')
    for (const words of [mail?.text, mail?.html]) {
      expect(words).toContain('element, którego nie możesz zobaczyć – spisane')
      expect(words).not.toContain('write-off')
    }
    expect((await mailTo('jiwoo'))?.text).toContain('A secret write-off')
  })

  it('waits in the quiet days, and of the weeks that nobody read the latest is told', async () => {
    await as('dohyun').post('/api/notices/reading', { until: world.clock.now() })
    await look('2026-11-30T08:00:00.000Z')
    // Already told is not held; this one is, until the day after WD+3.
    expect(await told('jiwoo')).toEqual([page('2026-W47')])
    expect(await told('jiwoo', 'held=true')).toEqual([page('2026-W48'), page('2026-W47')])
    await look('2026-12-07T08:00:00.000Z')
    expect(await told('jiwoo')).toEqual([page('2026-W49')])
    expect(await told('marta')).toEqual([page('2026-W49')])
    // What somebody read stays where it was read.
    expect(await told('dohyun')).toEqual([page('2026-W49'), page('2026-W47')])
  })

  it('is not told to whoever does not want it', async () => {
    await as('tomasz').patch('/api/me/choices', { off: ['bridge.week'] })
    await look('2026-12-14T08:00:00.000Z')
    expect(await told('tomasz')).toEqual([page('2026-W49')])
    expect(await told('jiwoo')).toEqual([page('2026-W50')])
  })

  it('vanishes for whoever does not see the bridge any more', async () => {
    expect(await told('dohyun')).toContain(page('2026-W47'))
    await world.database.transaction((tx) =>
      tx.update(people).set({ unit: 'ro-finance' }).where(eq(people.id, 'jiwoo'))
    )
    expect(await told('dohyun')).toEqual([])
    expect(await told('tomasz')).toContain(page('2026-W49'))
  })

  it('is not told of a bridge that has ended, nor of one that begins', async () => {
    const now = world.clock.now()
    await world.database.transaction((tx) =>
      tx.update(bridges).set({ endedAt: now, endedBy: 'tomasz', ending: 'stopped' })
    )
    world.clock.set('2026-12-15T08:00:00.000Z')
    const young = await aBridge(world, { receiver: 'marta' })
    await aBridge(world, { receiver: 'anna', started: false })
    await look('2026-12-17T08:00:00.000Z')
    expect(await told('jiwoo', 'held=true')).toEqual([page('2026-W50')])
    await look('2026-12-21T08:00:00.000Z')
    const first = `/bridges/${young}/week?of=2026-W51`
    expect(await told('jiwoo', 'held=true')).toEqual([first, page('2026-W50')])
  })
})

it('has a 53rd in a year that has, and holds one of two for whoever is quiet for long', async () => {
  const later = await startTest()
  later.clock.set('2026-12-21T08:00:00.000Z')
  const id = await aBridge(later)
  const at = async (moment: string) => {
    later.clock.set(moment)
    await later.app.notices.lookAtDays()
    const { items } = (await later.as('jiwoo').get('/api/notices?held=true')).body
    return (items as Told[]).filter(({ kind }) => kind === 'bridge.week').map(({ href }) => href)
  }
  const its = (week: string) => `/bridges/${id}/week?of=${week}`
  // A long holiday: the quiet days have two Mondays.
  const days = ['2027-01-05', '2027-01-06', '2027-01-07', '2027-01-08', '2027-01-11']
  await later.database.transaction((tx) =>
    tx.insert(holidays).values(days.map((day) => ({ entity: 'KR01', day, name: 'A long holiday' })))
  )
  expect(await at('2027-01-04T08:00:00.000Z')).toEqual([its('2026-W53')])
  const { body } = await later.as('jiwoo').get(`/api${its('2026-W53')}`)
  expect(body).toMatchObject({ from: '2026-12-28', to: '2027-01-03', after: '2027-W01' })
  expect(await at('2027-01-11T08:00:00.000Z')).toEqual([its('2027-W01')])
  const { held } = (await later.as('jiwoo').get('/api/notices')).body
  expect(held).toMatchObject({ count: 1 })
  await later.close()
})
