import { existsSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium } from '@playwright/test'

const SYSTEM = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

/** $CHROMIUM, the system's, Playwright's own; else the one that comes with npm. */
export async function findChromium(): Promise<string> {
  const { CHROMIUM } = process.env
  const here = [CHROMIUM, ...SYSTEM, chromium.executablePath()].find((it) => it && existsSync(it))
  if (here) return here
  // It unpacks libraries for the machine that it is told of; a stale copy would be used as it is.
  process.env.AWS_LAMBDA_JS_RUNTIME = 'nodejs24.x'
  rmSync(join(tmpdir(), 'chromium'), { force: true })
  const { default: packed } = await import('@sparticuz/chromium')
  return packed.executablePath()
}

export const browserArguments = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-dev-shm-usage',
  '--force-color-profile=srgb'
]
