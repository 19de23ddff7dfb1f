import { USUAL_REVIEW_MONTHS } from '#schema/words.ts'
import { validateCase, confirmCase } from '#server/cases/validate.ts'
import { findCase } from '#server/cases/find.ts'
import { logCase } from '#server/cases/log.ts'
import { caseName } from '#server/cases/numbers.ts'
import { insertOccurrence } from '#server/cases/occur.ts'
import { resolveCase } from '#server/cases/resolve.ts'
import type { PeriodScheme } from '#schema/tables/organisation.ts'
import type { Writer } from '#server/database/database.ts'
import type { Person } from '#server/http/person.ts'
import { type IsDayOff } from '#server/organisation/calendar.ts'
import { addDays, isWeekend } from '#server/organisation/days.ts'
import { chanceFor, type Chance } from './chance.ts'
import type { SeedCase, SeedDatedCase, SeedSighting, SeedStory } from './kinds.ts'
import { entities, people } from './people.ts'
import { daysOf, periodsUntil } from './timeline.ts'

export interface Company {
  today: string
  person(id: string): Person
  isDayOff(entity: string): IsDayOff
  /** How every entity cuts its year. */
  scheme: PeriodScheme
  /** Whether the person worked here on that day. */
  wasHere(id: string, day: string): boolean
}

/** When a case was first met: its later life follows from the season. */
export interface Life {
  seed: SeedStory
  days: string[]
}

/** Lays every case on the calendar; they are then logged in the order in which they came. */
export function livesOf(seeds: SeedCase[], company: Company): Life[] {
  return seeds
    .map((seed) => ({ seed, days: daysFor(seed, company) }))
    .sort((a, b) => ((a.days[0] ?? '') < (b.days[0] ?? '') ? -1 : 1))
}

/** The life of a case whose days are told one by one. */
export const datedLife = ({ daysAgo, ...seed }: SeedDatedCase, today: string): Life => ({
  seed,
  days: daysAgo.map((ago) => workday(addDays(today, -ago)))
})

function daysFor(seed: SeedCase, company: Company): string[] {
  const { today } = company
  const chance = chanceFor(`${seed.key} days`)
  if (seed.state === 'open') return [workday(addDays(today, -chance.between(1, 6)))]
  const isDayOff = company.isDayOff(seed.entities[0] ?? '')
  const calendar = { isDayOff, scheme: company.scheme }
  const periods = periodsUntil(today)
  const known = seed.state === 'validated' ? periods : periods.slice(-chance.between(5, 8))
  const days = daysOf(seed.season, known, addDays(today, -1), calendar, chance)
  const from = days.findIndex((day) => company.wasHere(seed.author, day))
  const lived = from < 0 ? [] : days.slice(from)
  return lived.length ? lived : [workday(addDays(today, -chance.between(60, 200)))]
}

export function workday(day: string): string {
  return [0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay()) ? workday(addDays(day, -1)) : day
}

/** Logs, solves, validates and uses one case, through the same verbs as the product. */
export async function live(
  tx: Writer,
  company: Company,
  { seed, days }: Life,
  earlier: Map<string, number>
): Promise<number> {
  const chance = chanceFor(seed.key)
  const author = company.person(seed.author)
  const [firstDay = company.today, ...later] = days
  const firstTime = at(firstDay, chance)
  const { entity, sighting } = whereAndWhat(seed, 0)
  const number = await logCase(
    tx,
    author,
    { ...saidBeforehand(seed), ...sighting, entity, occurredAt: firstTime, links: [] },
    firstTime
  )
  if (seed.state === 'open') return number

  const { firstMinutes = 90, steps = [] } = seed
  const solvedTime = after(firstTime, firstMinutes)
  await resolveCase(
    tx,
    author,
    await findCase(tx, author, number),
    { ...saidAfterwards(seed), links: linksOf(seed, earlier), steps, minutes: firstMinutes },
    solvedTime
  )
  if (seed.state === 'validated') await check(tx, company, number, seed, solvedTime, chance)
  await use(tx, company, number, seed, later, chance)
  return number
}

async function check(
  tx: Writer,
  { person, today }: Company,
  number: number,
  seed: SeedStory,
  solved: string,
  chance: Chance
) {
  const expert = person(seed.validatedBy ?? '')
  const yesterday = `${addDays(today, -1)}T09:00:00.000Z`
  const earliest = (a: string, b: string) => (a < b ? a : b)
  let time = earliest(after(solved, chance.between(3, 18) * 24 * 60), yesterday)
  const months = USUAL_REVIEW_MONTHS
  const found = await findCase(tx, expert, number)
  await validateCase(tx, expert, found, {}, time)
  // One in eight was not looked at again in time: its review is due.
  while (monthsAfter(time, months) < yesterday && !chance.happens(0.125)) {
    time = earliest(monthsAfter(time, months - 1), yesterday)
    await confirmCase(tx, expert, await findCase(tx, expert, number), '', time)
  }
}

async function use(
  tx: Writer,
  company: Company,
  number: number,
  seed: SeedStory,
  days: string[],
  chance: Chance
) {
  const { row } = await findCase(tx, company.person(seed.author), number)
  const { laterMinutes = 20, outcomes = {}, author } = seed
  const timesUsed = new Map<string, number>()
  for (const [index, day] of days.entries()) {
    const { entity, sighting } = whereAndWhat(seed, index + 1)
    const who = whoMeets(seed, entity, day, company, chance)
    const times = timesUsed.get(who) ?? 0
    timesUsed.set(who, times + 1)
    const roll = chance.next()
    const { failed = 0, adapted = 0 } = outcomes
    const outcome = roll < failed ? 'failed' : roll < failed + adapted ? 'adapted' : 'worked'
    // The first time takes longer, and often somebody who knows it sits beside.
    const slowly = times === 0 && who !== author ? 1.6 : 1
    const minutes = Math.max(3, Math.round(laterMinutes * slowly * (0.7 + chance.next() * 0.7)))
    const helped = times === 0 && who !== author && chance.happens(0.55)
    const openedAt = at(day, chance)
    await insertOccurrence(
      tx,
      company.person(who),
      row,
      {
        ...sighting,
        entity,
        occurredAt: openedAt,
        outcome,
        minutes,
        helpedBy: helped && company.wasHere(author, day) ? author : null,
        stepsDone: outcome === 'failed' ? [] : (seed.steps ?? []).map((_step, at) => at),
        first: false,
        holder: who
      },
      closedAfter(openedAt, minutes, company, `${seed.key} open ${index}`)
    )
  }
}

/** Some wait for an answer, or for somebody to be back: they stay open for a few days. */
function closedAfter(openedAt: string, minutes: number, company: Company, name: string) {
  const chance = chanceFor(name)
  if (!chance.happens(0.35)) return after(openedAt, minutes)
  let day = addDays(openedAt.slice(0, 10), chance.between(1, 3))
  while (isWeekend(day)) day = addDays(day, 1)
  return day < company.today ? `${day}${openedAt.slice(10)}` : after(openedAt, minutes)
}

function whoMeets(seed: SeedStory, entity: string, day: string, company: Company, chance: Chance) {
  const here = [seed.author, ...seed.users].filter((id) => company.wasHere(id, day))
  const there = here.filter((id) => company.person(id).entity === entity)
  return chance.of(there.length ? there : here) ?? seed.author
}

/**
 * What was seen at this time, and an entity that its currency fits. What people wrote down is used
 * once; later they were in a hurry and noted an amount at most.
 */
export function whereAndWhat(seed: SeedStory, time: number) {
  const written = seed.sightings[time]
  const like = seed.sightings[time % seed.sightings.length] ?? { seen: '' }
  const own = entities.filter(
    ({ code, currency }) => seed.entities.includes(code) && currency === like.currency
  )
  const entity = own[0]?.code ?? seed.entities[time % seed.entities.length] ?? 'UK01'
  return { entity, sighting: written ?? hurried(seed, like, time) }
}

function hurried(seed: SeedStory, { amount, currency, counterpart }: SeedSighting, time: number) {
  const chance = chanceFor(`${seed.key} amount ${time}`)
  if (amount === undefined || chance.happens(0.4)) return { seen: '', counterpart }
  const rounded = currency === 'KRW' ? 1_000 : 10
  const about = Math.round((amount * (0.4 + chance.next() * 1.3)) / rounded) * rounded
  return { seen: '', counterpart, amount: about, currency }
}

/** A case can name those that were there before it. */
function linksOf({ links = [] }: SeedStory, earlier: Map<string, number>) {
  return links.flatMap(({ kind, to }) => {
    const number = earlier.get(to)
    return number === undefined ? [] : [{ kind, to: caseName(number) }]
  })
}

function saidBeforehand({ title, symptom, process, system, language, onlyFor }: SeedStory) {
  return { title, symptom, process, system: system ?? '', language, ...audienceOf(onlyFor) }
}

const audienceOf = (onlyFor: SeedStory['onlyFor']) =>
  onlyFor && {
    visibility: 'units' in onlyFor ? ('units' as const) : ('people' as const),
    ...onlyFor
  }

function saidAfterwards(seed: SeedStory) {
  const { messageCode, accounts, counterpartKind, materialityBand, cues, cause, causeKind } = seed
  const { tried, proof, judgement, prevention, contacts, rules, tags } = seed
  return {
    messageCode,
    accounts,
    counterpartKind,
    materialityBand,
    cues,
    cause,
    causeKind,
    tried,
    proof,
    judgement,
    prevention,
    contacts,
    rules,
    tags
  }
}

/** A minute of the working day; entities work from Incheon to Leeds, so the hours are UTC's middle. */
const at = (day: string, chance: Chance) =>
  new Date(Date.parse(`${day}T06:00:00Z`) + chance.between(0, 240) * 60_000).toISOString()

const after = (time: string, minutes: number) =>
  new Date(Date.parse(time) + minutes * 60_000).toISOString()

function monthsAfter(time: string, months: number) {
  const date = new Date(time)
  date.setUTCMonth(date.getUTCMonth() + months)
  return date.toISOString()
}

export const joinedOn = (id: string, today: string) => {
  const months = people.find((it) => it.id === id)?.joinedMonthsAgo ?? 0
  const day = new Date(`${today}T08:00:00Z`)
  day.setUTCDate(Math.min(day.getUTCDate(), 2))
  day.setUTCMonth(day.getUTCMonth() - months)
  return day.toISOString()
}
