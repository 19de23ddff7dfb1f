import type { App } from '../http/application.ts'
import { entityRoutes } from './entity-routes.ts'
import { listRoutes } from './list-routes.ts'
import { processRoutes } from './process-routes.ts'
import { unitRoutes } from './unit-routes.ts'

/** Keeping the organisation in order, by administrators. */
export function upkeep(app: App) {
  unitRoutes(app)
  entityRoutes(app)
  processRoutes(app)
  listRoutes(app)
}
