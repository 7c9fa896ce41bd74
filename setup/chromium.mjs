import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

/** Where Chromium is: where CHROMIUM says, else where systems put it; undefined when it is nowhere. */
export const findChromium = (chosen = process.env.CHROMIUM) =>
  [
    chosen,
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe'
  ].find(path => path && existsSync(path))

/** On a CI machine with root and apt, Chromium is installed; anywhere else it is the user's choice. */
export function installChromium() {
  if (process.env.CI !== 'true' || process.getuid?.() !== 0 || spawnSync('apt-get', ['--version']).status !== 0) return undefined
  console.error('Installing Chromium …')
  const quiet = { stdio: 'ignore', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } }
  spawnSync('apt-get', ['update', '-qq'], quiet)
  spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], quiet)
  return findChromium()
}
