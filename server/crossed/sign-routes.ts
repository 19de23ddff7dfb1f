import type { FastifyRequest } from 'fastify'
import { signingRoutes } from '#schema/api/signing.ts'
import { findBridge, findItem, type FoundItem } from '../bridges/find.ts'
import type { Writer } from '../database/database.ts'
import type { App } from '../http/application.ts'
import { findDossier } from './dossier.ts'
import { signBridge, unsignBridge } from './sign.ts'
import { answerWithSignOff } from './sign-to.ts'
import { forgetUncrossed, nameUncrossed } from './sign-uncrossed.ts'

/** The end of a bridge: what did not cross has an owner, both and a lead sign, a dossier stays. */
export function signing(app: App) {
  const { read } = app.database

  const answer = async (tx: Writer, request: FastifyRequest, id: string) =>
    answerWithSignOff(tx, request.person, await findBridge(tx, request.person, id), app.now())

  const onItem = (
    request: FastifyRequest,
    id: string,
    act: (tx: Writer, it: FoundItem) => unknown
  ) =>
    request.write(async (tx) => {
      const found = await findItem(tx, request.person, id)
      await act(tx, found)
      return answer(tx, request, found.row.bridge)
    })

  app.route({
    ...signingRoutes.signOff,
    handler: async ({ person, params }) =>
      answerWithSignOff(read, person, await findBridge(read, person, params.id), app.now())
  })

  app.route({
    ...signingRoutes.sign,
    handler: (request) =>
      request.write(async (tx) => {
        const { person, params, body } = request
        await signBridge(tx, person, await findBridge(tx, person, params.id), body, app.now())
        return answer(tx, request, params.id)
      })
  })

  app.route({
    ...signingRoutes.unsign,
    handler: (request) =>
      request.write(async (tx) => {
        const { person, params } = request
        await unsignBridge(tx, person, await findBridge(tx, person, params.id), app.now())
        return answer(tx, request, params.id)
      })
  })

  app.route({
    ...signingRoutes.name,
    handler: (request) =>
      onItem(request, request.params.id, (tx, found) =>
        nameUncrossed(tx, request.person, found, request.body, app.now())
      )
  })

  app.route({
    ...signingRoutes.unname,
    handler: (request) =>
      onItem(request, request.params.id, (tx, found) =>
        forgetUncrossed(tx, request.person, found, app.now())
      )
  })

  app.route({
    ...signingRoutes.dossier,
    handler: async ({ person, params }) =>
      findDossier(read, person, await findBridge(read, person, params.id), app.now())
  })
}
