import { bridgePlanRoutes } from '#schema/api/bridge-plans.ts'
import { findBridge } from '../bridges/find.ts'
import { allow } from '../bridges/may.ts'
import type { App } from '../http/application.ts'
import { findProposals } from './proposals.ts'
import { layPlan } from './lay.ts'
import { addStep, changeStep } from './steps.ts'
import { templateRoutes } from './template-routes.ts'
import { findPlan } from './to-plan.ts'

/** How a bridge comes to its items and its plan. */
export function handovers(app: App) {
  const { read } = app.database
  templateRoutes(app)

  app.route({
    ...bridgePlanRoutes.proposals,
    handler: async ({ person, params }) => {
      const found = await findBridge(read, person, params.id)
      allow(person, 'bridge.edit', found)
      return { items: await findProposals(read, person, found, app.now()) }
    }
  })

  app.route({
    ...bridgePlanRoutes.plan,
    handler: async ({ person, params }) =>
      findPlan(read, person, await findBridge(read, person, params.id), app.now())
  })

  app.route({
    ...bridgePlanRoutes.lay,
    handler: (request) =>
      request.write(async (tx) => {
        const { person, params } = request
        const found = await findBridge(tx, person, params.id)
        allow(person, 'bridge.edit', found)
        await layPlan(tx, person, found, app.now())
        return findPlan(tx, person, found, app.now())
      })
  })

  app.route({
    ...bridgePlanRoutes.addStep,
    handler: (request) =>
      request.write(async (tx) => {
        const { person, params, body } = request
        const found = await findBridge(tx, person, params.id)
        await addStep(tx, person, found, body, app.now())
        return findPlan(tx, person, found, app.now())
      })
  })

  app.route({
    ...bridgePlanRoutes.changeStep,
    handler: (request) =>
      request.write(async (tx) => {
        const { person, params, body } = request
        const found = await changeStep(tx, person, params.id, body, app.now())
        return findPlan(tx, person, found, app.now())
      })
  })

  app.route({
    ...bridgePlanRoutes.removeStep,
    handler: (request) =>
      request.write(async (tx) => {
        const { person, params } = request
        const found = await changeStep(tx, person, params.id, { removed: true }, app.now())
        return findPlan(tx, person, found, app.now())
      })
  })
}
