import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { chanceFor } from '#seeds/chance.ts'
import { root } from '#server/root.ts'
import { buildIfNeeded } from './built.ts'
import { missing, sendAgain } from './load/check.ts'
import { tokensOfFirstPerson } from './load/first-person.ts'
import { openHouse } from './load/house.ts'
import { brokenIn } from './load/wholeness.ts'
import { keepWriting, type Written } from './load/writer.ts'

/**
 * `npm run check:crash`: kills a writing server at random moments and starts it again. Whatever it
 * had acknowledged must be there, whole and findable; what was not heard is sent again and then
 * there once. ROUNDS says how often, SEED which moments.
 */
const ROUNDS = Number(process.env.ROUNDS || 100)
const SEED = process.env.SEED || String(Date.now())
const WRITERS = 6

process.chdir(root)
await buildIfNeeded()
console.log(`SEED=${SEED} ROUNDS=${ROUNDS}`)
const chance = chanceFor(SEED)
const dataDir = mkdtempSync(join(tmpdir(), 'bridgebook-crash-'))
const file = join(dataDir, 'bridgebook.sqlite')
const began = performance.now()
const wrong: string[] = []
const written: Written[] = []
const starts: number[] = []
let unheard = 0
let rounds = 0

const open = async () => {
  const house = await openHouse({ dataDir })
  starts.push(house.startMs)
  return house
}

let house = await open()
const tokens = await tokensOfFirstPerson(house.base, WRITERS)
const comments = await answers(`${house.base}/api/cases/EX-1/comments`)
const attachments = await answers(`${house.base}/api/cases/EX-1/attachments`)

for (let round = 1; round <= ROUNDS && !wrong.length; round++) {
  rounds = round
  const stop = new AbortController()
  const { base } = house
  const writing = tokens.map((token, at) => {
    const name = `r${round}w${at}`
    const its = chanceFor(`${SEED} ${name}`)
    return keepWriting({ base, token, name, chance: its, comments, attachments, stop: stop.signal })
  })
  await sleep(chance.between(100, 900))
  await house.end('SIGKILL')
  stop.abort()
  const those = (await Promise.all(writing)).flat()

  house = await open()
  const acknowledged = those.filter(({ answer }) => answer)
  wrong.push(...(await missing(house.base, acknowledged)))
  unheard += await sendAgain(house.base, those)
  wrong.push(...(await missing(house.base, those)))
  written.push(...those)
  // From outside, while the next round has not begun to write.
  wrong.push(...brokenIn(file))
  if (round % 10 === 0) console.log(`round ${round}: ${written.length} written`)
}
wrong.push(...(await missing(house.base, written)))
await house.end()
wrong.push(...brokenIn(file))
rmSync(dataDir, { recursive: true })

for (const it of wrong.slice(0, 20)) console.error(it)
const of = (kind: Written['kind']) => written.filter((it) => it.kind === kind).length
const seconds = Math.round((performance.now() - began) / 1000)
const start = starts.toSorted((a, b) => a - b).at(Math.floor(starts.length / 2)) ?? 0
console.log(
  `${wrong.length ? 'FAIL' : 'PASS'}: ${rounds} rounds, ${written.length} writes (${of('case')} ` +
    `cases, ${of('occurrence')} occurrences, ${of('comment')} comments, ${of('attachment')} attachments), ${unheard} of them not ` +
    `heard and sent again; ${wrong.length} lost, half or doubled; start p50 ${Math.round(start)} ` +
    `ms; ${seconds} s`
)
process.exitCode = wrong.length ? 1 : 0

async function answers(url: string) {
  const { status, headers } = await fetch(url)
  return status === 401 && String(headers.get('content-type')).includes('problem')
}
