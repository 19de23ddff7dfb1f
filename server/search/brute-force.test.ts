import fc from 'fast-check'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { analyse, analyseQuery } from '#language'
import type { Language } from '#schema/words.ts'
import { languageOf } from '../attachments/reading/language-of.ts'
import { attach, readTexts } from '../testing/attach.ts'
import { startTest, type World } from '../testing/build.ts'

/**
 * People log, edit, solve, validate, restrict, withdraw, merge and attach whatever comes to their
 * minds; then everybody looks for words. What is found is exactly what somebody finds who reads all
 * that is there for them from the first page to the last. TEST_RUNS asks for more houses.
 */
const MANY = process.env['TEST_RUNS']
const RUNS = Number(MANY ?? 2)
const SEED = Number(process.env['TEST_SEED'] ?? 2026)
const PEOPLE = ['marta', 'anna', 'jiwoo'] as const
const READERS = ['marta', 'anna', 'jiwoo', 'haeun']

/** Few words in several forms, so that cases have them in common; codes, and amounts. */
const WORDS = {
  en: ['quillon', 'quillons', 'garnets', 'garnet', 'ferrying', 'ferries', 'plinth'],
  ko: ['선수금', '선수금을', '결재선', '결재선에서', '미착품'],
  ru: ['задвижка', 'задвижки', 'задвижек', 'накладная', 'накладную'],
  pl: ['zasuwa', 'zasuwy', 'zasuwę', 'kwitariusz', 'kwitariusza'],
  ro: ['robinet', 'robinetele', 'borderou', 'borderoul', 'scadență']
} satisfies Record<Language, string[]>
const CODES = ['ZX 417', 'ZX417', 'QB.88', 'QB88', '733201', '18 240,50', '18240,50', 'V-9/2']
const LANGUAGES = Object.keys(WORDS) as Language[]
/** Of the last so many cases one is meant. */
const LATELY = 5
const FIELDS = ['title', 'symptom', 'cues', 'cause', 'tried', 'steps', 'proof', 'judgement']

const FORMS = [...Object.values(WORDS).flat(), ...CODES]
const word = fc.constantFrom(...FORMS)
const text = fc.array(word, { minLength: 1, maxLength: 6 }).map((all) => all.join(', '))
const who = fc.constantFrom(...PEOPLE)
const at = fc.nat(99)
const step = fc.oneof(
  { weight: 5, arbitrary: fc.record({ do: fc.constant('log'), who, text, at }) },
  { weight: 4, arbitrary: fc.record({ do: fc.constant('edit'), who, text, at }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('solve'), who, text, at }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('validate'), who, text, at }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('hide'), who, text, at }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('restrict'), who, text, at }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('withdraw'), who, text, at }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('merge'), who, text, at }) },
  { weight: 4, arbitrary: fc.record({ do: fc.constant('attach'), who, text, at }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('detach'), who, text, at }) }
)
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never

/** Of each at least one: a case validated and edited since, files that stay, move and are hidden. */
const EACH: Step[] = (
  [
    ['log', 'marta', 1],
    ['solve', 'marta', 5],
    ['attach', 'marta', 5],
    ['validate', 'anna', 5],
    ['edit', 'marta', 5],
    ['log', 'anna', 2],
    ['attach', 'anna', 10],
    ['restrict', 'anna', 10],
    ['log', 'jiwoo', 3],
    ['log', 'jiwoo', 4],
    ['attach', 'jiwoo', 10],
    ['merge', 'jiwoo', 10],
    ['hide', 'anna', 6]
  ] as const
).map(([what, who, at], index) => ({
  do: what,
  who,
  at,
  text: FORMS.slice(index, index + 3).join(', ')
}))

let world: World
const numbers: string[] = []
const files = new Map<string, string>()
/** What was accepted: if everything were refused, nothing were shown. */
const accepted = new Map<string, number>()

beforeAll(async () => {
  world = await startTest()
})
afterAll(() => world.close())

async function take({ do: what, who: asked, text, at }: Step) {
  const { as } = world
  const number = numbers.at(-1 - (at % LATELY)) ?? ''
  const url = `/api/cases/${number}`
  if (what === 'log') {
    const language = LANGUAGES[at % LANGUAGES.length]
    const [title, ...rest] = text.split(', ')
    const draft = { title, symptom: rest.join(' ') || '?', language, process: 'finance.ap.grir' }
    const logged = await as(asked).post('/api/cases', draft)
    numbers.push(String(logged.body.number))
    return logged
  }
  if (!number) return undefined
  const { body: known } = await as(asked).get(url)
  // Mostly somebody who may.
  const who: string = at % 4 ? (known.author?.id ?? asked) : asked
  const base = { 'if-match': `"${known.head}"` }
  switch (what) {
    case 'edit': {
      const field = FIELDS[at % FIELDS.length] ?? 'title'
      const said = field === 'tried' ? [text] : field === 'steps' ? [{ text }] : text
      return as(who).patch(url, { [field]: said, reason: 'Better' }, base)
    }
    case 'solve':
      return as(who).post(`${url}/resolution`, { steps: [{ text }], cause: text, proof: 'It is' })
    case 'validate':
      return as(at % 2 ? 'anna' : 'jiwoo').post(`${url}/validation`, { reviewEveryMonths: 12 })
    case 'hide':
      return as(who).patch(url, { visibility: 'people', people: ['jiwoo'], reason: 'x' }, base)
    case 'withdraw':
      return as(who).post(`${url}/withdrawal`, { reason: 'By mistake' })
    case 'attach':
      return attached(who, number, text, at % 2 === 0)
    case 'detach':
      return as(who).delete(`/api/attachments/${[...files.keys()].at(-1) ?? ''}`)
    case 'restrict': {
      const one = (await as(who).get(`${url}/occurrences`)).body?.items?.[0]
      const restrictedTo = at % 3 ? { people: ['anna'] } : null
      return as(who).post(`/api/occurrences/${one?.id}/audience`, { restrictedTo })
    }
    default: {
      const into = numbers.at(-1 - ((at + 1) % LATELY)) ?? ''
      const { body } = await as(who).get(`/api/cases/${into}`)
      return as(who).post(`${url}/merger`, { into, base: body.head, reason: 'Same' })
    }
  }
}

async function attached(who: string, number: string, text: string, toOccurrence: boolean) {
  const list = await world.as(who).get(`/api/cases/${number}/occurrences`)
  const occurrence = list.body?.items?.[0]?.id as string | undefined
  const there = toOccurrence && occurrence ? { occurrence } : { case: number }
  const sent = await attach(world, who, there, Buffer.from(text))
  if (sent.id) files.set(sent.id, text)
  return sent
}

/** Everything that a person may see, read from beginning to end: its texts and their language. */
async function readAll(who: string): Promise<Map<string, Set<string>>> {
  const read = new Map<string, Set<string>>()
  for (const number of numbers) {
    const { status, body } = await world.as(who).get(`/api/cases/${number}`)
    if (status !== 200 || body.withdrawn) continue
    if (body.state === 'superseded' || body.state === 'archived') continue
    const said = FIELDS.flatMap((field) => leaves(body[field] ?? body.content?.[field]))
    const terms = new Set(said.flatMap((it) => analyse(it, body.language)))
    for (const text of await filesFor(who, number)) {
      const language = languageOf([{ where: 'l:1', text }]) ?? body.language
      for (const term of analyse(text, language)) terms.add(term)
    }
    read.set(number, terms)
  }
  return read
}

/** The files on a case that are for everybody who sees it. */
async function filesFor(who: string, number: string): Promise<string[]> {
  const { items } = (await world.as(who).get(`/api/cases/${number}/attachments`)).body
  if (!items.length) return []
  const list = await world.as(who).get(`/api/cases/${number}/occurrences`)
  const open = new Set<string>()
  for (const it of list.body.items) if (it.restrictedTo === null) open.add(it.id)
  return items
    .filter((it: { occurrence: string | null }) => !it.occurrence || open.has(it.occurrence))
    .map(({ id }: { id: string }) => files.get(id) ?? '')
}

const leaves = (value: unknown): string[] =>
  typeof value === 'string'
    ? [value]
    : value && typeof value === 'object'
      ? Object.values(value).flatMap(leaves)
      : []

async function found(who: string, q: string): Promise<string[]> {
  const url = `/api/search?limit=100&exact=1&without=*&q=${encodeURIComponent(q)}`
  const { status, body } = await world.as(who).get(url)
  expect(status).toBe(200)
  return body.hits.map(({ number }: { number: string }) => number).sort()
}

it(
  'finds exactly what somebody finds who reads everything',
  async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(step, { minLength: 6, maxLength: 12 }),
        fc.array(fc.array(word, { minLength: 1, maxLength: 3 }), { minLength: 5, maxLength: 5 }),
        async (steps, queries) => {
          for (const it of [...EACH, ...steps]) {
            const answer = await take(it)
            expect(answer?.status ?? 200, JSON.stringify(answer?.body)).toBeLessThan(500)
            if (answer && answer.status < 300) accepted.set(it.do, (accepted.get(it.do) ?? 0) + 1)
          }
          await readTexts(world)
          for (const who of READERS) {
            const read = await readAll(who)
            for (const words of queries) {
              // The last word is finished, not a beginning.
              const q = `${words.join(' ')} .`
              const wanted = analyseQuery(q)
              const right = [...read]
                .filter(([, has]) =>
                  wanted.some(({ terms }) => terms.some((term) => has.has(term)))
                )
                .map(([number]) => number)
                .sort()
              expect(await found(who, q), `${who}: ${q}`).toEqual(right)
            }
          }
        }
      ),
      { numRuns: RUNS, seed: SEED, endOnFailure: true }
    )
    for (const what of [
      'log',
      'edit',
      'solve',
      'validate',
      'hide',
      'restrict',
      'merge',
      'attach'
    ]) {
      expect(accepted.get(what) ?? 0, what).toBeGreaterThan(0)
    }
  },
  20_000 * RUNS
)
