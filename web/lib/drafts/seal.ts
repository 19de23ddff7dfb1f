/** Both come from the key that only the server and this person know, and neither can be read out. */
export interface Keys {
  seal: CryptoKey
  name: CryptoKey
}
export interface Sealed {
  nonce: Uint8Array<ArrayBuffer>
  bytes: ArrayBuffer
}

const encode = (text: string) => new TextEncoder().encode(text)

export async function keysOf(hex: string): Promise<Keys> {
  const bytes = Uint8Array.from(hex.match(/../g) ?? [], (pair) => parseInt(pair, 16))
  const { subtle } = crypto
  const secret = await subtle.importKey('raw', bytes, 'HKDF', false, ['deriveKey'])
  const from = (purpose: string) => ({
    ...{ name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array() },
    info: encode(purpose)
  })
  const aes = { name: 'AES-GCM', length: 256 }
  const hmac = { name: 'HMAC', hash: 'SHA-256', length: 256 }
  return {
    seal: await subtle.deriveKey(from('seal'), secret, aes, false, ['encrypt', 'decrypt']),
    name: await subtle.deriveKey(from('name'), secret, hmac, false, ['sign'])
  }
}

/** What lies in the browser names no form and no case either. */
export async function hiddenName({ name }: Keys, plain: string): Promise<string> {
  const bytes = new Uint8Array(await crypto.subtle.sign('HMAC', name, encode(plain)))
  return Array.from(bytes.slice(0, 16), (byte) => byte.toString(16).padStart(2, '0')).join('')
}

/** Sealed together with its place, so that nothing can be put where something else was. */
export async function seal({ seal }: Keys, place: string, value: unknown): Promise<Sealed> {
  const nonce = crypto.getRandomValues(new Uint8Array(12))
  const how = { name: 'AES-GCM', iv: nonce, additionalData: encode(place) }
  return { nonce, bytes: await crypto.subtle.encrypt(how, seal, encode(JSON.stringify(value))) }
}

/** Fails for whoever has another key. */
export async function unseal<T>({ seal }: Keys, place: string, sealed: Sealed): Promise<T> {
  const how = { name: 'AES-GCM', iv: sealed.nonce, additionalData: encode(place) }
  const bytes = await crypto.subtle.decrypt(how, seal, sealed.bytes)
  return JSON.parse(new TextDecoder().decode(bytes)) as T
}
