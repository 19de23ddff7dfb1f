let device: Promise<typeof import('./device.ts')> | undefined
/**
 * All of it comes once the page rests: nothing here holds up what somebody waits for. One promise
 * for everybody: whoever asked first goes on first, so that it has begun when an answer is kept.
 */
const load = () =>
  (device ??= import('./device.ts').catch((error: unknown) => {
    device = undefined
    throw error
  }))
const REST = 4_000

let person: string | undefined
let resting: Promise<void> | undefined

const rest = () =>
  new Promise<void>((done) => {
    if ('requestIdleCallback' in globalThis) requestIdleCallback(() => done(), { timeout: REST })
    else setTimeout(done, REST)
  })
/** After the first page; later ones need not wait. */
const rested = () => (resting ??= loaded().then(rest))
const loaded = () =>
  new Promise<void>((done) => {
    if (document.readyState === 'complete') setTimeout(done, 1_000)
    else addEventListener('load', () => setTimeout(done, 1_000), { once: true })
  })

/** For whoever is signed in. */
export function openDevice(id: string) {
  if (person === id) return
  person = id
  void rested().then(async () => {
    if (person === id) await (await load()).begin(id)
  })
}

/** At sign-out, and when the server knows nobody: nothing stays for whoever comes next. */
export async function clearDevice() {
  person = undefined
  await (await load()).forget()
}

export function keepAnswer(address: string, answer: unknown) {
  const id = person
  if (id) void rested().then(async () => (await load()).keep(id, address, answer))
}

export async function keptAnswer(address: string): Promise<unknown> {
  return person && (await load()).kept(person, address)
}

export function dropAnswer(address: string) {
  const id = person
  if (id) void load().then(({ drop }) => drop(id, address))
}
