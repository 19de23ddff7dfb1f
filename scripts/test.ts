import { spawn, spawnSync } from 'node:child_process'
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { root } from '#server/root.ts'

/**
 * All checks, the quick ones first: formatting, lint, types, migrations, tests on both databases,
 * build, browser. Ends with one line, `N passed, N failed`.
 */
interface Count {
  passed: number
  failed: number
}
interface Check {
  name: string
  command: string
  /** Counts the tests in a report; a check without one counts as one, and takes one core. */
  count?: () => Count
}

process.chdir(root)
const only = process.argv.slice(2)
rmSync('test-results', { recursive: true, force: true })
const browserReport = 'test-results/e2e.json'

/** The same tests: on a real server where one is named, else on Postgres inside npm. */
const postgres = process.env.TEST_POSTGRES_URL ? 'postgres-server' : 'postgres'

const checks: Check[] = [
  { name: 'formatting', command: 'prettier --check . --log-level warn' },
  { name: 'lint', command: 'eslint . --max-warnings 0' },
  {
    name: 'types',
    command: 'svelte-check --tsconfig tsconfig.json --fail-on-warnings && tsc -p web/service-worker'
  },
  { name: 'migrations', command: 'node scripts/check-migrations.ts' },
  { name: 'unit', ...vitest('sqlite', 'web') },
  { name: 'postgres', ...vitest(postgres) },
  { name: 'build', command: 'node scripts/build.ts' },
  { name: 'browser', command: 'playwright test', count: () => countBrowser(browserReport) }
]

function vitest(...projects: string[]): Pick<Check, 'command' | 'count'> {
  const report = `test-results/${projects.join('-')}.json`
  return {
    command: [
      'vitest run --reporter=default --reporter=json',
      `--outputFile.json=${report}`,
      ...projects.map((it) => `--project ${it}`)
    ].join(' '),
    count: () => countUnit(report)
  }
}

// Every npm install takes away what the types rest on (ARCHITECTURE.md, Surprises).
spawnSync('svelte-kit sync', { shell: true })

const total: Count = { passed: 0, failed: 0 }
const wanted = checks.filter(({ name }) => !only.length || only.includes(name))
const side = ['formatting', 'lint', 'types', 'migrations']
await Promise.all(wanted.filter(({ name }) => side.includes(name)).map(runBeside))
for (const check of wanted.filter(({ name }) => !side.includes(name))) {
  console.log(`\n── ${check.name}`)
  const began = Date.now()
  const { status } = spawnSync(check.command, { shell: true, stdio: 'inherit' })
  judge(check, status, began)
}
console.log(`\n${total.passed} passed, ${total.failed} failed`)
process.exitCode = total.failed ? 1 : 0

/** Those that take one core each go side by side; what they say comes when they are done. */
async function runBeside(check: Check) {
  const began = Date.now()
  const child = spawn(check.command, { shell: true })
  let said = ''
  child.stdout.on('data', (part: Buffer) => (said += part.toString()))
  child.stderr.on('data', (part: Buffer) => (said += part.toString()))
  const status = await new Promise<number | null>((done) => child.on('close', done))
  console.log(`\n── ${check.name}\n${said.trimEnd()}`)
  judge(check, status, began)
}

function judge({ name, count }: Check, status: number | null, began: number) {
  const found = count?.() ?? { passed: 0, failed: 0 }
  // A runner that failed without a failing test, or did not come to count, is a failure too.
  const whole = count ? found.passed + found.failed > 0 : true
  if (!count && status === 0) found.passed += 1
  if ((status !== 0 || !whole) && found.failed === 0) found.failed += 1
  total.passed += found.passed
  total.failed += found.failed
  const seconds = Math.round((Date.now() - began) / 1000)
  console.log(`── ${name}: ${found.failed ? `${found.failed} failed` : 'ok'} (${seconds} s)`)
}

/** A run without a report, or of which nothing was counted, has failed. */
function countUnit(report: string): Count {
  if (!existsSync(report)) return { passed: 0, failed: 1 }
  const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, 'utf8')) as {
    numPassedTests: number
    numFailedTests: number
  }
  return { passed: numPassedTests, failed: numFailedTests }
}

function countBrowser(report: string): Count {
  if (!existsSync(report)) return { passed: 0, failed: 0 }
  const { stats } = JSON.parse(readFileSync(report, 'utf8')) as {
    stats: { expected: number; unexpected: number; flaky: number }
  }
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky }
}
