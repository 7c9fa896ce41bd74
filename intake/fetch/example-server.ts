import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A web server of this machine, for tests. */
export type ExampleServer = { readonly base: string; readonly close: () => void }

export async function startExampleServer(answer: RequestListener): Promise<ExampleServer> {
  const server = createServer(answer)
  await new Promise<void>(done => server.listen(0, '127.0.0.1', done))
  const close = (): void => {
    server.closeAllConnections()
    server.close()
  }
  return { base: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, close }
}
