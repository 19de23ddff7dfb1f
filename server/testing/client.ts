import type { InjectOptions, LightMyRequestResponse } from 'fastify'
import type { App } from '../http/application.ts'

export interface Answer {
  status: number
  /**
   * What came back, as JSON. Tests reach into it as a client would that knows the documentation.
   */
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  body: any
  headers: LightMyRequestResponse['headers']
}

type Headers = Record<string, string>

/** Sends requests to the application without a network. */
export interface Client {
  get(url: string, headers?: Headers): Promise<Answer>
  post(url: string, body?: object, headers?: Headers): Promise<Answer>
  patch(url: string, body?: object, headers?: Headers): Promise<Answer>
  put(url: string, body?: object, headers?: Headers): Promise<Answer>
  delete(url: string, headers?: Headers): Promise<Answer>
}

/** `own` are the headers of everything that it sends; found out when the first request goes. */
export function client(app: App, own: () => Promise<Headers>): Client {
  const send = async (method: InjectOptions['method'], url: string, body = {}, headers = {}) => {
    const withBody = method !== 'GET' && method !== 'DELETE'
    const response = await app.inject({
      method,
      url,
      headers: { ...(await own()), ...headers },
      ...(withBody && { payload: body })
    })
    return toAnswer(response)
  }
  return {
    get: (url, headers) => send('GET', url, undefined, headers),
    post: (url, body, headers) => send('POST', url, body, headers),
    patch: (url, body, headers) => send('PATCH', url, body, headers),
    put: (url, body, headers) => send('PUT', url, body, headers),
    delete: (url, headers) => send('DELETE', url, undefined, headers)
  }
}

function toAnswer({ statusCode, headers, payload }: LightMyRequestResponse): Answer {
  const isJson = String(headers['content-type'] ?? '').includes('json')
  return { status: statusCode, headers, body: isJson ? JSON.parse(payload) : payload }
}
