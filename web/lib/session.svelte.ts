import type { Me } from '#schema/api/people.ts'
import type { Permission } from '#schema/permissions.ts'
import type { Language } from '#schema/words.ts'
import { call, onSignedOut } from './api.ts'
import { locale, setLanguage } from './language/index.ts'
import { Problem } from './problem.ts'

let me: Me | undefined = $state.raw()
let ended = $state(false)
let asked: Promise<Me | undefined> | undefined

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

onSignedOut(() => (ended = me !== undefined))

/** The door can be shut to copy what was typed; the next refusal shows it again. */
export const signInLater = () => void (ended = false)

/** Undefined when nobody is signed in. Asks once; every page may wait for it. */
export function whoAmI(): Promise<Me | undefined> {
  asked ??= call('GET /api/session').then(begin, (problem: Problem) => {
    asked = undefined
    if (problem.status === 401) return undefined
    throw problem
  })
  return asked
}

/** After signing in, setting up, accepting an invitation: their answer is who I am. */
export async function begin(signedIn: Me): Promise<Me> {
  if (signedIn.person.language !== locale.language) await setLanguage(signedIn.person.language)
  me = signedIn
  ended = false
  asked = Promise.resolve(signedIn)
  return signedIn
}

export async function signOut() {
  await call('DELETE /api/session').catch((problem: Problem) => {
    if (problem.status !== 401) throw problem
  })
  me = undefined
  ended = false
  asked = undefined
  forgetTyped()
}

/** What this tab kept, drafts above all, belongs to whoever has just left. */
function forgetTyped() {
  try {
    sessionStorage.clear()
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
