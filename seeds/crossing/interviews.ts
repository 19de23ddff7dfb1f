import { and, eq, isNull } from 'drizzle-orm'
import { bridgeItems, interviewQuestions } from '#schema/tables/index.ts'
import { findBridge } from '#server/bridges/find.ts'
import { findCase } from '#server/cases/find.ts'
import { caseMay } from '#server/cases/may.ts'
import type { Writer } from '#server/database/database.ts'
import { adoptAnswer } from '#server/elicitation/adopt.ts'
import { answerQuestion } from '#server/elicitation/answer.ts'
import { askAbout } from '#server/elicitation/ask.ts'
import { findQuestion } from '#server/elicitation/find.ts'
import { findRows } from '#server/elicitation/rows.ts'
import { addDays } from '#server/organisation/days.ts'
import { workday, type Company } from '../history.ts'
import type { Crossing } from './crossing.ts'
import { interviewsSaid, type SeedInterview, type SeedQuestion } from './interviews-said.ts'

/** Interviews under way: some answers became part of their cases, one is followed up next. */
export async function seedInterviews(tx: Writer, world: Company, { bridges, numbers }: Crossing) {
  for (const seed of interviewsSaid) {
    const bridge = bridges.get(seed.bridge)
    if (bridge) await interview(tx, world, bridge, seed, numbers)
  }
}

async function interview(
  tx: Writer,
  world: Company,
  id: string,
  { bridge: key, daysAgo, questions }: SeedInterview,
  numbers: Map<string, number>
) {
  const giver = world.person(key.split('-')[0] ?? '')
  const bridge = await findBridge(tx, giver, id)
  const day = workday(addDays(world.today, -daysAgo))
  const begun = day < bridge.row.startsOn ? bridge.row.startsOn : day
  const at = (minute: number) => new Date(Date.parse(`${begun}T09:00:00Z`) + minute * 60_000)
  const asked: { seed: SeedQuestion; question: string }[] = []
  for (const seed of questions) {
    const about = await aboutOf(tx, id, seed, numbers)
    const { probe, gap = null } = seed
    const moment = at(0).toISOString()
    await askAbout(tx, giver, bridge, { probe, gap, ...about, text: '' }, moment)
    const last = (await findRows(tx, id)).questions.at(-1)
    if (last) asked.push({ seed, question: last.id })
  }
  for (const [index, { seed, question }] of asked.entries()) {
    const typist = world.person(seed.typedBy ?? giver.id)
    const { answer } = seed
    const told = at(4 + 6 * index).toISOString()
    await answerQuestion(tx, typist, await findQuestion(tx, typist, question), { answer }, told)
    if (seed.became) {
      await become(tx, world, question, giver.id, seed.became, at(6 + 6 * index).toISOString())
    }
  }
}

type About = { caseNumber: number | null; item: string | null }

async function aboutOf(
  tx: Writer,
  bridge: string,
  { case: key, item: title }: SeedQuestion,
  numbers: Map<string, number>
): Promise<About> {
  if (key !== undefined) return { caseNumber: numbers.get(key) ?? null, item: null }
  const [row] = await tx
    .select({ id: bridgeItems.id })
    .from(bridgeItems)
    .where(
      and(
        eq(bridgeItems.bridge, bridge),
        eq(bridgeItems.title, title ?? ''),
        isNull(bridgeItems.droppedAt)
      )
    )
  return { caseNumber: null, item: row?.id ?? null }
}

/** By the giver, where it is the giver who may edit the case. */
async function become(
  tx: Writer,
  world: Company,
  question: string,
  giver: string,
  became: NonNullable<SeedQuestion['became']>,
  now: string
) {
  const [row] = await tx
    .select({ number: interviewQuestions.caseNumber })
    .from(interviewQuestions)
    .where(eq(interviewQuestions.id, question))
  const person = world.person(giver)
  const of = await findCase(tx, person, row?.number ?? null)
  if (!caseMay['case.edit'](person, of)) return
  await adoptAnswer(tx, person, await findQuestion(tx, person, question), became, now)
}
