import { connect, type NatsConnection } from '@nats-io/transport-node'

/** Connects to servers of NATS, named with commas between them; what they are for people, without passwords. */
export async function connectTo(addresses: string): Promise<{ readonly connection: NatsConnection; readonly where: string }> {
  const urls = addresses.split(',').map(readAddress)
  const where = urls.map(url => `${url.protocol}//${url.host}`).join(', ')
  const [{ username, password }] = urls as [URL]
  const secret = password
    ? { user: decodeURIComponent(username), pass: decodeURIComponent(password) }
    : username
      ? { token: decodeURIComponent(username) }
      : {}
  try {
    const connection = await connect({
      servers: urls.map(url => url.host),
      ...secret,
      ...(urls.some(({ protocol }) => protocol === 'tls:') ? { tls: {} } : {}),
      name: 'vedette',
      timeout: 10_000,
      // A cluster that elects a leader, or a server that is started again, is waited for.
      maxReconnectAttempts: -1,
      reconnectTimeWait: 500
    })
    return { connection, where }
  } catch (cause) {
    const says = cause instanceof Error ? cause.message : String(cause)
    throw new Error(`no NATS server answers at ${where} (${says}): see that one runs ("nats-server -js"), or correct NATS_URL`, { cause })
  }
}

function readAddress(address: string): URL {
  const url = URL.canParse(address.trim()) ? new URL(address.trim()) : undefined
  if (url === undefined || !/^(nats|tls):$/.test(url.protocol) || url.host === '')
    throw new Error('NATS_URL is no address: write it as nats://host:4222, several with commas between them')
  return url
}
