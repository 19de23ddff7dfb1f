import { and, asc, eq, inArray, isNotNull, isNull } from 'drizzle-orm'
import type { BridgeTemplate } from '#schema/api/bridge-plans.ts'
import { bridges, bridgeTemplates, templateSteps } from '#schema/tables/index.ts'
import { TEMPLATE_KINDS } from '#schema/words.ts'
import { findBridges, type FoundBridge } from '../bridges/find.ts'
import type { Reader } from '../database/database.ts'
import { leads, type Person } from '../http/person.ts'
import { notFound } from '../http/problem.ts'
import { isShipped } from './fill.ts'
import { templateMay } from './may.ts'
import { nameOf, wordsOf } from './words.ts'

export type TemplateRow = typeof bridgeTemplates.$inferSelect
export type LineRow = typeof templateSteps.$inferSelect

/** Those that are offered: by kind, the shipped one first. */
export async function findTemplates(read: Reader, person: Person): Promise<BridgeTemplate[]> {
  const rows = await read
    .select()
    .from(bridgeTemplates)
    .where(isNull(bridgeTemplates.retiredAt))
    .orderBy(asc(bridgeTemplates.createdAt), asc(bridgeTemplates.id))
  const order = ({ kind, ...row }: TemplateRow) =>
    TEMPLATE_KINDS.indexOf(kind) * 2 + Number(!isShipped({ kind, id: row.id }))
  const sorted = rows.toSorted((one, other) => order(one) - order(other))
  return toTemplates(read, person, sorted)
}

export async function findTemplate(read: Reader, id: string): Promise<TemplateRow> {
  const [row] = await read.select().from(bridgeTemplates).where(eq(bridgeTemplates.id, id))
  if (!row) throw notFound()
  return row
}

export async function answerWithTemplate(read: Reader, person: Person, id: string) {
  const [template] = await toTemplates(read, person, [await findTemplate(read, id)])
  if (!template) throw notFound()
  return template
}

/** The lines of templates, in their order. */
export async function findLines(read: Reader, templates: string[]): Promise<LineRow[]> {
  if (!templates.length) return []
  return read
    .select()
    .from(templateSteps)
    .where(and(inArray(templateSteps.template, templates), isNull(templateSteps.removedAt)))
    .orderBy(asc(templateSteps.position), asc(templateSteps.id))
}

/** Bridges that run by a template and that this person leads. */
export async function findRunning(read: Reader, person: Person): Promise<FoundBridge[]> {
  const running = and(
    isNotNull(bridges.template),
    isNotNull(bridges.startedAt),
    isNull(bridges.endedAt)
  )
  const all = await findBridges(read, person, running)
  return all.filter(
    ({ giver, receiver }) => leads(person, giver.unit) || leads(person, receiver.unit)
  )
}

async function toTemplates(
  read: Reader,
  person: Person,
  rows: TemplateRow[]
): Promise<BridgeTemplate[]> {
  const ids = rows.map(({ id }) => id)
  const lines = Map.groupBy(await findLines(read, ids), ({ template }) => template)
  const running = (await findRunning(read, person)).map(({ row }) => row.template)
  const keeps = templateMay['bridge.template'](person)
  return rows.map((row) => {
    const { id, kind, version } = row
    return {
      ...{ id, kind, version, shipped: isShipped(row), name: nameOf(row, person.language) },
      steps: (lines.get(id) ?? []).map((line) => ({
        ...{ id: line.id, key: line.key, stage: line.stage, moment: line.moment },
        title: wordsOf(line, person.language)
      })),
      running: running.filter((it) => it === id).length,
      may: keeps && row.retiredAt === null ? ['bridge.template'] : []
    }
  })
}
