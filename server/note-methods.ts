import type { FastifyInstance } from 'fastify'

/** The methods that a path takes, sorted; none when there is no such path. */
export type MethodsOf = (path: string) => readonly string[]

/** Notes the methods of the routes that are added from now on, so that a wrong method is told from a path that there is not. */
export function noteMethods(app: FastifyInstance): MethodsOf {
  const noted: { readonly path: RegExp; readonly methods: readonly string[] }[] = []
  app.addHook('onRoute', ({ url, method }) => {
    // What takes any path tells nothing of one.
    if (!url.includes('*')) noted.push({ path: patternOf(url), methods: [method].flat() })
  })
  return path => [...new Set(noted.flatMap(each => (each.path.test(path) ? each.methods : [])))].sort()
}

/** `/reports/:key` as a pattern of paths. */
const patternOf = (url: string): RegExp => new RegExp(`^${url.replace(/[.+?^$()|[\]{}\\]/g, '\\$&').replace(/:\w+/g, '[^/]+')}$`)
