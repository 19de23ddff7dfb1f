import type { Push, Step } from '#schema/api/bridge-plans.ts'
import { knowBridges, type Known } from '../bridges/know.ts'
import { allowedWith } from '../bridges/may.ts'
import { saveBridge } from '../bridges/save.ts'
import type { Reader, Writer } from '../database/database.ts'
import type { Person } from '../http/person.ts'
import { invalid, say } from '../http/problem.ts'
import { findSteps, type FoundStep } from './find-steps.ts'
import { addSteps, changeStep, removeSteps } from './lay.ts'
import { differenceIn, type Difference } from './push-difference.ts'
import { templateOf } from './template-of.ts'
import { findRunning, findTemplate } from './templates.ts'
import { toStep } from './to-plan.ts'

interface Pushed {
  known: Known
  difference: Difference
  says: Push
}

/** What the template as it is now would change in the bridges that somebody leads. */
export async function findPushes(read: Reader, person: Person, template: string, now: string) {
  const all = await findPushed(read, person, template, now)
  return all.map(({ says }) => says).filter(changesSomething)
}

/** Takes bridges along; answers what was changed in each. */
export async function pushTemplate(
  tx: Writer,
  person: Person,
  template: string,
  ids: string[],
  now: string
): Promise<Push[]> {
  const all = await findPushed(tx, person, template, now)
  const wanted = all.filter(({ says }) => ids.includes(says.bridge))
  if (wanted.length < new Set(ids).size) throw invalid({ bridges: say('plan.notInPush') })
  for (const { known, difference } of wanted) {
    const { row } = known.found
    for (const { row: step, to } of difference.moved) await changeStep(tx, step.row.id, to)
    await removeSteps(
      tx,
      difference.removed.map((it) => it.row.id)
    )
    await addSteps(tx, row.id, difference.added)
    await saveBridge(tx, person, known.found, { verb: 'laid' }, {}, now)
  }
  return wanted.map(({ says }) => says)
}

async function findPushed(
  read: Reader,
  person: Person,
  id: string,
  now: string
): Promise<Pushed[]> {
  await findTemplate(read, id)
  const running = (await findRunning(read, person)).filter(({ row }) => row.template === id)
  const pushed: Pushed[] = []
  for (const known of await knowBridges(read, person, running, now)) {
    const steps = await findSteps(read, known.found.row.id)
    const difference = differenceIn(known, steps, await templateOf(read, known.found))
    pushed.push({ known, difference, says: inWords(known, difference, person) })
  }
  return pushed
}

const changesSomething = ({ added, moved, removed }: Push) =>
  added.length + moved.length + removed.length > 0

function inWords(known: Known, { added, moved, removed }: Difference, person: Person): Push {
  const { row, giver, receiver } = known.found
  const may = allowedWith(person, known.found).filter((it) => it === 'bridge.edit')
  const said = (it: FoundStep): Step[] => {
    const step = toStep(it, known, person.language)
    return step ? [{ ...step, may: [...may] }] : []
  }
  return {
    bridge: row.id,
    giver: { id: giver.id, name: giver.name },
    receiver: { id: receiver.id, name: receiver.name },
    added: added.flatMap((step) => said(notYet(step, row.id))),
    moved: moved.flatMap((it) => said(it.row).map((step) => ({ step, to: it.to.dueOn }))),
    removed: removed.flatMap(said)
  }
}

/** As it would be; until it is there it goes by the id of its line in the template. */
const notYet = (step: Difference['added'][number], bridge: string): FoundStep => ({
  row: {
    ...{ ...step, bridge, id: step.templateStep ?? '' },
    ...{ doneAt: null, doneBy: null, removedAt: null }
  },
  doneBy: null,
  position: null
})
