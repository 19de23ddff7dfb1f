import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { eq } from 'drizzle-orm'
import { expect, it } from 'vitest'
import { attachments, cases, comments, occurrences, people, roles } from '#schema/tables/index.ts'
import type { Writer } from '../database/database.ts'
import type { Person } from '../http/person.ts'
import { addUnit } from '../organisation/units.ts'
import { startSession } from '../people/sessions.ts'
import { root } from '../root.ts'
import { startTest, type World } from '../testing/build.ts'
import type { Answer, Client } from '../testing/client.ts'
import { aWholeBridge } from '../testing/crossing.ts'
import { setAudience } from './audience.ts'
import { changeCase } from './change.ts'
import { findCase } from './find.ts'
import { reindex } from './index-case.ts'
import { logCase } from './log.ts'
import { mergeCase } from './merge.ts'
import { caseName } from './numbers.ts'
import { setOccurrenceAudience } from './occurrence-audience.ts'
import { insertOccurrence } from './occur.ts'
import { askQuestion } from './questions.ts'
import { reopenCase } from './reopen.ts'
import { archiveCase, supersedeCase } from './retire.ts'
import { saveTranslation } from './translations-write.ts'
import { validateCase } from './validate.ts'
import { withdrawCase } from './withdraw.ts'

/**
 * A random company in which everything that anybody wrote holds a word of its own. What each person
 * may see is worked out from the facts by the rules of the product, and then everything that can be
 * read is read by each of them: no answer may hold a word or a number of what is hidden from that
 * person, and everything that is counted is counted without it.
 *
 * What still shows, on principle:
 * - That a number may be taken: numbers come from a sequence, so 12 and 14 let one guess a 13.
 * - "Somebody else has already worked with this case" is told to its author, who may not see a
 *   restricted occurrence that is the reason.
 * - An administrator who looks for a secret is told how many hidden cases hold it, as a number.
 * - That what was merged has been moved on, when somebody wants to take a merger back.
 * - That a case may not be merged because the other has other readers: both are seen by whoever
 *   tries.
 * - Somebody who repeats a request under the same Idempotency-Key gets the answer that they had.
 * - What people write themselves in a text, the number of a case included.
 * - A merger gives a restricted occurrence the owner and experts of the case that it moves to, and
 *   them what was said on a bridge of the case that was merged.
 * - Whether the index knows a word decides whether the last word of a search is taken for a
 *   beginning, and how rare a word is shifts ranks.
 */
const RUNS = Number(process.env['TEST_RUNS'] ?? 1)
const SEED = Number(process.env['TEST_SEED'] ?? 2026)

const PROCESSES = ['finance.ap.grir', 'finance.ap.invoice', 'tax.vat', 'treasury.payments']
const EXPERTISE = ['finance', 'finance.ap', 'tax', 'treasury']
const UNITS = ['north', 'south', 'east']
const STATES = [
  'open',
  'withdrawn',
  'solved',
  'validated',
  'newer',
  'reopened',
  'superseded',
  'archived',
  'merged'
] as const
const MEMBERS = 5

const personFacts = fc.record({
  unit: fc.option(fc.constantFrom(...UNITS)),
  expert: fc.option(fc.constantFrom(...EXPERTISE), { freq: 2 }),
  lead: fc.option(fc.constantFrom(...UNITS), { freq: 2 }),
  administrator: fc.nat({ max: 3 }).map((it) => it === 0)
})
const who = fc.nat({ max: MEMBERS - 1 })
const few = fc.uniqueArray(who, { maxLength: 2 })
const audience = fc.record({
  visibility: fc.constantFrom('everyone' as const, 'units' as const, 'people' as const),
  units: fc.uniqueArray(fc.constantFrom(...UNITS), { minLength: 1, maxLength: 2 }),
  people: few
})
const occurrenceFacts = fc.record({
  reporter: who,
  holder: who,
  outcome: fc.constantFrom('worked' as const, 'failed' as const, null),
  minutes: fc.integer({ min: 1, max: 90 }),
  entity: fc.constantFrom('PL02', 'RO01'),
  restricted: fc.option(
    fc.record({ units: fc.uniqueArray(fc.constantFrom(...UNITS), { maxLength: 1 }), people: few })
  )
})
const caseFacts = fc.record({
  author: who,
  owner: who,
  process: fc.constantFrom(...PROCESSES),
  audience,
  occurrences: fc.array(occurrenceFacts, { maxLength: 3 }),
  links: fc.array(fc.nat(), { maxLength: 2 }),
  question: fc.boolean()
})
const companies = fc.record({
  people: fc.array(personFacts, { minLength: MEMBERS, maxLength: MEMBERS }),
  // Each state once, in an order in which there is something to be merged into.
  cases: fc.array(caseFacts, { minLength: STATES.length, maxLength: STATES.length }),
  shown: fc.nat()
})
type Wish = typeof companies extends fc.Arbitrary<infer T> ? T : never

interface Somebody {
  id: string
  unit: string | null
  expert: string | null
  lead: string | null
  administrator: boolean
}
interface Happened {
  id: string
  case: Written
  first: boolean
  reporter: Somebody
  holder: Somebody
  closedBy: Somebody | null
  closedAt: string | null
  outcome: string | null
  minutes: number | null
  entity: string
  restricted: { units: string[]; people: Somebody[] } | null
}
interface Written {
  number: number
  name: string
  state: (typeof STATES)[number]
  author: Somebody
  owner: Somebody
  process: string
  visibility: 'everyone' | 'units' | 'people'
  units: string[]
  people: Somebody[]
  head: number
  published: number
  asked: boolean
}
interface Facts {
  people: Somebody[]
  cases: Written[]
  occurrences: Happened[]
  /** Every word with what decides who may read it. */
  words: Map<string, (reader: Somebody) => boolean>
  /** The words by which a case is found. */
  found: Map<string, Written>
  bridge?: Awaited<ReturnType<typeof aWholeBridge>> & { seenBy: (reader: Somebody) => boolean }
}

// The rules, from the facts alone.

const isExpert = ({ expert }: Somebody, { process }: Written) =>
  expert !== null && (process === expert || process.startsWith(`${expert}.`))
const leads = ({ lead }: Somebody, { unit }: Somebody) => lead !== null && lead === unit

function sees(reader: Somebody, it: Written) {
  if (it.state === 'withdrawn') return reader === it.author
  return (
    it.visibility === 'everyone' ||
    reader === it.author ||
    reader === it.owner ||
    (it.visibility === 'people' && it.people.includes(reader)) ||
    (it.visibility === 'units' && it.units.includes(reader.unit ?? '-')) ||
    isExpert(reader, it) ||
    leads(reader, it.owner)
  )
}

function seesOccurrence(reader: Somebody, it: Happened) {
  if (!sees(reader, it.case)) return false
  return (
    it.restricted === null ||
    reader === it.reporter ||
    reader === it.holder ||
    leads(reader, it.holder) ||
    it.restricted.people.includes(reader) ||
    it.restricted.units.includes(reader.unit ?? '-') ||
    reader === it.case.owner ||
    isExpert(reader, it.case) ||
    leads(reader, it.case.owner)
  )
}

const edits = (reader: Somebody, it: Written) =>
  reader === it.author || reader === it.owner || isExpert(reader, it) || leads(reader, it.owner)
const judges = (reader: Somebody, it: Written, { people }: Facts) =>
  isExpert(reader, it) ||
  (reader.administrator && !people.some((somebody) => isExpert(somebody, it)))

const stateOf = ({ state }: Written) =>
  ({
    open: 'open',
    withdrawn: 'open',
    reopened: 'open',
    solved: 'solved',
    validated: 'validated',
    newer: 'validated',
    superseded: 'superseded',
    merged: 'superseded',
    archived: 'archived'
  })[state]
const isListed = (it: Written) =>
  it.state !== 'withdrawn' && !['superseded', 'archived'].includes(stateOf(it))

// Making it so, by the product's own verbs.

let words = 0
/** Letters only, all of one length, so that none is the beginning of another. */
function newWord() {
  const digits = (words++).toString(26).padStart(4, '0')
  return `zq${digits.replaceAll(/./g, (it) => String.fromCharCode(97 + parseInt(it, 26)))}vv`
}

async function make(world: World, wish: Wish): Promise<Facts> {
  const facts: Facts = {
    people: [],
    cases: [],
    occurrences: [],
    words: new Map(),
    found: new Map()
  }
  await world.database.transaction(async (tx) => {
    await tx.delete(roles)
    for (const id of UNITS) await addUnit(tx, { id, name: id })
    for (const [at, given] of wish.people.entries()) {
      const somebody = { id: `somebody-${at}`, ...given }
      facts.people.push(somebody)
      await tx.insert(people).values({
        ...{ id: somebody.id, name: `Person ${at}`, email: `${at}@example.com`, language: 'en' },
        ...{ entity: 'PL02', unit: given.unit, processes: [], joinedAt: world.clock.now() }
      })
      const its = [
        ...(given.expert ? [{ role: 'expert' as const, process: given.expert }] : []),
        ...(given.lead ? [{ role: 'lead' as const, unit: given.lead }] : []),
        ...(given.administrator ? [{ role: 'administrator' as const }] : [])
      ]
      for (const role of its) await tx.insert(roles).values({ personId: somebody.id, ...role })
    }
  })
  for (const [at, it] of wish.cases.entries()) {
    world.clock.forward({ minutes: 1 })
    const state = ORDER[at] ?? 'open'
    await world.database.transaction((tx) => write(tx, world, facts, it, state))
  }
  await world.database.transaction((tx) => hide(tx, facts, wish))
  return facts
}

/** What is led to comes first. */
const ORDER: (typeof STATES)[number][] = ['validated', 'newer', 'solved', 'open', 'withdrawn']
ORDER.push('reopened', 'superseded', 'merged', 'archived')

/** While it is made, everybody sees everything and may do it. */
const asSuper = ({ id }: Somebody): Person => ({
  ...{ id, name: id, language: 'en', entity: 'PL02', unit: null, sessionId: null },
  roles: [{ role: 'expert', path: '', unit: null }]
})

async function write(
  tx: Writer,
  world: World,
  facts: Facts,
  wish: Wish['cases'][number],
  state: (typeof STATES)[number]
) {
  const now = world.clock.now()
  const one = (at: number) => facts.people[at % MEMBERS] as Somebody
  const [author, other] = [one(wish.author), one(wish.author + 1)]
  const [me, checker] = [asSuper(author), asSuper(other)]
  const solved = !['open', 'withdrawn'].includes(state)
  const [title, symptom, system, tag, seen, cues] = Array.from({ length: 6 }, newWord) as [
    string,
    string,
    string,
    string,
    string,
    string
  ]
  const links = wish.links.flatMap((at) => {
    const to = facts.cases[at % (facts.cases.length || 1)]
    return to && to.state !== 'withdrawn' ? [{ kind: 'sameCause' as const, to: to.name }] : []
  })
  const number = await logCase(
    tx,
    me,
    {
      title: `Exception ${title}`,
      symptom: `Shows ${symptom}`,
      process: wish.process,
      system: `Sys ${system}`,
      tags: [tag],
      cues,
      cause: 'Timing',
      proof: 'Zero',
      entity: 'PL02',
      seen,
      links: [...new Map(links.map((link) => [link.to, link])).values()],
      steps: solved ? [{ text: 'Post it' }] : [],
      minutes: 40
    },
    now
  )
  const it: Written = {
    ...{ number, name: caseName(number), state, author, owner: one(wish.owner) },
    ...{ process: wish.process, ...wish.audience, people: wish.audience.people.map(one) },
    ...{ head: 1, published: 1, asked: false }
  }
  facts.cases.push(it)
  const found = (by = me) => findCase(tx, by, number)
  const reads = (reader: Somebody) => sees(reader, it)
  const readsAll = (reader: Somebody) =>
    sees(reader, it) && (edits(reader, it) || judges(reader, it, facts))
  for (const word of [title, symptom, system, tag]) {
    facts.words.set(word, reads)
    facts.found.set(word, it)
  }
  const revise = async () => {
    const [cues, reason] = [newWord(), newWord()]
    const before = await found()
    await changeCase(tx, me, before, before.row.head, { cues, reason }, now)
    facts.words.set(reason, reads)
    return cues
  }
  const cuesOf = new Map([[1, cues]])
  const validated = ['validated', 'newer', 'reopened', 'superseded', 'archived'].includes(state)
  if (solved) cuesOf.set(2, cues)
  if (validated) {
    cuesOf.set(3, await revise())
    await validateCase(tx, checker, await found(checker), {}, now)
  }
  if (state === 'newer' || state === 'reopened') cuesOf.set(4, await revise())
  const reason = newWord()
  facts.words.set(reason, reads)
  if (state === 'reopened') await reopenCase(tx, me, await found(), reason, now)

  const happened = (rest: Omit<Happened, 'case'>, said: string) => {
    const occurrence = { case: it, ...rest }
    facts.occurrences.push(occurrence)
    facts.words.set(said, (reader) => seesOccurrence(reader, occurrence))
  }
  const [first] = await tx.select().from(occurrences).where(eq(occurrences.caseNumber, number))
  const minutes = solved ? 40 : null
  happened(
    {
      ...{ id: first?.id ?? '', first: true, reporter: author, holder: author, minutes },
      ...{ closedBy: solved ? author : null, closedAt: solved ? now : null },
      outcome: solved ? 'worked' : null,
      ...{ entity: 'PL02', restricted: null }
    },
    seen
  )
  for (const happens of state === 'withdrawn' ? [] : wish.occurrences) {
    const [seen, counterpart] = [newWord(), newWord()]
    const { outcome, minutes, entity } = happens
    const [reporter, holder] = [one(happens.reporter), one(happens.holder)]
    const draft = { first: false, holder: holder.id, seen, counterpart, outcome, minutes, entity }
    const row = { ...(await found()).row }
    // Later than any check, so that a failure counts.
    world.clock.forward({ minutes: 1 })
    const id = await insertOccurrence(tx, asSuper(reporter), row, draft, world.clock.now())
    const { restricted } = happens
    const closed = outcome
      ? { closedBy: reporter, minutes, closedAt: world.clock.now() }
      : { closedBy: null, minutes: null, closedAt: null }
    const rest = { id, first: false, reporter, holder, outcome, entity, ...closed }
    const named = restricted && { ...restricted, people: restricted.people.map(one) }
    happened({ ...rest, restricted: named }, seen)
    const occurrence = facts.occurrences.at(-1) as Happened
    facts.words.set(counterpart, (reader) => seesOccurrence(reader, occurrence))
    if (!restricted) continue
    await setOccurrenceAudience(tx, id, {
      ...restricted,
      people: named?.people.map(({ id }) => id)
    })
    await tx.update(occurrences).set({ restricted: true }).where(eq(occurrences.id, id))
  }
  if (wish.question && solved && stateOf(it) !== 'open') {
    const text = newWord()
    world.clock.forward({ minutes: 1 })
    facts.words.set(text, reads)
    await askQuestion(tx, checker, await found(checker), text, world.clock.now())
    it.asked = true
  }
  const beside = async (id: string | null, may: (reader: Somebody) => boolean) => {
    const [text, name] = [newWord(), newWord()]
    for (const word of [text, name]) facts.words.set(word, may)
    const by = { caseNumber: number, occurrence: id, by: author.id, at: now }
    const askedOf = facts.people.map((it) => it.id)
    await tx.insert(comments).values({ ...by, text, mentions: [], askedOf })
    const whole = { size: 9, received: 9, type: 'text/plain', hash: 'a'.repeat(64) }
    await tx.insert(attachments).values({ ...by, name, ...whole, completedAt: now })
  }
  await beside(null, reads)
  for (const its of facts.occurrences.filter((at) => at.case === it)) {
    await beside(its.id, (reader) => seesOccurrence(reader, its))
  }
  const translated = newWord()
  facts.words.set(translated, reads)
  facts.found.set(translated, it)
  const before = await found()
  const revision = before.row.validated ?? before.row.head
  const korean = { revision, title: '제목', symptom: `증상 ${translated}` }
  await saveTranslation(tx, me, before, 'ko', null, korean, now)
  if (state === 'withdrawn') await withdrawCase(tx, me, await found(), reason, now)
  if (state === 'archived') await archiveCase(tx, checker, await found(checker), reason, now)
  const [into] = facts.cases
  if (state === 'superseded' && into) {
    await supersedeCase(tx, checker, await found(checker), { by: into.name, reason }, now)
  }
  if (state === 'merged' && into) {
    const target = await findCase(tx, me, into.number)
    await mergeCase(tx, me, await found(), target, { base: target.row.head, reason }, now)
    for (const moved of facts.occurrences.filter((at) => at.case === it)) {
      moved.case = into
      moved.first = false
    }
  }
  const { row } = await found()
  it.head = row.head
  it.published = row.validated ?? row.head
  for (const [revision, word] of cuesOf) {
    const isPublished = word === cuesOf.get(it.published)
    facts.words.set(word, isPublished ? reads : readsAll)
    if (isPublished) facts.found.set(word, it)
    expect(revision).toBeLessThanOrEqual(it.head)
  }
}

/** Only when all is there do owners change and cases become for few. */
async function hide(tx: Writer, facts: Facts, wish: Wish) {
  for (const [at, it] of facts.cases.entries()) {
    const { audience } = wish.cases[at] as Wish['cases'][number]
    const [row] = await tx.select().from(cases).where(eq(cases.number, it.number))
    if (!row) throw new Error('it is gone')
    await setAudience(tx, row, { ...audience, people: it.people.map(({ id }) => id) })
    await reindex(tx, row.number)
    await tx.update(cases).set({ owner: it.owner.id }).where(eq(cases.number, it.number))
  }
}

// Reading everything.

const WORD = /zq[a-z]{4}vv/g
const NUMBER = /EX-\d+/g

interface Crawl {
  world: World
  facts: Facts
  reader: Somebody
  wrong: string[]
}

const QUICKLY = 150
const clients = new WeakMap<Somebody, { client: Client; asked: number }>()

/** Nobody asks as fast as this test: it signs in again before that is refused. */
async function clientOf(world: World, somebody: Somebody): Promise<Client> {
  const known = clients.get(somebody)
  if (known && known.asked < QUICKLY) {
    known.asked += 1
    return known.client
  }
  const secret = await world.database.transaction((tx) =>
    startSession(tx, somebody.id, 'a test', world.clock.now())
  )
  const client = world.holding({ cookie: `bridgebook=${secret}` })
  clients.set(somebody, { client, asked: 1 })
  return client
}

/** Asks, and looks whether the answer says more than what is asked holds and the reader may see. */
async function ask(
  { world, facts, reader, wrong }: Crawl,
  url: string,
  body?: object
): Promise<Answer> {
  const as = await clientOf(world, reader)
  const answer = body ? await as.post(url, body) : await as.get(url)
  const sent = `${url} ${JSON.stringify(body ?? '')}`
  const told = JSON.stringify(answer.body)
  for (const word of new Set(told.match(WORD))) {
    if (!sent.includes(word) && !facts.words.get(word)?.(reader)) {
      wrong.push(`${reader.id} reads ${word} in ${sent}`)
    }
  }
  for (const name of new Set(told.match(NUMBER))) {
    const it = facts.cases.find((one) => one.name === name)
    if (!sent.includes(name) && !(it && sees(reader, it))) {
      wrong.push(`${reader.id} reads ${name} in ${sent}`)
    }
  }
  if (answer.status >= 500) wrong.push(`${sent}: ${answer.status}`)
  return answer
}

function same({ reader, wrong }: Crawl, what: string, told: unknown, right: unknown) {
  const [a, b] = [JSON.stringify(told), JSON.stringify(right)]
  if (a !== b) wrong.push(`${reader.id}, ${what}: ${a}, not ${b}`)
}

async function crawl(crawl: Crawl) {
  await readCases(crawl)
  await search(crawl)
  await count(crawl)
  await readOwn(crawl)
  await readBundle(crawl)
  await readBridge(crawl)
}

async function readCases(at: Crawl) {
  const { facts, reader } = at
  for (const it of facts.cases) {
    const url = `/api/cases/${it.name}`
    const paths = ['', '/history', '/occurrences', '/similar', '/presence', '?revision=head']
    paths.push('/comments', '/attachments', '/whoever-knows', '/translations', '/ability')
    paths.push('/bridge-questions')
    for (let revision = 1; revision <= it.head; revision++) paths.push(`?revision=${revision}`)
    await ask(at, `${url}/rehearsal`)
    for (const path of paths) {
      const { status, body } = await ask(at, url + path)
      same(at, url + path, status, sees(reader, it) ? 200 : 404)
      if (status !== 200) continue
      if (path === '') same(at, `trust of ${it.name}`, body.trust, trustOf(at, it))
      if (path === '?revision=head') {
        const all = edits(reader, it) || judges(reader, it, facts)
        same(at, `${url} newest`, body.revision, all ? it.head : it.published)
      }
      if (path === '/occurrences') {
        const ids = body.items.map(({ id }: { id: string }) => id).sort()
        same(
          at,
          url + path,
          ids,
          visibleAt(at, it)
            .map(({ id }) => id)
            .sort()
        )
      }
    }
  }
}

const visibleAt = ({ facts, reader }: Crawl, it: Written) =>
  facts.occurrences.filter((one) => one.case === it && seesOccurrence(reader, one))

function trustOf(at: Crawl, it: Written) {
  const closed = visibleAt(at, it).filter(({ outcome }) => outcome)
  const first = closed.find((use) => use.first)?.minutes ?? null
  const later = closed.filter((use) => !use.first).map(({ minutes }) => minutes ?? 0)
  const sorted = later.toSorted((a, b) => a - b)
  const last = closed.toSorted((a, b) => ((a.closedAt ?? '') < (b.closedAt ?? '') ? -1 : 1)).at(-1)
  return {
    uses: closed.length,
    worked: closed.filter(({ outcome }) => outcome === 'worked').length,
    minutes: sorted[Math.floor((sorted.length - 1) / 2)] ?? null,
    firstMinutes: first,
    lastUsedAt: last?.closedAt ?? null,
    lastEntity: last?.entity ?? null,
    helped: new Set(closed.map(({ closedBy }) => closedBy).filter((by) => by !== it.author)).size,
    minutesSaved: first === null ? 0 : later.reduce((sum, one) => sum + Math.max(0, first - one), 0)
  }
}

async function search(at: Crawl) {
  const { facts, reader } = at
  for (const [index, word] of [...facts.words.keys()].entries()) {
    // All that is hidden, and some of what is not.
    if (facts.words.get(word)?.(reader) && index % 4) continue
    const it = facts.found.get(word)
    const total = it && isListed(it) && sees(reader, it) ? 1 : 0
    const { body } = await ask(at, `/api/search?q=${word}&exact=1`)
    same(at, `found by ${word}`, body.total, total)
    // The words lie a letter or two apart: what this one may have been meant to be is seen as well.
    await ask(at, `/api/search?q=${word}`)
    await ask(at, `/api/search/completions?q=${word.slice(0, 5)}`)
    if (index % 6) continue
    const begun = await ask(at, `/api/search?q=${word.slice(0, 7)}*`)
    same(at, `found by ${word} begun`, begun.body.total, total)
    await ask(at, '/api/cases/similar', { title: word, symptom: `${word} balance` })
  }
  for (const it of facts.cases) {
    const { body } = await ask(at, `/api/search?q=${it.name}`)
    same(at, `found by ${it.name}`, body.total, sees(reader, it) ? 1 : 0)
  }
}

async function count(at: Crawl) {
  const { facts, reader } = at
  const seen = facts.cases.filter((it) => sees(reader, it) && it.state !== 'withdrawn')
  const listed = seen.filter(isListed)
  const all = await ask(at, '/api/search?limit=100')
  same(at, 'all', [all.body.total, all.body.hits.length], [listed.length, listed.length])
  for (const state of ['open', 'solved', 'validated', 'superseded', 'archived']) {
    const { body } = await ask(at, `/api/search?state=${state}`)
    same(at, state, body.total, seen.filter((it) => stateOf(it) === state).length)
  }
  for (const one of facts.people) {
    const { body } = await ask(at, `/api/search?by=${one.id}`)
    const its = listed.filter(({ author, owner }) => author === one || owner === one)
    same(at, `by ${one.id}`, body.total, its.length)
  }
  const { body: facets } = await ask(at, '/api/search/facets')
  const codes = listed.flatMap(({ process }) =>
    process.split('.').map((_part, to, parts) => parts.slice(0, to + 1).join('.'))
  )
  const where = listed.flatMap((it) => [...new Set(visibleAt(at, it).map(({ entity }) => entity))])
  same(at, 'processes', sorted(facets.process), countedOf(codes))
  same(at, 'entities', sorted(facets.entity), countedOf(where))
  same(at, 'states', sorted(facets.state), countedOf(seen.map(stateOf)))
  same(at, 'systems', facets.system.length, listed.length)
  const { body: picks } = await ask(at, '/api/picks?kind=system')
  same(at, 'systems to pick', picks.items.length, seen.length)
  for (const kind of ['tag', 'counterpart', 'account', 'messageCode']) {
    await ask(at, `/api/picks?kind=${kind}`)
  }

  const valid = seen.filter((it) => stateOf(it) === 'validated')
  const { body: book } = await ask(at, '/api/book')
  same(at, 'book', book.cases, valid.length)
  const closed = valid.flatMap((it) => visibleAt(at, it).filter(({ outcome }) => outcome))
  const roots = book.processes.filter(({ key }: { key: string }) => !key.includes('.'))
  const uses = roots.reduce((sum: number, one: { uses: number }) => sum + one.uses, 0)
  same(at, 'uses in the book', uses, closed.length)
  const { body: pages } = await ask(at, '/api/book/pages?limit=50')
  same(at, 'pages', [pages.total, pages.items.length], [valid.length, valid.length])
  await ask(at, '/api/book/pages?state=solved')
}

/** What a device may keep is for everybody: of the cases, exactly those that are. */
async function readBundle(at: Crawl) {
  const { facts } = at
  const open = facts.cases.filter((it) => isListed(it) && it.visibility === 'everyone')
  const names = open.map(({ name }) => name).sort()
  const { body: manifest } = await ask(at, '/api/offline/manifest')
  const held: string[] = []
  for (const { hash } of manifest.shards) {
    const { body } = await ask(at, `/api/offline/shards/${hash}`)
    for (const part of body) held.push(...part.cases.map((it: { number: string }) => it.number))
  }
  same(at, 'cases on a device', held.sort(), names)
  const { body: changes } = await ask(at, '/api/offline/changes?since=0')
  same(at, 'may be on a device', changes.there, manifest.there)
  const changed = changes.part.cases.map((it: { number: string }) => it.number).sort()
  same(at, 'changed on a device', changes.stale ? names : changed, names)
}

/** Of a bridge that holds what one of the two, or a lead, may not see. */
async function readBridge(at: Crawl) {
  const { facts, reader } = at
  const its = facts.bridge
  if (!its) return
  const home = `/api/bridges/${its.bridge}`
  const parts = [
    '',
    '/items',
    '/progress',
    '/plan',
    '/proposals',
    '/sessions',
    '/notes',
    '/actions'
  ]
  parts.push('/interview', '/questions', '/recordings', '/week', '/sign-off', '/dossier')
  const urls = parts.map((it) => home + it)
  for (const item of its.items) {
    const path = `/api/bridge-items/${item}`
    urls.push(path, `${path}/runs`, `${path}/rehearsals`, `${path}/old-cases`)
  }
  urls.push(...its.replays.map((it) => `/api/replays/${it}`))
  const session = `/api/bridge-sessions/${its.session}`
  urls.push(session, `${session}/calendar.ics`)
  const seen = its.seenBy(reader)
  for (const url of urls) {
    const { status } = await ask(at, url)
    if (!seen) same(at, url, status, 404)
    // What is about a case that is hidden may be missing as a whole.
    else if (url.startsWith(home)) same(at, url, status, 200)
  }
  for (const url of [`${home}/letter`, `${home}/stabilisation`]) await ask(at, url)
  for (const url of ['/api/bridges', '/api/notices', '/api/unit-bridges', '/api/risk']) {
    await ask(at, url)
  }
}

/** With a word of its own in every text, about every case. */
async function cross(world: World, facts: Facts) {
  const [giver, receiver] = facts.people
  if (!giver || !receiver) return
  const seenBy = (reader: Somebody) =>
    reader === giver ||
    reader === receiver ||
    (reader.lead !== null && [giver.unit, receiver.unit].includes(reader.lead))
  const made = await aWholeBridge(world, {
    giver: giver.id,
    receiver: receiver.id,
    cases: facts.cases.map(({ number }) => number),
    word: (about, writer) => {
      const word = newWord()
      const it = facts.cases.find(({ number }) => number === about)
      const [into] = facts.cases
      const reads = (reader: Somebody) =>
        it !== undefined &&
        (sees(reader, it) || (it.state === 'merged' && into !== undefined && sees(reader, into)))
      facts.words.set(
        word,
        (reader) =>
          seenBy(reader) &&
          (writer === undefined || reader.id === writer) &&
          (about === null || reads(reader))
      )
      return word
    }
  })
  facts.bridge = { ...made, seenBy }
}

async function readOwn(at: Crawl) {
  const { facts, reader } = at
  const { body: today } = await ask(at, '/api/today')
  const idsOf = (items: { id: string }[]) => items.map(({ id }) => id).sort()
  const mine = facts.occurrences.filter(
    (it) => it.outcome === null && it.holder === reader && seesOccurrence(reader, it)
  )
  const there = mine.filter((it) => it.case.state !== 'withdrawn')
  const told = idsOf(today.open).filter((id) =>
    facts.occurrences.some((it) => it.id === id && it.case.state !== 'withdrawn')
  )
  same(at, 'open with me', told, idsOf(there))
  const asked = facts.cases.filter(
    (it) => it.asked && isListed(it) && [it.author, it.owner].includes(reader)
  )
  same(at, 'asked', today.questions.length, asked.length)

  const { body: queue } = await ask(at, '/api/reviews')
  const shown = [...queue.items, ...queue.waiting, ...queue.others]
  const asks = facts.cases.filter((it) => {
    const failed = visibleAt(at, it).some(({ outcome }) => outcome === 'failed')
    const wants =
      it.state === 'solved' || it.state === 'newer' || (it.state === 'validated' && failed)
    return wants && sees(reader, it) && judges(reader, it, facts)
  })
  const names = (items: { number: string }[]) => items.map(({ number }) => number).sort()
  same(at, 'to be reviewed', names(shown), asks.map(({ name }) => name).sort())
  same(at, 'reviews of today', today.reviews, queue.items.length)

  const { body: closes } = await ask(at, '/api/closes')
  const slips: { id: string }[] = []
  for (const { period } of closes.items) {
    const { body: board } = await ask(at, `/api/closes/${period}`)
    slips.push(...board.lanes.flatMap((lane: { slips: { id: string }[] }) => lane.slips))
    await ask(at, `/api/closes/${period}/comparison`)
  }
  const laid = facts.occurrences.filter(
    (it) => it.case.state !== 'withdrawn' && seesOccurrence(reader, it)
  )
  same(at, 'on the boards', idsOf(slips), idsOf(laid))
  for (const url of ['/api/people', '/api/session', '/api/drafts', '/api/searches']) {
    await ask(at, url)
  }
  for (const url of ['/api/me/ability', '/api/ability', '/api/ability/finance']) {
    await ask(at, url)
  }
  for (const url of ['/api/rehearsals', '/api/mentoring', '/api/recordings', '/api/me/letters']) {
    await ask(at, url)
  }
  await ask(at, '/api/mentors?process=finance')
  if (reader.administrator) {
    for (const word of [...facts.words.keys()].slice(0, 8)) {
      await ask(at, '/api/redactions/preview', { secret: word })
    }
  }
}

const sorted = (values: { value: string; count: number }[]) =>
  values.map(({ value, count }) => `${value} ${count}`).sort()
const countedOf = (values: string[]) =>
  [...Map.groupBy(values, (it) => it)].map(([value, all]) => `${value} ${all.length}`).sort()

/** What each keeps for themselves. */
async function keepOwn({ world, facts }: Pick<Crawl, 'world' | 'facts'>) {
  for (const somebody of facts.people) {
    const [draft, looked] = [newWord(), newWord()]
    facts.words.set(draft, (reader) => reader === somebody)
    facts.words.set(looked, (reader) => reader === somebody)
    const as = world.as(somebody.id)
    await as.put('/api/drafts/log', { title: draft, value: { text: draft }, version: 0 })
    await as.post('/api/searches', { query: `q=${looked}` })
    const first = facts.cases.find((it) => sees(somebody, it))
    if (first) await as.post(`/api/cases/${first.name}/presence`)
  }
}

// What is hidden is not told from what never was.

interface Written_ {
  method: 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE'
  url: string
}

async function contract(): Promise<Written_[]> {
  const folder = join(root, 'schema', 'api')
  const files = readdirSync(folder).filter((it) => it.endsWith('.ts'))
  const modules: object[] = await Promise.all(files.map((it) => import(join(folder, it))))
  return modules
    .flatMap((it) => Object.entries(it))
    .filter(([name]) => name.endsWith('Routes'))
    .flatMap(([, routes]) => Object.values<Written_>(routes))
}

/** What is valid for each, apart from the number. */
const BODIES: Record<string, object> = {
  'PATCH /api/cases/:number': { cues: 'New' },
  'POST /api/cases/:number/resolution': { steps: [{ text: 'Post it' }] },
  'POST /api/cases/:number/reopening': { reason: 'New' },
  'POST /api/cases/:number/archiving': { reason: 'Old' },
  'POST /api/cases/:number/succession': { by: 'EX-1', reason: 'Old' },
  'POST /api/cases/:number/merger': { into: 'EX-1', base: 1 },
  'POST /api/cases/:number/comments': { text: 'Why?' },
  'POST /api/occurrences/:id/comments': { text: 'Why?' },
  'POST /api/cases/:number/restoration': { revision: 1 },
  'POST /api/cases/:number/questions': { text: 'Why?' },
  'POST /api/cases/:number/rehearsals': { words: 'So' },
  'POST /api/cases/:number/questions/:id/answer': { text: 'So' },
  'PUT /api/cases/:number/translations/:language': { revision: 1, title: '제목' },
  'PATCH /api/occurrences/:id': { seen: 'New' },
  'POST /api/occurrences/:id/outcome': { outcome: 'worked' },
  'POST /api/occurrences/:id/audience': { restrictedTo: null }
}

/** Counts what the database is asked, whichever it is: time is what it takes. */
function countStatements(world: World) {
  const { session } = world.database.read as unknown as { session: object }
  const its = Object.getPrototypeOf(session) as { prepareQuery: (...given: unknown[]) => unknown }
  const original = its.prepareQuery
  const counter = { statements: 0, stop: () => void (its.prepareQuery = original) }
  its.prepareQuery = function (this: unknown, ...given: unknown[]) {
    counter.statements += 1
    return original.apply(this, given)
  }
  return counter
}

async function compareWithNothing({ world, facts, wrong }: Omit<Crawl, 'reader'>) {
  const routes = await contract()
  const counter = countStatements(world)
  let compared = 0
  const tell = async (reader: Somebody, { method, url }: Written_, name: string, id: string) => {
    const as = await clientOf(world, reader)
    const path = url.replace(':number', name).replace(':id', id).replace(':language', 'ko')
    const body = BODIES[`${method} ${url}`] ?? {}
    const send = { 'if-match': '"1"' }
    const before = counter.statements
    const answer = await {
      GET: () => as.get(path, send),
      POST: () => as.post(path, body, send),
      PATCH: () => as.patch(path, body, send),
      PUT: () => as.put(path, body, send),
      DELETE: () => as.delete(path, send)
    }[method]()
    const { status, body: said } = answer
    const { date: _date, ...rest } = answer.headers
    for (const key of Object.keys(rest)) if (/request-id|ratelimit/.test(key)) delete rest[key]
    const statements = counter.statements - before
    return JSON.stringify({ status, said, rest, statements }).replaceAll(name || id, 'EX-')
  }
  try {
    for (const reader of facts.people) {
      const hidden = facts.cases.filter((it) => !sees(reader, it)).slice(0, 2)
      for (const it of hidden) {
        for (const route of routes.filter(({ url }) => url.includes(':number'))) {
          const there = await tell(reader, route, it.name, 'x')
          const nowhere = await tell(reader, route, 'EX-900000', 'x')
          if (there !== nowhere) wrong.push(`${reader.id} ${route.method} ${route.url}: ${there}`)
          if (!there.includes('"status":404')) wrong.push(`${route.url} is no 404: ${there}`)
          compared += 1
        }
      }
      const unseen = facts.occurrences.filter((it) => !seesOccurrence(reader, it)).slice(0, 2)
      for (const { id } of unseen) {
        for (const route of routes.filter(({ url }) => url.startsWith('/api/occurrences/:id'))) {
          const there = await tell(reader, route, '', id)
          const nowhere = await tell(reader, route, '', crypto.randomUUID())
          if (there !== nowhere) wrong.push(`${reader.id} ${route.method} ${route.url}: ${there}`)
          if (!there.includes('"status":404')) wrong.push(`${route.url} is no 404: ${there}`)
          compared += 1
        }
      }
      await nameElsewhere(reader)
    }
  } finally {
    counter.stop()
  }
  return compared

  /** The number of a hidden case where another one's is asked for. */
  async function nameElsewhere(reader: Somebody) {
    const hidden = facts.cases.find((it) => !sees(reader, it))
    const open = facts.cases.find((it) => it.state === 'open' && edits(reader, it))
    const valid = facts.cases.find((it) => it.state === 'validated' && judges(reader, it, facts))
    if (!hidden) return
    const as = world.as(reader.id)
    const ways = [
      (to: string) =>
        as.post('/api/cases', { title: 'a', symptom: 'b', links: [{ kind: 'sameCause', to }] }),
      ...(open
        ? [
            (into: string) => as.post(`/api/cases/${open.name}/merger`, { into, base: 1 }),
            (to: string) =>
              as.patch(
                `/api/cases/${open.name}`,
                { links: [{ kind: 'sameCause', to }] },
                { 'if-match': `"${open.head}"` }
              )
          ]
        : []),
      ...(valid
        ? [(by: string) => as.post(`/api/cases/${valid.name}/succession`, { by, reason: 'Old' })]
        : []),
      (except: string) => as.post('/api/cases/similar', { title: 'nothing', except })
    ]
    for (const [at, way] of ways.entries()) {
      const [there, nowhere] = [await way(hidden.name), await way('EX-900000')]
      const [a, b] = [
        JSON.stringify([there.status, there.body]).replaceAll(hidden.name, 'EX-'),
        JSON.stringify([nowhere.status, nowhere.body]).replaceAll('EX-900000', 'EX-')
      ]
      if (a !== b) wrong.push(`${reader.id} names a hidden case, ${at}: ${a}, not ${b}`)
    }
  }
}

/** Somebody shows a case to fewer, or to all: from the next request on. */
async function changeAudience({ world, facts, wrong }: Omit<Crawl, 'reader'>, shown: number) {
  const ours = facts.cases.filter((it) => isListed(it))
  const it = ours[shown % ours.length] as Written
  const as = world.as(it.owner.id)
  for (const visibility of ['everyone', 'people', 'everyone', 'people'] as const) {
    const wish = { visibility, ...(visibility === 'people' && { people: [] }) }
    const { status } = await as.patch(`/api/cases/${it.name}`, wish, { 'if-match': `"${it.head}"` })
    if (status !== 200) wrong.push(`the owner cannot show ${it.name}: ${status}`)
    it.visibility = visibility
    it.people = []
    for (const reader of facts.people) {
      const at = { world, facts, wrong, reader }
      for (const path of ['', '?revision=1', '/occurrences', '/history']) {
        const answer = await ask(at, `/api/cases/${it.name}${path}`)
        same(at, `after it was shown to ${visibility}`, answer.status, sees(reader, it) ? 200 : 404)
      }
      const [word = ''] = [...facts.found].find(([, one]) => one === it) ?? []
      const { body } = await ask(at, `/api/search?q=${word}&exact=1`)
      same(at, `found when ${visibility}`, body.total, sees(reader, it) ? 1 : 0)
    }
  }
}

it('tells nobody anything of what they may not see, by whatever way they ask', async () => {
  let hidden = 0
  let compared = 0
  let run = 0
  await fc.assert(
    fc.asyncProperty(companies, async (wish) => {
      const world = await startTest()
      try {
        // A day of its own: what other tests have published is remembered by its moment.
        world.clock.forward({ days: 40 + run++, minutes: 1 })
        const facts = await make(world, wish)
        await keepOwn({ world, facts })
        await cross(world, facts)
        const wrong: string[] = []
        for (const reader of facts.people) {
          await crawl({ world, facts, reader, wrong })
          hidden += facts.cases.filter((it) => !sees(reader, it)).length
        }
        compared += await compareWithNothing({ world, facts, wrong })
        await changeAudience({ world, facts, wrong }, wish.shown)
        expect(wrong).toEqual([])
      } finally {
        await world.close()
      }
    }),
    { numRuns: RUNS, seed: SEED, endOnFailure: true }
  )
  // In a company in which everybody sees everything, nothing would have been shown.
  expect(hidden).toBeGreaterThan(RUNS * 5)
  expect(compared).toBeGreaterThan(RUNS * 50)
}, 0)
