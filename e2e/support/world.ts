import AxeBuilder from '@axe-core/playwright'
import { test as base, expect, type Page } from '@playwright/test'
import { demoPassword, people } from '#seeds/people.ts'
import { startServer, type Server } from './server.ts'

interface Workers {
  /** The seeded company, shared by the tests of one worker. */
  demo: Server
}
interface Tests {
  /** A server without anybody, of this test alone. */
  emptyServer: Server
}

export const test = base.extend<Tests, Workers>({
  demo: [
    async ({}, use) => {
      const server = await startServer({ demo: true })
      await use(server)
      await server.stop()
    },
    { scope: 'worker', timeout: 60_000 }
  ],
  baseURL: async ({ demo }, use) => use(demo.baseURL),
  emptyServer: async ({}, use) => {
    const server = await startServer({ demo: false })
    await use(server)
    await server.stop()
  }
})

/** Signs in as one of seeds/people.ts and opens a page, in their language, whatever came before. */
export async function signIn(page: Page, handle: string, path = '/') {
  const response = await page.request.post('/api/session', {
    data: { email: `${handle}@kestrel.example`, password: demoPassword }
  })
  expect(response.status()).toBe(201)
  const seeded = people.find(({ id }) => id === handle)
  if (seeded) await page.request.patch('/api/me', { data: { language: seeded.language } })
  await page.goto(path)
}

/** What axe finds on the page as it is, in the words of a failing test. */
export async function accessibilityOf(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    // There are no frames: no second page has to put their findings together.
    .setLegacyMode()
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze()
  return violations.map(
    ({ id, help, nodes }) => `${id}: ${help} (${nodes.map((it) => it.target.join(' ')).join(', ')})`
  )
}

export { expect }
