import { bookRoutes } from '#schema/api/book.ts'
import { completionRoutes } from '#schema/api/completions.ts'
import { playbookRoutes } from '#schema/api/playbook.ts'
import { searchesRoutes } from '#schema/api/searches.ts'
import type { App } from '../http/application.ts'
import { findCase } from '../cases/find.ts'
import { caseNumber } from '../cases/numbers.ts'
import { findSuggestions } from '../cases/suggestions.ts'
import { noteUses } from '../glossary/uses.ts'
import { findOutline } from './book-outline.ts'
import { findPages } from './book.ts'
import { completions } from './completions.ts'
import { facets } from './facets.ts'
import { placeOfSearch } from './place-of-search.ts'
import { search } from './search.ts'
import { dropSearch, findSearches, keepSearch, notifyOfSearch } from './searches.ts'
import { similar, similarTo } from './similar.ts'

export function playbook(app: App) {
  const { read } = app.database

  app.route({
    ...playbookRoutes.search,
    handler: async ({ person, query }) => {
      const place = await placeOfSearch(read, query.q)
      const found =
        place === 'here'
          ? await search(read, person, query, app.now())
          : await app.database[place](search, person, query, app.now())
      const concepts = found.added?.map(({ concept }) => concept) ?? []
      noteUses(app.database, concepts, found.total > 0, app.now().slice(0, 10))
      return found
    }
  })
  app.route({
    ...playbookRoutes.facets,
    handler: async ({ person, query }) =>
      (await placeOfSearch(read, query.q)) === 'away'
        ? app.database.away(facets, person, query)
        : app.database.apart(facets, person, query)
  })
  app.route({
    ...completionRoutes.completions,
    handler: ({ person, query }) => app.database.apart(completions, person, query)
  })
  app.route({
    ...playbookRoutes.similar,
    handler: async ({ person, body }) => ({
      hits: await app.database.apart(similar, person, body, app.now())
    })
  })
  app.route({
    ...playbookRoutes.similarTo,
    handler: async ({ person, params }) => {
      const found = await findCase(read, person, caseNumber(params.number))
      return { hits: await app.database.apart(similarTo, person, found, app.now()) }
    }
  })
  app.route({
    ...playbookRoutes.picks,
    handler: async ({ person, query }) => ({
      items: await findSuggestions(read, person, query.kind)
    })
  })

  app.route({ ...bookRoutes.outline, handler: ({ person }) => findOutline(read, person) })
  app.route({
    ...bookRoutes.pages,
    handler: ({ person, query }) => app.database.apart(findPages, person, query, app.now())
  })

  app.route({
    ...searchesRoutes.list,
    handler: async ({ person }) => ({ items: await findSearches(read, person) })
  })
  app.route({
    ...searchesRoutes.keep,
    handler: (request) =>
      request.write((tx) => keepSearch(tx, request.person, request.body, app.now()))
  })
  app.route({
    ...searchesRoutes.change,
    handler: (request) => {
      const { person, params, body } = request
      return request.write((tx) => notifyOfSearch(tx, person, params.id, body.notify, app.now()))
    }
  })
  app.route({
    ...searchesRoutes.drop,
    handler: (request) => request.write((tx) => dropSearch(tx, request.person, request.params.id))
  })
}
