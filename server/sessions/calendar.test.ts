import ICAL from 'ical.js'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aBridge, anItem } from '../testing/bridges.ts'
import { startTest, type World } from '../testing/build.ts'

let world: World
let bridge: string
beforeAll(async () => {
  world = await startTest()
  bridge = await aBridge(world, { giver: 'anna', receiver: 'marta', entity: 'PL02' })
})
afterAll(() => world.close())

const when = { day: '2026-11-05', time: '10:00', minutes: 45 }
const plan = async (more: object = {}, of = bridge, who = 'anna') =>
  (await world.as(who).post(`/api/bridges/${of}/planned-sessions`, { ...when, ...more })).body
const fileOf = (id: string) => `/api/bridge-sessions/${id}/calendar.ics`
const icsOf = async (id: string, who = 'marta') => (await world.as(who).get(fileOf(id))).body

/** As a calendar reads it that is not ours; every line as short as RFC 5545 wants it. */
function readIcs(text: string) {
  for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
  expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true)
  expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
  const calendar = new ICAL.Component(ICAL.parse(text))
  const events = calendar.getAllSubcomponents('vevent')
  return {
    value: (name: string) => calendar.getFirstPropertyValue(name),
    events: events.map((it) => ({
      it: new ICAL.Event(it),
      value: (name: string) => String(it.getFirstPropertyValue(name)),
      has: (name: string) => it.hasProperty(name)
    }))
  }
}

describe('a session in a calendar', () => {
  it('is an event with its time, place, agenda and a link, for whoever sees the bridge', async () => {
    await anItem(world, bridge, { title: 'When to call the bank' })
    const { id } = await plan({ place: 'Room 4; second floor, left', lines: ['A, b; c\\d'] })
    const answer = await world.as('tomasz').get(fileOf(id))
    expect(answer.headers['content-type']).toBe('text/calendar; charset=utf-8; method=PUBLISH')
    const { value, events } = readIcs(answer.body)
    expect(value('version')).toBe('2.0')
    expect(value('method')).toBe('PUBLISH')
    expect(events).toHaveLength(1)
    const [event] = events
    expect(event?.it.startDate.toJSDate().toISOString()).toBe('2026-11-05T09:00:00.000Z')
    expect(event?.it.endDate.toJSDate().toISOString()).toBe('2026-11-05T09:45:00.000Z')
    expect(event?.it.summary).toContain(' → Marta Kowal')
    expect(event?.it.location).toBe('Room 4; second floor, left')
    expect(event?.it.description).toContain('1. A, b; c\\d\n2. When to call the bank')
    expect(event?.it.description).toContain(`/bridges/${bridge}/sessions/${id}`)
    expect(event?.value('organizer')).toBe('mailto:anna@kestrel.example')
    expect(event?.value('status')).toBe('CONFIRMED')
    expect(event?.value('dtstamp')).toBe('2026-11-03T16:40:00Z')
    // What is published invites nobody.
    expect(event?.has('attendee')).toBe(false)
    for (const who of ['helen', 'haeun']) {
      expect((await world.as(who).get(fileOf(id))).status).toBe(404)
    }
  })

  it('keeps Korean words whole, however the lines are folded', async () => {
    const of = await aBridge(world)
    const words =
      '은행 대사 차이가 나면 전표를 다시 보기 전에 먼저 입금 통지서를 확인한다; 쉼표, 역빗금 \\ 포함'
    const { id } = await plan({ lines: [words], place: `${words}에서` }, of, 'jiwoo')
    const { events } = readIcs(await icsOf(id, 'haeun'))
    expect(events[0]?.it.description).toContain(`1. ${words}\n`)
    expect(events[0]?.it.location).toBe(`${words}에서`)
    expect(events[0]?.it.summary).toContain('세션')
  })

  it('stays the same event when it is moved, and says that it is cancelled', async () => {
    const { id } = await plan()
    const [before] = readIcs(await icsOf(id)).events
    const there = { ...when, time: '15:30', version: 1 }
    await world.as('anna').put(`/api/bridge-sessions/${id}/time`, there)
    const [moved] = readIcs(await icsOf(id)).events
    expect(moved?.it.uid).toBe(before?.it.uid)
    expect(Number(moved?.value('sequence'))).toBeGreaterThan(Number(before?.value('sequence')))
    expect(moved?.it.startDate.toJSDate().toISOString()).toBe('2026-11-05T14:30:00.000Z')
    await world.as('anna').post(`/api/bridge-sessions/${id}/cancellation`)
    const [off] = readIcs(await icsOf(id)).events
    expect(off?.it.uid).toBe(before?.it.uid)
    expect(off?.value('status')).toBe('CANCELLED')
    expect(Number(off?.value('sequence'))).toBe(3)
  })

  it('is at the hour that was said, before and after the clocks change', async () => {
    // In Warsaw clocks go forward on 2027-03-28 at two, and back on 2027-10-31 at three.
    for (const [day, time, starts] of [
      ['2027-03-27', '10:00', '2027-03-27T09:00:00.000Z'],
      ['2027-03-29', '10:00', '2027-03-29T08:00:00.000Z'],
      ['2027-03-28', '02:30', '2027-03-28T01:30:00.000Z'],
      ['2027-10-30', '10:00', '2027-10-30T08:00:00.000Z'],
      ['2027-10-31', '10:00', '2027-10-31T09:00:00.000Z']
    ] as const) {
      const { id } = await plan({ day, time })
      const [event] = readIcs(await icsOf(id)).events
      expect(event?.it.startDate.toJSDate().toISOString()).toBe(starts)
    }
  })

  it('names nothing of the agenda that its reader may not see', async () => {
    const of = await aBridge(world, { receiver: 'marta' })
    const { body: made } = await world.as('jiwoo').post('/api/cases', {
      ...{ title: 'A secret write-off', symptom: 'Nobody may know' },
      ...{ visibility: 'people', people: ['marta'] }
    })
    await anItem(world, of, { case: made.number })
    const { id } = await plan({}, of, 'jiwoo')
    expect(readIcs(await icsOf(id)).events[0]?.it.description).toContain('A secret write-off')
    const [event] = readIcs(await icsOf(id, 'tomasz')).events
    expect(event?.it.description).not.toContain('write-off')
  })
})

describe('the address of somebody’s calendar', () => {
  const feed = (address: string) => world.nobody.get(address)

  it('brings what that person gives, receives or planned, and has to do', async () => {
    const of = await aBridge(world, { giver: 'anna', receiver: 'marta', entity: 'PL02' })
    const { id } = await plan({}, of, 'tomasz')
    const todo = { text: 'Ask the bank, soon', who: 'marta', dueOn: '2026-11-09' }
    await world.as('anna').post(`/api/bridges/${of}/actions`, todo)
    const { body } = await world.as('marta').post('/api/me/calendar')
    expect(body.address).toMatch(/^\/calendar\/[\w-]{43}\.ics$/)
    expect(body.feed.readAt).toBeNull()

    const answer = await feed(body.address)
    expect(answer.status).toBe(200)
    expect(answer.headers['content-type']).toBe('text/calendar; charset=utf-8; method=PUBLISH')
    const { events, value } = readIcs(answer.body)
    expect(value('x-wr-calname')).toBe('Bridgebook')
    expect(events.some(({ it }) => it.uid.startsWith(`session-${id}@`))).toBe(true)
    const due = events.find(({ it }) => it.summary.includes('Ask the bank, soon'))
    expect(due?.it.startDate.isDate).toBe(true)
    expect(due?.value('dtstart')).toBe('2026-11-09')
    expect((await world.as('marta').get('/api/me/calendar')).body.feed.readAt).not.toBeNull()

    // A lead has the sessions that she planned herself, and no others.
    const { body: leads } = await world.as('tomasz').post('/api/me/calendar')
    const planned = readIcs((await feed(leads.address)).body).events
    expect(planned.map(({ it }) => it.uid.split('@')[0])).toEqual([`session-${id}`])
  })

  it('shows what was for a month, and then no more', async () => {
    const of = await aBridge(world, { giver: 'anna', receiver: 'marta', entity: 'PL02' })
    const { id } = await plan({}, of)
    const { body } = await world.as('marta').post('/api/me/calendar')
    const has = async () =>
      readIcs((await feed(body.address)).body).events.some(({ it }) => it.uid.includes(id))
    world.clock.forward({ days: 28 })
    expect(await has()).toBe(true)
    world.clock.forward({ days: 10 })
    expect(await has()).toBe(false)
    world.clock.set('2026-11-03T16:40:00.000Z')
  })

  it('works until it is renewed or revoked, and tells nobody whether it ever did', async () => {
    const { body: first } = await world.as('marta').post('/api/me/calendar')
    const { body: second } = await world.as('marta').post('/api/me/calendar')
    expect((await feed(first.address)).status).toBe(404)
    expect((await feed(second.address)).status).toBe(200)
    const { body: none } = await world.as('marta').delete('/api/me/calendar')
    expect(none).toEqual({ feed: null })
    const [gone, never] = [
      await feed(second.address),
      await feed(`/calendar/${'x'.repeat(43)}.ics`)
    ]
    expect([gone.status, never.status]).toEqual([404, 404])
    expect(gone.body).toEqual(never.body)
  })

  it('does not outlive whoever made it', async () => {
    const { body } = await world.as('piotr').post('/api/me/calendar')
    await world.as('helen').post('/api/people/piotr/deactivation')
    expect((await feed(body.address)).status).toBe(404)
  })
})
