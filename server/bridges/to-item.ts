import { and, eq } from 'drizzle-orm'
import type { Item } from '#schema/api/bridges.ts'
import type { Forecast } from '#schema/api/forecast.ts'
import { occurrences } from '#schema/tables/index.ts'
import { caseName } from '../cases/numbers.ts'
import { among } from '../database/among.ts'
import type { Reader } from '../database/database.ts'
import { forecastsOf } from '../forecast/forecasts.ts'
import type { Person } from '../http/person.ts'
import type { FoundBridge } from './find.ts'
import { knowBridge, type Known, type KnownItem } from './know.ts'
import { isLateAt, nextOf } from './marks.ts'
import { allowedWith, type BridgePermission } from './may.ts'
import { findOffers, type FoundOffer } from './offers.ts'

/** What the reader is shown besides: forecasts of cases, by what the reader may see, and offers. */
export interface Besides {
  forecasts: Map<number, Forecast>
  offers: Map<string, FoundOffer[]>
}

export const findBesides = async (
  read: Reader,
  person: Person,
  known: Known
): Promise<Besides> => ({
  forecasts: await findForecasts(read, person, known),
  offers: await findOffers(read, person, known)
})

/** By what the reader may see: another forecast only where something is restricted to others. */
async function findForecasts(read: Reader, person: Person, { found, named, items, today }: Known) {
  const cases = items.filter(({ row }) => named.cases.has(row.caseNumber ?? 0))
  const numbers = cases.map(({ row }) => row.caseNumber ?? 0)
  const all = cases.flatMap(({ row, marked }) =>
    marked.forecast ? [[row.caseNumber ?? 0, marked.forecast] as const] : []
  )
  if (!numbers.length) return new Map(all)
  const rows = await read
    .selectDistinct({ number: occurrences.caseNumber })
    .from(occurrences)
    .where(and(among(occurrences.caseNumber, numbers), eq(occurrences.restricted, true)))
  const restricted = rows.map(({ number }) => number)
  const { entity } = found.row
  const own = await forecastsOf(read, person, restricted, { entity, today })
  return new Map([...all, ...own])
}

export async function listItems(read: Reader, person: Person, found: FoundBridge, now: string) {
  const known = await knowBridge(read, person, found, now)
  const besides = await findBesides(read, person, known)
  return { items: known.items.map((it) => toItem(person, known, it, besides)) }
}

/** Whether an item says more than that it is there. */
export const isShown = ({ named }: Known, { row }: KnownItem) =>
  row.caseNumber === null || named.cases.has(row.caseNumber)

/** An item that the reader may not see keeps its place and its marks, and loses its words. */
export function toItem(person: Person, known: Known, it: KnownItem, besides: Besides): Item {
  const { row, marked, marks, standings } = it
  const shown = isShown(known, it)
  const of = shown && row.caseNumber !== null ? known.named.cases.get(row.caseNumber) : undefined
  const process = of ? of.process : row.process
  return {
    id: row.id,
    kind: row.kind,
    domain: row.domain,
    title: shown ? titleOf(known, it) : null,
    language: row.title === '' ? (of?.language ?? null) : null,
    case: of && row.caseNumber !== null ? caseName(row.caseNumber) : null,
    process: shown ? process : null,
    criticality: row.criticality,
    weight: it.weight,
    target: row.target,
    stage: it.stage,
    stages: standings.map(({ ...at }) => ({
      ...at,
      plannedOn: marked.planned.get(at.stage) ?? null,
      late: isLateAt(marked, at.stage, known.clock.today)
    })),
    forecast: of ? (besides.forecasts.get(row.caseNumber ?? 0) ?? null) : null,
    ...marks,
    toConfirm: it.toConfirm,
    onlyGiver: it.onlyGiver,
    next: nextOf(marked, known.clock),
    rating: row.rating,
    offers: besides.offers.get(row.id)?.length ?? 0,
    position: row.position,
    version: row.version,
    may: mayWith(person, known, it)
  }
}

/** What was taken off the map can only come back. */
function mayWith(person: Person, { found }: Known, { row }: KnownItem): BridgePermission[] {
  const may = allowedWith(person, found).filter((it) => it !== 'bridge.end')
  return row.droppedAt === null ? may : may.filter((it) => it === 'bridge.edit')
}

function titleOf({ named }: Known, { row }: KnownItem): string {
  if (row.title !== '') return row.title
  const { title } = named.cases.get(row.caseNumber ?? 0) ?? {}
  return title ?? named.processes.get(row.process ?? '') ?? ''
}
