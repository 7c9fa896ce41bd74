// Writes first-store.sql anew: what the first release of the store, an earlier commit of this repository, made of some invented reports.
//   node store/upgrade/make-first-store.mjs     (needs git with its history, and the programs of a PostgreSQL server in POSTGRES)
import { spawn, spawnSync } from 'node:child_process'
import { chmodSync, chownSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'

const commit = '1241162875fc23d5fad5028ae1e58d50ae3fb2b7'
const root = fileURLToPath(new URL('../../', import.meta.url))
const bin = process.env.POSTGRES ?? '/usr/lib/postgresql/15/bin'
const port = 20_000 + (process.pid % 20_000)
const url = `postgres://vedette@127.0.0.1:${port}/postgres`
const folder = mkdtempSync(join(tmpdir(), 'vedette-first-'))
chmodSync(folder, 0o755)

const program = `
const [core, lexicon, models, stores] = await Promise.all(['core', 'lexicon', 'models', 'store'].map(name => import(['@vedette', name].join('/'))))
const { openReports, codeReport, toLine, toPictureReport } = core
const url = 'https://nile.example/atbara'
const given = [
  { id: 'kosti', published: '2024-03-02', outlet: 'Nile Press', text: 'The Rapid Support Forces seized the town of Kosti on Friday, killing at least 12 civilians, the Sudanese army said.' },
  { id: 'threat', published: '2024-03-05', text: 'The army threatened to bomb Nyala if the ceasefire is broken. The war has displaced 6,000 people since January, according to the United Nations.' },
  { id: 'atbara', published: '2024-03-02', url, text: 'Shells fell on Atbara on Friday, killing 3 people.' },
  { id: 'atbara later', published: '2024-03-04', url, text: 'Shells fell on Atbara on Friday, killing 5 people, doctors said.' },
  { id: 'hollow', published: '2024-03-04', text: 'Nothing was said of the rest.' },
  { id: 'waiting', published: '2024-03-06', text: 'Gunmen attacked a convoy near Gao on Thursday, killing 15 soldiers, the army said.' }
]
const store = await stores.openStore({ databaseUrl: process.env.DATABASE_URL })
const knowledge = await lexicon.loadKnowledge(await models.loadEncoder())
const reports = given.flatMap(each => [...openReports({ name: 'first.jsonl', text: JSON.stringify(each) }, { format: 'jsonl' })]).map(opened => opened.report)
await store.add([...reports.slice(0, -1), { ...reports[0], id: 'kosti again' }])
const code = async report => {
  if (report.id === 'hollow') return { kind: 'failed', says: 'there is no claim in it' }
  const coded = await codeReport(report, knowledge)
  return { kind: 'coded', coding: { ...toLine(coded, 'clean'), paragraphs: toPictureReport(coded).paragraphs } }
}
while ((await store.codeNext('first', code)) !== 'nothing');
console.log(await store.counts())
await store.add(reports.slice(-1))
await store.close()
`

const run = (file, args, options = {}) => {
  const done = spawnSync(file, args, { cwd: folder, encoding: 'utf8', maxBuffer: 1e9, ...options })
  if (done.status !== 0) throw new Error(`${file} ${args.join(' ')}: ${done.stdout}${done.stderr}`)
  return done.stdout
}

const tree = join(folder, 'tree')
mkdirSync(tree)
run('git', ['archive', '--format=tar', '-o', join(folder, 'tree.tar'), commit], { cwd: root })
run('tar', ['xf', join(folder, 'tree.tar'), '-C', tree])
// What npm installed here serves the older sources; the workspaces are their own.
const modules = join(tree, 'node_modules')
mkdirSync(join(modules, '@vedette'), { recursive: true })
for (const name of readdirSync(join(root, 'node_modules')))
  if (name !== '@vedette') symlinkSync(join(root, 'node_modules', name), join(modules, name))
for (const name of ['core', 'lexicon', 'models', 'store']) symlinkSync(join(tree, name), join(modules, '@vedette', name))
run(process.execPath, [join(root, 'node_modules', 'typescript', 'bin', 'tsc'), '-b', 'store', 'models', 'lexicon'], { cwd: tree })
const { copyData } = await import(join(tree, 'setup', 'copy-data.mjs'))
for (const name of ['core', 'lexicon']) copyData(join(tree, name), join(tree, name, 'dist'))

const data = join(folder, 'data')
mkdirSync(data)
// PostgreSQL does not run as root.
const owner = process.getuid?.() === 0 ? { uid: Number(run('id', ['-u', 'postgres'])), gid: Number(run('id', ['-g', 'postgres'])) } : {}
if (owner.uid !== undefined) chownSync(data, owner.uid, owner.gid)
run(join(bin, 'initdb'), ['-D', data, '-A', 'trust', '-U', 'vedette', '--no-sync'], { ...owner, cwd: '/' })
const server = spawn(join(bin, 'postgres'), ['-D', data, '-p', String(port), '-h', '127.0.0.1', '-k', '', '-F'], {
  ...owner,
  cwd: '/',
  stdio: 'ignore'
})
try {
  await pause(3000)
  writeFileSync(join(tree, 'fill.mjs'), program)
  console.log(run(process.execPath, ['fill.mjs'], { cwd: tree, env: { ...process.env, DATABASE_URL: url } }))
  const dump = run(join(bin, 'pg_dump'), ['--schema=vedette', '--inserts', '--no-owner', '--no-privileges', '-d', url])
  // Without what psql alone understands, and without what each server says of itself.
  const lines = dump.split('\n').filter(line => !/^(\\|--|SET |$)/.test(line) && !line.includes('set_config'))
  const head = `-- What the store of commit ${commit.slice(0, 12)} made of invented reports: make-first-store.mjs wrote it.\nSET standard_conforming_strings = on;\n`
  writeFileSync(new URL('first-store.sql', import.meta.url), `${head}${lines.join('\n')}\n`)
} finally {
  server.kill('SIGINT')
  await new Promise(resolve => server.on('exit', resolve))
  rmSync(folder, { recursive: true, force: true })
}
