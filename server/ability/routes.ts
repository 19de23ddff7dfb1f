import { abilityRoutes } from '#schema/api/ability.ts'
import { findCase } from '../cases/find.ts'
import { caseNumber } from '../cases/numbers.ts'
import type { App } from '../http/application.ts'
import { abilityOfMine } from './mine.ts'
import { abilityOfCase } from './of-case.ts'
import { findSiloCases } from './silo-cases.ts'
import { findSilos } from './silos.ts'

export function ability(app: App) {
  const { read } = app.database

  app.route({
    ...abilityRoutes.ofCase,
    handler: async ({ person, params }) => {
      const found = await findCase(read, person, caseNumber(params.number))
      return abilityOfCase(read, person, found, app.now())
    }
  })

  app.route({
    ...abilityRoutes.mine,
    handler: ({ person }) => abilityOfMine(read, person, app.now())
  })

  app.route({
    ...abilityRoutes.matrix,
    handler: ({ person, query }) => app.database.apart(findSilos, person, query.unit, app.now())
  })

  app.route({
    ...abilityRoutes.cell,
    handler: async ({ person, params, query }) => {
      const where = { process: params.process, unit: query.unit }
      return { items: await findSiloCases(read, person, where, app.now()) }
    }
  })
}
