import { glossaryRoutes } from '#schema/api/glossary.ts'
import type { App } from '../http/application.ts'
import { preferred } from '../http/sentences.ts'
import { addConcept, changeConcept, removeConcept } from './change.ts'
import { findConcept, findGlossary } from './find.ts'
import { importGlossary, planImport } from './import.ts'
import { glossaryMay } from './may.ts'
import { sheetOf } from './sheet.ts'
import { keepUses, keepUsesOften } from './uses.ts'

export function glossary(app: App) {
  const { read } = app.database
  keepUsesOften(app)

  app.route({
    ...glossaryRoutes.list,
    handler: async ({ person }) => {
      await keepUses(app.database).catch(() => undefined)
      const may = glossaryMay['glossary.edit'](person) ? (['glossary.edit'] as const) : []
      return { items: await findGlossary(read, app.now()), may: [...may] }
    }
  })

  app.route({
    ...glossaryRoutes.add,
    handler: (request) =>
      request.write(async (tx) => {
        const { id, ...wish } = request.body
        const made = { ...wish, ...(id && { id }) }
        return findConcept(tx, await addConcept(tx, request.person, made, app.now()), app.now())
      })
  })

  app.route({
    ...glossaryRoutes.change,
    handler: (request) =>
      request.write(async (tx) => {
        const { person, params, body } = request
        await changeConcept(tx, person, params.id, body, app.now())
        return findConcept(tx, params.id, app.now())
      })
  })

  app.route({
    ...glossaryRoutes.remove,
    handler: (request) =>
      request.write(async (tx) => {
        await removeConcept(tx, request.person, request.params.id, app.now())
        return null
      })
  })

  app.route({
    ...glossaryRoutes.file,
    handler: async () => ({
      name: `bridgebook-glossary-${app.now().slice(0, 10)}.csv`,
      text: sheetOf(await findGlossary(read, app.now()))
    })
  })

  app.route({
    ...glossaryRoutes.import,
    handler: (request) => {
      const { person, body, headers } = request
      const language = preferred(headers['accept-language'])
      return body.preview
        ? planImport(read, body.text, language)
        : request.write((tx) => importGlossary(tx, person, body.text, language, app.now()))
    }
  })
}
