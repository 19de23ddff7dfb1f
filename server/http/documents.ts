import swagger from '@fastify/swagger'
import scalar from '@scalar/fastify-api-reference'
import type { FastifyInstance } from 'fastify'
import { Problem } from '#schema/api/common.ts'

/** Whatever else comes back. */
const problem = {
  description: 'A problem, in the language of Accept-Language',
  content: { 'application/problem+json': { schema: Problem } }
}

/** /api/openapi.json and /api/reference, from the same schemas that validate. */
export async function documents(app: FastifyInstance) {
  await app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: {
        title: 'Bridgebook',
        version: '1',
        description:
          'Sign in with POST /api/session, or send `Authorization: Bearer` with a personal token. ' +
          'Problems are RFC 9457, in the language of Accept-Language. ' +
          'An Idempotency-Key on any request that writes makes it safe to send again.'
      },
      components: {
        securitySchemes: {
          bearer: { type: 'http', scheme: 'bearer' },
          session: { type: 'apiKey', in: 'cookie', name: 'bridgebook' }
        }
      }
    },
    transform: ({ schema, url, route }) => {
      const may = route.config?.may
      if (!may) return { schema: { ...schema, hide: true }, url }
      const security: Record<string, string[]>[] =
        may === 'anyone' ? [] : [{ bearer: [] }, { session: [] }]
      const response = { ...(schema.response as object), default: problem }
      const tags = [url.split('/')[2] ?? 'api']
      const description = `Permission: \`${may}\``
      return { schema: { ...schema, response, security, tags, description }, url }
    }
  })
  app.get('/api/openapi.json', { schema: { hide: true } }, () => app.swagger())
  await app.register(scalar, {
    routePrefix: '/api/reference',
    configuration: { url: '/api/openapi.json', hideClientButton: true, telemetry: false }
  })
}
