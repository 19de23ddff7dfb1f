import { translationRoutes } from '#schema/api/translations.ts'
import type { App } from '../http/application.ts'
import { notFound } from '../http/problem.ts'
import { saidBase } from './acting.ts'
import { findCase } from './find.ts'
import { caseNumber } from './numbers.ts'
import { findTranslation, findTranslations } from './translations.ts'
import { removeTranslation, saveTranslation } from './translations-write.ts'

/** Cases in the words of colleagues who speak another language. */
export function translationRoutesOf(app: App) {
  const { read } = app.database

  app.route({
    ...translationRoutes.list,
    handler: async ({ person, params }) => {
      const found = await findCase(read, person, caseNumber(params.number))
      return { items: await findTranslations(read, person, found) }
    }
  })

  app.route({
    ...translationRoutes.save,
    handler: (request) =>
      request.write(async (tx) => {
        const { person, params, body } = request
        const { language } = params
        const found = await findCase(tx, person, caseNumber(params.number))
        await saveTranslation(tx, person, found, language, saidBase(request), body, app.now())
        const saved = await findTranslation(tx, person, found, language)
        if (!saved) throw notFound()
        return saved
      })
  })

  app.route({
    ...translationRoutes.remove,
    handler: (request) =>
      request.write(async (tx) => {
        const { person, params } = request
        const found = await findCase(tx, person, caseNumber(params.number))
        await removeTranslation(tx, person, found, params.language, app.now())
        return null
      })
  })
}
