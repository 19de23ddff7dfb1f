import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Case } from '#schema/api/cases.ts'
import { startTest, type World } from '../testing/build.ts'

let world: World
const numbers: string[] = []
let secret = ''

const PROCESSES = ['finance.ap.grir', 'finance.ap.invoice', 'finance.ar.cash', 'treasury.payments']
const SYSTEMS = ['SAP S/4', '1C', 'Excel', '']
const AUTHORS = ['marta', 'jiwoo', 'viktor', 'ioana']
const EXPERTS = ['anna', 'anna', 'grace', 'kyungmin']
const AUDIENCES = [
  {},
  { visibility: 'units', units: ['ro-finance'] },
  {},
  { visibility: 'people', people: ['sam'] },
  {}
]
const READERS = ['marta', 'sam', 'elena', 'haeun', 'anna', 'helen']

beforeAll(async () => {
  world = await startTest()
  for (let at = 0; at < 15; at++) {
    const author = world.as(AUTHORS[at % 3] ?? '')
    const { status, body } = await author.post('/api/cases', {
      title: `Kind ${at}`,
      symptom: 'It does not balance',
      process: PROCESSES[at % 4],
      system: SYSTEMS[Math.floor(at / 3) % 4],
      steps: [{ text: 'Post the difference' }],
      cause: 'Timing',
      proof: 'Zero',
      minutes: 30,
      language: 'en',
      ...AUDIENCES[at % 5]
    })
    expect([at, status, body.fields]).toEqual([at, 201, undefined])
    numbers.push(body.number)
    const use = { outcome: at % 4 ? 'worked' : 'failed', minutes: 5 }
    if (at % 3) await author.post(`/api/cases/${body.number}/occurrences`, use)
    if (at % 7 < 5) await validate(at)
  }
  secret = numbers[3] ?? ''
  // Neither an open case nor a withdrawn one is in the book.
  const logged = { title: 'Open one', symptom: 'b', process: PROCESSES[0], system: 'Excel' }
  numbers.push((await world.as('marta').post('/api/cases', logged)).body.number)
  const { body: mistake } = await world
    .as('marta')
    .post('/api/cases', { ...logged, steps: [{ text: 'None' }] })
  await world.as('marta').post(`/api/cases/${mistake.number}/withdrawal`, {})
  numbers.push(mistake.number)
})
afterAll(() => world.close())

async function validate(at: number) {
  const { status } = await world
    .as(EXPERTS[at % 4] ?? '')
    .post(`/api/cases/${numbers[at]}/validation`, { reviewEveryMonths: 12 })
  expect([at, status]).toEqual([at, 201])
}

const known = new Map<string, Case[]>()

/** Everything that a person can read one by one, withdrawn ones left out. */
async function readOneByOne(reader: string) {
  const found = known.get(reader) ?? []
  if (known.has(reader)) return found
  for (const number of numbers) {
    const { status, body } = await world.as(reader).get(`/api/cases/${number}`)
    if (status === 200 && !body.withdrawn) found.push(body)
  }
  known.set(reader, found)
  return found
}

const isBelow = (code: string | null, above: string) => `${code}.`.startsWith(`${above}.`)

function figuresOf(cases: Case[]) {
  const validated = cases.filter(({ state }) => state === 'validated')
  const sum = (values: number[]) => values.reduce((all, it) => all + it, 0)
  return {
    validated: validated.length,
    solved: cases.filter(({ state }) => state === 'solved').length,
    uses: sum(validated.map(({ trust }) => trust.uses)),
    worked: sum(validated.map(({ trust }) => trust.worked))
  }
}

it('counts for each reader what that reader could count case by case', async () => {
  for (const reader of READERS) {
    const mine = (await readOneByOne(reader)).filter(({ state }) => state !== 'open')
    const { body } = await world.as(reader).get('/api/book')
    expect(body.cases, reader).toBe(figuresOf(mine).validated)

    const codes = ['finance', 'finance.ap', ...PROCESSES, 'finance.ar', 'treasury']
    const byProcess = codes.flatMap((key) => {
      const below = mine.filter(({ process }) => isBelow(process, key))
      return below.length ? [{ key, ...figuresOf(below) }] : []
    })
    expect(sorted(body.processes), reader).toEqual(sorted(byProcess))

    const bySystem = SYSTEMS.flatMap((key) => {
      const there = mine.filter(({ system }) => key && system === key)
      return there.length ? [{ key, ...figuresOf(there) }] : []
    })
    expect(sorted(body.systems), reader).toEqual(sorted(bySystem))
  }
})

it('counts differently for different readers, or the test above shows nothing', async () => {
  const counts = []
  for (const reader of READERS) counts.push((await world.as(reader).get('/api/book')).body.cases)
  expect(new Set(counts).size).toBeGreaterThan(2)
})

it('has the chapters as the tree has them, each after the one that it lies in', async () => {
  const { body: book } = await world.as('grace').get('/api/book')
  const { body: tree } = await world.as('grace').get('/api/processes')
  const inTree = tree.items.map(({ code }: { code: string }) => code)
  const chapters = book.processes.map(({ key }: { key: string }) => key)
  expect(chapters).toEqual(inTree.filter((code: string) => chapters.includes(code)))
  expect(chapters.indexOf('finance')).toBeLessThan(chapters.indexOf('finance.ap'))
})

it('reads from the first page to the last, all of a chapter and each case once', async () => {
  for (const reader of READERS) {
    const mine = (await readOneByOne(reader)).filter(
      ({ state, process }) => state === 'validated' && isBelow(process, 'finance')
    )
    const read = await readThrough(reader, 'process=finance')
    expect(read.map(({ number }) => number).sort(), reader).toEqual(
      mine.map(({ number }) => number).sort()
    )
    expect(read).toContainEqual(mine[0])
  }
})

it('is read by process as the tree has them, then by number', async () => {
  const { body: tree } = await world.as('grace').get('/api/processes')
  const inTree = tree.items.map(({ code }: { code: string }) => code)
  const read = await readThrough('grace', 'process=finance')
  const order = (it: Case) => inTree.indexOf(it.process) * 1e6 + Number(it.number.slice(3))
  expect(read.map(order)).toEqual(read.map(order).sort((a, b) => a - b))
  expect(new Set(read.map(({ process }) => process)).size).toBe(3)
})

it('has a chapter for each system, and what is not checked yet when asked for', async () => {
  const inExcel = await readThrough('helen', 'system=Excel')
  expect(new Set(inExcel.map(({ system, state }) => `${system} ${state}`))).toEqual(
    new Set(['Excel validated'])
  )
  const unchecked = await readThrough('helen', 'state=solved')
  expect(unchecked.length).toBeGreaterThan(0)
  expect(new Set(unchecked.map(({ state }) => state))).toEqual(new Set(['solved']))
})

it('has a case that is for named people in the book of nobody else', async () => {
  const has = async (reader: string) =>
    (await readThrough(reader, '')).some(({ number }) => number === secret)
  expect(await has('sam')).toBe(true)
  for (const stranger of ['elena', 'haeun', 'helen']) {
    expect(await has(stranger), stranger).toBe(false)
    const { body } = await world.as(stranger).get('/api/book/pages?process=treasury.payments')
    const mine = (await readOneByOne(stranger)).filter(
      ({ process, state }) => process === 'treasury.payments' && state === 'validated'
    )
    expect(body.total, stranger).toBe(mine.length)
  }
})

it('has nothing in a chapter that is not there, and says so without an error', async () => {
  for (const query of ['process=finance.nothing', 'system=%25', 'cursor=999']) {
    const { status, body } = await world.as('marta').get(`/api/book/pages?${query}`)
    expect(status, query).toBe(200)
    expect(body.items, query).toEqual([])
    expect(body.next, query).toBeUndefined()
  }
})

async function readThrough(reader: string, query: string) {
  const found: Case[] = []
  let cursor: string | undefined = '0'
  while (cursor) {
    const { body } = await world.as(reader).get(`/api/book/pages?limit=3&cursor=${cursor}&${query}`)
    found.push(...body.items)
    cursor = body.next
    if (!cursor) expect(found).toHaveLength(body.total)
  }
  return found
}

const sorted = (chapters: { key: string }[]) =>
  chapters.toSorted((a, b) => (a.key < b.key ? -1 : 1))
