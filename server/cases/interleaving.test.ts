import fc from 'fast-check'
import { and, asc, eq, inArray, isNull } from 'drizzle-orm'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { analyse } from '#language'
import type { CaseContent } from '#schema/api/content.ts'
import {
  cases,
  drafts,
  moves,
  occurrences,
  questions,
  revisions,
  suggestions,
  transitions
} from '#schema/tables/index.ts'
import type { Database, Writer } from '../database/database.ts'
import { keepDraft } from '../drafts/keep.ts'
import type { Person } from '../http/person.ts'
import { Problem } from '../http/problem.ts'
import { asPerson, personRow } from '../people/find.ts'
import { engine } from '../search/engine.ts'
import { seedCompany } from '../testing/company.ts'
import { freshDatabase } from '../testing/database.ts'
import { bringBack } from './bring-back.ts'
import {
  changeOccurrence,
  closeOccurrence,
  holdOccurrence,
  reopenOccurrence,
  restrictOccurrence,
  withdrawOccurrence
} from './change-occurrence.ts'
import { changeCase } from './change.ts'
import { sameValue } from './content.ts'
import { findCase, findRevision, publishedRevision, type CaseRow, type Found } from './find.ts'
import { findOccurrence } from './find-occurrences.ts'
import { logCase } from './log.ts'
import { allow } from './may.ts'
import { mergeCase } from './merge.ts'
import { arrive } from './presence.ts'
import { answerQuestion, askQuestion } from './questions.ts'
import { insertOccurrence } from './occur.ts'
import { reopenCase } from './reopen.ts'
import { resolveCase } from './resolve.ts'
import { archiveCase, findSuccessor, reinstateCase, supersedeCase } from './retire.ts'
import { findTakeBack, takeBack } from './take-back.ts'
import { confirmCase, validateCase } from './validate.ts'
import { restoreCase, withdrawCase } from './withdraw.ts'
import { caseName } from './numbers.ts'

/**
 * Two or three people do whatever comes to their minds with the same few cases, one after another
 * or at the same moment, with what they saw last or with what is newest. Whatever was accepted is
 * there afterwards, and all that follows from it fits together. TEST_RUNS asks for more.
 */
const MANY = process.env['TEST_RUNS']
const RUNS = Number(MANY ?? 100)
const SEED = Number(process.env['TEST_SEED'] ?? 2026)
const PEOPLE = ['marta', 'anna', 'jiwoo', 'tomasz', 'haeun', 'helen'] as const
const START = Date.parse('2026-11-03T16:40:00.000Z')

let database: Database
const people = new Map<string, Person>()
let clock = START
let words = 0
let played = 0
/** What was accepted and refused, by action: if everything were refused, nothing were shown. */
const accepted = new Map<string, number>()
const refused = new Map<string, number>()

beforeAll(async () => {
  database = await freshDatabase()
  await seedCompany(database, new Date(START).toISOString())
  for (const id of PEOPLE) {
    people.set(id, await asPerson(database.read, await personRow(database.read, id), null))
  }
})
afterAll(() => database.close())

interface Step {
  who: number
  what: string
  which: number
  other: number
  /** Decided on what this person saw last, not on what is newest. */
  stale: boolean
  /** At the same moment as the step before. */
  together: boolean
  pick: number
}

/** One writing of a case: the revision it became, and what that has to say. */
interface Claim {
  number: number
  revision: number
  by: string
  says: (before: CaseContent, all: Map<number, CaseContent>) => CaseContent
}
interface Ack {
  claims: Claim[]
  opened?: { id: string; number: number }
  /** An occurrence was closed (+1) or opened again (−1). */
  closings: [string, number][]
  withdrawn?: string
  transitions: number
  draft?: { person: string; name: string; version: number; value: unknown }
}

/** What an action gets to work with. */
interface Scene {
  tx: Writer
  person: Person
  found: Found
  other: number
  base: number
  word: string
  pick: number
  now: string
}
type Says = Claim['says']
interface Done {
  says?: Says
  /** Where that was written, if not in the case itself. */
  into?: number
  opened?: string
  withdrawn?: string
  occurrence?: string
  draft?: Ack['draft']
}
type Act = (scene: Scene) => Promise<Done | undefined>

const FIELDS = ['cues', 'proof', 'title', 'prevention'] as const

const onOccurrence =
  (
    act: (
      scene: Scene,
      one: Awaited<ReturnType<typeof findOccurrence>>
    ) => Promise<Done | undefined | void>
  ): Act =>
  async (scene) => {
    const { tx, person, found, pick, now: _now } = scene
    const all = await tx
      .select({ id: occurrences.id })
      .from(occurrences)
      .where(eq(occurrences.caseNumber, found.row.number))
      .orderBy(asc(occurrences.openedAt), asc(occurrences.seen))
    const id = all[pick % (all.length || 1)]?.id ?? 'none'
    const one = await findOccurrence(tx, person, id)
    return { occurrence: id, ...(await act(scene, one)) }
  }

const ACTIONS: Record<string, Act> = {
  edit: async ({ tx, person, found, base, word, pick, now }) => {
    const field = FIELDS[pick % FIELDS.length] ?? 'cues'
    await changeCase(tx, person, found, base, { [field]: word, reason: word }, now)
    return { says: (before) => ({ ...before, [field]: word }) }
  },
  bringBack: async ({ tx, person, found, base, pick, now }) => {
    const revision = 1 + (pick % found.row.head)
    await bringBack(tx, person, found, base, { revision }, now)
    return { says: (_before, all) => all.get(revision) as CaseContent }
  },
  resolve: async ({ tx, person, found, base, word, now }) => {
    const steps = [{ text: word }]
    await resolveCase(tx, person, found, { steps, cause: word, minutes: 5 }, now, base)
    return { says: (before) => ({ ...before, steps, cause: word }) }
  },
  validate: async ({ tx, person, found, base, now }) => {
    await validateCase(tx, person, found, {}, now, base)
    return {}
  },
  confirm: async ({ tx, person, found, now }) => {
    await confirmCase(tx, person, found, '', now)
    return {}
  },
  reopen: async ({ tx, person, found, word, now }) => {
    await reopenCase(tx, person, found, word, now)
    return {}
  },
  withdraw: async ({ tx, person, found, now }) => {
    await withdrawCase(tx, person, found, '', now)
    return {}
  },
  restore: async ({ tx, person, found, now }) => {
    await restoreCase(tx, person, found, now)
    return {}
  },
  ask: async ({ tx, person, found, word, now }) => {
    await askQuestion(tx, person, found, word, now)
    return {}
  },
  answer: async ({ tx, person, found, word, now }) => {
    const isIts = eq(questions.caseNumber, found.row.number)
    const [asked] = await tx
      .select()
      .from(questions)
      .where(and(isIts, isNull(questions.answeredAt)))
      .orderBy(asc(questions.askedAt), asc(questions.text))
    await answerQuestion(tx, person, found, { id: asked?.id ?? 'none', text: word }, now)
    return {}
  },
  supersede: async ({ tx, person, found, other, word, now }) => {
    await supersedeCase(tx, person, found, { by: caseName(other), reason: word }, now)
    return {}
  },
  archive: async ({ tx, person, found, word, now }) => {
    await archiveCase(tx, person, found, word, now)
    return {}
  },
  merge: async ({ tx, person, found, other, base, word, pick, now }) => {
    const into = await findSuccessor(tx, person, caseName(other), 'into')
    const content = pick % 2 ? { judgement: word } : {}
    const seen = pick % 4 > 1 ? into.row.head : base
    await mergeCase(tx, person, found, into, { base: seen, content }, now)
    return pick % 2 ? { into: other, says: (before) => ({ ...before, judgement: word }) } : {}
  },
  reinstate: async ({ tx, person, found, now }) => {
    await reinstateCase(tx, person, found, now)
    return {}
  },
  takeBack: async ({ tx, person, found, now }) => {
    const mine = await findTakeBack(tx, person, found.row, now)
    const [last] = await tx
      .select({ id: transitions.id })
      .from(transitions)
      .where(eq(transitions.caseNumber, found.row.number))
    await takeBack(tx, person, found, mine?.transition ?? last?.id ?? 'none', now)
    return {}
  },
  hide: async ({ tx, person, found, base, pick, now }) => {
    const wishes = [
      { visibility: 'everyone' as const },
      { visibility: 'units' as const, units: ['pl-services'] },
      { visibility: 'people' as const, people: ['jiwoo', 'haeun'] }
    ]
    await changeCase(tx, person, found, base, wishes[pick % 3] ?? {}, now)
    return {}
  },
  arrive: async ({ tx, person, found, now }) => {
    await arrive(tx, person, found.row, now)
    return {}
  },
  draft: async ({ tx, person, found, word, pick, now }) => {
    const name = `edit.${caseName(found.row.number)}`
    const kept = await keepDraft(
      tx,
      person,
      name,
      { title: '', value: word, version: pick % 3 },
      now
    )
    return { draft: { person: person.id, name, version: kept.version, value: word } }
  },
  open: async ({ tx, person, found, word, pick, now }) => {
    allow(person, 'case.use', found)
    const outcome = pick % 2 ? ('failed' as const) : null
    const draft = { first: false, holder: person.id, seen: word, outcome }
    return { opened: await insertOccurrence(tx, person, found.row, draft, now) }
  },
  close: onOccurrence(({ tx, person, now }, one) =>
    closeOccurrence(tx, person, one, { outcome: 'worked', minutes: 3 }, now)
  ),
  reopenOccurrence: onOccurrence(({ tx, person, now }, one) =>
    reopenOccurrence(tx, person, one, now)
  ),
  see: onOccurrence(({ tx, person, word, now }, one) =>
    changeOccurrence(tx, person, one, { seen: word }, now)
  ),
  hold: onOccurrence(({ tx, person, pick, now }, one) =>
    holdOccurrence(tx, person, one, { person: pick % 2 ? person.id : 'haeun' }, now)
  ),
  restrict: onOccurrence(({ tx, person, pick, now }, one) =>
    restrictOccurrence(tx, person, one, pick % 2 ? { people: ['haeun'] } : null, now)
  ),
  withdrawOccurrence: onOccurrence(async ({ tx, person, now }, one) => {
    await withdrawOccurrence(tx, person, one, now)
    return { withdrawn: one.row.id }
  })
}

/** As it is said between the words of others: found in the index by itself, and nowhere else. */
const newWord = () => `zqx${(words++).toString(36).padStart(5, '0')}k`

interface Run {
  numbers: number[]
  who: Person[]
  seen: Map<string, number>
  acks: Ack[]
  words: string[]
}

async function doIt(run: Run, step: Step, moment: number): Promise<void> {
  const person = run.who[step.who % run.who.length] as Person
  const number = run.numbers[step.which % run.numbers.length] ?? 0
  const other = run.numbers[step.other % run.numbers.length] ?? 0
  const word = newWord()
  run.words.push(word)
  // The second person's clock is a little behind.
  const now = new Date(moment - (step.who % 2) * 3_000).toISOString()
  const knows = `${person.id} ${number}`
  const [newest] = await database.read.select().from(cases).where(eq(cases.number, number))
  const base = step.stale ? (run.seen.get(knows) ?? 1) : (newest?.head ?? 1)
  run.seen.set(knows, newest?.head ?? 1)
  try {
    const ack = await database.transaction(async (tx): Promise<Ack> => {
      const found = await findCase(tx, person, number)
      const before = await countsOf(tx, run.numbers)
      const given = { tx, person, found, other, base, word, pick: step.pick, now }
      const done = (await ACTIONS[step.what]?.(given)) ?? {}
      const after = await countsOf(tx, run.numbers)
      return acknowledged(person, number, done, before, after)
    })
    run.acks.push(ack)
    accepted.set(step.what, (accepted.get(step.what) ?? 0) + 1)
  } catch (error) {
    if (!(error instanceof Problem) || error.status >= 500) throw error
    refused.set(step.what, (refused.get(step.what) ?? 0) + 1)
  }
}

async function countsOf(tx: Writer, numbers: number[]) {
  const rows = await tx
    .select({ number: cases.number, head: cases.head })
    .from(cases)
    .where(inArray(cases.number, numbers))
  const closed = await tx
    .select({ id: occurrences.id, outcome: occurrences.outcome })
    .from(occurrences)
    .where(inArray(occurrences.caseNumber, numbers))
  return {
    heads: new Map(rows.map(({ number, head }) => [number, head])),
    closed: new Map(closed.map(({ id, outcome }) => [id, outcome !== null])),
    transitions: await tx.$count(transitions, inArray(transitions.caseNumber, numbers))
  }
}

type Counts = Awaited<ReturnType<typeof countsOf>>

function acknowledged(person: Person, number: number, done: Done, from: Counts, to: Counts): Ack {
  const claims = [...to.heads].flatMap(([at, revision]): Claim[] => {
    if (revision === from.heads.get(at)) return []
    expect(revision).toBe((from.heads.get(at) ?? 0) + 1)
    expect(at).toBe(done.into ?? number)
    return [{ number: at, revision, by: person.id, says: done.says ?? ((it) => it) }]
  })
  const closings = [...to.closed].flatMap(([id, closed]): [string, number][] => {
    const change = Number(closed) - Number(from.closed.get(id) ?? false)
    return change ? [[id, change]] : []
  })
  return {
    claims,
    closings,
    transitions: to.transitions - from.transitions,
    withdrawn: done.withdrawn,
    draft: done.draft,
    ...(done.opened && { opened: { id: done.opened, number } })
  }
}

async function begin(run: Run, states: string[]) {
  for (const state of states) {
    const author = run.who[run.numbers.length % run.who.length] as Person
    const [title, text] = [newWord(), newWord()]
    run.words.push(title, text)
    const solved = state !== 'open'
    clock += 1_000
    const number = await database.transaction(async (tx) => {
      const now = new Date(clock).toISOString()
      const made = await logCase(
        tx,
        author,
        {
          title,
          symptom: 'It does not balance',
          process: 'finance.ap.grir',
          system: 'SAP S/4',
          cause: 'Timing',
          proof: 'Zero',
          entity: 'PL02',
          language: 'en',
          steps: solved ? [{ text }] : []
        },
        now
      )
      if (state !== 'validated') return made
      const expert = people.get(author.id === 'anna' ? 'jiwoo' : 'anna') as Person
      await validateCase(tx, expert, await findCase(tx, expert, made), {}, now)
      return made
    })
    run.numbers.push(number)
  }
}

async function check(run: Run, startedWith: Map<string, number>, transitionsAtStart: number) {
  const { read } = database
  const { numbers, acks } = run
  const rows = await read.select().from(cases).where(inArray(cases.number, numbers))
  const byNumber = new Map(rows.map((row) => [row.number, row]))
  const claims = acks.flatMap((ack) => ack.claims)

  const said = await read
    .select()
    .from(revisions)
    .where(inArray(revisions.caseNumber, numbers))
    .orderBy(asc(revisions.revision))
  const findable = new Set<string>()
  for (const row of rows) {
    const mine = said.filter(({ caseNumber }) => caseNumber === row.number)
    // Revisions are numbered through, and the head is the last.
    expect(mine.map(({ revision }) => revision)).toEqual(mine.map((_, at) => at + 1))
    expect(row.head).toBe(mine.length)
    const all = new Map(mine.map(({ revision, content }) => [revision, content]))
    // Whatever was accepted is a revision of its own, made on the one before it; nothing else is.
    const its = claims.filter(({ number }) => number === row.number)
    const first = startedWith.get(`${row.number}`) ?? 0
    expect(its.map(({ revision }) => revision).sort((a, b) => a - b)).toEqual(
      mine.slice(first).map(({ revision }) => revision)
    )
    for (const { revision, by, says } of its) {
      const expected = says(all.get(revision - 1) as CaseContent, all)
      expect(sameValue(all.get(revision), expected), `${row.number} ${revision}`).toBe(true)
      expect(mine[revision - 1]?.author).toBe(by)
    }
    // What lists, boxes and the index hold is what is published.
    const published = all.get(publishedRevision(row)) as CaseContent
    expect([row.title, row.process, row.system]).toEqual([
      published.title,
      published.process,
      published.system
    ])
    if (row.withdrawnAt === null) {
      for (const word of JSON.stringify(published).match(/zqx\w+k/g) ?? []) findable.add(word)
    }
    await checkState(row)
  }
  for (const word of run.words) {
    const [term = ''] = analyse(word, 'en')
    expect((await engine.frequencies(read, [term])).has(term), `${word} is found`).toBe(
      findable.has(word)
    )
  }
  expect(await read.$count(suggestions, inArray(suggestions.caseNumber, numbers))).toBe(
    numbers.length
  )
  const changes = await read.$count(transitions, inArray(transitions.caseNumber, numbers))
  expect(changes - transitionsAtStart).toBe(acks.reduce((sum, it) => sum + it.transitions, 0))
  await checkOccurrences(run, byNumber)
  await checkDrafts(run)
}

/** State, validated revision and checker are what the transitions say, one after another. */
async function checkState(row: CaseRow) {
  const all = await database.read
    .select()
    .from(transitions)
    .where(eq(transitions.caseNumber, row.number))
    .orderBy(asc(transitions.at))
  expect(new Set(all.map(({ at }) => at)).size).toBe(all.length)
  let state: CaseRow['state'] = 'open'
  let from: CaseRow['retiredFrom'] = null
  let leadsTo: number | null = null
  let validated: number | null = null
  let checkedBy: string | null = null
  let withdrawn = false
  for (const { kind, by, revision, other, takenBackAt } of all) {
    if (takenBackAt) continue
    if (kind === 'logged') withdrawn = false
    if (kind === 'withdrawn') withdrawn = true
    if (kind === 'solved') {
      expect(state).toBe('open')
      state = 'solved'
    }
    if (kind === 'reopened') {
      expect(['solved', 'validated']).toContain(state)
      state = 'open'
    }
    if (kind === 'validated') {
      expect(['solved', 'validated']).toContain(state)
      state = 'validated'
      validated = revision
    }
    if (kind === 'confirmed') expect(state).toBe('validated')
    if (kind === 'validated' || kind === 'confirmed') checkedBy = by
    if (kind === 'superseded' || kind === 'archived' || kind === 'merged') {
      expect(['open', 'solved', 'validated']).toContain(state)
      from = state
      state = kind === 'archived' ? 'archived' : 'superseded'
      leadsTo = other
    }
    if (kind === 'reinstated') {
      expect(from).not.toBeNull()
      state = from ?? 'open'
      from = null
      leadsTo = null
    }
  }
  expect([row.state, row.retiredFrom, row.supersededBy, row.validated, row.checkedBy]).toEqual([
    state,
    from,
    leadsTo,
    validated,
    checkedBy
  ])
  expect(row.withdrawnAt !== null).toBe(withdrawn)
  if (row.state === 'validated') expect(row.validated).not.toBeNull()
  if (row.state !== 'open') {
    const { content } = await findRevision(database.read, row.number, row.head)
    if (row.retiredFrom !== 'open') expect(content.steps).not.toEqual([])
  }
}

/** Every occurrence is there once, at its case or where the mergers of that have led. */
async function checkOccurrences({ numbers, acks }: Run, rows: Map<number, CaseRow>) {
  const { read } = database
  const there = await read
    .select()
    .from(occurrences)
    .where(inArray(occurrences.caseNumber, numbers))
  const opened = acks.flatMap((ack) => ack.opened ?? [])
  expect(there.length).toBe(numbers.length + opened.length)
  const moved = await read.select().from(moves).where(inArray(moves.from, numbers))
  for (const { id, number } of opened) {
    let at = number
    for (let hop = 0; hop < 5; hop++) {
      if (!moved.some((it) => it.from === at && it.occurrence === id)) break
      at = rows.get(at)?.supersededBy ?? 0
    }
    expect(there.find((it) => it.id === id)?.caseNumber).toBe(at)
  }
  for (const number of numbers) {
    const its = there.filter(({ caseNumber }) => caseNumber === number)
    const away = moved.filter(({ from }) => from === number)
    const merged = away.length > 0
    expect(its.filter(({ first }) => first).length).toBe(merged ? 0 : 1)
    expect(away.filter(({ first }) => first).length).toBe(merged ? 1 : 0)
    if (merged) expect([its.length, rows.get(number)?.state]).toEqual([0, 'superseded'])
  }
  const closings = acks.flatMap((ack) => ack.closings)
  const withdrawn = new Set(acks.flatMap((ack) => ack.withdrawn ?? []))
  for (const { id, first, outcome, withdrawnAt } of there) {
    const net = closings.filter(([it]) => it === id).reduce((sum, [, change]) => sum + change, 0)
    if (opened.some((it) => it.id === id)) expect(net).toBe(outcome === null ? 0 : 1)
    expect(withdrawnAt !== null, `${id} ${first}`).toBe(withdrawn.has(id))
  }
}

/** The newest version of a draft is what was kept last, and no version was given twice. */
async function checkDrafts({ acks, numbers }: Run) {
  const kept = acks.flatMap((ack) => ack.draft ?? [])
  const names = numbers.map((number) => `edit.${caseName(number)}`)
  const rows = await database.read.select().from(drafts).where(inArray(drafts.name, names))
  for (const [key, all] of Map.groupBy(kept, ({ person, name }) => `${person} ${name}`)) {
    const row = rows.find(({ person, name }) => `${person} ${name}` === key)
    const versions = all.map(({ version }) => version)
    expect(new Set(versions).size).toBe(versions.length)
    const newest = all.find(({ version }) => version === Math.max(...versions))
    expect([row?.version, row?.value]).toEqual([newest?.version, newest?.value])
  }
}

async function play(who: string[], states: string[], steps: Step[]) {
  const run: Run = { numbers: [], who: [], seen: new Map(), acks: [], words: [] }
  run.who = who.map((id) => people.get(id) as Person)
  await begin(run, states)
  const atStart = await countsOf(database.read as Writer, run.numbers)
  const heads = new Map([...atStart.heads].map(([number, head]) => [`${number}`, head]))
  let group: Step[] = []
  const flush = async () => {
    clock += 10_000
    const moment = clock
    const done = await Promise.allSettled(group.map((step) => doIt(run, step, moment)))
    for (const it of done) if (it.status === 'rejected') throw it.reason
    group = []
  }
  for (const step of steps) {
    if (!step.together) await flush()
    group.push(step)
  }
  await flush()
  await check(run, heads, atStart.transitions)
  played += 1
  if (MANY && played % 500 === 0) console.log(`${played} interleavings`)
}

const step: fc.Arbitrary<Step> = fc.record({
  who: fc.nat({ max: 5 }),
  what: fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom('edit', 'merge', 'reinstate', 'takeBack', 'validate') },
    { weight: 4, arbitrary: fc.constantFrom(...Object.keys(ACTIONS)) }
  ),
  which: fc.nat({ max: 5 }),
  other: fc.nat({ max: 5 }),
  stale: fc.boolean(),
  together: fc.boolean(),
  pick: fc.nat({ max: 11 })
})
const STATES = ['open', 'solved', 'validated']

it('takes one of two changes made at the same moment, and tells the other', async () => {
  const [marta, anna] = ['marta', 'anna'].map((id) => people.get(id) as Person)
  for (let round = 0; round < 6; round++) {
    const run: Run = { numbers: [], who: [], seen: new Map(), acks: [], words: [] }
    run.who = [marta, anna] as Person[]
    await begin(run, ['solved', 'solved'])
    const [number = 0, other = 0] = run.numbers
    const now = new Date(clock).toISOString()
    const both = (act: (tx: Writer, person: Person) => Promise<unknown>) =>
      Promise.allSettled(
        run.who.map((person) => database.transaction((tx) => act(tx, person)))
      ).then((done) =>
        done
          .map((it) => (it.status === 'fulfilled' ? 'done' : (it.reason as Problem).status))
          .sort()
      )
    const saved = await both(async (tx, person) =>
      changeCase(tx, person, await findCase(tx, person, number), 2, { cues: person.id }, now)
    )
    expect(saved).toEqual([412, 'done'])
    const merged = await both(async (tx, person) => {
      const into = await findCase(tx, person, other)
      await mergeCase(tx, person, await findCase(tx, person, number), into, { base: 2 }, now)
    })
    expect(merged).toEqual([409, 'done'])
    const kept = await both((tx, { id }) =>
      keepDraft(tx, marta as Person, `log.${number}`, { title: '', value: id, version: 0 }, now)
    )
    expect(kept).toEqual([409, 'done'])
  }
}, 30_000)

it('loses, replaces and contradicts nothing, whoever does what at the same moment', async () => {
  const began = Date.now()
  await fc.assert(
    fc.asyncProperty(
      fc.uniqueArray(fc.constantFrom(...PEOPLE), { minLength: 2, maxLength: 3 }),
      fc.array(fc.constantFrom(...STATES), { minLength: 2, maxLength: 3 }),
      fc.array(step, { minLength: 4, maxLength: 14 }),
      play
    ),
    { numRuns: RUNS, seed: SEED, endOnFailure: MANY !== undefined }
  )
  if (MANY) {
    console.log(`${RUNS} interleavings in ${(Date.now() - began) / 1000} s`, accepted, refused)
  }
  const never = Object.keys(ACTIONS).filter((it) => !accepted.get(it) || !refused.get(it))
  if (RUNS >= 1_000) expect(never).toEqual([])
  else expect(never.length).toBeLessThan(Object.keys(ACTIONS).length / 3)
}, 0)
