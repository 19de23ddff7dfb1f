import type { Me } from '#schema/api/people.ts'
import type { Permission } from '#schema/permissions.ts'
import type { Language } from '#schema/words.ts'
import { call, onSignedOut } from './api.ts'
import { lost, onReturn } from './drafts/connection.svelte.ts'
import { closeDrafts, leaveDrafts, openDrafts } from './drafts/index.ts'
import { writeDown } from './drafts/shelf.svelte.ts'
import { isUnreached } from './drafts/turns.ts'
import { closeVault, openVault, reopenVault } from './drafts/vault.ts'
import { locale, setLanguage } from './language/index.ts'
import { clearDevice, openDevice } from './offline/index.ts'
import { Problem } from './problem.ts'

let me: Me | undefined = $state.raw()
let ended = $state(false)
/** Whoever signs out is not asked to sign in again by what the page still asks. */
let leaving = false
let asked: Promise<Me | undefined> | undefined
const OWNER = 'bridgebook.owner'
const channel = globalThis.BroadcastChannel && new BroadcastChannel('bridgebook.session')

/** Who is at the screen, and what they may. */
export const session = {
  get me() {
    return me
  },
  /** The server has ended it while somebody was at work. */
  get ended() {
    return ended
  },
  /** For pages behind the sign-in, where there is always somebody. */
  get person() {
    if (!me) throw new Error('Nobody is signed in')
    return me.person
  },
  may: (permission: Permission) => me?.may.includes(permission) ?? false
}

onSignedOut(() => {
  ended = me !== undefined && !leaving
  if (ended) void clearDevice()
})

/** The door can be shut to copy what was typed; the next refusal shows it again. */
export const signInLater = () => void (ended = false)

/** Undefined when nobody is signed in. Asks once; every page may wait for it. */
export function whoAmI(): Promise<Me | undefined> {
  asked ??= call('GET /api/session').then(begin, async (problem: Problem) => {
    asked = undefined
    if (problem.status === 401) {
      await closeVault()
      await clearDevice()
      forgetTyped()
      return undefined
    }
    const known = isUnreached(problem.status) ? await reopenVault() : undefined
    if (!known) throw problem
    lost()
    return beginWith(known)
  })
  return asked
}

/** After signing in, setting up, accepting an invitation: their answer is who I am. */
export async function begin(signedIn: Me): Promise<Me> {
  if (me && me.person.id !== signedIn.person.id) closeDrafts()
  await openVault(signedIn)
  channel?.postMessage(signedIn.person.id)
  return beginWith(signedIn)
}

async function beginWith(known: Me): Promise<Me> {
  const { id, language } = known.person
  if (language !== locale.language) await setLanguage(language)
  forgetTyped(id)
  openDrafts(id)
  openDevice(id)
  me = known
  ended = false
  asked = Promise.resolve(known)
  return known
}

export async function signOut() {
  await leaveDrafts()
  leaving = true
  try {
    await call('DELETE /api/session').catch((problem: Problem) => {
      if (problem.status !== 401) throw problem
    })
    await closeVault()
    await clearDevice()
  } finally {
    leaving = false
  }
  channel?.postMessage(null)
  closeDrafts()
  me = undefined
  ended = false
  asked = undefined
  forgetTyped()
}

/** Somebody else has signed in, or I have signed out, in another tab: this page is no longer mine. */
async function followOthers(id: string | null) {
  if (!me || me.person.id === id) return
  await writeDown()
  forgetTyped()
  location.reload()
}
channel?.addEventListener('message', ({ data }) => void followOthers(data as string | null))

// After a time without the server it says who is signed in; it may be nobody, or somebody else.
onReturn((now) => {
  if (!me) return
  if (now && now.person.id !== me.person.id) location.reload()
  else if (now) me = now
})

/** What this tab kept belongs to one person; it goes when somebody else comes. */
function forgetTyped(id?: string) {
  try {
    if (id === undefined || sessionStorage.getItem(OWNER) !== id) sessionStorage.clear()
    if (id !== undefined) sessionStorage.setItem(OWNER, id)
  } catch {
    // Where storage is forbidden nothing was kept.
  }
}

/** The screen switches at once; the profile follows, so that the next computer knows it too. */
export async function chooseLanguage(language: Language) {
  await setLanguage(language)
  if (!me) return
  me = { ...me, person: { ...me.person, language } }
  await call('PATCH /api/me', { body: { language } }).catch(() => undefined)
}
