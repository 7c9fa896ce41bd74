import type { ChildProcess } from 'node:child_process'

/** Gathers the keys that a child acknowledges; settles when it has opened what it needs. */
export function listenTo(child: ChildProcess, acknowledged: Set<string>): Promise<void> {
  let rest = ''
  return new Promise((resolve, reject) => {
    child.on('exit', (code, signal) => reject(new Error(`the program ended by itself: ${code ?? signal}`)))
    child.stdout?.setEncoding('utf8').on('data', text => {
      const lines = `${rest}${text}`.split('\n')
      rest = lines.pop() ?? ''
      for (const line of lines) {
        if (line === 'ready') resolve()
        else acknowledged.add(line)
      }
    })
  })
}
