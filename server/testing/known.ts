import { demoPassword } from '#seeds/people.ts'
import type { Schema } from './fitting.ts'

const CASE = /^EX-[1-9]\d{0,8}$/

/** Where a name in a body or in a query stands for something of a collection. */
const OF: Record<string, string | string[]> = {
  process: 'processes',
  processes: 'processes',
  entity: 'entities',
  unit: 'units',
  units: 'units',
  owner: 'people',
  holder: 'people',
  expected: 'people',
  helpedBy: 'people',
  person: 'people',
  askedOf: 'people',
  preparer: 'people',
  reviewer: 'people',
  people: 'people',
  by: 'people',
  occurrence: 'occurrences',
  after: 'tasks',
  to: 'people',
  case: 'cases',
  attachment: 'attachments',
  number: 'cases',
  into: ['units', 'entities', 'processes', 'people'],
  parent: 'processes',
  before: 'processes',
  cover: 'people',
  except: 'cases',
  bridges: 'bridges',
  template: 'bridge-templates',
  giver: 'people',
  receiver: 'people',
  backup: 'people',
  mentor: 'people',
  item: 'items',
  session: 'sessions',
  /** Of what is signed. */
  state: 'signing',
  who: 'people',
  watchers: 'people'
}

/** What no answer names, and what a request hardly does anything without. */
const SAMPLES: Record<string, string[]> = {
  query: ['q=invoice', 'process=finance&state=open'],
  q: ['Four', 'invoice*', 'EX-1'],
  system: ['SAP S/4', '1C'],
  currency: ['EUR', 'PLN'],
  timeZone: ['Europe/Warsaw', 'UTC'],
  year: ['2026', '2027'],
  values: ['SAP S/4', '1C'],
  period: ['2026-10', '2026-11'],
  email: ['marta@kestrel.example'],
  password: [demoPassword, 'as long as it is new'],
  current: [demoPassword]
}

/** Parts of a path that are followed by the name of something else. */
const NAMED_BY: Record<string, string> = {
  'bridge-steps': 'steps',
  'bridge-items': 'items',
  'stage-exceptions': 'exceptions',
  offers: 'occurrences',
  replays: 'evidence',
  'bridge-sessions': 'sessions',
  'letter-words': 'words',
  'bridge-notes': 'notes',
  'agenda-lines': 'agenda',
  'next-actions': 'actions',
  'interview-questions': 'done',
  'bridge-questions': 'questions',
  'review-notes': 'notes',
  requests: 'asked',
  goals: 'goals',
  ability: 'processes'
}

export type Remembered = ReturnType<typeof remembering>

/** Remembers what answers name: numbers of cases, ids, codes, links, and the newest revisions. */
export function remembering() {
  const there = new Map<string, Set<string>>()
  const heads = new Map<string, number>()
  const versions = new Map<string, number>()
  /** The case that something with an id of its own belongs to. */
  const homes = new Map<string, string>()

  function add(collection: string, value: unknown) {
    if (typeof value !== 'string') return
    const all = there.get(collection) ?? new Set()
    there.set(collection, all.add(value))
  }

  /** `collection` is the list that this is in, or the part of the address that it answers. */
  function learn(answer: unknown, collection: string) {
    if (Array.isArray(answer)) {
      for (const it of answer) learn(it, collection)
      return
    }
    if (typeof answer === 'string') {
      if (CASE.test(answer)) add('cases', answer)
      const [, kind, token] = /\/(invitation|renewal)\/([\w-]+)$/.exec(answer) ?? []
      if (kind) add(`${kind}s`, token)
      const [, calendar] = /^\/calendar\/([\w-]+\.ics)$/.exec(answer) ?? []
      if (calendar) add('calendar', calendar)
      return
    }
    if (typeof answer !== 'object' || answer === null) return
    const it = answer as Record<string, unknown>
    const isPerson =
      'id' in it && 'name' in it && Object.keys(it).length === 2 && collection !== 'units'
    add(isPerson ? 'people' : collection, it.id ?? it.code)
    if (typeof it.state === 'string' && /^[0-9a-f]{64}$/.test(it.state)) add('signing', it.state)
    if (typeof it.number === 'string' && typeof it.head === 'number') heads.set(it.number, it.head)
    if (typeof it.case === 'string' && typeof it.language === 'string') {
      versions.set(`${it.case} ${it.language}`, Number(it.version))
    }
    if (typeof it.id === 'string' && typeof it.case === 'string') homes.set(it.id, it.case)
    for (const [name, part] of Object.entries(it)) learn(part, name === 'items' ? collection : name)
  }

  const all = (collection: string) => [...(there.get(collection) ?? [])]
  return {
    learn,
    /** For a part of a body, or of a query. */
    named: (name: string, { pattern = '', format }: Schema) =>
      SAMPLES[name] ??
      // A day from which something holds is no template from which another is made.
      (name === 'from' && !format
        ? ['bridge-templates']
        : pattern.startsWith('^EX-')
          ? ['cases']
          : [OF[name] ?? ''].flat()
      ).flatMap(all),
    /** For a part of a path, by the collection before it. */
    in: (collection: string) =>
      collection === 'closes' ? (SAMPLES['period'] ?? []) : all(NAMED_BY[collection] ?? collection),
    /** Of a case in another language; 0 while there is none. */
    version: (number: string, language: string) => versions.get(`${number} ${language}`) ?? 0,
    head: (of: string) => heads.get(homes.get(of) ?? of) ?? 1
  }
}
