import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import labels from './labels.ts'

/** PLOVER's events with their modes (manual draft 2.0), and ours. */
const events: Readonly<Record<string, string>> = {
  AGREE: '',
  CONSULT: 'visit third-party multilateral phone',
  SUPPORT: '',
  CONCEDE: '',
  COOPERATE: '',
  AID: '',
  RETREAT: 'withdraw release disarm ceasefire access resign',
  REQUEST: 'assist change yield meet',
  ACCUSE: 'disapprove investigate allege',
  REJECT: 'assist change yield meet',
  THREATEN: 'restrict arrest relations expel territory violence',
  PROTEST: 'demo riot strike hunger boycott obstruct vandalize',
  SANCTION: 'convict expel withdraw discontinue',
  MOBILIZE: 'troops weapons police militia',
  COERCE: 'seize restrict censor curfew martial-law arrest deport withhold misinformation cyber',
  ASSAULT:
    'abduct beat torture sexual targeted destroy primitive firearms explosives suicide-attack aerial drone heavy-weapons crowd-control unconventional',
  DISPLACE: ''
}
const states = 'control contested siege presence support alliance opposition hosting agreement route'
const tolls = 'killed injured displaced hosted detained missing abducted troops vehicles posts aircraft munitions people places'

const types = [
  ...Object.entries(events).flatMap(([event, modes]) => [
    event,
    ...modes.split(' ').flatMap(mode => (mode === '' ? [] : `${event}/${mode}`))
  ]),
  ...states.split(' '),
  ...tolls.split(' ')
]

describe('labels', () => {
  it('has words for every type, and none for others', () => {
    expect(Object.keys(labels).toSorted()).toEqual(types.toSorted())
  })

  it('tells types apart', () => {
    expect(new Set(Object.values(labels)).size).toBe(types.length)
  })

  it('uses plain words', () => {
    for (const words of Object.values(labels)) expect(words).toMatch(/^[a-z][a-z, ]{2,50}$/)
  })
})

/** Reads reports marked by hand, which lie beside a checkout on some machines; where they do not, there is nothing to compare with. */
const gold = new URL('../../../shared/gold/reports/', import.meta.url)

it('has words for every type that people marked', () => {
  const names = existsSync(gold) ? readdirSync(gold).filter(file => file.endsWith('.json')) : []
  for (const name of names) {
    const { claims } = JSON.parse(readFileSync(new URL(name, gold), 'utf8')) as { readonly claims: readonly { readonly type: string }[] }
    for (const { type } of claims) expect(types).toContain(type)
  }
})
