import { and, eq, inArray, isNull } from 'drizzle-orm'
import type { BridgeTemplate } from '#schema/api/bridge-plans.ts'
import type { Moment } from '#schema/tables/bridges.ts'
import { bridgeTemplates, templateSteps } from '#schema/tables/index.ts'
import { note } from '../activity/note.ts'
import type { Writer } from '../database/database.ts'
import type { Person } from '../http/person.ts'
import { conflict, invalid, Problem, say } from '../http/problem.ts'
import { isShipped } from './fill.ts'
import { checkLines, type SentLine } from './check-lines.ts'
import { answerWithTemplate, findLines, findTemplate, type LineRow } from './templates.ts'
import { nameOf, wordsOf } from './words.ts'

interface Change {
  name?: string
  steps: SentLine[]
  version: number
}

/** A template with the lines of another; gives its id. */
export async function copyTemplate(
  tx: Writer,
  person: Person,
  { from, name }: { from: string; name: string },
  now: string
): Promise<string> {
  const [source] = await tx.select().from(bridgeTemplates).where(eq(bridgeTemplates.id, from))
  if (!source) throw invalid({ from: say('field.unknown') })
  const [made] = await tx
    .insert(bridgeTemplates)
    .values({ kind: source.kind, name: name.trim(), version: 1, createdAt: now })
    .returning({ id: bridgeTemplates.id })
  const template = made?.id ?? ''
  const lines = (await findLines(tx, [from])).map(({ key, title, stage, moment, position }) => ({
    ...{ template, key, title, stage, moment, position }
  }))
  if (lines.length) await tx.insert(templateSteps).values(lines)
  await noteChange(tx, person, 'made', template, now)
  return template
}

/** 409 with the newest for whoever did not know it. Running bridges stay as they are. */
export async function changeTemplate(
  tx: Writer,
  person: Person,
  id: string,
  { name, steps, version }: Change,
  now: string
) {
  const row = await findTemplate(tx, id)
  if (row.retiredAt !== null) throw conflict('plan.templateRetired')
  if (row.version !== version) {
    const newest: BridgeTemplate = await answerWithTemplate(tx, person, id)
    throw new Problem(409, say('plan.templateChanged'), {}, { newest })
  }
  const lines = await findLines(tx, [id])
  checkLines(steps, lines)
  const shown = nameOf(row, person.language)
  const named = name === undefined || name.trim() === shown ? row.name : name.trim()
  if (!named && !isShipped(row)) throw invalid({ name: say('field.required') })
  await tx
    .update(bridgeTemplates)
    .set({ name: named, version: version + 1 })
    .where(eq(bridgeTemplates.id, id))
  const stay = new Set<string>()
  for (const [position, sent] of steps.entries()) {
    const line = lines.find((it) => it.id === sent.id)
    stay.add(await saveLine(tx, person, id, { sent, line, position }))
  }
  const gone = lines.flatMap((line) => (stay.has(line.id) ? [] : [line.id]))
  if (gone.length) {
    await tx
      .update(templateSteps)
      .set({ removedAt: now })
      .where(and(inArray(templateSteps.id, gone), isNull(templateSteps.removedAt)))
  }
  await noteChange(tx, person, 'changed', id, now)
}

/** Bridges that run by it go on. */
export async function retireTemplate(tx: Writer, person: Person, id: string, now: string) {
  const row = await findTemplate(tx, id)
  if (isShipped(row)) throw conflict('plan.templateShipped')
  if (row.retiredAt !== null) return
  await tx.update(bridgeTemplates).set({ retiredAt: now }).where(eq(bridgeTemplates.id, id))
  await noteChange(tx, person, 'removed', id, now)
}

interface Line {
  sent: SentLine
  line: LineRow | undefined
  position: number
}

/**
 * Words that stay as they were read keep their key, and with it their other languages. The stage of
 * an item that is meant for another time is another line: bridges are asked whether they follow.
 */
async function saveLine(
  tx: Writer,
  { language }: Person,
  template: string,
  { sent, line, position }: Line
): Promise<string> {
  const { stage, moment } = sent
  const title = sent.title.trim()
  const sameWords = line !== undefined && title === wordsOf(line, language)
  const words = sameWords ? { key: line.key, title: line.title } : { key: null, title }
  const values = { ...words, stage, moment, position }
  const isSame = line?.stage === stage && (stage === null || isSameTime(line.moment, moment))
  if (line && isSame) {
    await tx.update(templateSteps).set(values).where(eq(templateSteps.id, line.id))
    return line.id
  }
  const [made] = await tx
    .insert(templateSteps)
    .values({ ...values, template })
    .returning({ id: templateSteps.id })
  return made?.id ?? ''
}

/** A database may keep the parts of a moment in another order. */
const isSameTime = (one: Moment, other: Moment) =>
  'days' in one
    ? 'days' in other && one.days === other.days
    : 'close' in other && one.close === other.close && one.day === other.day

const noteChange = (tx: Writer, { id: by }: Person, verb: string, template: string, at: string) =>
  note(tx, {
    ...{ by, verb, kind: 'organisation', subject: 'bridgeTemplate', details: { template }, at }
  })
