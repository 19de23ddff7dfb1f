import { people as peopleTable, roles } from '#schema/tables/index.ts'
import { findCase } from '#server/cases/find.ts'
import { insertOccurrence } from '#server/cases/occur.ts'
import type { Database, Writer } from '#server/database/database.ts'
import { fillGlossary } from '#server/glossary/fill.ts'
import { fillTemplates } from '#server/handovers/fill.ts'
import type { Person } from '#server/http/person.ts'
import { addDays, isWeekend } from '#server/organisation/days.ts'
import { addEntity } from '#server/organisation/entities.ts'
import { calendarOfCountry } from '#server/organisation/holidays.ts'
import { addOrganisation } from '#server/organisation/organisations.ts'
import { addProcesses } from '#server/organisation/processes.ts'
import { addUnit } from '#server/organisation/units.ts'
import { hashPassword } from '#server/people/password.ts'
import { seedBridges } from './bridges.ts'
import { seedCrossing } from './crossing/index.ts'
import { seedCases } from './cases/index.ts'
import { seedCloses } from './closes.ts'
import { joinedOn, live, livesOf, whereAndWhat, workday, type Company } from './history.ts'
import type { SeedPerson } from './kinds.ts'
import { organise } from './organisation.ts'
import { company, demoPassword, entities, people, units } from './people.ts'
import { schemeFor } from './scheme.ts'
import { seedTalk } from './talk.ts'
import { seedTranslations } from './translations.ts'
import { whatBecame } from './what-became.ts'

/**
 * Fills an empty database with Kestrel Valves: people, cases and two years of occurrences, the same
 * each time for the same `today` (a calendar day).
 */
export async function seedWorld(database: Database, today: string): Promise<void> {
  const passwordHash = await hashPassword(demoPassword)
  const calendars = new Map(
    await Promise.all(
      entities.map(
        async ({ code, country }) =>
          [code, await calendarOfCountry(country, `${today}T00:00:00Z`)] as const
      )
    )
  )
  const holidays = new Map<string, Set<string>>(
    [...calendars].map(([code, it]) => [code, new Set(it.holidays.map(({ day }) => day))])
  )
  const isDayOff = (entity: string) => (day: string) =>
    isWeekend(day) || (holidays.get(entity)?.has(day) ?? false)
  const scheme = schemeFor(today, isDayOff('PL02'))
  const world: Company = {
    today,
    person: (id) => toPerson(people.find((it) => it.id === id) ?? unknown(id)),
    isDayOff,
    scheme,
    wasHere: (id, day) => {
      const gone = id === 'george' ? addDays(today, -365) : '9999-01-01'
      return joinedOn(id, today).slice(0, 10) <= day && day < gone
    }
  }
  await database.transaction(async (tx) => {
    const began = joinedOn('jiwoo', today)
    await addOrganisation(tx, company, began)
    await addProcesses(tx)
    await fillGlossary(tx, began)
    await fillTemplates(tx, began)
    for (const unit of units) await addUnit(tx, unit)
    for (const entity of entities) {
      const calendar = calendars.get(entity.code)
      if (calendar) await addEntity(tx, { ...entity, scheme }, calendar, began)
    }
    await addPeople(tx, today, passwordHash)
    const numbers = new Map<string, number>()
    for (const life of livesOf(seedCases, world)) {
      numbers.set(life.seed.key, await live(tx, world, life, numbers))
    }
    await solvedLately(tx, world, numbers)
    await openNow(tx, world, numbers)
    await whatBecame(tx, world, numbers)
    await seedTalk(tx, world, numbers)
    await seedTranslations(tx, world, numbers)
    await organise(tx, world)
    await seedCloses(tx, world, today)
    const bridges = await seedBridges(tx, world, numbers)
    await seedCrossing(tx, world, { bridges, numbers })
  })
}

async function addPeople(tx: Writer, today: string, passwordHash: string) {
  await tx.insert(peopleTable).values(
    people.map((it) => ({
      id: it.id,
      email: it.email,
      name: it.name,
      passwordHash,
      language: it.language,
      entity: it.entity,
      unit: it.unit,
      processes: it.processes,
      joinedAt: joinedOn(it.id, today),
      leavesOn: it.leavesInMonths === undefined ? null : endOfMonth(today, it.leavesInMonths),
      active: it.active ?? true
    }))
  )
  await tx.insert(roles).values(
    people.flatMap((it) =>
      it.roles.map((given) => ({
        personId: it.id,
        role: given.role,
        process: 'process' in given ? given.process : null,
        unit: 'unit' in given ? given.unit : null
      }))
    )
  )
}

/** What is on people's desks this morning: known exceptions that came back. */
const ON_DESKS: { key: string; holder: string | null; daysAgo: number; reporter: string }[] = [
  { key: 'pl-jpk-oznaczenia', holder: 'marta', reporter: 'marta', daysAgo: 0 },
  { key: 'pl-grir-jednostka-ceny', holder: 'marta', reporter: 'anna', daysAgo: 1 },
  { key: 'ko-etax-late', holder: 'haeun', reporter: 'haeun', daysAgo: 0 },
  { key: 'ru-vychet-nds-19', holder: 'viktor', reporter: 'viktor', daysAgo: 1 },
  { key: 'ro-efactura-respinsa-sector', holder: null, reporter: 'mihai', daysAgo: 0 },
  { key: 'en-unallocated-cash', holder: 'sam', reporter: 'sam', daysAgo: 1 },
  { key: 'en-payroll-ac01', holder: null, reporter: 'grace', daysAgo: 0 }
]

/** What was solved in the last days, so that the first look has a yesterday. */
const SOLVED_LATELY: { key: string; by: string; daysAgo: number; minutes: number }[] = [
  { key: 'pl-refaktura-uk01', by: 'marta', daysAgo: 2, minutes: 26 },
  { key: 'pl-grir-jednostka-ceny', by: 'anna', daysAgo: 3, minutes: 31 },
  { key: 'pl-jpk-oznaczenia', by: 'joanna', daysAgo: 5, minutes: 64 },
  { key: 'ko-grir-split', by: 'marta', daysAgo: 6, minutes: 11 },
  { key: 'ko-ic-difference', by: 'jiwoo', daysAgo: 4, minutes: 38 },
  { key: 'ko-etax-late', by: 'kyungmin', daysAgo: 2, minutes: 42 },
  { key: 'ru-60-02-ne-zachtyon', by: 'dmitri', daysAgo: 3, minutes: 22 },
  { key: 'ro-efactura-respinsa-sector', by: 'andrei', daysAgo: 2, minutes: 13 },
  { key: 'en-unallocated-cash', by: 'dmitri', daysAgo: 4, minutes: 19 },
  { key: 'en-interface-stuck', by: 'priya', daysAgo: 3, minutes: 35 }
]

async function solvedLately(tx: Writer, world: Company, numbers: Map<string, number>) {
  for (const [index, { key, by, daysAgo, minutes }] of SOLVED_LATELY.entries()) {
    const number = numbers.get(key)
    if (!number) continue
    const who = world.person(by)
    const day = workday(addDays(world.today, -daysAgo))
    const openedAt = `${day}T07:${String(10 + index * 4)}:00.000Z`
    const { row } = await findCase(tx, who, number)
    const stepsDone = (seedCases.find((it) => it.key === key)?.steps ?? []).map((_step, at) => at)
    await insertOccurrence(
      tx,
      who,
      row,
      {
        entity: who.entity,
        occurredAt: openedAt,
        outcome: 'worked',
        minutes,
        stepsDone,
        first: false,
        holder: who.id
      },
      new Date(Date.parse(openedAt) + minutes * 60_000).toISOString()
    )
  }
}

async function openNow(tx: Writer, world: Company, numbers: Map<string, number>) {
  for (const [index, { key, holder, reporter, daysAgo }] of ON_DESKS.entries()) {
    const seed = seedCases.find((it) => it.key === key)
    const number = numbers.get(key)
    if (!seed || !number) continue
    const who = world.person(reporter)
    const day = workday(addDays(world.today, -daysAgo))
    const openedAt = `${day}T05:${String(10 + index * 7)}:00.000Z`
    const { amount, currency, ...rest } = whereAndWhat(seed, index % seed.sightings.length).sighting
    const own = entities.find(({ code }) => code === who.entity)?.currency === currency
    const { row } = await findCase(tx, who, number)
    await insertOccurrence(
      tx,
      who,
      row,
      {
        ...rest,
        ...(own && { amount, currency }),
        entity: who.entity,
        occurredAt: openedAt,
        first: false,
        holder
      },
      openedAt
    )
  }
}

function toPerson(seed: SeedPerson): Person {
  return {
    id: seed.id,
    name: seed.name,
    language: seed.language,
    entity: seed.entity,
    unit: seed.unit,
    sessionId: null,
    roles: seed.roles.map((given) => ({
      role: given.role,
      path: 'process' in given ? pathOf(given.process) : null,
      unit: 'unit' in given ? given.unit : null
    }))
  }
}

/** finance.ap → finance/finance.ap/ */
const pathOf = (code: string) =>
  `${code
    .split('.')
    .map((_part, at, parts) => parts.slice(0, at + 1).join('.'))
    .join('/')}/`

function endOfMonth(today: string, monthsAhead: number) {
  const [year = 0, month = 0] = today.split('-').map(Number)
  return new Date(Date.UTC(year, month + monthsAhead, 0)).toISOString().slice(0, 10)
}

function unknown(id: string): never {
  throw new Error(`No seeded person is called ${id}`)
}
