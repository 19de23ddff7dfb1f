import { invalid, say } from '../http/problem.ts'

/** What anybody would try first. */
interface About {
  email: string
  name: string
  organisation: string
}

export function refuseBadPassword(password: string, { email, name, organisation }: About) {
  const guess = plain(password)
  const [account = ''] = email.split('@')
  if (new Set(guess).size === 1) throw invalid({ password: say('password.oneCharacter') })
  if ([email, account, name, organisation].some((it) => plain(it) === guess)) {
    throw invalid({ password: say('password.guessable') })
  }
}

const plain = (text: string) => text.normalize('NFKC').toLowerCase().replace(/\s/g, '')
