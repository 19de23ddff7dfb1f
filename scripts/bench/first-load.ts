import { chromium } from '@playwright/test'
import { demoPassword } from '#seeds/people.ts'
import { browserArguments, findChromium } from '../../e2e/support/browser.ts'
import { startServer } from '../../e2e/support/server.ts'
import { scriptBefore } from '../../e2e/support/script-size.ts'

/** Kilobytes of script, compressed as they travel, that Today loads before it can be used. */
export async function firstLoad(): Promise<string> {
  const server = await startServer({ demo: true })
  const browser = await chromium.launch({
    executablePath: await findChromium(),
    args: browserArguments
  })
  const context = await browser.newContext({ baseURL: server.baseURL, locale: 'ko-KR' })
  const data = { email: 'jiwoo@kestrel.example', password: demoPassword }
  await context.request.post('/api/session', { data })
  const size = await scriptBefore(await context.newPage(), '/', 'main h1')
  await browser.close()
  await server.stop()
  return `${(size / 1024).toFixed(1)} kB gzipped`
}
