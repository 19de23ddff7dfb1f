import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { activity, occurrences } from '#schema/tables/index.ts'
import { asPerson, personRow } from '../people/find.ts'
import { startTest, type World } from '../testing/build.ts'
import type { Answer, Client } from '../testing/client.ts'
import { findCase } from './find.ts'
import { caseNumber } from './numbers.ts'
import { insertOccurrence } from './occur.ts'

/** Who may do what with an occurrence, as product.md has it. Words are why not: */
const WHY: Record<string, [number, string]> = {
  no: [403, 'You are not allowed to do this.'],
  take: [403, 'Somebody else holds this one. Take it first.'],
  closed: [409, 'This one is closed already.']
}

/**
 * its-lead: of the holder's unit. lead: of the case owner's. Whatever has become of the case: what
 * happened has to be brought to an end, also when a better case has come since.
 */
const LAW = `
action    outcome  reporter  holder  its-lead  author  owner   expert  lead    member  admin
edit      open     yes       yes     yes       no      no      no      no      no      no
edit      closed   yes       yes     yes       no      no      no      no      no      no
close     open     yes       yes     yes       take    take    take    take    take    take
close     closed   closed    closed  closed    take    take    take    take    take    take
reopen    open     yes       yes     yes       take    take    take    take    take    take
reopen    closed   yes       yes     yes       take    take    take    take    take    take
take      open     yes       yes     yes       yes     yes     yes     yes     yes     yes
take      closed   closed    closed  closed    closed  closed  closed  closed  closed  closed
assign    open     no        yes     yes       no      no      no      no      no      no
assign    closed   closed    closed  closed    closed  closed  closed  closed  closed  closed
restrict  open     yes       no      no        no      yes     yes     yes     no      no
restrict  closed   yes       no      no        no      yes     yes     yes     no      no
withdraw  open     yes       no      no        no      no      no      no      no      no
withdraw  closed   yes       no      no        no      no      no      no      no      no
`

const PEOPLE: Record<string, string> = {
  reporter: 'dmitri',
  holder: 'mihai',
  'its-lead': 'elena',
  author: 'viktor',
  owner: 'joanna',
  expert: 'anna',
  lead: 'tomasz',
  member: 'haeun',
  admin: 'helen'
}
const ROLES = Object.keys(PEOPLE)
const STATES = ['open', 'solved', 'validated', 'superseded', 'merged', 'archived']

interface Do {
  may: string
  send(as: Client, url: string): Promise<Answer>
}
const ACTIONS: Record<string, Do> = {
  edit: { may: 'occurrence.edit', send: (as, url) => as.patch(url, { seen: 'This' }) },
  close: {
    may: 'occurrence.close',
    send: (as, url) => as.post(`${url}/outcome`, { outcome: 'worked' })
  },
  reopen: { may: 'occurrence.close', send: (as, url) => as.delete(`${url}/outcome`) },
  take: { may: 'occurrence.take', send: (as, url) => as.post(`${url}/holder`) },
  assign: {
    may: 'occurrence.assign',
    send: (as, url) => as.post(`${url}/holder`, { person: 'sam' })
  },
  restrict: {
    may: 'occurrence.restrict',
    send: (as, url) => as.post(`${url}/audience`, { restrictedTo: { people: [...ALL] } })
  },
  withdraw: { may: 'occurrence.withdraw', send: (as, url) => as.post(`${url}/withdrawal`) }
}
const ALL = Object.values(PEOPLE)

let world: World
let target: string
beforeAll(async () => {
  world = await startTest()
  target = await makeCase('validated')
})
afterAll(() => world.close())

const rows = LAW.trim()
  .split('\n')
  .map((row) => row.split(/\s+/))

/** A case that has been in use, and, once it has, is brought into a state. */
async function makeCase(
  state: string,
  used: (number: string) => Promise<unknown> = async () => {}
) {
  const sent = (status: number) => expect(status).toBeLessThan(300)
  const author = world.as('viktor')
  const steps = state === 'open' ? [] : [{ text: 'Do it' }]
  const { body } = await author.post('/api/cases', {
    ...{ title: 'a', symptom: 'b', process: 'finance.ap.grir', cause: 'c', proof: 'd', steps }
  })
  const url = `/api/cases/${body.number}`
  const match = { 'if-match': `"${body.head}"` }
  sent((await author.patch(url, { owner: 'joanna' }, match)).status)
  await used(body.number)
  const anna = world.as('anna')
  if (['validated', 'superseded', 'archived'].includes(state)) {
    sent((await anna.post(`${url}/validation`, {})).status)
  }
  const reason = 'Over'
  if (state === 'archived') sent((await anna.post(`${url}/archiving`, { reason })).status)
  if (state === 'superseded') {
    sent((await anna.post(`${url}/succession`, { by: target, reason })).status)
  }
  if (state === 'merged') {
    sent((await anna.post(`${url}/merger`, { into: target, base: 2 })).status)
  }
  return String(body.number)
}

/** Reported by one and held by another. */
const occur = (name: string, closed: boolean) =>
  world.database.transaction(async (tx) => {
    const reporter = await asPerson(tx, await personRow(tx, 'dmitri'), null)
    const { row } = await findCase(tx, reporter, caseNumber(name))
    const draft = { first: false, holder: 'mihai', outcome: closed ? ('worked' as const) : null }
    return insertOccurrence(tx, reporter, row, draft, world.clock.now())
  })

async function mayOf(as: Client, number: string, id: string): Promise<string[]> {
  const { body } = await as.get(`/api/cases/${number}/occurrences`)
  return body.items.find((it: { id: string }) => it.id === id)?.may ?? []
}

const standing = async (id: string) =>
  JSON.stringify([
    await world.database.read.select().from(occurrences).where(eq(occurrences.id, id)),
    await world.database.read.$count(activity)
  ])

describe('an occurrence', () => {
  it('has a row for every action, open and closed', () => {
    const [head = [], ...all] = rows
    expect(head.slice(2)).toEqual(ROLES)
    const named = all.map(([action, outcome]) => `${action} ${outcome}`)
    const wanted = Object.keys(ACTIONS).flatMap((it) => [`${it} open`, `${it} closed`])
    expect(named.sort()).toEqual(wanted.sort())
  })

  for (const state of STATES) {
    it(`allows what the table says to each, of a case that is ${state}`, async () => {
      const wrong: string[] = []
      const fresh: Record<string, string[]> = { open: [], closed: [] }
      const [, ...all] = rows
      const many = (outcome: string) =>
        1 +
        all.filter((row) => row[1] === outcome).flatMap((row) => row.filter((it) => it === 'yes'))
          .length
      const number = await makeCase(state, async (it) => {
        for (const outcome of ['open', 'closed']) {
          for (let at = 0; at < many(outcome); at++) {
            fresh[outcome]?.push(await occur(it, outcome === 'closed'))
          }
        }
      })
      const at = state === 'merged' ? target : number
      const mays = new Map<string, string[]>()
      for (const [action = '', outcome = '', ...cells] of all) {
        const { may, send } = ACTIONS[action] as Do
        for (const [index, cell] of cells.entries()) {
          const role = ROLES[index] ?? ''
          const as = world.as(PEOPLE[role] ?? '')
          const id = fresh[outcome]?.[0] ?? ''
          const reading = `${role} ${id}`
          const told = mays.get(reading) ?? (await mayOf(as, at, id))
          mays.set(reading, told)
          const key = `${action} ${outcome} ${role}`
          // Closing and opening again are one permission.
          if (
            told.includes(may) !== (cell === 'yes' || (cell === 'closed' && action === 'close'))
          ) {
            wrong.push(`${key}: may has ${told}`)
          }
          const before = await standing(id)
          const answer = await send(as, `/api/occurrences/${id}`)
          if (cell === 'yes') {
            fresh[outcome]?.shift()
            if (answer.status >= 300) wrong.push(`${key}: ${answer.status} ${answer.body.detail}`)
            if (answer.body.case !== at) wrong.push(`${key}: answered with ${answer.body.case}`)
          } else {
            const right = WHY[cell]
            if (`${answer.status},${answer.body.detail}` !== String(right)) {
              wrong.push(`${key}: ${answer.status} ${answer.body.detail}, not ${right}`)
            }
            if ((await standing(id)) !== before) wrong.push(`${key}: something was changed`)
          }
        }
      }
      expect(wrong).toEqual([])
    }, 60_000)
  }

  it('that made the case stays, as long as the case does', async () => {
    const number = await makeCase('solved')
    const { body } = await world.as('viktor').get(`/api/cases/${number}/occurrences`)
    const url = `/api/occurrences/${body.items[0].id}/withdrawal`
    expect((await world.as('viktor').post(url)).status).toBe(403)
  })

  it('of a withdrawn log is its author’s alone', async () => {
    const { body } = await world.as('viktor').post('/api/cases', { title: 'a', symptom: 'b' })
    await world.as('viktor').post(`/api/cases/${body.number}/withdrawal`, {})
    const list = await world.as('viktor').get(`/api/cases/${body.number}/occurrences`)
    const url = `/api/occurrences/${list.body.items[0].id}`
    for (const { send } of Object.values(ACTIONS)) {
      for (const handle of ALL.filter((it) => it !== 'viktor')) {
        expect((await send(world.as(handle), url)).status).toBe(404)
      }
    }
    expect((await world.as('viktor').patch(url, { seen: 'This' })).status).toBe(200)
  })
})
