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

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
/** The rules that look at colours: all that another scheme can change of the same page. */
export const COLOURS = ['color-contrast', 'link-in-text-block']

/** What axe finds on the page as it is, by all rules or some, in the words of a failing test. */
export async function accessibilityOf(page: Page, rules?: string[]): Promise<string[]> {
  // There are no frames: no second page has to put their findings together.
  const axe = new AxeBuilder({ page }).setLegacyMode()
  const { violations } = await (rules ? axe.withRules(rules) : axe.withTags(TAGS)).analyze()
  return violations.map(
    ({ id, help, nodes }) => `${id}: ${help} (${nodes.map((it) => it.target.join(' ')).join(', ')})`
  )
}

export { expect }
