export { sameActor } from './reference-scene.ts'
export { resolveFirstPerson } from './resolve-first-person.ts'
export { coordinated } from './resolve-pronoun.ts'
export { resolveReferences } from './resolve-references.ts'
