import { reviewRoutes } from '#schema/api/reviews.ts'
import type { App } from '../http/application.ts'
import { preferred } from '../http/sentences.ts'
import { findReviews } from './queue.ts'
import { findProcess, setInterval } from './set-interval.ts'

export function reviews(app: App) {
  app.route({
    ...reviewRoutes.queue,
    handler: ({ person }) => findReviews(app.database.read, person, app.now())
  })

  app.route({
    ...reviewRoutes.interval,
    handler: (request) =>
      request.write(async (tx) => {
        const { person, params, body, headers } = request
        await setInterval(tx, person, params.code, body.reviewEveryMonths, app.now())
        return findProcess(tx, params.code, preferred(headers['accept-language']))
      })
  })
}
