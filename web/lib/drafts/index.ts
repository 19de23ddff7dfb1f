import { toProblem } from '#lib/problem.ts'
import { connection, lost, onReturn, watchConnection } from './connection.svelte.ts'
import { outbox, sendWaiting } from './outbox.svelte.ts'
import { pull, pushAll } from './push.ts'
import { clearShelf, onChange, takeOut, writeDown } from './shelf.svelte.ts'
import { isUnreached } from './turns.ts'
import { isStill, readAll, vaultWorks } from './vault.ts'

export { connection } from './connection.svelte.ts'
export { deliver, outbox, waitWith } from './outbox.svelte.ts'
export { shelf } from './shelf.svelte.ts'

/** After the last letter. */
const PAUSE = 1_500
/** A form does not wait longer for drafts of other computers; they come in when they come. */
const PATIENCE = 3_000
const GOODBYE = 4_000

let person: string | undefined
let ready: Promise<unknown> = Promise.resolve()
let pushing: Promise<void> | undefined
let later: ReturnType<typeof setTimeout> | undefined
let watching = false

/** For whoever has signed in, or is still signed in here while nobody can be reached. */
export function openDrafts(id: string) {
  // Signed in again over an open page: what waited goes on.
  if (person === id) return void catchUp()
  if (person) closeDrafts()
  person = id
  outbox.openFor(id)
  ready = takeOut().then(() => atMost(catchUp(), PATIENCE))
  watch()
}

/** Wait for it before a form is shown: it begins with what was typed before. */
export const draftsReady = () => ready

/** Before signing out: what is only here goes to the server, if it can be reached. */
export async function leaveDrafts() {
  await writeDown()
  if (connection.there) await atMost(push(), GOODBYE)
  await writeDown()
}

export function closeDrafts() {
  clearTimeout(later)
  person = undefined
  outbox.close()
  clearShelf()
}

async function catchUp() {
  if (!connection.there) return
  // Only where nobody was reached is the server looked for: it calls back here when it is found.
  await pull().catch((error: unknown) => isUnreached(toProblem(error).status) && lost())
  // First what waits: once it is with everyone, its draft need not travel.
  await sendWaiting()
  await push()
  // Who has no file on its way need not fetch what sends files.
  if (vaultWorks() && (await readAll('upload')).length === 0) return
  const { resumeFiles } = await import('#lib/attachments/outgoing.svelte.ts')
  await resumeFiles()
}

/** One round at a time, and another when something was typed meanwhile. */
function push(): Promise<void> {
  clearTimeout(later)
  const round = (pushing ?? Promise.resolve()).then(async () => {
    if (person && (await isStill(person))) await pushAll()
  })
  pushing = round
  return round
}

function watch() {
  if (watching) return
  watching = true
  watchConnection()
  onReturn(() => void catchUp())
  onChange(() => {
    clearTimeout(later)
    later = setTimeout(() => void (connection.there && push()), PAUSE)
  })
  addEventListener('pagehide', () => void writeDown())
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState !== 'hidden') return
    void writeDown()
    if (connection.there) void push()
  })
}

const atMost = (work: Promise<unknown>, patience: number) =>
  Promise.race([work, new Promise((done) => setTimeout(done, patience))])
