import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { expect, it } from 'vitest'
import { root } from './root.ts'

/** Each may import from its own line and from those above it. */
const ORDER = [
  ['language', 'schema'],
  ['server/root.ts', 'server/settings.ts', 'server/failure.ts'],
  ['server/database', 'server/http', 'server/messages'],
  ['server/activity', 'server/search', 'server/operations'],
  ['server/people', 'server/organisation', 'server/drafts', 'server/glossary'],
  ['server/mail'],
  ['server/cases'],
  ['server/attachments', 'server/talk'],
  [
    'server/playbook',
    'server/reviews',
    'server/standards',
    'server/panels',
    'server/close',
    'server/ability',
    'server/forecast'
  ],
  ['server/redaction', 'server/upkeep'],
  ['server/bridges'],
  [
    'server/handovers',
    'server/mentoring',
    'server/practice',
    'server/questions',
    'server/risk',
    'server/sessions',
    'server/recordings',
    'server/elicitation'
  ],
  ['server/crossed', 'server/weekly'],
  ['server/notices'],
  ['server/live', 'server/offline', 'server/today', 'server/insights', 'server/portability'],
  ['server/app.ts', 'server/long-reads.ts', 'server/reading-thread.ts'],
  ['seeds'],
  ['server/data-dir.ts', 'server/greet.ts', 'server/stop.ts'],
  ['server/start.ts', 'server/main.ts']
]

/** What a page may carry into a browser. */
const FOR_WEB = ['web', 'language', 'schema/api', 'schema/words.ts', 'schema/permissions.ts']

const ALIASES: [prefix: string, path: string][] = [
  ['#language', 'language/index.ts'],
  ['#schema/', 'schema/'],
  ['#server/', 'server/'],
  ['#seeds/', 'seeds/'],
  ['#lib/', 'web/lib/']
]

interface Import {
  from: string
  to: string
}

const imports = ['language', 'schema', 'server', 'web'].flatMap(filesIn).flatMap(importsOf)

it('finds the imports that it judges', () => {
  expect(imports).toContainEqual({ from: 'server/app.ts', to: 'server/people/routes.ts' })
  expect(imports.length).toBeGreaterThan(100)
})

it('knows the place of every file of the server', () => {
  const places = filesIn('server').filter((it) => placeOf(it) < 0)
  expect(places).toEqual([])
})

it('imports in one direction only', () => {
  const upwards = imports.filter(
    ({ from, to }) => !isIn(from, 'web') && (placeOf(to) < 0 || placeOf(to) > placeOf(from))
  )
  expect(upwards.map(inWords)).toEqual([])
})

it('keeps the schema to itself, and the language to itself and the schema', () => {
  const foreign = imports.filter(
    ({ from, to }) =>
      (isIn(from, 'schema') && !isIn(to, 'schema')) ||
      (isIn(from, 'language') && !isIn(to, 'language') && !isIn(to, 'schema'))
  )
  expect(foreign.map(inWords)).toEqual([])
})

it('gives the browser nothing but the language and the contract', () => {
  const heavy = imports.filter(
    ({ from, to }) => isIn(from, 'web') && !FOR_WEB.some((part) => isIn(to, part))
  )
  expect(heavy.map(inWords)).toEqual([])
})

function filesIn(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((it) => `${folder}/${it.replaceAll('\\', '/')}`)
    .filter((it) => /\.(ts|svelte)$/.test(it) && !/\.(test|d)\.ts$/.test(it))
    .filter((it) => !isIn(it, 'server/testing') && !it.includes('/paraglide/'))
}

function importsOf(file: string): Import[] {
  const text = readFileSync(join(root, file), 'utf8')
  const named = text.matchAll(/\b(?:from|import)\s*\(?\s*(['"])([^'"]+)\1/g)
  return [...named]
    .map(([, , name = '']) => pathOf(file, name))
    .filter((it) => it !== undefined)
    .map((to) => ({ from: file, to }))
}

/** Where an import leads inside the project; packages and Node's own lead nowhere. */
function pathOf(file: string, name: string): string | undefined {
  if (name.startsWith('.')) {
    return relative(root, resolve(root, dirname(file), name)).replaceAll('\\', '/')
  }
  const alias = ALIASES.find(([prefix]) => name.startsWith(prefix))
  return alias && name.replace(...alias)
}

function isIn(path: string, part: string): boolean {
  return path === part || path.startsWith(`${part}/`)
}

function placeOf(path: string): number {
  return ORDER.findIndex((row) => row.some((part) => isIn(path, part)))
}

function inWords({ from, to }: Import): string {
  return `${from} imports ${to}`
}
