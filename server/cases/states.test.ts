import { isDeepStrictEqual } from 'node:util'
import { desc, eq } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { activity, cases, moves, questions, transitions } from '#schema/tables/index.ts'
import type { Writer } from '../database/database.ts'
import { asPerson, personRow } from '../people/find.ts'
import { startTest, type World } from '../testing/build.ts'
import type { Answer } from '../testing/client.ts'
import { changeCase } from './change.ts'
import { findCase } from './find.ts'
import { logCase } from './log.ts'
import { mergeCase } from './merge.ts'
import { caseName } from './numbers.ts'
import { archiveCase, supersedeCase } from './retire.ts'
import { validateCase } from './validate.ts'
import { withdrawCase } from './withdraw.ts'

/**
 * Who may do what with a case in which state, as product.md has it. Words are why not:
 */
const WHY: Record<string, [number, string]> = {
  unseen: [404, 'There is nothing here that you may see.'],
  author: [403, 'Only the person who logged it can withdraw it.'],
  editor: [
    403,
    "Only its author, its owner, experts of its process and the owner's lead can change this case."
  ],
  owner: [
    403,
    "Only its owner, experts of its process and the owner's lead decide who may see this case."
  ],
  expert: [403, 'Only an expert of its process can check this case.'],
  own: [
    403,
    'You have written in this case since it was last validated. Somebody else has to check it.'
  ],
  doing: [403, 'Only the person who did this can take it back.'],
  late: [
    409,
    'Something has happened to this case since, or too much time has passed. Set it right with a change or by reopening it.'
  ],
  withdrawn: [409, 'This log was withdrawn.'],
  retired: [409, 'This case is retired and is not used any more.'],
  'in-use': [409, 'This case is in use, so there is nothing to reinstate.'],
  used: [
    409,
    'Somebody else has already worked with this case, so it stays. You can correct it instead.'
  ],
  solved: [409, 'This case is solved already. Change it, or reopen it with a reason.'],
  unsolved: [409, 'This case is not solved yet, so there is nothing to validate.'],
  unchecked: [409, 'This case has not been validated yet.'],
  open: [409, 'This case is open already.']
}

/**
 * expert: of its process, wrote nothing, did what led to the state. writer: of its process, wrote
 * the newest revision. other: expert of another process. lead: of the owner's unit. admin: where an
 * expert is named. alone: administrator where none is. Superseded and archived ones were validated,
 * merged ones solved; the author withdrew or merged. A single word holds for everybody; withdrawn
 * logs are their author's alone.
 */
const LAW = `
action    state                      author  owner  member expert writer other  lead   admin  alone
use       open,solved,validated      yes
use       withdrawn                  withdrawn
use       superseded,merged,archived retired
edit      open,solved,validated      yes     yes    editor yes    yes    editor yes    editor editor
edit      withdrawn                  withdrawn
edit      superseded,merged,archived retired
bringBack open,solved,validated      yes     yes    editor yes    yes    editor yes    editor editor
bringBack withdrawn                  withdrawn
bringBack superseded,merged,archived retired
solve     open                       yes
solve     withdrawn                  withdrawn
solve     solved,validated           solved
solve     superseded,merged,archived retired
validate  open                       unsolved
validate  withdrawn                  withdrawn
validate  solved,validated           expert  expert expert yes    own    expert expert expert yes
validate  superseded,merged,archived retired
confirm   open,solved                unchecked
confirm   withdrawn                  withdrawn
confirm   validated                  expert  expert expert yes    own    expert expert expert yes
confirm   superseded,merged,archived retired
reopen    open                       open
reopen    withdrawn                  withdrawn
reopen    solved,validated           yes     yes    editor yes    yes    editor yes    editor editor
reopen    superseded,merged,archived retired
withdraw  open,solved                yes     author author author author author author author author
withdraw  withdrawn                  yes
withdraw  validated                  used    author author author author author author author author
withdraw  superseded,merged,archived retired author author author author author author author author
restore   open,solved                yes     author author author author author author author author
restore   withdrawn                  yes
restore   validated                  used    author author author author author author author author
restore   superseded,merged,archived retired author author author author author author author author
show      open,solved,validated      owner   yes    owner  yes    yes    owner  yes    owner  owner
show      withdrawn                  withdrawn
show      superseded,merged,archived owner   yes    owner  yes    yes    owner  yes    owner  owner
ask       open                       unsolved
ask       withdrawn                  withdrawn
ask       solved,validated           expert  expert expert yes    own    expert expert expert yes
ask       superseded,merged,archived retired
answer    open,solved,validated      yes     yes    editor yes    yes    editor yes    editor editor
answer    withdrawn                  withdrawn
answer    superseded,merged,archived retired
supersede open,solved                unchecked
supersede withdrawn                  withdrawn
supersede validated                  expert  expert expert yes    own    expert expert expert yes
supersede superseded,merged,archived retired
archive   open,solved                unchecked
archive   withdrawn                  withdrawn
archive   validated                  expert  expert expert yes    own    expert expert expert yes
archive   superseded,merged,archived retired
merge     open,solved                yes     yes    editor yes    yes    editor yes    editor editor
merge     withdrawn                  withdrawn
merge     validated                  expert  expert expert yes    own    expert expert expert yes
merge     superseded,merged,archived retired
reinstate open,solved,validated      in-use
reinstate withdrawn                  withdrawn
reinstate superseded,archived        expert  expert expert yes    yes    expert expert expert yes
reinstate merged                     yes     yes    editor yes    yes    editor yes    editor yes
takeBack  open,solved,merged         late    doing  doing  doing  doing  doing  doing  doing  doing
takeBack  withdrawn                  late
takeBack  validated                  doing   doing  doing  yes    doing  doing  doing  doing  yes
takeBack  superseded,archived        doing   doing  doing  late   doing  doing  doing  doing  late
`

const PEOPLE = {
  author: 'marta',
  owner: 'joanna',
  member: 'haeun',
  expert: 'anna',
  writer: 'jiwoo',
  other: 'piotr',
  lead: 'tomasz',
  admin: 'helen',
  alone: 'helen'
}
type Role = keyof typeof PEOPLE
const ROLES = Object.keys(PEOPLE) as Role[]

const STATES = ['open', 'withdrawn', 'solved', 'validated', 'superseded', 'merged', 'archived']

let world: World
let target: { number: number; alone: number }
let seconds = 0

beforeAll(async () => {
  world = await startTest()
  // Nobody is an expert for the work of clients, so administrators judge there.
  const priya = { roles: [{ role: 'lead', unit: 'systems' }] }
  expect((await world.as('helen').patch('/api/people/priya', priya)).status).toBe(200)
  target = { number: await make('validated', 'expert'), alone: await make('validated', 'alone') }
})
afterAll(() => world.close())

/** Every verb has a moment of its own. */
const now = () => new Date(Date.parse('2026-11-03T16:40:00.000Z') + seconds++ * 10).toISOString()

const personOf = async (tx: Writer, id: string) => asPerson(tx, await personRow(tx, id), null)

/** A case in a state, as this role would find it. */
function make(state: string, role: Role, asked = false): Promise<number> {
  return world.database.transaction(async (tx) => {
    const author = await personOf(tx, PEOPLE.author)
    const judge = await personOf(tx, role === 'alone' ? PEOPLE.alone : PEOPLE.expert)
    const number = await logCase(
      tx,
      author,
      {
        title: 'One of many',
        symptom: 'It does not balance',
        process: role === 'alone' ? 'clients.transition' : 'finance.ap.grir',
        cause: 'Timing',
        proof: 'Zero',
        steps: state === 'open' || state === 'withdrawn' ? [] : [{ text: 'Post it' }]
      },
      now()
    )
    const found = () => findCase(tx, author, number)
    const write = async (by: string, change: object) => {
      const { row } = await found()
      await changeCase(tx, await personOf(tx, by), await found(), row.head, change, now())
    }
    await write(PEOPLE.author, { owner: PEOPLE.owner, tags: ['second revision'] })
    const into = role === 'alone' ? target?.alone : target?.number
    if (['validated', 'superseded', 'archived'].includes(state)) {
      await validateCase(tx, judge, await findCase(tx, judge, number), {}, now())
    }
    if (role === 'writer' && state !== 'withdrawn') await write(PEOPLE.writer, { tags: ['third'] })
    const judged = () => findCase(tx, judge, number)
    if (state === 'withdrawn') await withdrawCase(tx, author, await found(), '', now())
    if (state === 'archived') await archiveCase(tx, judge, await judged(), 'Over', now())
    if (state === 'superseded') {
      const wish = { by: caseName(into), reason: 'Better' }
      await supersedeCase(tx, judge, await judged(), wish, now())
    }
    if (state === 'merged') {
      const other = await findCase(tx, author, into)
      await mergeCase(tx, author, await found(), other, { base: other.row.head }, now())
    }
    if (asked) {
      const { head: revision } = (await found()).row
      const question = { id: `q${number}`, caseNumber: number, revision, askedBy: judge.id }
      await tx.insert(questions).values({ ...question, text: 'Why?', askedAt: now() })
    }
    return number
  })
}

interface Do {
  /** What `may` has to hold for it. */
  may: string
  send(role: Role, number: number): Promise<Answer>
  /** The state afterwards; as before, where there is none. */
  then?: string
}

const as = (role: Role) => world.as(PEOPLE[role])
const url = (number: number, rest = '') => `/api/cases/${caseName(number)}${rest}`
const intoOf = (role: Role) => caseName(role === 'alone' ? target.alone : target.number)
const headOf = async (number: number) => ({ 'if-match': `"${(await rowOf(number))?.head}"` })
const oneBack = async (number: number) => ({ revision: ((await rowOf(number))?.head ?? 0) - 1 })
const posting =
  (rest: string, body: object = {}) =>
  (role: Role, number: number) =>
    as(role).post(url(number, rest), body)

const reason = 'Because'
const ACTIONS: Record<string, Do> = {
  use: { may: 'case.use', send: posting('/occurrences', { outcome: 'worked' }) },
  edit: {
    may: 'case.edit',
    send: async (role, number) =>
      as(role).patch(url(number), { cues: 'Look twice' }, await headOf(number))
  },
  bringBack: {
    may: 'case.edit',
    send: async (role, number) =>
      as(role).post(url(number, '/restoration'), await oneBack(number), await headOf(number))
  },
  solve: {
    may: 'case.solve',
    send: posting('/resolution', { steps: [{ text: 'Post it' }] }),
    then: 'solved'
  },
  validate: { may: 'case.validate', send: posting('/validation'), then: 'validated' },
  confirm: { may: 'case.confirm', send: posting('/confirmation') },
  reopen: { may: 'case.reopen', send: posting('/reopening', { reason }), then: 'open' },
  withdraw: { may: 'case.withdraw', send: posting('/withdrawal'), then: 'withdrawn' },
  restore: {
    may: 'case.withdraw',
    send: (role, number) => as(role).delete(url(number, '/withdrawal'))
  },
  show: {
    may: 'case.setVisibility',
    send: async (role, number) => {
      const wish = { visibility: 'units', units: ['pl-services', 'kr-finance', 'systems'] }
      return as(role).patch(url(number), wish, await headOf(number))
    }
  },
  ask: { may: 'case.ask', send: posting('/questions', { text: 'Why?' }) },
  answer: {
    may: 'case.answer',
    send: (role, number) =>
      as(role).post(url(number, `/questions/q${number}/answer`), { text: 'So' })
  },
  supersede: {
    may: 'case.retire',
    send: (role, number) => as(role).post(url(number, '/succession'), { by: intoOf(role), reason }),
    then: 'superseded'
  },
  archive: { may: 'case.retire', send: posting('/archiving', { reason }), then: 'archived' },
  merge: {
    may: 'case.merge',
    send: (role, number) => as(role).post(url(number, '/merger'), { into: intoOf(role), base: 3 }),
    then: 'merged'
  },
  reinstate: {
    may: 'case.reinstate',
    send: (role, number) => as(role).delete(url(number, '/retirement'))
  },
  takeBack: {
    may: 'takeBack',
    send: async (role, number) => {
      const [last] = await world.database.read
        .select({ id: transitions.id })
        .from(transitions)
        .where(eq(transitions.caseNumber, number))
        .orderBy(desc(transitions.at))
        .limit(1)
      return as(role).delete(url(number, `/transitions/${last?.id}`))
    },
    then: 'solved'
  }
}

const AFTER_REINSTATING: Record<string, string> = {
  superseded: 'validated',
  archived: 'validated',
  merged: 'solved'
}

function stateAfter(action: string, before: string) {
  if (action === 'reinstate') return AFTER_REINSTATING[before]
  if (action === 'restore' && before === 'withdrawn') return 'open'
  return ACTIONS[action]?.then ?? before
}

async function rowOf(number: number) {
  const [row] = await world.database.read.select().from(cases).where(eq(cases.number, number))
  return row
}

async function stateOf(number: number) {
  const row = await rowOf(number)
  if (row?.withdrawnAt) return 'withdrawn'
  const moved = await world.database.read.$count(moves, eq(moves.from, number))
  return moved ? 'merged' : row?.state
}

/** How the case stands, and how much was ever noted: a refusal changes neither. */
const standing = async (number: number) => [
  await rowOf(number),
  await world.database.read.$count(activity)
]

/** The rows of the table: what this role is told when it does that in that state. */
function lawOf() {
  const [head = '', ...rows] = LAW.trim().split('\n')
  expect(head.split(/\s+/).slice(2)).toEqual(ROLES)
  const law = new Map<string, string>()
  for (const row of rows) {
    const [action = '', states = '', ...cells] = row.trim().split(/\s+/)
    expect(cells.length === 1 || cells.length === ROLES.length, row).toBe(true)
    for (const state of states.split(',')) {
      for (const [at, role] of ROLES.entries()) {
        const seen = state !== 'withdrawn' || role === 'author'
        const key = `${action} ${state} ${role}`
        expect(law.has(key), `${key} twice`).toBe(false)
        law.set(key, seen ? (cells[at] ?? cells[0] ?? '') : 'unseen')
      }
    }
  }
  return law
}

describe('the states of a case', () => {
  const law = lawOf()

  it('are all in the table, with every action and every role', () => {
    const all = Object.keys(ACTIONS).flatMap((action) =>
      STATES.flatMap((state) => ROLES.map((role) => `${action} ${state} ${role}`))
    )
    expect([...law.keys()].sort()).toEqual(all.sort())
  })

  for (const state of STATES) {
    it(`allow what the table says to each: ${state}`, async () => {
      const wrong: string[] = []
      const spare = new Map<string, number>()
      const read = new Map<string, Answer['body']>()
      for (const [action, { may, send }] of Object.entries(ACTIONS)) {
        for (const role of ROLES) {
          const key = `${action} ${state} ${role}`
          const expected = law.get(key) ?? ''
          const check = (told: unknown, right: unknown) => {
            if (!isDeepStrictEqual(told, right)) wrong.push(`${key}: ${told}, not ${right}`)
          }
          // What is refused changes nothing, so the next one may try the same case.
          const kind = `${role === 'writer' || role === 'alone' ? role : ''} ${action === 'answer'}`
          const number = spare.get(kind) ?? (await make(state, role, action === 'answer'))
          spare.set(kind, number)

          const reading = `${number} ${role}`
          const body = read.get(reading) ?? (await as(role).get(url(number))).body
          read.set(reading, body)
          const told =
            may === 'takeBack' ? Boolean(body.takeBack) : Boolean(body.may?.includes(may))
          check(told ? 'may' : 'may not', expected === 'yes' ? 'may' : 'may not')

          const before = await standing(number)
          const answer = await send(role, number)
          if (expected === 'yes') {
            spare.delete(kind)
            check([answer.status < 300, answer.body?.detail], [true, undefined])
            check(await stateOf(number), stateAfter(action, state))
          } else {
            check([answer.status, answer.body.detail], WHY[expected])
            check(await standing(number), before)
            if (answer.status < 300) spare.delete(kind)
          }
        }
      }
      expect(wrong).toEqual([])
    }, 60_000)
  }
})
